import { type ContainerType, type LeftOut, limits } from '@numora/contract'
import { detectContainerType, detectContentType } from '@numora/domain'
import type { Unpacked, UnpackedMember, UnpackResult } from '../child/messages.ts'
import { layOutMail } from '../mail-text/lay-out-mail.ts'
import { type MailText, mayBeInvoice } from '../mail-text/mail-text.ts'
import { writeTextPdf } from '../mail-text/write-text-pdf.ts'
import { openEnvelope } from '../read/open-envelope.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { isSmallPicture } from './is-small-picture.ts'
import { type Part, UnreadablePart } from './part.ts'
import { readMail } from './read-mail.ts'
import { readMessage } from './read-message.ts'
import { isTnef, readTnef } from './read-tnef.ts'
import { readZip } from './read-zip.ts'

const readers: Record<ContainerType, (bytes: Uint8Array) => Part[] | Promise<Part[]>> = {
  'application/zip': readZip,
  'message/rfc822': readMail,
  'application/vnd.ms-outlook': readMessage,
}

/** The object identifier of enveloped data. */
const envelopedData = Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03])

/** What is found in a container so far, and how many bytes were unpacked. */
type Found = { members: UnpackedMember[]; documents: number; bytes: number }

/**
 * Unpacks a container, which may be in a signed envelope, and the containers in it; without `members` if it is none. A file that cannot be unpacked or is no document is left out with the
 * reason; a container beyond the limits fails as a whole, so that no document is lost unnoticed.
 */
export async function unpackFile(bytes: Uint8Array): Promise<UnpackResult> {
  const found: Found = { members: [], documents: 0, bytes: 0 }
  try {
    const read = innerContainer(bytes)
    if (read === null) return { ok: true, members: null } satisfies Unpacked
    await unpackInto(found, await read(), '', 1)
    return { ok: true, members: found.members } satisfies Unpacked
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { ok: false, failure: { code: error.code, message: error.message } }
  }
}

async function unpackInto(
  found: Found,
  parts: readonly Part[],
  folder: string,
  depth: number,
): Promise<void> {
  const first = found.members.length
  for (const [index, part] of parts.entries()) {
    const path = pathOf(folder, part, index)
    const { sizeBytes } = part
    if ('leftOut' in part) {
      const page = part.text && pageOfText(part.text, part.name, found.members.slice(first), folder)
      if (page) await addContent(found, page, undefined, `${path}.pdf`, depth)
      else add(found, { path, sizeBytes, leftOut: part.leftOut })
      continue
    }
    const content = openPart(found, part)
    if (typeof content === 'string') add(found, { path, sizeBytes, leftOut: content })
    else await addContent(found, content, part.inMail, path, depth)
  }
}

/** What may accompany a mail whose text is the document. */
const besideText: ReadonlySet<LeftOut | null> = new Set(['small_picture', 'signature', 'mail_text'])

/** The text of a mail as a PDF, if it may be an invoice and no file of the mail is one, or could be. */
function pageOfText(
  text: MailText,
  name: string,
  members: readonly UnpackedMember[],
  folder: string,
): Uint8Array | null {
  const own = members.filter(({ path }) => path.startsWith(`${folder}${name}`))
  if (!mayBeInvoice(text) || !own.every(({ leftOut }) => besideText.has(leftOut))) return null
  const pages = layOutMail(text)
  return pages.some(({ marks }) => marks.length > 0) ? writeTextPdf(pages) : null
}

async function addContent(
  found: Found,
  bytes: Uint8Array,
  inMail: 'attached' | 'shown' | undefined,
  path: string,
  depth: number,
): Promise<void> {
  const sizeBytes = bytes.length
  const inner = innerContainer(bytes)
  if (inner) {
    const parts = depth < limits.containerDepth ? await partsOf(inner) : 'nested_too_deep'
    if (typeof parts === 'string') add(found, { path, sizeBytes, leftOut: parts })
    else await unpackInto(found, parts, `${path}/`, depth + 1)
    return
  }
  const leftOut = await reasonAgainst(bytes, inMail)
  if (leftOut) return add(found, { path, sizeBytes, leftOut })
  found.documents += 1
  if (found.documents > limits.containerDocuments)
    throw new ReadFailure('file_too_large', 'The container has too many documents')
  add(found, { path, sizeBytes, leftOut: null, bytes })
}

function add(found: Found, member: UnpackedMember): void {
  found.members.push(member)
  if (found.members.length > limits.containerMembers)
    throw new ReadFailure('file_too_large', 'The container has too many files')
}

/** The content, or why there is none; the size is counted before it is unpacked. */
function openPart(found: Found, part: Part & { open(): Uint8Array }): Uint8Array | LeftOut {
  found.bytes += part.sizeBytes ?? 0
  if (found.bytes > limits.containerBytes)
    throw new ReadFailure('file_too_large', 'The files of the container are too large')
  try {
    const bytes = part.open()
    return bytes.length > limits.fileBytes ? 'too_large' : bytes
  } catch (error) {
    if (!(error instanceof UnreadablePart)) throw error
    return 'unreadable'
  }
}

/** Reads a container, which may be in a signed envelope; a signed document stays in its envelope. */
function innerContainer(bytes: Uint8Array): (() => Part[] | Promise<Part[]>) | null {
  const content = contentOfEnvelope(bytes)
  if (isTnef(content)) return () => readTnef(content)
  const type = detectContainerType(content) ?? (isSignedMail(content, bytes) ? 'message/rfc822' : null)
  return type && (() => readers[type](content))
}

/** What is signed in a mail has only the headers of its content. */
function isSignedMail(content: Uint8Array, envelope: Uint8Array): boolean {
  return (
    content !== envelope &&
    /^(content-|mime-version)/i.test(Buffer.from(content.subarray(0, 20)).toString('latin1'))
  )
}

function contentOfEnvelope(bytes: Uint8Array): Uint8Array {
  try {
    return openEnvelope(bytes)
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return bytes
  }
}

async function partsOf(read: () => Part[] | Promise<Part[]>): Promise<Part[] | LeftOut> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ReadFailure) || error.code === 'file_too_large') throw error
    return error.code === 'unsupported_file_type' ? 'not_a_document' : 'unreadable'
  }
}

async function reasonAgainst(
  bytes: Uint8Array,
  inMail: 'attached' | 'shown' | undefined,
): Promise<LeftOut | null> {
  const type = detectContentType(bytes)
  if (type === null) return isEncrypted(bytes) ? 'encrypted' : 'not_a_document'
  const isPicture = type.startsWith('image/') && inMail !== undefined
  return isPicture && (await isSmallPicture(bytes, inMail === 'shown')) ? 'small_picture' : null
}

/** Whether it is enveloped data in CMS: an encrypted mail, or a file that is encrypted in the same way. */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && Buffer.from(bytes.subarray(0, 32)).includes(envelopedData)
}

/** For people: without control and direction characters, and without steps to folders above. */
function pathOf(folder: string, { name, ...part }: Part, index: number): string {
  const unnamed = 'leftOut' in part && part.leftOut === 'mail_text' ? `${name}text` : ''
  const steps = (unnamed || name || `part ${index + 1}`)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .split(/[/\\]/)
    .filter((step) => step !== '' && step !== '.' && step !== '..')
  const path = `${folder}${steps.join('/') || `part ${index + 1}`}`
  // The end of a path, which has the name of the file, is kept.
  return path.length <= limits.containerPathCharacters
    ? path
    : `…${path.slice(1 - limits.containerPathCharacters)}`.toWellFormed()
}
