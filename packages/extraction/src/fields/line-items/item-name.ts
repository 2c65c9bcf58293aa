import { type Columns, numberIn } from './columns.ts'
import type { HeadCell } from './table-head.ts'
import { extentOf, type Row, type TextCell } from './table-rows.ts'

/** Lines of a description start under it, or indented by this many ems. */
const widestIndent = 4
/** Parts of one line are no farther apart than this, in ems. */
const widestPart = 1.3
/** The part of a column that the longest text fills at least where texts are wrapped. */
const leastFilled = 0.6

function extent(cells: readonly TextCell[]): [x0: number, x1: number] {
  const extents = cells.map(({ segment, from, to }) => extentOf(segment, from, to))
  return [Math.min(...extents.map(([x0]) => x0)), Math.max(...extents.map(([, x1]) => x1))]
}

function wordsOf(line: readonly TextCell[]) {
  return line.flatMap(({ segment, from, to }) => segment.words.slice(from, to))
}

function textOf(line: readonly TextCell[]): string {
  return wordsOf(line)
    .map(({ text }) => text)
    .join(' ')
}

function describing(row: Row, columns: Columns): TextCell[] {
  const cells = row.texts.filter(
    ({ column }) => column === columns.description || (column < 0 && columns.description < 0),
  )
  // The position may stand in a narrow column without a title of its own.
  return cells.length > 1 &&
    /^\d{1,3}\.?$/.test(textOf([cells[0]!])) &&
    cells[0]!.segment !== cells[1]!.segment
    ? cells.slice(1)
    : cells
}

/** A row that has an amount, and the lines before and after it that belong to it. */
export type Group = { anchor: Row; before: Row[]; after: Row[] }

/** Periods, batch numbers and attributes under an item's name say more than what it is. */
const remark = /^[•*·]|\p{L}\.? ?:|\d:(?: |$)|\d[./-]\d{1,2}[./-]\d{2}/u

/** Where a text has to go on in the next line: surely, by the longest text of the column, or by its end. */
type Edges = { longest: number; end: number }

/** Whether two lines are no one text by their looks or their words. */
function areApart(upper: readonly TextCell[], lower: readonly TextCell[]): boolean {
  const [size, otherSize] = [upper.at(-1)!.segment.size, lower[0]!.segment.size]
  return (
    Math.abs(size - otherSize) > 0.08 * otherSize ||
    wordsOf(lower)[0]!.isBold !== wordsOf(upper)[0]!.isBold ||
    remark.test(textOf(lower)) ||
    textOf(lower) === textOf(upper)
  )
}

