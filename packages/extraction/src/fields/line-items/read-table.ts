import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import { boxOf, type Layout } from '../layout/segment.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import { calculated } from './calculation.ts'
import { tableEvidence } from './cell-evidence.ts'
import { numberIn } from './cell-values.ts'
import { assignColumns, type Columns } from './columns.ts'
import { gluedUnit } from './glued-units.ts'
import { groupRows, nearRows, textsIn, top } from './group-rows.ts'
import { type Item, numberPart, type Part, type ReadItem, textOf } from './item.ts'
import { nameLinesOf, nameOf } from './item-name.ts'
import { codeAndName, joined, longestText, textOfCells, titleOf, withoutDate } from './item-text.ts'
import { keepItems } from './keep-items.ts'
import type { LineModel } from './line-model.ts'
import { endNames } from './name-end.ts'
import { type NameSetting, nameSettingOf } from './name-evidence.ts'
import { describing, extent, type Group } from './name-lines.ts'
import { isProduct } from './product.ts'
import { type NumberCell, type Row, startsColumn, type TextCell } from './row-cells.ts'
import { isRowProduct } from './row-product.ts'
import type { Sums } from './sums.ts'
import type { HeadCell, TableHead } from './table-head.ts'
import { readRows } from './table-rows.ts'
import { thresholds } from './thresholds.ts'

/** The texts that are below a title, or the first one: other numbers of the row may be nearest to the same column. */
function below({ x0, x1 }: HeadCell, texts: readonly TextCell[]): readonly TextCell[] {
  const own = texts.filter((cell) => {
    const [start, end] = extent([cell])
    return Math.min(x1, end) > Math.max(x0, start)
  })
  return own.length > 0 ? own : texts.slice(0, 1)
}

function unitAfter(row: Row, columns: Columns, cells: readonly HeadCell[]): Part | null {
  if (columns.unit >= 0) return textOfCells(below(cells[columns.unit]!, textsIn(row, [columns.unit])))
  const quantity = numberIn(row, columns.quantity)
  if (!quantity) return null
  const [segment] = quantity.amount.segments
  const glued = gluedUnit(quantity.amount)
  if (glued)
    return {
      value: glued,
      page: segment!.page,
      words: segment!.words.slice(quantity.amount.from, quantity.amount.to),
    }
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
  return word &&
    !isOwnColumn &&
    (isUnit || !isName) &&
    /^(?![xX]$)\p{L}[\p{L}\d.()²³/]{0,7}$/u.test(word.text)
    ? { value: word.text, page: segment!.page, words: [word] }
    : null
}

/** Whether a row is named as a discount or a shipping charge, of a line or of the whole document. */
function isSurcharge({ texts: cells }: Row, columns: Columns): boolean {
  return cells.some(
    ({ segment, from, column }, i) =>
      (i === 0 || column === columns.description) &&
      from === 0 &&
      segment.hits[0]?.from === 0 &&
      segment.hits[0].concepts.some((concept) => ['discount', 'col_discount', 'shipping'].includes(concept)),
  )
}

/** Whether a row has text that begins where the names do. */
function isBelowNames(row: Row, columns: Columns, { left }: NameSetting): boolean {
  const [cell] = describing(row, columns)
  return cell !== undefined && extent([cell])[0] - left < thresholds.widestIndent * cell.segment.size
}

/** Whether an item has a name or a code: rows of sums and taxes have only numbers. */
function isNamed({ description, product_code }: Item): boolean {
  return /\p{L}{2}/u.test(description?.value ?? '') || /\p{L}|^\d{4,}$/u.test(product_code?.value ?? '')
}

/** Whether an item has a quantity and a price, or a quantity in a table without prices or without amounts. */
function isCounted({ quantity, unit_price: price, amount }: Item, columns: Columns): boolean {
  return (
    quantity !== null &&
    (price !== null || columns.amount < 0 || (columns.unitPrice < 0 && Number(amount?.value) > 0))
  )
}

function isNothing(part: Part | null): boolean {
  return part !== null && Number(part.value) === 0
}

function wordsOfRow({ line }: Pick<Row, 'line'>): Word[] {
  return line.segments.flatMap(({ words }) => words)
}

