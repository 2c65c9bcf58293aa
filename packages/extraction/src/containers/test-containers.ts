import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'
import { zipSync } from 'fflate'
import { showText, writePdf } from '../pdf/hand-written-pdf.ts'

export type Attached = { name: string; bytes: Uint8Array; type?: string; contentId?: string }

export function pdfOf(text: string): Uint8Array {
  return writePdf([{ content: showText(text, 60, 700) }])
}

export function zipOf(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files)
}

let boundaries = 0

/** A mail with attachments, as programs write it; `text` is HTML. */
export function mailOf(text: string, attached: readonly Attached[]): Uint8Array {
  const boundary = `b${boundaries++}`
  const lines = [
    'From: Billing <billing@example.com>',
    'To: ap@example.com',
    'Subject: Your invoice',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...(text === '' ? [] : [`--${boundary}`, 'Content-Type: text/html; charset=utf-8', '', text]),
  ]
  for (const { name, bytes, type = 'application/octet-stream', contentId } of attached) {
    const isMail = type === 'message/rfc822'
    lines.push(
      `--${boundary}`,
      `Content-Type: ${type}`,
      ...(contentId === undefined
        ? [`Content-Disposition: attachment; filename="${name}"`]
        : [`Content-Disposition: inline; filename="${name}"`, `Content-ID: <${contentId}>`]),
      ...(isMail ? [] : ['Content-Transfer-Encoding: base64']),
      '',
      ...(isMail
        ? [Buffer.from(bytes).toString('latin1')]
        : (Buffer.from(bytes)
            .toString('base64')
            .match(/.{1,76}/g) ?? [])),
    )
  }
  return Buffer.from([...lines, `--${boundary}--`, ''].join('\r\n'))
}

/** What Outlook sends attachments in to other programs (`winmail.dat`); names of 8.3 characters beside the long ones. */
export function tnefOf(attached: readonly Attached[]): Uint8Array {
  const attribute = (id: number, content: Uint8Array) => {
    const head = Buffer.alloc(9)
    head[0] = 2
    head.writeUInt32LE(id, 1)
    head.writeUInt32LE(content.length, 5)
    return Buffer.concat([head, content, Buffer.alloc(2)])
  }
  const numbers = (...values: number[]) =>
    Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)))
  const longName = (name: string) => {
    const text = Buffer.from(`${name}\0`, 'utf16le')
    const padding = Buffer.alloc((4 - (text.length % 4)) % 4)
    // A number, a named property and a number of 8 bytes before it.
    return Buffer.concat([
      numbers(4, 0x0e200003, 1, 0x80010003, 1, 2, 3, 4, 0, 7, 5, 0x30070040, 1, 2),
      numbers(0x3707001f, 1, text.length),
      text,
      padding,
    ])
  }
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(0x00089006, Buffer.from([0, 0, 1, 0])),
    ...attached.flatMap(({ name, bytes }) => [
      attribute(0x00069002, Buffer.alloc(14)),
      attribute(0x00018010, Buffer.from('SHORT~1.PDF\0')),
      attribute(0x0006800f, bytes),
      attribute(0x00069005, longName(name)),
    ]),
  ])
}

type Message = {
  text: string
  /** Rich text, as Outlook compresses it. */
  rtf?: Uint8Array
  attached: readonly (Attached | { name: string; message: Message })[]
}

/** Rich text in the compressed form without compression (MS-OXRTFCP). */
export function storedRtf(rtf: string): Uint8Array {
  const content = Buffer.from(rtf, 'latin1')
  const head = Buffer.alloc(16)
  head.writeUInt32LE(content.length + 12, 0)
  head.writeUInt32LE(content.length, 4)
  head.write('MELA', 8)
  return Uint8Array.from(Buffer.concat([head, content]))
}

/** A message of Outlook. */
export function messageOf(message: Message): Uint8Array {
  const entries: Entry[] = []
  addMessage(entries, 'Root Entry', TypeEnum.ROOT, message)
  const bytes = burn(entries)
  // Outlook writes the class of a message into the root entry, which the writer leaves empty.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const rootAt = (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true)
  bytes.set([0x0b, 0x0d, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46], rootAt + 80)
  return bytes
}

function addMessage(
  entries: Entry[],
  name: string,
  type: TypeEnum,
  { text, rtf, attached }: Message,
): number {
  const folder: Entry = { name, type, length: 0, children: [] }
  const index = entries.push(folder) - 1
  folder.children!.push(addStream(entries, '__properties_version1.0', Buffer.alloc(32)))
  if (rtf) folder.children!.push(addStream(entries, '__substg1.0_10090102', rtf))
  if (text !== '') folder.children!.push(addStream(entries, '__substg1.0_1000001F', unicode(text)))
  for (const [number, each] of attached.entries()) {
    const children: number[] = []
    const place: Entry = {
      name: `__attach_version1.0_#${number.toString(16).padStart(8, '0')}`,
      type: TypeEnum.DIRECTORY,
      length: 0,
      children,
    }
    folder.children!.push(entries.push(place) - 1)
    children.push(addStream(entries, '__substg1.0_3707001F', unicode(each.name)))
    if ('message' in each)
      children.push(addMessage(entries, '__substg1.0_3701000D', TypeEnum.DIRECTORY, each.message))
    else children.push(addStream(entries, '__substg1.0_37010102', each.bytes))
  }
  return index
}

function addStream(entries: Entry[], name: string, bytes: Uint8Array): number {
  return (
    entries.push({ name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes }) - 1
  )
}

function unicode(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le'))
}
