import { ReadFailure } from '../read/read-failure.ts'

/** A folder of a compound file; names are unique in it. */
export type Storage = {
  streams: ReadonlyMap<string, Stream>
  storages: ReadonlyMap<string, Storage>
}

/** `read` throws a {@link ReadFailure} if the stream is damaged. */
export type Stream = { sizeBytes: number; read(): Uint8Array }

type Entry = {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}
/** Where the content of streams is, in pieces of one size that a table chains. */
type Pieces = { table: readonly number[]; bytes: number; at(piece: number): Uint8Array }

const firstSpecial = 0xfffffffa
const entryBytes = 128
const type = { storage: 1, stream: 2, root: 5 }
const tableInHeader = 109
const deepest = 20

/** The folders and streams of a compound file (MS-CFB); chains and trees that do not end are damage. */
export function readCompoundFile(bytes: Uint8Array): Storage {
  try {
    return open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

function open(file: Buffer): Storage {
  const sectorBytes = 2 ** Math.min(file.readUInt16LE(30), 16)
  if (sectorBytes < 512) throw damaged()
  const sectorAt = (sector: number): Buffer => {
    const start = (sector + 1) * sectorBytes
    if (start >= file.length) throw damaged()
    return file.subarray(start, start + sectorBytes)
  }
  const table = allocationTable(file, sectorBytes, sectorAt)
  const sectors: Pieces = { table, bytes: sectorBytes, at: sectorAt }
  const entries = entriesOf(contentOf(sectors, file.readUInt32LE(48)))
  const [root] = entries
  if (root?.type !== type.root) throw damaged()
  const small = smallPieces(sectors, root, file)
  const cutoff = file.readUInt32LE(56)
  const read = ({ start, size }: Entry): Uint8Array => {
    if (size === 0) return new Uint8Array()
    if (size > file.length) throw damaged()
    const content = contentOf(size < cutoff ? small() : sectors, start, size).subarray(0, size)
    if (content.length < size) throw damaged()
    return content
  }
  return storageOf(entries, root, read, new Set())
}

/** The next piece of each: its sectors are listed in the header and in further sectors. */
function allocationTable(file: Buffer, sectorBytes: number, sectorAt: (sector: number) => Buffer): number[] {
  const listed = numbersOf(file.subarray(76, 76 + 4 * tableInHeader))
  const most = Math.ceil(file.length / sectorBytes)
  let next = file.readUInt32LE(68)
  for (let count = 0; next < firstSpecial; count++) {
    if (count > most) throw damaged()
    const more = numbersOf(sectorAt(next))
    next = more.pop()!
    listed.push(...more)
  }
  const tableSectors = listed.filter((sector) => sector < firstSpecial)
  if (tableSectors.length > most) throw damaged()
  return tableSectors.flatMap((sector) => numbersOf(sectorAt(sector)))
}

/** Short streams are in small pieces of one stream, that of the root. */
function smallPieces(sectors: Pieces, root: Entry, file: Buffer): () => Pieces {
  let pieces: Pieces | undefined
  return () => {
    if (pieces) return pieces
    const content = contentOf(sectors, root.start)
    const bytes = 2 ** Math.min(file.readUInt16LE(32), 16)
    const first = file.readUInt32LE(60)
    const table = first < firstSpecial ? numbersOf(contentOf(sectors, first)) : []
    pieces = { table, bytes, at: (piece) => content.subarray(piece * bytes, (piece + 1) * bytes) }
    return pieces
  }
}

function contentOf({ table, at, bytes }: Pieces, start: number, mostBytes = Infinity): Buffer {
  const found: Uint8Array[] = []
  for (let piece = start; piece < firstSpecial && found.length * bytes < mostBytes; ) {
    if (found.length > table.length) throw damaged()
    found.push(at(piece))
    const next = table[piece]
    if (next === undefined) throw damaged()
    piece = next
  }
  return Buffer.concat(found)
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(4 * index))
}

function entriesOf(directory: Buffer): Entry[] {
  return Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, index) => {
    const entry = directory.subarray(index * entryBytes, (index + 1) * entryBytes)
    const nameBytes = Math.min(Math.max(0, entry.readUInt16LE(64) - 2), 62)
    return {
      name: entry.toString('utf16le', 0, nameBytes),
      type: entry[66]!,
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    }
  })
}

function storageOf(
  entries: readonly Entry[],
  folder: Entry,
  read: (entry: Entry) => Uint8Array,
  seen: Set<number>,
  depth = 0,
): Storage {
  const streams = new Map<string, Stream>()
  const storages = new Map<string, Storage>()
  const waiting = [folder.child]
  while (waiting.length > 0) {
    const index = waiting.pop()!
    if (index >= firstSpecial) continue
    const entry = entries[index]
    if (!entry || seen.has(index) || depth > deepest) throw damaged()
    seen.add(index)
    waiting.push(entry.right, entry.left)
    if (entry.type === type.stream)
      streams.set(entry.name, { sizeBytes: entry.size, read: () => read(entry) })
    if (entry.type === type.storage)
      storages.set(entry.name, storageOf(entries, entry, read, seen, depth + 1))
  }
  return { streams, storages }
}

function damaged(): ReadFailure {
  return new ReadFailure('file_unreadable', 'The message is damaged')
}
