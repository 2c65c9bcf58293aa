/** A TrueType font: what is needed to measure text and to draw it as outlines. */
export type Font = {
  unitsPerEm: number
  /** The glyph of a character; 0 is the one for characters that the font does not have. */
  glyphOf: (codePoint: number) => number
  advanceOf: (glyph: number) => number
  /** The outline as an SVG path in font units, with y upwards. */
  outlineOf: (glyph: number) => string
}

type Point = { x: number; y: number; isOn: boolean }
type Contour = Point[]

const mostParts = 4

/** Parses a font of this program; it is trusted to be well-formed. */
export function parseFont(bytes: Uint8Array): Font {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < data.getUint16(4); index++) {
    const at = 12 + index * 16
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), data.getUint32(at + 8))
  }
  const table = (name: string): number => tables.get(name)!
  const hasLongOffsets = data.getInt16(table('head') + 50) === 1
  const metrics = data.getUint16(table('hhea') + 34)
  const glyphs = table('glyf')
  const startOf = (glyph: number): number =>
    hasLongOffsets ? data.getUint32(table('loca') + glyph * 4) : data.getUint16(table('loca') + glyph * 2) * 2
  const contoursOf = (glyph: number, depth = 0): Contour[] => {
    if (startOf(glyph) === startOf(glyph + 1)) return []
    const at = glyphs + startOf(glyph)
    const count = data.getInt16(at)
    if (count >= 0) return readContours(data, at + 10, count)
    return depth < mostParts ? readParts(data, at + 10, (part) => contoursOf(part, depth + 1)) : []
  }
  const advanceOf = (glyph: number): number =>
    data.getUint16(table('hmtx') + Math.min(glyph, metrics - 1) * 4)
  return {
    unitsPerEm: data.getUint16(table('head') + 18),
    glyphOf: remembering(readCharacters(data, table('cmap'))),
    advanceOf,
    outlineOf: (glyph) => (glyph === 0 ? emptyBox(advanceOf(0)) : contoursOf(glyph).map(toPath).join('')),
  }
}

function remembering(glyphOf: (codePoint: number) => number): (codePoint: number) => number {
  const known = new Map<number, number>()
  return (codePoint) => {
    const glyph = known.get(codePoint) ?? glyphOf(codePoint)
    known.set(codePoint, glyph)
    return glyph
  }
}

/** Reads the table of characters in format 4, which covers the basic multilingual plane. */
function readCharacters(data: DataView, cmap: number): (codePoint: number) => number {
  const offsets = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) =>
    data.getUint32(cmap + 4 + index * 8 + 4),
  )
  const at = offsets.map((offset) => cmap + offset).find((each) => data.getUint16(each) === 4)!
  const count = data.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + count * 2 + 2
  const deltas = starts + count * 2
  const ranges = deltas + count * 2
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    for (let index = 0; index < count; index++) {
      if (data.getUint16(ends + index * 2) < codePoint) continue
      const start = data.getUint16(starts + index * 2)
      if (start > codePoint) return 0
      const delta = data.getUint16(deltas + index * 2)
      const range = data.getUint16(ranges + index * 2)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = data.getUint16(ranges + index * 2 + range + (codePoint - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

function readContours(data: DataView, start: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(start + index * 2))
  const points = count === 0 ? 0 : ends.at(-1)! + 1
  let at = start + count * 2
  at += 2 + data.getUint16(at)
  const flags: number[] = []
  while (flags.length < points) {
    const flag = data.getUint8(at++)
    const repeats = flag & 8 ? data.getUint8(at++) : 0
    for (let repeat = 0; repeat <= repeats; repeat++) flags.push(flag)
  }
  const readAxis = (isShort: number, isSame: number): number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & isShort) value += flag & isSame ? data.getUint8(at++) : -data.getUint8(at++)
      else if (!(flag & isSame)) {
        value += data.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = readAxis(2, 16)
  const ys = readAxis(4, 32)
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : ends[index - 1]! + 1
    return flags
      .slice(first, end + 1)
      .map((flag, offset) => ({ x: xs[first + offset]!, y: ys[first + offset]!, isOn: (flag & 1) === 1 }))
  })
}

/** The parts of a glyph that consists of others, such as a letter and its accent. */
function readParts(data: DataView, start: number, contoursOf: (glyph: number) => Contour[]): Contour[] {
  const contours: Contour[] = []
  for (let at = start, flags = 32; flags & 32; ) {
    flags = data.getUint16(at)
    const glyph = data.getUint16(at + 2)
    const isWide = (flags & 1) === 1
    const x = isWide ? data.getInt16(at + 4) : data.getInt8(at + 4)
    const y = isWide ? data.getInt16(at + 6) : data.getInt8(at + 5)
    at += isWide ? 8 : 6
    const scale = (offset: number): number => data.getInt16(at + offset) / 0x4000
    const [a, b, c, d] =
      flags & 8
        ? [scale(0), 0, 0, scale(0)]
        : flags & 64
          ? [scale(0), 0, 0, scale(2)]
          : flags & 128
            ? [scale(0), scale(2), scale(4), scale(6)]
            : [1, 0, 0, 1]
    at += flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0
    for (const contour of contoursOf(glyph))
      contours.push(
        contour.map((point) => ({
          x: point.x * a! + point.y * c! + x,
          y: point.x * b! + point.y * d! + y,
          isOn: point.isOn,
        })),
      )
  }
  return contours
}

/** What is drawn for a character that the font does not have. */
function emptyBox(width: number): string {
  const [left, right, top, line] = [width * 0.1, width * 0.9, width * 1.1, width * 0.06]
  return (
    `M${left} 0L${left} ${top}L${right} ${top}L${right} 0Z` +
    `M${left + line} ${line}L${right - line} ${line}L${right - line} ${top - line}L${left + line} ${top - line}Z`
  )
}

/** Between two points that are off the curve, there is one on it. */
function toPath(contour: Contour): string {
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true })
  const first = contour.findIndex(({ isOn }) => isOn)
  const points =
    first >= 0
      ? [...contour.slice(first), ...contour.slice(0, first)]
      : [middle(contour[0]!, contour.at(-1)!), ...contour]
  const [start] = points
  let path = `M${start!.x} ${start!.y}`
  for (let index = 1; index < points.length; index++) {
    const point = points[index]!
    if (point.isOn) {
      path += `L${point.x} ${point.y}`
      continue
    }
    const next = points[(index + 1) % points.length]!
    const end = next.isOn ? next : middle(point, next)
    path += `Q${point.x} ${point.y} ${end.x} ${end.y}`
    if (next.isOn) index += 1
  }
  return `${path}Z`
}
