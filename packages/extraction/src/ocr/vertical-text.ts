import type { GrayImage, PixelBox, TextLine } from './engine.ts'
import { inkThreshold } from './ink-threshold.ts'
import type { Language } from './language.ts'

/** A box that is this many times higher than wide may be a line of letters that are written downwards. */
const tall = 1.6
/** A box is as narrow as a letter up to this width, in the usual height of lines. */
const widestLetter = 1.3
/** Boxes of one column have their middles closer than this, and are no further apart, in widths of a letter. */
const farthestAside = 0.5
const farthestDown = 4
/** A letter is no higher than this, and no further from the next one, in its widths. */
const highest = 1.15
const widestPitch = 1.9
const fewestLetters = 3
/** White around a letter, in its widths. */
const margin = 0.25
/** A row or column of pixels with more ink is of a ruled line. */
const mostInk = 0.95

const languages: readonly Language[] = ['jpn', 'chi_sim', 'chi_tra', 'kor']

/** Whether a language is also written downwards. */
export function isWrittenDown(language: Language): boolean {
  return languages.includes(language)
}

/**
 * Lines with a box for each letter that is written downwards, as headings at the left of forms are: the detector finds several
 * of them as one box, or none.
 */
export function withVerticalText(lines: readonly TextLine[], image: GrayImage): TextLine[] {
  const found = [...lines]
  const threshold = inkThreshold(image.data)
  for (const column of columnsOf(lines)) {
    const letters = cutColumn(column, image, threshold)
    if (letters.length < fewestLetters || !areClose(letters)) continue
    for (const box of column) found.splice(found.indexOf(box), 1)
    found.push(...letters.map((letter) => withMargin(letter, image)))
  }
  return found
}

function areClose(letters: readonly PixelBox[]): boolean {
  return letters.every(({ x0, x1, y0 }, i) => i === 0 || y0 - letters[i - 1]!.y0 <= widestPitch * (x1 - x0))
}

function withMargin({ x0, y0, x1, y1 }: PixelBox, { width, height }: GrayImage): PixelBox {
  const white = Math.round(margin * (x1 - x0))
  return {
    x0: Math.max(0, x0 - white),
    y0: Math.max(0, y0 - white),
    x1: Math.min(width, x1 + white),
    y1: Math.min(height, y1 + white),
  }
}

/** Boxes that stand below each other and are as narrow as a letter. */
function columnsOf(lines: readonly TextLine[]): TextLine[][] {
  const heights = lines.map(({ y0, y1 }) => y1 - y0).sort((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 0
  const narrow = lines.filter(({ x0, x1 }) => x1 - x0 <= widestLetter * usual).sort((a, b) => a.y0 - b.y0)
  const columns: TextLine[][] = []
  for (const box of narrow) {
    const width = box.x1 - box.x0
    const column = columns.find((each) => {
      const last = each.at(-1)!
      const aside = Math.abs(box.x0 + box.x1 - last.x0 - last.x1) / 2
      return aside < farthestAside * width && box.y0 - last.y1 < farthestDown * width
    })
    if (column) column.push(box)
    else columns.push([box])
  }
  return columns.filter((column) => column.length > 1 || isTall(column[0]!))
}

function isTall({ x0, y0, x1, y1 }: PixelBox): boolean {
  return y1 - y0 >= tall * (x1 - x0)
}

/** The boxes of the letters of a column, which rows without ink separate; ruled lines are no ink. */
function cutColumn(column: readonly PixelBox[], { width, data }: GrayImage, threshold: number): PixelBox[] {
  const x0 = Math.min(...column.map((box) => box.x0))
  const x1 = Math.max(...column.map((box) => box.x1))
  const [top, bottom] = [column[0]!.y0, Math.max(...column.map((box) => box.y1))]
  const isInk = (x: number, y: number) => data[y * width + x]! < threshold
  const all = range(top, bottom)
  const places = range(x0, x1).filter((x) => all.filter((y) => isInk(x, y)).length < mostInk * all.length)
  const rows = all
    .map((y) => ({ y, ink: places.filter((x) => isInk(x, y)) }))
    .filter(({ ink }) => ink.length > 0 && ink.length < mostInk * places.length)
  if (rows.length === 0) return []
  const left = Math.min(...rows.map(({ ink }) => ink[0]!))
  const right = Math.max(...rows.map(({ ink }) => ink.at(-1)!)) + 1
  const letters: PixelBox[] = []
  for (const { y } of rows) {
    const last = letters.at(-1)
    if (last && y + 1 - last.y0 <= highest * (right - left)) last.y1 = y + 1
    else letters.push({ x0: left, x1: right, y0: y, y1: y + 1 })
  }
  return letters
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