/** Whether a line had no room for the first word of the next: true, false, or null where it may have had. */
function wasFull(
  upper: readonly TextCell[],
  lower: readonly TextCell[],
  { longest, end }: Edges,
): boolean | null {
  if (/[\p{L}\d][-/]$|[,&+(]$/u.test(textOf(upper))) return true
  const { segment, from } = lower[0]!
  const [x0, x1] = extentOf(segment, from, from + 1)
  const needed = extent(upper)[1] + 0.25 * segment.size + x1 - x0
  return needed > end ? true : needed <= longest ? false : null
}

/** Whether a line of a description goes on in the next one, in a table whose lines are these. */
export type IsWrapped = (upper: readonly TextCell[], lower: readonly TextCell[]) => boolean

/** Learns from the lines of a table how wide its descriptions are: wrapped is what had no room. */
export function wrapsOf(groups: readonly Group[], columns: Columns, cells: readonly HeadCell[]): IsWrapped {
  const isRight = ({ column }: { column: number }) => column > columns.description
  const starts = groups.flatMap(({ anchor }) => [
    ...anchor.numbers.filter(isRight).map(({ x0 }) => x0),
    ...anchor.texts.filter(isRight).map((cell) => extent([cell])[0]),
  ])
  const end = Math.min(...starts, ...cells.slice(columns.description + 1).map(({ x0 }) => x0))
  const blocks = groups.map(({ anchor, before, after }) =>
    [...before, anchor, ...after].map((row) => describing(row, columns)).filter((line) => line.length > 0),
  )
  // A word alone may be wider than its column.
  const ends = blocks.flatMap((lines) =>
    lines.flatMap((line) => (wordsOf(line).length > 1 ? extent(line)[1] : [])),
  )
  const edges = { longest: Math.max(...ends.filter((x) => x < end)), end }
  // What follows the first line tells most: where names are wrapped, it is seldom short.
  const told = blocks
    .filter(([name, next]) => name && next && !areApart(name, next))
    .map(([name, next]) => wasFull(name!, next!, edges))
  const countOf = (answer: boolean | null) => told.filter((each) => each === answer).length
  const left = cells[columns.description]?.x0 ?? 0
  const isUsual =
    (countOf(true) > 0 && countOf(true) >= countOf(false)) ||
    (edges.longest - left > leastFilled * (end - left) && countOf(null) > countOf(false))
  return (upper, lower) => !areApart(upper, lower) && (wasFull(upper, lower, edges) ?? isUsual)
}

/** Lines of one text stand no farther apart than this many ems, from top to top. */
const widestLeading = 1.6

function isClose([upper]: readonly TextCell[], [lower]: readonly TextCell[]): boolean {
  return (
    lower!.segment.y0 - upper!.segment.y0 < widestLeading * lower!.segment.size &&
    upper!.segment.isBold === lower!.segment.isBold
  )
}

type NameLine = { row: Row; cells: TextCell[] }

/** The part of a word's height in which words of one line overlap at least. */
const leastOverlap = 0.6

function isLevel(upper: readonly TextCell[], lower: readonly TextCell[]): boolean {
  const [a, b] = [upper[0]!.segment, lower[0]!.segment]
  const isOver = upper.some((cell) =>
    lower.some((other) => {
      const [[x0, x1], [start, end]] = [extent([cell]), extent([other])]
      return Math.min(x1, end) > Math.max(x0, start)
    }),
  )
  if (isOver) return false
  return Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > leastOverlap * Math.min(a.y1 - a.y0, b.y1 - b.y0)
}

/** Words of a scan's line may have come apart into two rows: those that stand level beside each other are one again. */
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

/**
 * The name among the lines of an item (BT-153): the first line and those that it is wrapped into. What else
 * stands under it describes it further (BT-154).
 */
export function nameCells(
  { anchor, before, after }: Group,
  columns: Columns,
  isWrapped: IsWrapped,
  isStacked: boolean,
): TextCell[] {
  const own = describing(anchor, columns)
  const left = own.length > 0 ? extent(own)[0] : undefined
  // What stands farther away is of another column.
  const chained = (line: readonly TextCell[]): TextCell[] => {
    let end = left ?? extent(line)[0]
    return line.filter((cell) => {
      const [x0, x1] = extent([cell])
      const { size } = cell.segment
      const isOwn =
        left === undefined || Math.abs(x0 - left) < widestIndent * size || x0 - end < widestPart * size
      if (isOwn) end = Math.max(end, x1)
      return isOwn
    })
  }
  const rows = [...before, anchor, ...after]
  const lines = joinLevel(
    rows.flatMap((row) => {
      const cells = describing(row, columns)
      return cells.length > 0 ? [{ row, cells }] : []
    }),
    anchor,
  )
    .map(({ row, cells }) => ({ row, cells: chained(cells) }))
    .filter(({ cells }) => cells.length > 0)
  if (lines.length === 0) return []
  const isTold = (row: Row) => numberIn(row, columns.quantity) ?? numberIn(row, columns.unitPrice)
  // The amount may stand lower than the other numbers of its row.
  const first = isTold(anchor) ? anchor : (before.find(isTold) ?? anchor)
  const start = lines.findIndex(({ row }) => row === first)
  const above = lines.filter(({ row }) => before.includes(row)).length
  let from = start >= 0 ? start : Math.max(0, above - 1)
  // A row's numbers may stand in the middle of its texts, or under them.
  while (
    from > 0 &&
    before.includes(lines[from - 1]!.row) &&
    isClose(lines[from - 1]!.cells, lines[from]!.cells)
  )
    from--
  if (isStacked && start >= 0 && lines[from + 1]) from++
  let to = from + 1
  while (lines[to] && isWrapped(lines[to - 1]!.cells, lines[to]!.cells)) to++
  return lines.slice(from, to).flatMap(({ cells }) => cells)
}
