import { isProduct } from './product.ts'
import { countToSum, type Sums } from './sums.ts'
import { type ColumnRole, type HeadCell, unknownRoles } from './table-head.ts'
import type { NumberCell, Row } from './table-rows.ts'

/** The column index of each kind of value; -1: no column has it. */
export type Columns = {
  code: number
  description: number
  quantity: number
  unit: number
  unitPrice: number
  taxRate: number
  amount: number
}

export function numberIn(row: Row, column: number): NumberCell | undefined {
  return column < 0 ? undefined : row.numbers.find((cell) => cell.column === column)
}

function valueIn(row: Row, column: number): number | null {
  const cell = numberIn(row, column)
  return cell ? Number(cell.amount.value) : null
}

/** A price may be for this many pieces. */
const priceBases = [10, 100, 1000]

/**
 * Whether the amount is quantity times price, or that less a discount whose percentage is another number of
 * the row.
 */
function isPlainProduct(
  numbers: readonly NumberCell[],
  quantity: number,
  price: number,
  amount: number,
): boolean {
  return (
    isProduct(quantity, price, amount) ||
    numbers.some(({ amount: { value } }) => {
      const percent = Number(value)
      return percent > 0 && percent < 100 && isProduct(quantity, price * (1 - percent / 100), amount)
    })
  )
}

/**
 * Whether the amount is quantity times price, where another number of the row may be a discount (percentage
 * or amount), the number of pieces that the price is for, or an exchange rate.
 */
export function isRowProduct(
  numbers: readonly NumberCell[],
  quantity: number,
  price: number,
  amount: number,
): boolean {
  return (
    isPlainProduct(numbers, quantity, price, amount) ||
    numbers.some(({ amount: { value, decimals, traits } }) => {
      const other = Number(value)
      return (
        (decimals > 2 && isProduct(quantity, price * other, amount)) ||
        (decimals === 2 &&
          !traits.includes('percent') &&
          other > 0 &&
          other < quantity * price &&
          isProduct(quantity, price, amount + other)) ||
        (priceBases.includes(other) && isProduct(quantity / other, price, amount))
      )
    })
  )
}

type NumberColumns = Pick<Columns, 'quantity' | 'unitPrice' | 'amount'>

function isProductBy(isSo: typeof isRowProduct) {
  return (row: Row, { quantity, unitPrice, amount }: NumberColumns): boolean => {
    const [q, p, a] = [valueIn(row, quantity), valueIn(row, unitPrice), valueIn(row, amount)]
    return q !== null && p !== null && a !== null && a !== 0 && isSo(row.numbers, q, p, a)
  }
}

const hasPlainProduct = isProductBy(isPlainProduct)
export const hasProduct = isProductBy(isRowProduct)

/**
 * How well a column's title fits a role: 1 if it names this role only, less if it names others too, 0 without
 * a title, -0.5 if it names other roles.
 */
function certainty(cell: HeadCell | undefined, role: ColumnRole): number {
  return !cell
    ? 0
    : !cell.roles.includes(role)
      ? -0.5
      : cell.roles.length === 1
        ? 1
        : 0.5 + 1 / cell.roles.length ** 2
}

/** Roles that name an item. A column with no other role is never a quantity, price or amount. */
const namingRoles: ColumnRole[] = ['col_description', 'col_code', 'col_position']

/** How strongly the products of the rows support these columns. */
function productsOf(rows: readonly Row[], columns: NumberColumns): number {
  return rows.reduce(
    (sum, row) => sum + (hasPlainProduct(row, columns) ? 3 : hasProduct(row, columns) ? 2 : 0),
    0,
  )
}

/**
 * A small bonus for quantity and price columns that look like it, by their order and decimals; it breaks
 * ties.
 */
function likeness(quantity: number, unitPrice: number, rows: readonly Row[]): number {
  const hasDecimals = (row: Row, column: number) => (numberIn(row, column)?.amount.decimals ?? 0) > 1
  const prices = rows.filter((row) => hasDecimals(row, unitPrice)).length
  const counts = rows.filter((row) => numberIn(row, quantity) && !hasDecimals(row, quantity)).length
  return 0.02 * (prices + counts) + (quantity >= 0 && quantity < unitPrice ? 0.05 : 0)
}

