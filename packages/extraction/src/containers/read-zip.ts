import { crc32, inflateRawSync } from 'node:zlib'
import { limits } from '@numora/contract'
import { ReadFailure } from '../read/read-failure.ts'
import { decodeName } from './decode-name.ts'
import { type Part, UnreadablePart } from './part.ts'

type Entry = {
  name: string
  isEncrypted: boolean
  method: number
  crc: number
  packedBytes: number
  sizeBytes: number
  at: number
}

const signatures = {
  localHeader: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  zip64Locator: 0x07064b50,
  zip64End: 0x06064b50,
}
const endBytes = 22
const longestComment = 65_535
const unknown = { u16: 0xffff, u32: 0xffffffff }

/** The files of a ZIP archive, also of one in the form of more than 4 GB (ZIP64); folders are left out. */
export function readZip(bytes: Uint8Array): Part[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view).filter(({ name }) => !/[/\\]$/.test(name))
  const isSigned = entries.some(({ name }) => /^META-INF\/.*signature/i.test(name))
  const invoice = invoiceOfPackage(entries)
  return entries.map((entry): Part => {
    const { name, sizeBytes } = entry
    if (isSystemFile(name) || (isSigned && /^(mimetype$|META-INF\/)/.test(name)))
      return { name, sizeBytes, leftOut: 'system_file' }
    if (invoice !== undefined && entry !== invoice) return { name, sizeBytes, leftOut: 'supplement' }
    if (entry.isEncrypted) return { name, sizeBytes, leftOut: 'encrypted' }
    if (sizeBytes > limits.fileBytes) return { name, sizeBytes, leftOut: 'too_large' }
    return { name, sizeBytes, open: () => unpack(view, entry) }
  })
}

/** What systems and their programs add to archives. */
function isSystemFile(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name)
}

/** The e-invoice of a package of ISDOC (`.isdocx`), whose other files accompany it. */
function invoiceOfPackage(entries: readonly Entry[]): Entry | undefined {
  const invoices = entries.filter(({ name }) => /^[^/\\]+\.isdoc$/i.test(name))
  return invoices.length === 1 && entries.some(({ name }) => name === 'manifest.xml')
    ? invoices[0]
    : undefined
}

function entriesOf(view: Buffer): Entry[] {
  try {
    const { count, at } = directoryOf(view)
    if (count > limits.containerMembers)
      throw new ReadFailure('file_too_large', 'The archive has too many files')
    const entries: Entry[] = []
    for (let next = at; entries.length < count; ) {
      if (view.readUInt32LE(next) !== signatures.entry) throw damaged()
      entries.push(entryAt(view, next))
      next += 46 + view.readUInt16LE(next + 28) + view.readUInt16LE(next + 30) + view.readUInt16LE(next + 32)
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

function directoryOf(view: Buffer): { count: number; at: number } {
  const first = Math.max(0, view.length - endBytes - longestComment)
  for (let end = view.length - endBytes; end >= first; end--) {
    if (view.readUInt32LE(end) !== signatures.end) continue
    const [count, at] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)]
    const isLarge = count === unknown.u16 || at === unknown.u32
    if (!isLarge || end < 20 || view.readUInt32LE(end - 20) !== signatures.zip64Locator) return { count, at }
    const largeEnd = numberAt(view, end - 20 + 8)
    if (view.readUInt32LE(largeEnd) !== signatures.zip64End) throw damaged()
    return { count: numberAt(view, largeEnd + 32), at: numberAt(view, largeEnd + 48) }
  }
  throw damaged()
}

function entryAt(view: Buffer, at: number): Entry {
  const flags = view.readUInt16LE(at + 8)
  const nameEnd = at + 46 + view.readUInt16LE(at + 28)
  if (nameEnd > view.length) throw damaged()
  const entry = {
    name: decodeName(view.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
    isEncrypted: (flags & 1) !== 0,
    method: view.readUInt16LE(at + 10),
    crc: view.readUInt32LE(at + 16),
    packedBytes: view.readUInt32LE(at + 20),
    sizeBytes: view.readUInt32LE(at + 24),
    at: view.readUInt32LE(at + 42),
  }
  const extra = view.subarray(nameEnd, nameEnd + view.readUInt16LE(at + 30))
  return { ...entry, ...largeNumbers(entry, extra) }
}

/** The numbers that do not fit into 32 bits are in an extra field (1), in this order. */
function largeNumbers(entry: Entry, extra: Buffer): Partial<Entry> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const large: Partial<Entry> = {}
    let next = at + 4
    for (const name of ['sizeBytes', 'packedBytes', 'at'] as const) {
      if (entry[name] !== unknown.u32) continue
      large[name] = numberAt(extra, next)
      next += 8
    }
    return large
  }
  return {}
}

/** A number of 64 bits; one that no file can have is damage. */
function numberAt(view: Buffer, at: number): number {
  const number = Number(view.readBigUInt64LE(at))
  if (!Number.isSafeInteger(number)) throw damaged()
  return number
}

function unpack(view: Buffer, { at, packedBytes, sizeBytes, method, crc }: Entry): Uint8Array {
  try {
    if (view.readUInt32LE(at) !== signatures.localHeader) throw new UnreadablePart()
    const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
    const packed = view.subarray(start, start + packedBytes)
    if (packed.length < packedBytes) throw new UnreadablePart()
    const content = method === 0 ? packed : method === 8 ? inflate(packed, sizeBytes) : null
    if (content?.length !== sizeBytes || crc32(content) !== crc) throw new UnreadablePart()
    return content
  } catch (error) {
    throw error instanceof RangeError ? new UnreadablePart() : error
  }
}

/** Stops at the size that the archive says, which the limits were compared with. */
function inflate(packed: Uint8Array, sizeBytes: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    throw new UnreadablePart()
  }
}

function damaged(): ReadFailure {
  return new ReadFailure('file_unreadable', 'The archive is damaged')
}
