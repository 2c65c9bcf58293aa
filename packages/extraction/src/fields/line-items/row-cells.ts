import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Line, Segment } from '../layout/segment.ts'
import { isCurrencySign } from '../text/currency-signs.ts'
import { isWorded } from '../text/is-worded.ts'
import { extentOf } from './extent-of.ts'
import type { HeadCell } from './table-head.ts'
import { thresholds } from './thresholds.ts'

/** A number of a row, and the index of its column. */
export type NumberCell = { amount: Amount; column: number; x0: number; x1: number }

/** Text of a row in one column: words of one segment. */
export type TextCell = { segment: Segment; from: number; to: number; column: number }

export type Row = {
  line: Line
  numbers: NumberCell[]
  texts: TextCell[]
  /**
   * Below the first sum or another head: an item only if its product is right, as in documents with several
   * tables.
   */
  isLate: boolean
  /** The titles of another table: what is above them names no row below. */
  isHead: boolean
}

/**
 * The distance in points between a cell and a title: small if they overlap and are aligned left, right or
 * centred.
 */
function distance(x0: number, x1: number, cell: HeadCell): number {
  const aligned = Math.min(
    Math.abs(x0 - cell.x0),
    Math.abs(x1 - cell.x1),
    Math.abs(x0 + x1 - cell.x0 - cell.x1) / 2,
  )
  const overlap = Math.min(x1, cell.x1) - Math.max(x0, cell.x0)
  return overlap > 0 ? aligned : aligned + thresholds.besideTitle - overlap
}

function nearest(
  x0: number,
  x1: number,
  cells: readonly HeadCell[],
  isFitting: (cell: HeadCell) => boolean,
): number {
  let best = -1
  let least = Infinity
  for (const [i, cell] of cells.entries()) {
    if (!isFitting(cell)) continue
    const far = distance(x0, x1, cell)
    if (far < least) {
      least = far
      best = i
    }
  }
  return best
}

/** Whether a column may have numbers; those of codes above descriptions are text. */
function isNumeric({ roles, isStacked }: HeadCell): boolean {
  return !isStacked && roles.some((role) => role !== 'col_description')
}
const textRoles = ['col_description', 'col_code', 'col_unit', 'col_position', 'col_other']

function isTextual({ roles }: HeadCell): boolean {
  return roles.some((role) => textRoles.includes(role))
}

/**
 * Whether a column starts at a word: columns may be so close that their words are read as one text, which is
 * split where a title starts above a word.
 */
export function startsColumn(
  segment: Segment,
  word: number,
  cells: readonly HeadCell[],
  column = -1,
): boolean {
  const [x0] = extentOf(segment, word, word + 1)
  return cells.some(
    (cell, i) =>
      (column < 0 ? isTextual(cell) : i === column) &&
      Math.abs(cell.x0 - x0) < thresholds.titleAlignment * segment.size,
  )
}

/**
 * Assigns each number of a row to a column, with the least sum of distances. Numbers keep the order of the
 * columns and no two share one (dynamic programming).
 */
function placeNumbers(extents: readonly [number, number][], cells: readonly HeadCell[]): number[] {
  type Way = { cost: number; column: number; before: Way | null }
  const start: Way = { cost: 0, column: -1, before: null }
  let ways: Way[] = Array.from({ length: cells.length + 1 }, () => start)
  for (const [x0, x1] of extents) {
    const next: Way[] = []
    for (let end = 0; end <= cells.length; end++) {
      const before = ways[end]!
      const unplaced = { cost: before.cost + thresholds.farthestColumn, column: -1, before }
      let best = end > 0 && next[end - 1]!.cost < unplaced.cost ? next[end - 1]! : unplaced
      const cell = cells[end - 1]
      if (cell && isNumeric(cell)) {
        const before = ways[end - 1]!
        const cost = before.cost + distance(x0, x1, cell)
        if (cost < best.cost) best = { cost, column: end - 1, before }
      }
      next.push(best)
    }
    ways = next
  }
  const columns: number[] = []
  for (let way = ways.at(-1)!; way.before; way = way.before) columns.unshift(way.column)
  return columns
}

/** Whether a segment is beside the table: in a margin or a neighbouring block of text. */
export function isBeside(segment: Segment, cells: readonly HeadCell[]): boolean {
  return (
    segment.x1 < cells[0]!.x0 - thresholds.besideTable * segment.size ||
    segment.x0 > cells.at(-1)!.x1 + thresholds.besideTable * segment.size
  )
}

/**
 * The column of a text: the nearest one if it is exactly aligned with it, otherwise the nearest column of
 * texts; words are no positions.
 */
function columnOfText(
  x0: number,
  x1: number,
  { size }: Segment,
  words: readonly Word[],
  cells: readonly HeadCell[],
): number {
  const any = nearest(x0, x1, cells, () => true)
  if (any >= 0 && distance(x0, x1, cells[any]!) < thresholds.cellAlignment * size) return any
  const hasWord = words.some(({ text }) => isWorded(text))
  const isOfWords = ({ roles }: HeadCell) => !hasWord || roles.some((role) => role !== 'col_position')
  const own = nearest(x0, x1, cells, (cell) => isTextual(cell) && isOfWords(cell))
  return own >= 0 ? own : nearest(x0, x1, cells, isTextual)
}

