import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line, Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isWorded } from '../text/is-worded.ts'
import { isProduct } from './product.ts'
import { isBeside, type Row, readRow } from './row-cells.ts'
import type { Sums } from './sums.ts'
import {
  type ColumnRole,
  type HeadCell,
  hasMoney,
  isHeadLine,
  type TableHead,
  unknownRoles,
} from './table-head.ts'
import { thresholds } from './thresholds.ts'

const totals: Concept[] = [
  'subtotal',
  'total',
  'tax',
  'due',
  'paid',
  'tax_base',
  'rounding',
  'carried',
  'tip',
  'cash',
  'card',
  'change',
]

const ofItems: readonly Concept[] = ['col_unit_price', 'col_discount', 'col_quantity', 'col_unit']

/** Whether a label means one of these concepts and is not about a single item. */
function means(concepts: readonly Concept[], of: readonly Concept[]): boolean {
  return (
    concepts.some((concept) => of.includes(concept)) && !concepts.some((concept) => ofItems.includes(concept))
  )
}

function isTotal(segment: Segment): boolean {
  return segment.hits.some((hit) => means(hit.concepts, totals))
}

/** Whether a text is mostly the label of a sum. */
function isTotalLabel({ hits, words }: Segment, of: readonly Concept[]): boolean {
  if (hits[0]?.from !== 0 || !means(hits[0].concepts, of)) return false
  const labelWords = hits
    .filter((hit) => means(hit.concepts, of))
    .reduce((sum, { from, to }) => sum + to - from, 0)
  const letters = words.filter((word) => /\p{L}/u.test(word.text)).length
  return labelWords * 2 >= Math.min(letters, 4)
}

/** Whether a line is a sum rather than an item, or a line of titles for the sums below it. */
export function isTotalsLine(line: Line): boolean {
  const texts = line.segments.filter(({ text }) => /\p{L}{2}/u.test(text))
  if (!/\d/.test(line.segments.map(({ text }) => text).join(' ')))
    return texts.length > 1 && texts.every((segment) => segment.isLabel) && texts.filter(isTotal).length > 1
  const [first] = texts
  // The amount may be in the text of its label.
  const isSum = (label: number) =>
    label === 1 &&
    line.segments.slice(label).some(({ text }) => /\d/.test(text)) &&
    isTotalLabel(line.segments[label]!, ['subtotal', 'total', 'due', 'paid'])
  return (
    (first !== undefined && isTotalLabel(first, totals)) ||
    // Payment terms or a bank account may be to the left of the sums; a tax may be in the line of an item.
    isSum(line.segments.findLastIndex(({ text }) => /\p{L}{2}/u.test(text) && !/\d/.test(text))) ||
    isSum(line.segments.findLastIndex(({ text }) => /\p{L}{2}/u.test(text)))
  )
}

/** Whether the digits of a line are no amount: those of a day or a code beside a word for a sum, as `HT` is. */
function hasOtherDigits({ segments }: Line, amounts: ReadonlyMap<Segment, Amount[]>): boolean {
  return segments.some(({ text }) => /\d/.test(text)) && !segments.some((segment) => amounts.has(segment))
}

/** Whether two lines begin with a number, date or code, and their parts are one below the other. */
function isSetAlike({ page, segments }: Line, other: Line): boolean {
  return (
    page === other.page &&
    segments.length > 2 &&
    segments.length === other.segments.length &&
    /\d/.test(segments[0]!.text) &&
    segments.every(({ x0, x1, size }, i) => {
      const { x0: left, x1: right } = other.segments[i]!
      return Math.min(Math.abs(x0 - left), Math.abs(x1 - right)) < thresholds.amountAlignment * size
    })
  )
}

/** Whether a line that is worded like a sum is an item, such as the tax of a town: the line above or below is set alike. */
export function isSetLikeItem(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (other) => other !== undefined && !isTotalsLine(other) && isSetAlike(lines[index]!, other),
  )
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

