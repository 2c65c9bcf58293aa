import { type Columns, numberIn } from './columns.ts'
import type { HeadCell } from './table-head.ts'
import { extentOf, type Row, type TextCell } from './table-rows.ts'

/** The lines of a description start at its left edge, or are indented by at most this many ems. */
const widestIndent = 4
/** Texts of one line are no farther apart than this, in ems. */
const widestPart = 1.3
/** Where texts are wrapped, the longest one fills at least this share of the column's width. */
const leastFilled = 0.6

function extent(cells: readonly TextCell[]): [x0: number, x1: number] {
  const extents = cells.map(({ segment, from, to }) => extentOf(segment, from, to))
  return [Math.min(...extents.map(([x0]) => x0)), Math.max(...extents.map(([, x1]) => x1))]
}

function wordsOf(line: readonly TextCell[]) {
  return line.flatMap(({ segment, from, to }) => segment.words.slice(from, to))
}

function textOfLine(line: readonly TextCell[]): string {
  return wordsOf(line)
    .map(({ text }) => text)
    .join(' ')
}

function describing(row: Row, columns: Columns): TextCell[] {
  const cells = row.texts.filter(
    ({ column }) => column === columns.description || (column < 0 && columns.description < 0),
  )
  // The position may be in a narrow column that has no title of its own.
  return cells.length > 1 &&
    /^\d{1,3}\.?$/.test(textOfLine([cells[0]!])) &&
    cells[0]!.segment !== cells[1]!.segment
    ? cells.slice(1)
    : cells
}

/** A row that has an amount, and the lines before and after it that belong to it. */
export type Group = { anchor: Row; before: Row[]; after: Row[] }

/**
 * Periods, batch numbers and attributes under an item's name: they describe the item but are not part of its
 * name.
 */
const remark = /^[•*·]|\p{L}\.? ?:|\d:(?: |$)|\d[./-]\d{1,2}[./-]\d{2}/u

/** Right edges in points: `longest` of the longest text of the column, `end` of the column's space. */
type Edges = { longest: number; end: number }

/**
 * Whether two lines are separate texts: they differ in size or weight, or the lower one is a remark or a
 * repetition.
 */
function areApart(upper: readonly TextCell[], lower: readonly TextCell[]): boolean {
  const [size, otherSize] = [upper.at(-1)!.segment.size, lower[0]!.segment.size]
  return (
    Math.abs(size - otherSize) > 0.08 * otherSize ||
    wordsOf(lower)[0]!.isBold !== wordsOf(upper)[0]!.isBold ||
    remark.test(textOfLine(lower)) ||
    textOfLine(lower) === textOfLine(upper)
  )
}

/** Whether the next line's first word did not fit on this one; null: it is not clear. */
function wasFull(
  upper: readonly TextCell[],
  lower: readonly TextCell[],
  { longest, end }: Edges,
): boolean | null {
  if (/[\p{L}\d][-/]$|[,&+(]$/u.test(textOfLine(upper))) return true
  const { segment, from } = lower[0]!
  const [x0, x1] = extentOf(segment, from, from + 1)
  const needed = extent(upper)[1] + 0.25 * segment.size + x1 - x0
  return needed > end ? true : needed <= longest ? false : null
}

/** Whether a description continues on the next line; decided for one table. */
export type IsWrapped = (upper: readonly TextCell[], lower: readonly TextCell[]) => boolean

/**
 * Measures how wide a table's descriptions are. A line is wrapped if the next line's first word had no room
 * on it.
 */
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
  // A single word may be wider than its column.
  const ends = blocks.flatMap((lines) =>
    lines.flatMap((line) => (wordsOf(line).length > 1 ? extent(line)[1] : [])),
  )
  const edges = { longest: Math.max(...ends.filter((x) => x < end)), end }
  // The second line is the best evidence: where names are wrapped, the first line is seldom short.
  const answers = blocks
    .filter(([name, next]) => name && next && !areApart(name, next))
    .map(([name, next]) => wasFull(name!, next!, edges))
  const countOf = (answer: boolean | null) => answers.filter((each) => each === answer).length
  const left = cells[columns.description]?.x0 ?? 0
  const isUsual =
    (countOf(true) > 0 && countOf(true) >= countOf(false)) ||
    (edges.longest - left > leastFilled * (end - left) && countOf(null) > countOf(false))
  return (upper, lower) => !areApart(upper, lower) && (wasFull(upper, lower, edges) ?? isUsual)
}

/** Lines of one text are at most this many ems apart, from top to top. */
const widestLeading = 1.6

function isClose([upper]: readonly TextCell[], [lower]: readonly TextCell[]): boolean {
  return (
    lower!.segment.y0 - upper!.segment.y0 < widestLeading * lower!.segment.size &&
    upper!.segment.isBold === lower!.segment.isBold
  )
}

type NameLine = { row: Row; cells: TextCell[] }

/** Words of one line overlap vertically by at least this share of their height. */
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

/**
 * The words of an item's name (BT-153): its first line and the lines that it is wrapped into. Further lines
 * are its description (BT-154) and are left out.
 */
export function nameCells(
  { anchor, before, after }: Group,
  columns: Columns,
  isWrapped: IsWrapped,
  isStacked: boolean,
): TextCell[] {
  const own = describing(anchor, columns)
  const left = own.length > 0 ? extent(own)[0] : undefined
  // Words that are farther away belong to another column.
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
  const hasQuantityOrPrice = (row: Row) => numberIn(row, columns.quantity) ?? numberIn(row, columns.unitPrice)
  // The amount may be printed lower than the other numbers of its row.
  const first = hasQuantityOrPrice(anchor) ? anchor : (before.find(hasQuantityOrPrice) ?? anchor)
  const start = lines.findIndex(({ row }) => row === first)
  const above = lines.filter(({ row }) => before.includes(row)).length
  let from = start >= 0 ? start : Math.max(0, above - 1)
  // A row's numbers may be beside the middle of its texts, or below them.
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
