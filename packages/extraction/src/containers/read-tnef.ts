import { limits } from '@numora/contract'
import { attachedAs } from './attached-as.ts'
import type { Part } from './part.ts'

const signature = 0x223e9f78
/** Attributes of MS-OXTNEF that are read. */
const attribute = { attachBegin: 0x00069002, title: 0x00018010, data: 0x0006800f, properties: 0x00069005 }
const longName = 0x3707
const types = { ansi: 0x1e, unicode: 0x1f, object: 0x0d, binary: 0x102 }
const eightBytes = new Set([0x05, 0x06, 0x07, 0x14, 0x40])
const named = 0x8000

type Attachment = { title: string; longName: string; data: Uint8Array | null }

/** Whether it is what Outlook sends attachments in to other programs (`winmail.dat`). */
export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length >= 6 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === signature
}

/** The files in TNEF, as far as they can be read: what is damaged ends them. Embedded messages are left out. */
export function readTnef(bytes: Uint8Array): Part[] {
  const attachments = attachmentsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return attachments.map(({ title, longName, data }): Part => {
    const name = longName || title
    if (!data) return { name, sizeBytes: null, leftOut: 'unreadable' }
    return attachedAs({ name, mimeType: '', isShown: false, sizeBytes: data.length, open: () => data })
  })
}

function attachmentsOf(view: Buffer): Attachment[] {
  const found: Attachment[] = []
  // Each has a level (1 byte), its id and its length; behind its content is a checksum (2 bytes).
  for (let at = 6; at + 9 <= view.length && found.length <= limits.containerMembers; ) {
    const id = view.readUInt32LE(at + 1)
    const start = at + 9
    const end = start + view.readUInt32LE(at + 5)
    if (end > view.length) break
    const content = view.subarray(start, end)
    const current = found.at(-1)
    if (id === attribute.attachBegin) found.push({ title: '', longName: '', data: null })
    else if (current && id === attribute.title) current.title = textOf(content, types.ansi)
    else if (current && id === attribute.data) current.data = content
    else if (current && id === attribute.properties) current.longName = longNameIn(content)
    at = end + 2
  }
  return found
}

/** The long name among the properties of an attachment; empty if there is none, or the properties are damaged. */
function longNameIn(content: Buffer): string {
  try {
    let at = 4
    for (let left = content.readUInt32LE(0); left > 0; left--) {
      const [type, id] = [content.readUInt16LE(at), content.readUInt16LE(at + 2)]
      at += 4
      if (id >= named) at = behindName(content, at)
      const single = type & ~0x1000
      const isMultiple = type !== single
      const isLong = [types.ansi, types.unicode, types.object, types.binary].includes(single)
      let count = 1
      if (isMultiple || isLong) {
        count = content.readUInt32LE(at)
        at += 4
      }
      for (; count > 0; count--) {
        if (at > content.length) return ''
        if (!isLong) {
          at += single === 0x48 ? 16 : eightBytes.has(single) ? 8 : 4
          continue
        }
        const length = content.readUInt32LE(at)
        if (id === longName) return textOf(content.subarray(at + 4, at + 4 + length), single)
        at += 4 + padded(length)
      }
    }
    return ''
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return ''
  }
}

/** Behind the name of a named property: a set (16 bytes), and a number or a text. */
function behindName(content: Buffer, at: number): number {
  const isNumber = content.readUInt32LE(at + 16) === 0
  return isNumber ? at + 24 : at + 24 + padded(content.readUInt32LE(at + 20))
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function textOf(bytes: Uint8Array, type: number): string {
  const encoding = type === types.unicode ? 'utf-16le' : 'windows-1252'
  return new TextDecoder(encoding).decode(bytes).replace(/\0[\s\S]*$/, '')
}
