import { limits } from '@numora/contract'
import { ReadFailure } from '../read/read-failure.ts'

type Entry = { tag: number; type: number; count: number; data: Uint8Array }
/** A page: its entries, and the data of its strips or tiles. */
type TiffPage = { entries: Entry[]; pieces: Uint8Array[] }
export type Tiff = { isLittleEndian: boolean; pages: TiffPage[] }

/** Bytes of a value of each type, from 1. */
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const short = 3
const long = 4
const compression = 259
const oldJpeg = 6
/** Tags with the offsets of a page's data and those with its sizes: strips, or tiles. */
const pieceTags = [
  { offsets: 273, sizes: 279 },
  { offsets: 324, sizes: 325 },
]
/** Tags that point to other data, which are not needed to show the page. */
const pointers = [330, 34_665, 34_853, 40_965]
const mostPages = 1_000

/** Reads the pages of a TIFF without decoding them. Throws {@link ReadFailure} for what is damaged or unusual. */
export function openTiff(bytes: Uint8Array): Tiff {
  try {
    return readPages(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw damaged()
    throw error
  }
}

function damaged() {
  return new ReadFailure('file_unreadable', 'The TIFF is damaged or of a kind that cannot be split')
}

function readPages(bytes: Uint8Array): Tiff {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittleEndian = bytes[0] === 0x49
  if (data.getUint16(2, isLittleEndian) !== 42) throw damaged()
  const cut = (from: number, size: number): Uint8Array => {
    if (from + size > bytes.length) throw damaged()
    return bytes.subarray(from, from + size)
  }
  const pages: TiffPage[] = []
  for (let at = data.getUint32(4, isLittleEndian); at !== 0; ) {
    if (pages.length === mostPages) throw damaged()
    const count = data.getUint16(at, isLittleEndian)
    const entries = Array.from({ length: count }, (_, index): Entry => {
      const from = at + 2 + index * 12
      const type = data.getUint16(from + 2, isLittleEndian)
      const values = data.getUint32(from + 4, isLittleEndian)
      const size = (typeSizes[type] ?? 0) * values
      return {
        tag: data.getUint16(from, isLittleEndian),
        type,
        count: values,
        data: cut(size <= 4 ? from + 8 : data.getUint32(from + 8, isLittleEndian), size),
      }
    })
    pages.push(toPage(entries, isLittleEndian, cut))
    at = data.getUint32(at + 2 + count * 12, isLittleEndian)
  }
  return { isLittleEndian, pages }
}

function toPage(
  entries: Entry[],
  isLittleEndian: boolean,
  cut: (from: number, size: number) => Uint8Array,
): TiffPage {
  const numbersOf = (tag: number): number[] => {
    const entry = entries.find((each) => each.tag === tag)
    if (!entry || (entry.type !== short && entry.type !== long)) return []
    const view = new DataView(entry.data.buffer, entry.data.byteOffset, entry.data.byteLength)
    return Array.from({ length: entry.count }, (_, index) =>
      entry.type === short
        ? view.getUint16(index * 2, isLittleEndian)
        : view.getUint32(index * 4, isLittleEndian),
    )
  }
  const kind = pieceTags.find(({ offsets }) => numbersOf(offsets).length > 0)
  const offsets = kind ? numbersOf(kind.offsets) : []
  const sizes = kind ? numbersOf(kind.sizes) : []
  if (offsets.length === 0 || offsets.length !== sizes.length || numbersOf(compression)[0] === oldJpeg)
    throw damaged()
  return {
    entries: entries.filter(({ tag }) => !pointers.includes(tag)),
    pieces: offsets.map((offset, index) => cut(offset, sizes[index]!)),
  }
}

/** A TIFF of some pages of another one, with the same compressed data. */
export function copyTiffPages({ isLittleEndian, pages }: Tiff, numbers: readonly number[]): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const append = (chunk: Uint8Array): number => {
    const at = size
    const padded = chunk.length + (chunk.length % 2)
    chunks.push(chunk, new Uint8Array(padded - chunk.length))
    size += padded
    // Pages may refer to the same data many times.
    if (size > limits.fileBytes)
      throw new ReadFailure('file_too_large', 'The parts of the file are too large')
    return at
  }
  const header = new DataView(new ArrayBuffer(8))
  header.setUint16(0, isLittleEndian ? 0x4949 : 0x4d4d)
  header.setUint16(2, 42, isLittleEndian)
  append(new Uint8Array(header.buffer))
  let link = { view: header, at: 4 }
  for (const number of numbers) {
    const page = pages[number - 1]
    if (!page) throw new ReadFailure('file_unreadable', 'The file has no such page')
    const moved = page.entries.map((entry) => movedEntry(entry, page, append, isLittleEndian))
    const table = new DataView(new ArrayBuffer(2 + moved.length * 12 + 4))
    table.setUint16(0, moved.length, isLittleEndian)
    for (const [index, { tag, type, count, data }] of moved.entries()) {
      const at = 2 + index * 12
      table.setUint16(at, tag, isLittleEndian)
      table.setUint16(at + 2, type, isLittleEndian)
      table.setUint32(at + 4, count, isLittleEndian)
      if (data.length <= 4) new Uint8Array(table.buffer).set(data, at + 8)
      else table.setUint32(at + 8, append(data), isLittleEndian)
    }
    link.view.setUint32(link.at, append(new Uint8Array(table.buffer)), isLittleEndian)
    link = { view: table, at: table.byteLength - 4 }
  }
  return Buffer.concat(chunks)
}

/** Where an entry lists the offsets of the page's data, it lists the new ones. */
function movedEntry(
  entry: Entry,
  { pieces }: TiffPage,
  append: (chunk: Uint8Array) => number,
  isLittleEndian: boolean,
): Entry {
  if (!pieceTags.some(({ offsets }) => offsets === entry.tag)) return entry
  const data = new DataView(new ArrayBuffer(pieces.length * 4))
  for (const [index, piece] of pieces.entries()) data.setUint32(index * 4, append(piece), isLittleEndian)
  return { tag: entry.tag, type: long, count: pieces.length, data: new Uint8Array(data.buffer) }
}
