/** Pixels of three bytes each: red, green, blue. */
export type Pixels = { width: number; height: number; data: Uint8Array }

type Header = {
  width: number
  height: number
  isTopDown: boolean
  bits: number
  compression: number
  pixelsAt: number
  palette: [number, number, number][]
  masks: [red: number, green: number, blue: number]
}

const uncompressed = 0
const runLength8 = 1
const bitFields = 3
const standardMasks: Record<number, Header['masks']> = {
  16: [0x7c00, 0x03e0, 0x001f],
  32: [0xff0000, 0x00ff00, 0x0000ff],
}

/** The size in a BMP's header, read before anything is decoded. */
export function bmpSize(bytes: Uint8Array): { width: number; height: number } {
  return readHeader(bytes)
}

/** Decodes a BMP of 1 to 32 bits per pixel; throws `RangeError` for a broken or unsupported one. */
export function decodeBmp(bytes: Uint8Array): Pixels {
  const header = readHeader(bytes)
  const { width, height, isTopDown, bits, pixelsAt } = header
  const source = header.compression === runLength8 ? expandRuns(bytes, header) : bytes.subarray(pixelsAt)
  const rowBytes = Math.ceil((width * bits) / 32) * 4
  if (source.length < rowBytes * height) throw new RangeError('The BMP ends too early')
  const data = new Uint8Array(width * height * 3)
  const colourAt = colourReader(source, header)
  for (let y = 0; y < height; y++) {
    const row = (isTopDown ? y : height - 1 - y) * rowBytes
    for (let x = 0; x < width; x++) data.set(colourAt(row, x), (y * width + x) * 3)
  }
  return { width, height, data }
}

function readHeader(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerBytes = view.getUint32(14, true)
  const isOld = headerBytes === 12
  const signedHeight = isOld ? view.getUint16(20, true) : view.getInt32(22, true)
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true)
  const bits = view.getUint16(isOld ? 24 : 28, true)
  const compression = isOld ? uncompressed : view.getUint32(30, true)
  if (width <= 0 || signedHeight === 0) throw new RangeError('The BMP has no size')
  if (![1, 4, 8, 16, 24, 32].includes(bits)) throw new RangeError(`BMP of ${bits} bits a pixel`)
  const isReadable =
    [uncompressed, bitFields].includes(compression) || (compression === runLength8 && bits === 8)
  if (!isReadable) throw new RangeError(`BMP of compression ${compression}`)
  const masks: Header['masks'] =
    compression === bitFields
      ? [view.getUint32(54, true), view.getUint32(58, true), view.getUint32(62, true)]
      : (standardMasks[bits] ?? [0, 0, 0])
  const colours = bits > 8 ? 0 : (isOld ? 0 : view.getUint32(46, true)) || 2 ** bits
  const entryBytes = isOld ? 3 : 4
  const palette = Array.from({ length: Math.min(colours, 256) }, (_, index): [number, number, number] => {
    const at = 14 + headerBytes + index * entryBytes
    return [bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0]
  })
  return {
    width,
    height: Math.abs(signedHeight),
    isTopDown: signedHeight < 0,
    bits,
    compression,
    pixelsAt: view.getUint32(10, true),
    palette,
    masks,
  }
}

type Colour = [red: number, green: number, blue: number]

function colourReader(
  source: Uint8Array,
  { bits, palette, masks }: Header,
): (row: number, x: number) => Colour {
  const black: Colour = [0, 0, 0]
  if (bits === 24)
    return (row, x) => {
      const at = row + x * 3
      return [source[at + 2]!, source[at + 1]!, source[at]!]
    }
  if (bits > 8) {
    const bytesEach = bits / 8
    const [red, green, blue] = masks.map(channelReader)
    return (row, x) => {
      const at = row + x * bytesEach
      const low = source[at]! | (source[at + 1]! << 8)
      const value = bytesEach === 2 ? low : (low | (source[at + 2]! << 16) | (source[at + 3]! << 24)) >>> 0
      return [red!(value), green!(value), blue!(value)]
    }
  }
  const perByte = 8 / bits
  return (row, x) => {
    const byte = source[row + Math.floor(x / perByte)]!
    const shift = 8 - bits * ((x % perByte) + 1)
    return palette[(byte >> shift) & (2 ** bits - 1)] ?? black
  }
}

function channelReader(mask: number) {
  if (mask === 0) return () => 0
  const shift = 31 - Math.clz32(mask & -mask)
  const most = mask >>> shift
  return (value: number) => Math.round((((value & mask) >>> shift) * 255) / most)
}

/** Expands run-length encoded 8-bit pixels to the rows of an uncompressed BMP. */
function expandRuns(bytes: Uint8Array, { width, height, pixelsAt }: Header): Uint8Array {
  const rowBytes = Math.ceil(width / 4) * 4
  const rows = new Uint8Array(rowBytes * height)
  let x = 0
  let y = 0
  const put = (value: number) => {
    if (x < width && y < height) rows[y * rowBytes + x] = value
    x++
  }
  for (let at = pixelsAt; at + 1 < bytes.length && y < height; at += 2) {
    const count = bytes[at]!
    const value = bytes[at + 1]!
    if (count > 0) for (let n = 0; n < count; n++) put(value)
    else if (value === 0) [x, y] = [0, y + 1]
    else if (value === 1) break
    else if (value === 2) {
      x += bytes[at + 2] ?? 0
      y += bytes[at + 3] ?? 0
      at += 2
    } else {
      for (let n = 0; n < value; n++) put(bytes[at + 2 + n] ?? 0)
      at += value + (value % 2)
    }
  }
  return rows
}
