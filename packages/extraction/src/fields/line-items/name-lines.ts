import type { Columns } from './columns.ts'
import { extentOf } from './extent-of.ts'
import { textOf } from './item.ts'
import type { Row, TextCell } from './row-cells.ts'
import { thresholds } from './thresholds.ts'

export function extent(cells: readonly TextCell[]): [x0: number, x1: number] {
  const extents = cells.map(({ segment, from, to }) => extentOf(segment, from, to))
  return [Math.min(...extents.map(([x0]) => x0)), Math.max(...extents.map(([, x1]) => x1))]
}

export function wordsOf(line: readonly TextCell[]) {
  return line.flatMap(({ segment, from, to }) => segment.words.slice(from, to))
}

export function textOfLine(line: readonly TextCell[]): string {
  return textOf(wordsOf(line))
}

const positionOrDay =
  /^(?:\d{1,3}\.?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,}\.? \d{4}|\p{L}{3,}\.? \d{1,2},? \d{4})$/u

/** Whether a cell is the letters of a tax behind the numbers of a row: `6.00 SR`. */
function isTaxLetters(cell: TextCell, { numbers }: Row): boolean {
  return (
    numbers.length > 0 &&
    /^[A-Z]{1,2}$/.test(textOfLine([cell])) &&
    numbers.every(({ x1 }) => x1 < extent([cell])[0])
  )
}

export function describing(row: Row, columns: Columns): TextCell[] {
  const cells = row.texts.filter(
    (cell) =>
      (cell.column === columns.description || (cell.column < 0 && columns.description < 0)) &&
      !isTaxLetters(cell, row),
  )
  // The position or the day may be in a column that has no title of its own.
  return cells.length > 1 &&
    positionOrDay.test(textOfLine([cells[0]!])) &&
    cells[0]!.segment !== cells[1]!.segment
    ? cells.slice(1)
    : cells
}

/** A row that has an amount, and the lines before and after it that belong to it. */
export type Group = { anchor: Row; before: Row[]; after: Row[] }

/** A line of an item in the column of descriptions. */
export type NameLine = { row: Row; cells: TextCell[] }

function isLevel(upper: readonly TextCell[], lower: readonly TextCell[]): boolean {
  const [a, b] = [upper[0]!.segment, lower[0]!.segment]
  const isOver = upper.some((cell) =>
    lower.some((other) => {
      const [[x0, x1], [start, end]] = [extent([cell]), extent([other])]
      return Math.min(x1, end) > Math.max(x0, start)
    }),
  )
  if (isOver) return false
  return (
    Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > thresholds.leastOverlap * Math.min(a.y1 - a.y0, b.y1 - b.y0)
  )
}

/**
 * Joins words that are level and beside each other: the words of a scanned line may have been split into two
 * rows.
 */
function joinLevel(lines: readonly NameLine[], anchor: Row): NameLine[] {
  const joined: NameLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (!last || !isLevel(last.cells, line.cells)) {
      joined.push({ ...line })
      continue
    }
    last.cells = [...last.cells, ...line.cells].toSorted((a, b) => extent([a])[0] - extent([b])[0])
    if (line.row === anchor) last.row = anchor
  }
  return joined
}

/** The lines of an item in the column of descriptions. */
export function nameLines({ anchor, before, after }: Group, columns: Columns): NameLine[] {
  const own = describing(anchor, columns)
  const left = own.length > 0 ? extent(own)[0] : undefined
  // Words that are farther away belong to another column.
  const chained = (line: readonly TextCell[]): TextCell[] => {
    let end = left ?? extent(line)[0]
    return line.filter((cell) => {
      const [x0, x1] = extent([cell])
      const { size } = cell.segment
      const isOwn =
        left === undefined ||
        Math.abs(x0 - left) < thresholds.widestIndent * size ||
        x0 - end < thresholds.widestPart * size
      if (isOwn) end = Math.max(end, x1)
      return isOwn
    })
  }
  return joinLevel(
    [...before, anchor, ...after].flatMap((row) => {
      const cells = describing(row, columns)
      return cells.length > 0 ? [{ row, cells }] : []
    }),
    anchor,
  )
    .map(({ row, cells }) => ({ row, cells: chained(cells) }))
    .filter(({ cells }) => cells.length > 0)
}