function isMeaningful({ text }: Word): boolean {
  return /\p{L}{2}|\d[.,]\d/u.test(text)
}

function coverageOf(item: Item, { line }: Row): number {
  const taken = new Set(Object.values(item).flatMap((part) => part?.words ?? []))
  const words = wordsOfRow({ line }).filter(isMeaningful)
  return words.filter((word) => taken.has(word)).length / Math.max(1, words.length)
}

/**
 * The quantity of an item, which is neither money nor a percentage. A currency in a text of its own beside a column that is
 * titled as one of quantities belongs to the next one.
 */
function quantityOf(rows: readonly Row[], columns: Columns, cells: readonly HeadCell[]): Part | null {
  const cell = rows.map((row) => numberIn(row, columns.quantity)).find((found) => found !== undefined)
  if (!cell || cell.amount.traits.includes('percent')) return null
  const { hasCurrency, segments } = cell.amount
  const isApart =
    cells[columns.quantity]!.roles.every((role) => /^col_(?:quantity|unit)$/.test(role)) &&
    findCurrencySigns(segments[0]!.text).length === 0
  return isApart || !hasCurrency ? numberPart(cell.amount) : null
}

/** A number as it is printed: a code may begin with zeros, or with letters that a currency has, too. */
function printedIn(rows: readonly Row[], column: number): Part | null {
  const cell = rows.map((row) => numberIn(row, column)).find((found) => found !== undefined)
  if (!cell) return null
  const { segments, from, to } = cell.amount
  return textOfCells([{ segment: segments[0]!, from, to, column }])
}

/** The code of an item, which continues on the next line if it ends with a hyphen. */
function codeOf(rows: readonly Row[], following: readonly Row[], column: number): Part | null {
  const [anchor] = rows
  const code = textOfCells(textsIn(anchor!, [column])) ?? printedIn(rows, column)
  const [next] = following
  if (!code || !next || !code.words.at(-1)!.text.endsWith('-')) return code
  const rest = textOfCells(textsIn(next, [column])) ?? printedIn([next], column)
  return rest && /^\w/.test(rest.value)
    ? { ...code, value: `${code.value}-${rest.value}`, words: [...code.words, ...rest.words] }
    : code
}

/** A code of digits alone on the line below a name. */
function numberBelow([next]: readonly Row[], { description }: Columns): Part | null {
  const number = next ? printedIn([next], description) : null
  return number && /^\d[\d.-]{4,}\d$/.test(number.value) ? number : null
}

/** The price of an item that has several, such as before and after a discount: the one that makes its amount. */
function priceOf(
  rows: readonly Row[],
  columns: Columns,
  quantity: Part | null,
  amount: Part | null,
): Part | null {
  if (!quantity || !amount) return null
  const cell = rows
    .flatMap((row) => numberIn(row, columns.unitPrice) ?? [])
    .find((each) => isProduct(Number(quantity.value), Number(each.amount.value), Number(amount.value)))
  return cell ? numberPart(cell.amount) : null
}

/** A quantity with three decimals, as `2.000`, which is two if price and amount say so. */
function withThousandths(quantity: Part | null, price: Part | null, amount: Part | null): Part | null {
  if (!quantity || !price || !amount || !/^\d{1,3}[.,]\d{3}$/.test(textOf(quantity.words))) return quantity
  const isMade = (value: number) => isProduct(value, Number(price.value), Number(amount.value))
  const value = Number(quantity.value)
  return !isMade(value) && isMade(value / 1000) ? { ...quantity, value: (value / 1000).toFixed(3) } : quantity
}

