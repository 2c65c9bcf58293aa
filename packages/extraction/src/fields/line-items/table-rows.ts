import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line, Segment } from '../layout/segment.ts'
import { isWorded } from '../text/is-worded.ts'
import { withDescriptions, withEdges } from './head-columns.ts'
import { isProduct } from './product.ts'
import { isBeside, type Row, readRow } from './row-cells.ts'
import type { Sums } from './sums.ts'
import { type ColumnRole, type HeadCell, hasMoney, isHeadLine, type TableHead } from './table-head.ts'
import { thresholds } from './thresholds.ts'
import { isSetLikeItem, isTotalsLine } from './totals-line.ts'

/** Whether the digits of a line are no amount: those of a day or a code beside a word for a sum, as `HT` is. */
function hasOtherDigits({ segments }: Line, amounts: ReadonlyMap<Segment, Amount[]>): boolean {
  return segments.some(({ text }) => /\d/.test(text)) && !segments.some((segment) => amounts.has(segment))
}

/** Whether a text is the word for page with numbers and short words: the words for it may also begin a name. */
function isPageNumber(line: Line): boolean {
  // Abbreviations of pages are units of translators, too.
  return (
    !hasMoney(line) &&
    line.segments.some(
      ({ text, hits: [hit], words }) =>
        text.length < thresholds.longestPageNumber &&
        hit?.from === 0 &&
        hit.concepts.includes('page') &&
        words.slice(hit.to).every((word) => !isWorded(word.text)),
    )
  )
}

/** Whether a line is the sum of a column over a group of rows: less than the sum of all items. */
function isGroupSum(
  line: Line,
  amounts: ReadonlyMap<Segment, Amount[]>,
  group: readonly Row[],
  { net }: Sums,
): boolean {
  const last = line.segments.flatMap((segment) => amounts.get(segment) ?? []).at(-1)
  const sum = Number(last?.value ?? 0)
  if (net === null || sum === 0 || sum > net - 0.05) return false
  const columns = Map.groupBy(
    group.flatMap(({ numbers }) => numbers),
    ({ column }) => column,
  )
  return columns
    .values()
    .some(
      (cells) =>
        Math.abs(cells.reduce((all, { amount }) => all + Number(amount.value), 0) - sum) < thresholds.sameSum,
    )
}

/** Whether a row's quantity times price equals another number of the row, which no sum line has. */
function isPriced({ numbers }: Row, cells: readonly HeadCell[]): boolean {
  const numberOf = (role: ColumnRole) =>
    Number(numbers.find(({ column }) => cells[column]!.roles.includes(role))?.amount.value ?? 0)
  const [quantity, price] = [numberOf('col_quantity'), numberOf('col_unit_price')]
  return (
    quantity * price > 0 &&
    numbers.length > 2 &&
    numbers.some(({ amount }) => isProduct(quantity, price, Number(amount.value)))
  )
}

function columnsOf({ numbers, texts }: Row): Set<number> {
  return new Set([...numbers, ...texts].map(({ column }) => column).filter((column) => column >= 0))
}

/**
 * Whether a row with numbers fills the same columns as one of others, at least three of them, which no sum line does; of many
 * columns one may be empty.
 */
function isLikeOne(row: Row, others: () => readonly Row[]): boolean {
  const columns = columnsOf(row)
  if (row.numbers.length === 0 || columns.size < 3) return false
  return others().some(
    (other) =>
      !other.isLate && columns.symmetricDifference(columnsOf(other)).size <= (columns.size > 3 ? 1 : 0),
  )
}

/** A part of a page with the head of its table: from below the head, if it is on the page, to before the next head. */
type Section = { page: number; from: number; to: number; head: TableHead }

/** The rows of a section, from below its head to the sums; `isOpen` if the next page may continue them. */
function readSection(
  { page, from, to, head }: Section,
  layout: Layout,
  bySegment: ReadonlyMap<Segment, Amount[]>,
  sums: Sums,
): { rows: Row[]; isOpen: boolean } {
  const rows: Row[] = []
  let isOpen = true
  let isLate = false
  let groupStart = 0
  const lastRow = head.page === page ? (head.lastRow ?? Infinity) : Infinity
  for (const [index, line] of layout.lines.entries()) {
    if (line.page !== page || index < from || index >= to || isPageNumber(line)) continue
    const above = rows.at(-1)?.line.segments[0]
    const next = line.segments[0]!
    if (above && next.y0 - above.y1 > thresholds.widestTableGap * next.size) break
    // Rows below the head of another table are items only if their products are right.
    const isHead = rows.length > 0 && isHeadLine(line)
    isLate ||= isHead
    const row = { ...readRow(line, bySegment, head.cells, isLate), isHead }
    row.isLate ||= index > lastRow && row.numbers.length > 0
    const inside = { ...line, segments: line.segments.filter((each) => !isBeside(each, head.cells)) }
    // The first item may be a tax, such as that of a town.
    const others = () => {
      const below = layout.lines[index + 1]
      return rows.length > 0 || !below ? rows : [readRow(below, bySegment, head.cells, isLate)]
    }
    const isItem = () =>
      isPriced(row, head.cells) || isSetLikeItem(layout.lines, index) || isLikeOne(row, others)
    if (isTotalsLine(inside) && !hasOtherDigits(inside, bySegment) && !isItem()) {
      if (isGroupSum(line, bySegment, rows.slice(groupStart), sums)) {
        groupStart = rows.length
        continue
      }
      isOpen = line.segments[0]!.hits.some((hit) => hit.concepts.includes('carried'))
      // A sum above all rows was carried over from the page before.
      if (rows.length > 0) isLate = true
      continue
    }
    rows.push(row)
  }
  return { rows, isOpen }
}

/** The rows below each head, up to the next one. A page without a head continues the table of the page before. */
export function readRows(
  layout: Layout,
  heads: readonly TableHead[],
  amounts: readonly Amount[],
  sums: Sums,
): { rows: Row[]; head: TableHead }[] {
  const bySegment = Map.groupBy(amounts, (amount) => amount.segments[0]!)
  const parts: { rows: Row[]; head: TableHead }[] = []
  let open: TableHead | null = null
  for (const { number } of layout.pages) {
    const own = heads
      .filter((head) => head.page === number)
      .map((head) => withDescriptions(withEdges(head, layout.lines), layout.lines))
    const sections: Section[] = own.map((head, i) => ({
      page: number,
      from: head.lastLine + 1,
      to: own[i + 1]?.firstLine ?? Infinity,
      head,
    }))
    if (sections.length === 0 && open) sections.push({ page: number, from: 0, to: Infinity, head: open })
    for (const section of sections) {
      const { rows, isOpen } = readSection(section, layout, bySegment, sums)
      parts.push({ rows, head: section.head })
      open = isOpen ? section.head : null
    }
  }
  return parts
}