/** Decides which columns are quantity, price and amount: by products, sums and titles. */
function chooseNumberColumns(
  cells: readonly HeadCell[],
  rows: readonly Row[],
  sums: Sums,
): NumberColumns | null {
  const filled = cells.map((_, column) => rows.filter((row) => numberIn(row, column)).length)
  // Percentages are neither quantities nor money.
  const isShare = (column: number) =>
    rows.every((row) => numberIn(row, column)?.amount.traits.includes('percent') ?? true)
  const columns = cells.flatMap(({ roles }, column) =>
    filled[column]! > 0 && !roles.every((role) => namingRoles.includes(role)) && !isShare(column)
      ? [column]
      : [],
  )
  const fits = (column: number): number => {
    const amounts = rows.flatMap((row) => valueIn(row, column) ?? [])
    const { net } = sums
    return countToSum(amounts, { net, gross: null }) > 0 ? 2 : countToSum(amounts, sums) > 0 ? 1 : 0
  }
  let best: (NumberColumns & { score: number }) | null = null
  for (const amount of columns) {
    const own =
      filled[amount]! * certainty(cells[amount], 'col_amount') +
      fits(amount) * (1 + 0.5 * filled[amount]!) +
      0.01 * amount
    for (const unitPrice of [...columns, -1])
      for (const quantity of [...columns, -1]) {
        if (unitPrice === amount || quantity === amount || (quantity >= 0 && quantity === unitPrice)) continue
        const score =
          own +
          likeness(quantity, unitPrice, rows) +
          productsOf(rows, { quantity, unitPrice, amount }) +
          0.5 * (filled[unitPrice] ?? 0) * certainty(cells[unitPrice], 'col_unit_price') +
          0.5 * (filled[quantity] ?? 0) * certainty(cells[quantity], 'col_quantity')
        if (!best || score > best.score) best = { quantity, unitPrice, amount, score }
      }
  }
  return best && best.score > 0 ? best : null
}

/** Whether a column has units: it has a title, or it is next to the quantities. */
function isUnit(cells: readonly HeadCell[], column: number, quantity: number): boolean {
  return cells[column]!.text !== '' || Math.abs(column - quantity) === 1
}

const mostLetters = 20
const highestRate = 30
/** At least this share of a column's numbers are rates; the others may be sums under the table. */
const mostRates = 0.7

/** The number of letters in a column's texts; each text counts for at most `mostLetters`. */
function lettersIn(rows: readonly Row[], column: number): number {
  return rows.reduce((sum, { texts }) => {
    const words = texts
      .filter((cell) => cell.column === column)
      .flatMap(({ segment, from, to }) => segment.words.slice(from, to))
    const letters = words.map(({ text }) => text.replace(/\P{L}/gu, '')).join('').length
    return sum + Math.min(letters, mostLetters)
  }, 0)
}

/** Decides what each column contains, by its values and its title. Null: no column has amounts. */
export function assignColumns(cells: readonly HeadCell[], rows: readonly Row[], sums: Sums): Columns | null {
  const numbers = chooseNumberColumns(cells, rows, sums)
  if (!numbers) return null
  const taken = [numbers.amount, numbers.unitPrice, numbers.quantity]
  const withRole = (role: ColumnRole) =>
    cells.flatMap((cell, i) => (cell.roles.includes(role) && !taken.includes(i) ? [i] : []))
  const isDiscount = (column: number) =>
    rows.some((row) => {
      const [q, p, a] = [numbers.quantity, numbers.unitPrice, numbers.amount].map((each) =>
        valueIn(row, each),
      )
      const percent = valueIn(row, column)
      return percent && q && p && a && !isProduct(q, p, a) && isProduct(q, p * (1 - percent / 100), a)
    })
  const isRate = (column: number) => {
    const cellsIn = rows.flatMap((row) => numberIn(row, column) ?? [])
    // A column with an unknown title has tax rates only if they are marked as percentages.
    const hasKnownRole = cells[column]!.roles.length < unknownRoles.length
    const rates = cellsIn.filter(
      ({ amount: { value, traits } }) =>
        Number(value) >= 0 && Number(value) <= highestRate && (hasKnownRole || traits.includes('percent')),
    )
    return rates.length > 0 && rates.length >= mostRates * cellsIn.length && !isDiscount(column)
  }
  const taxRate = withRole('col_tax_rate').find(isRate) ?? -1
  const codes = withRole('col_code')
  const items = rows.slice(0, rows.findLastIndex((row) => numberIn(row, numbers.amount)) + 1)
  const textual = (column: number) => {
    const { roles } = cells[column]!
    const weight = roles.includes('col_description') ? 3 : roles.includes('col_code') ? 0.7 : 0.5
    return weight * lettersIn(items, column)
  }
  const description = cells
    .flatMap((cell, i) =>
      cell.roles.some((role) => namingRoles.includes(role)) && !taken.includes(i) ? [i] : [],
    )
    .reduce((best, column) => (best < 0 || textual(column) > textual(best) ? column : best), -1)
  const isFree = (column: number) => column !== description && column !== taxRate
  const plainCodes = codes.filter(isFree)
  return {
    ...numbers,
    taxRate,
    description,
    code: plainCodes.find((column) => !cells[column]!.roles.includes('col_position')) ?? plainCodes[0] ?? -1,
    unit:
      withRole('col_unit').find(
        (column) => isFree(column) && lettersIn(rows, column) > 0 && isUnit(cells, column, numbers.quantity),
      ) ?? -1,
  }
}