function isText({ roles }: HeadCell): boolean {
  return roles.some((role) => /description|code|other/.test(role))
}

/** Whether a text has other words than an amount and currencies. */
function hasOtherWords({ words }: Segment, { from, to }: Amount): boolean {
  return words.some(({ text }, i) => (i < from || i >= to) && !isCurrencySign(text))
}

/** Whether a whole number behind words is part of a size: `Biscuits 4 x 15`. */
function isInSize({ words }: Segment, { from, to, decimals }: Amount): boolean {
  const isTimes = (index: number, other: number) =>
    /^[xX×]$/.test(words[index]?.text ?? '') && /^\d+$/.test(words[other]?.text ?? '')
  return from > 0 && decimals === 0 && (isTimes(from - 1, from - 2) || isTimes(to, to + 1))
}

/** Assigns the numbers and texts of a line to the columns of a table. */
export function readRow(
  line: Line,
  amounts: ReadonlyMap<Segment, Amount[]>,
  cells: readonly HeadCell[],
  isLate: boolean,
): Row {
  const row: Row = { line, numbers: [], texts: [], isLate, isHead: false }
  const segments = line.segments.filter((segment) => !isBeside(segment, cells))
  const sizes = segments.flatMap(({ words }) => words.map(({ fontSize }) => fontSize)).sort((a, b) => a - b)
  const largest = thresholds.mostGrowth * (sizes[sizes.length >> 1] ?? 0)
  const standing = segments.flatMap((segment) =>
    (amounts.get(segment) ?? []).flatMap((amount) => {
      const [x0, x1] = extentOf(segment, amount.from, amount.to)
      const column = nearest(x0, x1, cells, () => true)
      const [start] = extentOf(segment, 0, 1)
      // A number within a description or a code is part of that text.
      const isInText =
        hasOtherWords(segment, amount) &&
        (isText(cells[column]!) ||
          isInSize(segment, amount) ||
          (amount.from > 0 &&
            x1 < cells[column]!.x0 &&
            isText(cells[nearest(start, start, cells, () => true)]!)))
      return isInText || !isNumeric(cells[column]!) ? [] : [{ segment, amount, x0, x1 }]
    }),
  )
  // Only what is read from right to left is found in another order.
  if (segments.some(({ words }) => words.some(({ place }) => place))) standing.sort((a, b) => a.x0 - b.x0)
  const columns = placeNumbers(
    standing.map(({ x0, x1 }) => [x0, x1]),
    cells,
  )
  const taken = new Map<Segment, Set<number>>()
  for (const [i, { segment, amount, x0, x1 }] of standing.entries()) {
    if (columns[i]! < 0) continue
    row.numbers.push({ amount, column: columns[i]!, x0, x1 })
    const words = taken.get(segment) ?? new Set()
    for (let word = amount.from; word < amount.to; word++) words.add(word)
    taken.set(segment, words)
  }
  for (const segment of segments) {
    const isTaken = (word: number) => taken.get(segment)?.has(word) ?? false
    // The sign of multiplication in `x 14` or `2 x Bread` is part of the quantity.
    const isTimes = (word: number) =>
      /^[xX×]$/.test(segment.words[word]!.text) && (isTaken(word - 1) || isTaken(word + 1))
    for (let from = 0; from < segment.words.length; from++) {
      if (isTaken(from) || isTimes(from)) continue
      let to = from + 1
      const isLarge = (word: number) => segment.words[word]!.fontSize > largest
      while (
        to < segment.words.length &&
        !isTaken(to) &&
        isLarge(to) === isLarge(from) &&
        !startsColumn(segment, to, cells)
      )
        to++
      const [x0, x1] = extentOf(segment, from, to)
      const words = segment.words.slice(from, to)
      // Signs and currencies alone belong to the numbers; far larger words are a watermark across the page.
      const hasText = words.some(
        ({ text, fontSize }) => /[\p{L}\d]/u.test(text) && !isCurrencySign(text) && fontSize <= largest,
      )
      if (hasText) row.texts.push({ segment, from, to, column: columnOfText(x0, x1, segment, words, cells) })
      from = to - 1
    }
  }
  return { ...row, texts: row.texts.map((cell) => withNumber(cell, row)) }
}

/** A unit, one word behind a number, is in its column, and not in one that has another text farther right. */
function withNumber(cell: TextCell, { numbers, texts }: Row): TextCell {
  const { segment, from, to } = cell
  const number = numbers.find(({ amount }) => amount.segments[0] === segment && amount.to === from)
  const hasOther = texts.some(
    (other) =>
      other.column === cell.column &&
      other.segment.x0 > segment.x1 &&
      other.segment.words.slice(other.from, other.to).some(({ text }) => /\p{L}{3}/u.test(text)),
  )
  return number && to - from === 1 && hasOther ? { ...cell, column: number.column } : cell
}
