import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import { boxOf, type Layout, type Segment } from '../layout/segment.ts'
import { assignColumns, type Columns, hasProduct, isRowProduct, numberIn } from './columns.ts'
import { type Item, numberPart, type Part, type ReadItem } from './item.ts'
import { type Group, type IsWrapped, nameCells, wrapsOf } from './item-name.ts'
import { keepItems } from './keep-items.ts'
import type { Sums } from './sums.ts'
import type { HeadCell, TableHead } from './table-head.ts'
import { type NumberCell, type Row, readRows, startsColumn, type TextCell } from './table-rows.ts'

/** A line that is more than this many ems below a row does not belong to it. */
const farthest = 2.2

function textOfCells(cells: readonly TextCell[], taken: ReadonlySet<Word> = new Set()): Part | null {
  if (cells.length === 0) return null
  const words = cells
    .flatMap(({ segment, from, to }) => segment.words.slice(from, to))
    .filter((word) => !taken.has(word))
  const value = words
    .map((word) => word.text)
    .filter((text) => !/^[€$£%]$/.test(text))
    .join(' ')
    .replace(/^[\s:;,*|-]+|[\s:;,|-]+$/g, '')
  return value === '' ? null : { value, page: cells[0]!.segment.page, words }
}

const date = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4}))$/

/** Removes a date from the start of a name. */
function withoutDate(part: Part | null): Part | null {
  const first = part?.words[0]
  if (!part || !first || !date.test(first.text) || !/^\S+ .*\p{L}{2}/u.test(part.value)) return part
  return { ...part, value: part.value.slice(first.text.length + 1), words: part.words.slice(1) }
}

function texts(row: Row, columns: readonly number[]): TextCell[] {
  return row.texts.filter(({ column }) => columns.includes(column))
}

function lineOf(row: Row): Segment {
  return row.line.segments[0]!
}

function top({ line }: Row): number {
  return Math.min(...line.segments.map(({ y0 }) => y0))
}

function bottom({ line }: Row): number {
  return Math.max(...line.segments.map(({ y1 }) => y1))
}

function gapBetween(upper: Row | undefined, lower: Row): number {
  return upper && upper.line.page === lower.line.page ? top(lower) - bottom(upper) : Infinity
}

