import { numberIn, valueIn } from './cell-values.ts'
import type { NumberColumns } from './column-evidence.ts'
import type { EvidenceWeights } from './line-model.ts'
import { anchorOf, type ChosenColumns, chooseNumberColumns, namingRoles } from './number-columns.ts'
import { isProduct } from './product.ts'
import type { Row } from './row-cells.ts'
import { isRowProduct } from './row-product.ts'
import type { Sums } from './sums.ts'
import { type ColumnRole, type HeadCell, unknownRoles } from './table-head.ts'
import { thresholds } from './thresholds.ts'

/** The column index of each kind of value; -1: no column has it. */
export type Columns = ChosenColumns & { code: number; description: number; unit: number; taxRate: number }

/** Whether the amount of a row is its quantity times its price, or follows from them and another number. */
export function hasProduct(row: Row, { quantity, unitPrice, amount }: NumberColumns): boolean {
  const [q, p, a] = [valueIn(row, quantity), valueIn(row, unitPrice), valueIn(row, amount)]
  return q !== null && p !== null && a !== null && a !== 0 && isRowProduct(row.numbers, q, p, a)
}

/** Whether a column has units: it has a title, or it is next to the quantities. */
function isUnit(cells: readonly HeadCell[], column: number, quantity: number): boolean {
  return cells[column]!.text !== '' || Math.abs(column - quantity) === 1
}

/** The number of letters in a column's texts; each text counts for at most `thresholds.mostLettersOfCell`. */
function lettersIn(rows: readonly Row[], column: number): number {
  return rows.reduce((sum, { texts }) => {
    const words = texts
      .filter((cell) => cell.column === column)
      .flatMap(({ segment, from, to }) => segment.words.slice(from, to))
    const letters = words.map(({ text }) => text.replace(/\P{L}/gu, '')).join('').length
    return sum + Math.min(letters, thresholds.mostLettersOfCell)
  }, 0)
}

/** Whether a column is marked as one of percentages, by its title or its numbers. */
function isPercentage({ text }: HeadCell, column: number, rows: readonly Row[]): boolean {
  return text.includes('%') || rows.some((row) => numberIn(row, column)?.amount.traits.includes('percent'))
}

/** Decides what each column contains, by its values and its title. Null: no column has amounts. */
export function assignColumns(
  cells: readonly HeadCell[],
  rows: readonly Row[],
  sums: Sums,
  weights: EvidenceWeights,
): Columns | null {
  const numbers = chooseNumberColumns(cells, rows, sums, weights)
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
        Number(value) >= 0 &&
        Number(value) <= thresholds.highestRate &&
        (hasKnownRole || traits.includes('percent')),
    )
    return rates.length > 0 && rates.length >= thresholds.leastRates * cellsIn.length && !isDiscount(column)
  }
  // `Rate %` has no prices.
  const shares = withRole('col_unit_price').filter((column) => cells[column]!.text.includes('%'))
  const rates = [...withRole('col_tax_rate'), ...shares].filter(isRate)
  // The amounts of tax may have the same title, and be as small.
  const taxRate = rates.find((column) => isPercentage(cells[column]!, column, rows)) ?? rates[0] ?? -1
  const codes = withRole('col_code')
  const items = rows.slice(0, rows.findLastIndex((row) => numberIn(row, anchorOf(numbers))) + 1)
  const textual = (column: number) => {
    const { roles } = cells[column]!
    const weight = roles.includes('col_description') ? 3 : roles.includes('col_code') ? 0.7 : 0.5
    // The names may all be below the lines of the numbers.
    return weight * (1 + lettersIn(items, column))
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