function toItem(
  { anchor, before, after }: Group,
  columns: Columns,
  cells: readonly HeadCell[],
  setting: NameSetting,
  model: LineModel,
): ReadItem | null {
  const unit = unitAfter(anchor, columns, cells)
  const following = nearRows(anchor, after)
  // The cells of a row may be spread over several lines.
  const rows = [anchor, ...before.toReversed(), ...following.filter((row) => row.texts.length === 0)]
  const part = (column: number): Part | null => {
    const cell = rows.map((row) => numberIn(row, column)).find((found) => found !== undefined)
    return cell ? numberPart(cell.amount) : null
  }
  const counted = quantityOf(rows, columns, cells)
  const amount = part(columns.amount)
  const unitPrice = priceOf([...rows, ...following], columns, counted, amount) ?? part(columns.unitPrice)
  const quantity = withThousandths(counted, unitPrice, amount)
  const isStacked = cells[columns.description]?.isStacked === true
  const name = nameOf(
    nameLinesOf({ anchor, before, after: following }, columns, setting, isStacked, model.nameContinues),
    model,
  )
  const text = textOfCells(name.cells, new Set(unit?.words))
  const hasLetters = /\p{L}/u.test(text?.value ?? '')
  const { code: bracketed, description } = codeAndName(
    withoutDate(hasLetters ? text : (longestText([...before, anchor]) ?? text)),
  )
  const coded = codeOf(rows, following, columns.code)
  const code =
    columns.code >= 0
      ? coded?.value === description?.value
        ? null
        : coded
      : (bracketed ?? textOfCells(name.code) ?? numberBelow(following, columns))
  const printed: Item = {
    description: joined(titleOf(anchor, columns, cells), description),
    product_code: code,
    quantity,
    unit,
    unit_price: unitPrice,
    tax_rate: part(columns.taxRate),
    amount,
  }
  const made = calculated(printed, following.map(wordsOfRow))
  const item = { ...printed, ...made }
  const numbers = rows.flatMap((row) => row.numbers)
  const isRight = made !== null || isItemRight(item, numbers)
  // A sum or a note in the amount column is no item.
  if (!description && !item.quantity && !code) return null
  if (!isRight && !isNamed(item)) return null
  if (isNothing(item.quantity) && isNothing(item.amount)) return null
  const isCharge = !isRight && isSurcharge(anchor, columns) && !isCounted(item, columns)
  // Charges that are not below the names are among the sums.
  if (isCharge && columns.description >= 0 && !isBelowNames(anchor, columns, setting)) return null
  return {
    ...item,
    isRight,
    isSurcharge: columns.quantity >= 0 && isCharge,
    gap: null,
    coverage: coverageOf(item, anchor),
    evidence: tableEvidence(columns, cells, name),
  }
}

/** A table with the columns of its cells, and its lines by row. */
export type Table = { rows: Row[]; head: TableHead; columns: Columns | null; groups: Group[] }

/** The rows of the document's tables that have these heads, with their columns. */
export function tablesOf(
  layout: Layout,
  heads: readonly TableHead[],
  amounts: readonly Amount[],
  sums: Sums,
  model: LineModel,
): Table[] {
  return readRows(layout, heads, amounts, sums).map(({ rows, head }) => {
    const columns = assignColumns(head.cells, inTable(rows), sums, model.columns)
    // A table without titles that begins on the first line has no line above it.
    const line = layout.lines[head.lastLine]
    const headRow =
      line && line.page === rows[0]?.line.page
        ? { line, numbers: [], texts: [], isLate: false, isHead: true }
        : undefined
    if (!columns) return { rows, head, columns, groups: [] }
    const isStacked = head.cells[columns.description]?.isStacked === true
    return { rows, head, columns, groups: groupRows(rows, columns, headRow, isStacked) }
  })
}

/** The items of the document's tables that have these heads. */
export function readTable(
  layout: Layout,
  heads: readonly TableHead[],
  amounts: readonly Amount[],
  sums: Sums,
  model: LineModel,
): ReadItem[] {
  const tables = tablesOf(layout, heads, amounts, sums, model).map(({ head, columns, groups }) => {
    if (!columns) return []
    const setting = nameSettingOf(groups, columns, head.cells)
    const items = groups.map((group) => toItem(group, columns, head.cells, setting, model))
    return items.flatMap((item, i) => (item ? [{ ...item, gap: gapAbove(groups, i) }] : []))
  })
  return endNames(keepItems(tables, sums, amounts), model)
}

/** The distance in points from the top of the previous row with an amount to the top of this one. */
function gapAbove(groups: readonly Group[], index: number): number | null {
  const [above, own] = [groups[index - 1]?.anchor, groups[index]!.anchor]
  return above && above.line.page === own.line.page ? top(own) - top(above) : null
}

export function inTable(rows: readonly Row[]): readonly Row[] {
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