function hasText(row: Row, column: number): boolean {
  return texts(row, [column]).some(({ segment, from, to }) =>
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
  const isEven = widest - second < 0.12 * size
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

/** Groups lines by row: a row is a line with an amount, together with the lines that belong to it. */
function groupRows(rows: readonly Row[], columns: Columns, head: Row | undefined): Group[] {
  const groups: Group[] = []
  let waiting: Row[] = []
  for (const row of rows) {
    if (row.isLate && !hasProduct(row, columns)) {
      waiting = []
      continue
    }
    if (!numberIn(row, columns.amount)) {
      waiting.push(row)
      continue
    }
    const previous = groups.at(-1)
    const count =
      waiting.length > 0
        ? countUpper(previous?.anchor ?? head, waiting, row, bareFrom(row, waiting, columns))
        : 0
    previous?.after.push(...waiting.slice(0, count))
    groups.push({ anchor: row, before: waiting.slice(count), after: [] })
    waiting = []
  }
  groups.at(-1)?.after.push(...waiting)
  return groups
}

/** The lines that follow a row without a large gap. */
function nearRows(anchor: Row, after: readonly Row[]): Row[] {
  const near: Row[] = []
  let last = lineOf(anchor)
  for (const row of after) {
    const next = lineOf(row)
    if (next.page !== last.page || next.y0 - last.y1 > farthest * last.size) break
    near.push(row)
    last = next
  }
  return near
}

function unitAfter(row: Row, columns: Columns, cells: readonly HeadCell[]): Part | null {
  if (columns.unit >= 0) return textOfCells(texts(row, [columns.unit]))
  const quantity = numberIn(row, columns.quantity)
  if (!quantity) return null
  const [segment] = quantity.amount.segments
  const word = segment!.words[quantity.amount.to]
  const isOwnColumn = row.texts.some(
    ({ segment: other, from, column }) =>
      other === segment && from === quantity.amount.to && startsColumn(segment, from, cells, column),
  )
  const isName = row.texts.some(
    ({ segment: other, from, column }) =>
      other === segment && from === quantity.amount.to && column === columns.description,
  )
  const isUnit = segment!.hits.some(
    ({ from, concepts }) =>
      from === quantity.amount.to && concepts.some((concept) => /^col_(?:unit|quantity)$/.test(concept)),
  )
  return word && !isOwnColumn && (isUnit || !isName) && /^\p{L}[\p{L}\d.()²³/]{0,7}$/u.test(word.text)
    ? { value: word.text, page: segment!.page, words: [word] }
    : null
}

/** If the description's column is empty, the description is the longest text of the row. */
function longestText(rows: readonly Row[]): Part | null {
  const runs = rows.flatMap((row) => row.texts).map((cell) => textOfCells([cell]))
  const named = runs.filter((part) => part !== null && /\p{L}{4}/u.test(part.value))
  return named.toSorted((a, b) => b!.value.length - a!.value.length)[0] ?? null
}

/** Whether a row is named as a discount or a shipping charge, of a line or of the whole document. */
function isSurcharge({ texts: cells }: Row, columns: Columns): boolean {
  return cells.some(
    ({ segment, from, column }, i) =>
      (i === 0 || column === columns.description) &&
      from === 0 &&
      segment.hits[0]?.from === 0 &&
      segment.hits[0].concepts.some((concept) => concept === 'discount' || concept === 'shipping'),
  )
}

/** Whether an item has a name or a code: rows of sums and taxes have only numbers. */
function isNamed({ description, product_code }: Item): boolean {
  return /\p{L}{2}/u.test(description?.value ?? '') || /\p{L}|^\d{4,}$/u.test(product_code?.value ?? '')
}

/** Whether an item has a quantity in a table without prices. */
function isCounted({ quantity, amount }: Item, { unitPrice }: Columns): boolean {
  return quantity !== null && unitPrice < 0 && Number(amount?.value) > 0
}

function isNothing(part: Part | null): boolean {
  return part !== null && Number(part.value) === 0
}

function isMeaningful({ text }: Word): boolean {
  return /\p{L}{2}|\d[.,]\d/u.test(text)
}

function coverageOf(item: Item, { line }: Row): number {
  const taken = new Set(Object.values(item).flatMap((part) => part?.words ?? []))
  const words = line.segments.flatMap((segment) => segment.words).filter(isMeaningful)
  return words.filter((word) => taken.has(word)).length / Math.max(1, words.length)
}

function toItem(
  { anchor, before, after }: Group,
  columns: Columns,
  cells: readonly HeadCell[],
  isWrapped: IsWrapped,
): ReadItem | null {
  const unit = unitAfter(anchor, columns, cells)
  const following = nearRows(anchor, after)
  // The cells of a row may be spread over several lines.
  const rows = [anchor, ...before.toReversed(), ...following.filter((row) => row.texts.length === 0)]
  const part = (column: number): Part | null => {
    const cell = rows.map((row) => numberIn(row, column)).find((found) => found !== undefined)
    return cell ? numberPart(cell.amount) : null
  }
  const isStacked = cells[columns.description]?.isStacked === true
  const named = nameCells({ anchor, before, after: following }, columns, isWrapped, isStacked)
  const whole = withoutDate(textOfCells(named, new Set(unit?.words)) ?? longestText([...before, anchor]))
  const bracketed = whole && /^[[(]([^\])]*\d[^\])]*|[A-Z\d_./-]{3,})[\])] (?=\p{L})/u.exec(whole.value)
  const description = bracketed ? { ...whole, value: whole.value.slice(bracketed[0].length) } : whole
  const coded = textOfCells(texts(anchor, [columns.code]))
  const code =
    columns.code >= 0
      ? coded?.value === description?.value
        ? null
        : (coded ?? part(columns.code))
      : bracketed
        ? { ...whole, value: bracketed[1]! }
        : null
  const item: Item = {
    description,
    product_code: code,
    quantity: part(columns.quantity),
    unit,
    unit_price: part(columns.unitPrice),
    tax_rate: part(columns.taxRate),
    amount: part(columns.amount),
  }
  const isRight = isItemRight(
    item,
    rows.flatMap(({ numbers }) => numbers),
  )
  // A sum or a note in the amount column is no item.
  if (!description && !item.quantity && !code) return null
  if (!isRight && !isNamed(item)) return null
  if (isNothing(item.quantity) && isNothing(item.amount)) return null
  return {
    ...item,
    isRight,
    isSurcharge:
      columns.quantity >= 0 && !isRight && isSurcharge(anchor, columns) && !isCounted(item, columns),
    gap: null,
    coverage: coverageOf(item, anchor),
  }
}

/** The items of the document's tables that have these heads. */
export function readTable(
  layout: Layout,
  heads: readonly TableHead[],
  amounts: readonly Amount[],
  sums: Sums,
): ReadItem[] {
  const most = Math.max(0, ...heads.map(({ cells }) => cells.length))
  const parts = readRows(
    layout,
    heads.filter(({ cells }) => cells.length >= most - 1),
    amounts,
    sums,
  )
  const tables = parts.map(({ rows, head }) => {
    const columns = assignColumns(head.cells, inTable(rows), sums)
    if (!columns) return []
    // A table without titles that begins on the first line has no line above it.
    const line = layout.lines[head.lastLine]
    const headRow =
      line && line.page === rows[0]?.line.page ? { line, numbers: [], texts: [], isLate: false } : undefined
    const groups = groupRows(rows, columns, headRow)
    const isWrapped = wrapsOf(groups, columns, head.cells)
    const items = groups.map((group) => toItem(group, columns, head.cells, isWrapped))
    return items.flatMap((item, i) => (item ? [{ ...item, gap: gapAbove(groups, i) }] : []))
  })
  return keepItems(tables, sums, amounts)
}

/** The distance in points from the top of the previous row with an amount to the top of this one. */
function gapAbove(groups: readonly Group[], index: number): number | null {
  const [above, own] = [groups[index - 1]?.anchor, groups[index]!.anchor]
  return above && above.line.page === own.line.page ? top(own) - top(above) : null
}

function inTable(rows: readonly Row[]): readonly Row[] {
  const early = rows.filter((row) => !row.isLate)
  return early.some((row) => row.numbers.length > 0) ? early : rows
}

function isItemRight({ quantity, unit_price, amount }: Item, numbers: readonly NumberCell[]): boolean {
  return (
    quantity !== null &&
    unit_price !== null &&
    amount !== null &&
    isRowProduct(numbers, Number(quantity.value), Number(unit_price.value), Number(amount.value))
  )
}

export function sourceOfPart({ page, words }: Part) {
  return { page, box: boxOf(words) }
}
