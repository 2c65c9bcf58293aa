import type { Segment } from '../layout/segment.ts'
import { isWorded } from '../text/is-worded.ts'
import { numberIn } from './cell-values.ts'
import { type Columns, hasProduct } from './columns.ts'
import type { Group } from './name-lines.ts'
import { anchorOf } from './number-columns.ts'
import type { Row, TextCell } from './row-cells.ts'
import { thresholds } from './thresholds.ts'

/** The texts of a row in some columns. */
export function textsIn(row: Row, columns: readonly number[]): TextCell[] {
  return row.texts.filter(({ column }) => columns.includes(column))
}

function lineOf(row: Row): Segment {
  return row.line.segments[0]!
}

/** The top of a row's line, in points. */
export function top({ line }: Row): number {
  return Math.min(...line.segments.map(({ y0 }) => y0))
}

/** The bottom of a row's line, in points. */
export function bottom({ line }: Row): number {
  return Math.max(...line.segments.map(({ y1 }) => y1))
}

function gapBetween(upper: Row | undefined, lower: Row): number {
  return upper && upper.line.page === lower.line.page ? top(lower) - bottom(upper) : Infinity
}

function hasText(row: Row, column: number): boolean {
  return textsIn(row, [column]).some(({ segment, from, to }) =>
    segment.words.slice(from, to).some((word) => /\p{L}{2}/u.test(word.text)),
  )
}

/** How many of the lines between two rows belong to the upper row: those above the widest gap. */
function countUpper(
  upper: Row | undefined,
  between: readonly Row[],
  lower: Row,
  bareFrom: number | null,
): number {
  const all = [upper, ...between, lower]
  const gaps = all.slice(1).map((row, i) => gapBetween(all[i], row!))
  const [widest = 0, second = -Infinity] = gaps.toSorted((a, b) => b - a)
  const size = lineOf(lower).size
  const isEven = widest - second < thresholds.evenGap * size
  if (!isEven || !upper) return gaps.lastIndexOf(widest)
  // Evenly spaced lines belong to the row above, whose text they continue. A lower row without a name is
  // named by them.
  return bareFrom ?? between.length
}

/**
 * The index of the line above that names a row without a name: the last line with words; null: the row has a
 * name.
 */
function bareFrom(row: Row, above: readonly Row[], { description }: Columns): number | null {
  if (hasText(row, description)) return null
  const last = above.findLastIndex((line) => hasText(line, description))
  return last < 0 ? above.length - 1 : last
}

function isNamed(row: Row, { description }: Columns): boolean {
  return textsIn(row, [description]).some(({ segment, from, to }) =>
    segment.words.slice(from, to).some((word) => isWorded(word.text)),
  )
}

/** Whether all names are below the numbers of their rows, as they are where the first row has no words beside or above it. */
function areNamesBelow(rows: readonly Row[], columns: Columns): boolean {
  const isNumbers = (row: Row) => numberIn(row, anchorOf(columns)) !== undefined
  const filled = rows.filter((row) => isNumbers(row) || isNamed(row, columns))
  // Sums have their words beside them.
  const end = filled.findIndex((row) => isNumbers(row) && isNamed(row, columns))
  const all = end < 0 ? filled : filled.slice(0, end)
  const numbers = all.filter(isNumbers)
  return (
    numbers.length > 1 &&
    numbers[0] === all[0] &&
    all.every((row, i) => !isNumbers(row) || (all[i + 1] !== undefined && !isNumbers(all[i + 1]!)))
  )
}

/**
 * Groups lines by row: a row is a line with an amount, together with the lines that belong to it. In a stacked column, names
 * are below the codes that are beside the amounts.
 */
export function groupRows(
  rows: readonly Row[],
  columns: Columns,
  head: Row | undefined,
  isStacked: boolean,
): Group[] {
  const groups: Group[] = []
  let waiting: Row[] = []
  /** Gives waiting lines to the row above; text below the sums is not part of an item above them. */
  const addAfter = (lines: readonly Row[]) => {
    const above = groups.at(-1)
    above?.after.push(...lines.filter(({ isLate }) => !isLate || above.anchor.isLate))
  }
  const isBelow = areNamesBelow(
    rows.filter(({ isLate, isHead }) => !isLate && !isHead),
    columns,
  )
  for (const row of rows) {
    if (row.isHead) {
      addAfter(waiting)
      waiting = []
      continue
    }
    const anchor = numberIn(row, anchorOf(columns))
    if (!anchor || anchor.amount.traits.includes('percent')) {
      waiting.push(row)
      continue
    }
    if (row.isLate && !hasProduct(row, columns)) {
      addAfter(waiting)
      waiting = []
      continue
    }
    const previous = groups.at(-1)
    const count = isBelow
      ? waiting.length
      : waiting.length > 0
        ? countUpper(
            previous?.anchor ?? head,
            waiting,
            row,
            isStacked ? null : bareFrom(row, waiting, columns),
          )
        : 0
    addAfter(waiting.slice(0, count))
    groups.push({ anchor: row, before: waiting.slice(count), after: [] })
    waiting = []
  }
  addAfter(waiting)
  return groups
}

/** The lines that follow a row without a large gap. */
export function nearRows(anchor: Row, after: readonly Row[]): Row[] {
  const near: Row[] = []
  let last = lineOf(anchor)
  for (const row of after) {
    const next = lineOf(row)
    if (next.page !== last.page || next.y0 - last.y1 > thresholds.farthestLine * last.size) break
    near.push(row)
    last = next
  }
  return near
}
