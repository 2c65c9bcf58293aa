import { limits } from '@numora/contract'
import type { MailText } from '../mail-text/mail-text.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { attachedAs } from './attached-as.ts'
import { readCompoundFile, type Storage, type Stream } from './compound-file.ts'
import { type Part, UnreadablePart } from './part.ts'
import { textOfRtf } from './read-rtf.ts'

/** Properties of MS-OXPROPS by their ids; the type is behind them in the name of the stream. */
const property = {
  body: '1000',
  rtfBody: '1009',
  htmlBody: '1013',
  attachedData: '3701',
  longName: '3707',
  shortName: '3704',
  displayName: '3001',
  mediaType: '370E',
  contentId: '3712',
}
const types = { unicode: '001F', ansi: '001E', binary: '0102', storage: '000D' }
const encodings = [
  [types.unicode, 'utf-16le'],
  [types.ansi, 'windows-1252'],
  [types.binary, 'windows-1252'],
] as const
const deepest = limits.containerDepth
/** Of a text that is looked at. */
const mostTextBytes = 4 * 1_048_576

/** The files attached to a message of Outlook, also of messages attached to it; its text is the last part. */
export function readMessage(bytes: Uint8Array): Part[] {
  const root = readCompoundFile(bytes)
  if (!root.streams.has('__properties_version1.0'))
    throw new ReadFailure('unsupported_file_type', 'The file is an old Office document')
  return partsOf(root, '', 1)
}

function partsOf(message: Storage, folder: string, depth: number): Part[] {
  const { html: shown, text } = mailTextOf(message)
  const attachments = [...message.storages]
    .filter(([name]) => name.startsWith('__attach'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, limits.containerMembers + 1)
    .flatMap(([, storage]) => attachmentOf(storage, folder, shown, depth))
  const part: Part = {
    name: folder,
    sizeBytes: shown.length || text.length,
    leftOut: 'mail_text',
    text: { html: shown, text },
  }
  return [...attachments, ...(`${shown}${text}` === '' ? [] : [part])]
}

function attachmentOf(attachment: Storage, folder: string, shownText: string, depth: number): Part[] {
  const ownName =
    textOf(attachment, property.longName) ||
    textOf(attachment, property.shortName) ||
    textOf(attachment, property.displayName)
  const name = `${folder}${ownName}`
  const message = attachment.storages.get(`__substg1.0_${property.attachedData}${types.storage}`)
  if (message) {
    if (depth >= deepest) return [{ name, sizeBytes: null, leftOut: 'nested_too_deep' }]
    return partsOf(message, `${name || 'message'}/`, depth + 1)
  }
  const data = streamOf(attachment, property.attachedData, types.binary)
  if (!data) return [{ name, sizeBytes: null, leftOut: 'unreadable' }]
  const contentId = textOf(attachment, property.contentId)
  const isShown = contentId !== '' && shownText.includes(`cid:${contentId}`)
  const { sizeBytes } = data
  const mimeType = textOf(attachment, property.mediaType)
  return [attachedAs({ name, mimeType, isShown, sizeBytes, open: () => opened(data) })]
}

function opened({ read }: Stream): Uint8Array {
  try {
    return read()
  } catch (error) {
    throw error instanceof ReadFailure ? new UnreadablePart() : error
  }
}

function streamOf({ streams }: Storage, id: string, kind: string): Stream | undefined {
  return streams.get(`__substg1.0_${id}${kind}`)
}

/** Outlook has HTML often only as rich text, beside plain text without its tables. */
function mailTextOf(message: Storage): MailText {
  const [html, text] = [textOf(message, property.htmlBody), textOf(message, property.body)]
  const rich = html === '' ? bytesOf(message, property.rtfBody, types.binary) : undefined
  const ofRich = rich ? textOfRtf(rich) : { html: '', text: '' }
  return { html: html || ofRich.html, text: text || ofRich.text }
}

function textOf(storage: Storage, id: string): string {
  for (const [kind, encoding] of encodings) {
    const bytes = bytesOf(storage, id, kind)
    if (bytes) return new TextDecoder(encoding).decode(bytes).replace(/\0+$/, '')
  }
  return ''
}

/** Text that cannot be read is none: it is only for people. */
function bytesOf(storage: Storage, id: string, kind: string): Uint8Array | undefined {
  const stream = streamOf(storage, id, kind)
  if (!stream || stream.sizeBytes > mostTextBytes) return undefined
  try {
    return stream.read()
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return undefined
  }
}