/** The edge of a title above texts that are all outside of it on one side, as in a wide column with a centred title. */
function edgeOutside(
  { x0, x1 }: HeadCell,
  rows: readonly Line[],
  outerOf: (row: Line) => Segment,
  isOutside: (segment: Segment) => boolean,
): Segment[] {
  const full = rows.filter(({ segments }) => segments.length > 1)
  const isBelow = full.some(({ segments }) => segments.some((text) => text.x0 < x1 && text.x1 > x0))
  const outside = full.map(outerOf).filter(isOutside)
  return !isBelow && outside.length >= thresholds.leastRowsOfStart * full.length ? outside : []
}

/**
 * A head whose outer titles, which may be centred, begin and end where the texts below them do: also those that are all
 * outside of them.
 */
function withEdges(head: TableHead, lines: readonly Line[]): TableHead {
  const [first, last] = [head.cells[0], head.cells.at(-1)]
  if (!first || !last || first === last) return head
  const rows = tableBelow(head, lines)
  const below = rows
    .flatMap(({ segments }) => segments[0]!)
    .filter(({ x0, x1 }) => x0 < first.x0 && x1 > first.x0 && x1 < (head.cells[1]?.x0 ?? Infinity))
  const left = edgeOutside(
    first,
    rows,
    ({ segments }) => segments[0]!,
    ({ x1 }) => x1 <= first.x0,
  )
  const right = edgeOutside(
    last,
    rows,
    ({ segments }) => segments.at(-1)!,
    ({ x0 }) => x0 >= last.x1,
  )
  return {
    ...head,
    cells: head.cells.map((cell) => ({
      ...cell,
      ...(cell === first ? { x0: Math.min(cell.x0, ...[...below, ...left].map(({ x0 }) => x0)) } : {}),
      ...(cell === last ? { x1: Math.max(cell.x1, ...right.map(({ x1 }) => x1)) } : {}),
    })),
  }
}

/** How many letters are printed between two edges in the rows of a table, in words of more than two. */
function lettersBelow({ x0, x1 }: Pick<HeadCell, 'x0' | 'x1'>, lines: readonly Line[]): number {
  const texts = lines.flatMap(({ segments }) => segments.filter((text) => text.x0 < x1 && text.x1 > x0))
  return texts
    .flatMap(({ words }) => words)
    .reduce((sum, { text }) => sum + (text.match(/\p{L}{3,}/gu)?.join('').length ?? 0), 0)
}

/**
 * A head with descriptions: where no title means them, they are below the title of no known meaning that has most words
 * below, if the columns of codes have fewer; units are none.
 */
function withDescriptions(head: TableHead, lines: readonly Line[]): TableHead {
  if (head.cells.some(({ roles }) => roles.includes('col_description'))) return head
  const below = tableBelow(head, lines)
  const isOpen = ({ roles }: HeadCell) =>
    roles.length >= unknownRoles.length || roles.every((role) => role === 'col_other')
  const letters = head.cells.map((cell, i) => {
    // Units and currencies are words, too.
    if (!isOpen(cell) && !cell.roles.includes('col_code')) return 0
    // All texts of a wide column may be beside its title.
    const [x0, x1] = [head.cells[i - 1]?.x1 ?? cell.x0, head.cells[i + 1]?.x0 ?? cell.x1]
    return lettersBelow(cell, below) || lettersBelow({ x0, x1 }, below)
  })
  const most = Math.max(0, ...letters)
  const best = letters.indexOf(most)
  if (most === 0 || !isOpen(head.cells[best]!)) return head
  return {
    ...head,
    cells: head.cells.map((cell, i) => (i === best ? { ...cell, roles: ['col_description'] } : cell)),
  }
}

/** The first lines below a head, to before the sums or the next head. */
function tableBelow({ page, lastLine }: TableHead, lines: readonly Line[]): Line[] {
  const rows = lines
    .slice(lastLine + 1, lastLine + 1 + thresholds.linesBelowHead)
    .filter((line) => line.page === page)
  const end = rows.findIndex((line) => isTotalsLine(line) || isHeadLine(line))
  return end < 0 ? rows : rows.slice(0, end)
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
