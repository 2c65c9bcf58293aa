import { expect, it } from 'vitest'
import type { Amount } from '../candidates/amounts.ts'
import { type LineModel, loadLineModel } from './line-model.ts'
import { chooseNumberColumns, columnOptions } from './number-columns.ts'
import type { NumberCell, Row } from './row-cells.ts'
import { type ColumnRole, type HeadCell, unknownRoles } from './table-head.ts'
import { thresholds } from './thresholds.ts'

const titles: Record<number, ColumnRole> = { 3: 'col_quantity', 7: 'col_unit_price', 12: 'col_amount' }
const cells = Array.from(
  { length: 16 },
  (_, i): HeadCell => ({
    text: '',
    roles: titles[i] ? [titles[i]] : [...unknownRoles],
    x0: 30 * i,
    x1: 30 * i + 20,
  }),
)

function numberCell(value: string, column: number): NumberCell {
  const decimals = value.split('.')[1]?.length ?? 0
  const amount = { value, decimals, traits: [], hasCurrency: false } as unknown as Amount
  return { amount, column, x0: 30 * column, x1: 30 * column + 20 }
}

/** Rows whose columns 3, 7 and 12 are quantity, price and amount; the others have numbers of other kinds. */
const rows = Array.from({ length: 5 }, (_, n): Row => {
  const [quantity, price] = [n + 2, 10.5 + n]
  const own: Record<number, string> = {
    3: String(quantity),
    7: price.toFixed(2),
    12: (quantity * price).toFixed(2),
  }
  const numbers = cells.map((_, column) =>
    numberCell(own[column] ?? `${(column * 37 + n * 11) % 90}.5`, column),
  )
  return {
    line: { page: 1, segments: [] } as unknown as Row['line'],
    numbers,
    texts: [],
    isLate: false,
    isHead: false,
  }
})
const sums = {
  net: rows.reduce((sum, { numbers }) => sum + Number(numbers[12]!.amount.value), 0),
  gross: null,
}
const { columns: weights }: LineModel = loadLineModel()

it('finds quantity, price and amount among many columns of numbers', () => {
  expect(chooseNumberColumns(cells, rows, sums, weights)).toMatchObject({
    quantity: 3,
    unitPrice: 7,
    amount: 12,
  })
})

it('compares a bounded number of ways to assign columns, however many there are', () => {
  expect(columnOptions(cells, rows, sums, weights).length).toBeLessThan(
    (thresholds.mostColumnsOfRole + 1) ** 3,
  )
  expect(columnOptions(cells, rows, sums, null).length).toBeGreaterThan(3000)
})
