import { expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

type Row = readonly [x: number, text: string][]

const head: Row = [
  [50, 'Description'],
  [300, 'Quantity'],
  [390, 'Unit price'],
  [490, 'Total'],
]
const items: Row[] = [
  [
    [50, 'Stretch wrap'],
    [320, '5'],
    [390, '16.62'],
    [490, '83.10'],
  ],
  [
    [50, 'Ballpoint pens'],
    [320, '10'],
    [390, '2.49'],
    [490, '24.90'],
  ],
]

function subtotalOf(rows: readonly Row[], schema: 'invoice_v2' | 'receipt_v1' = 'invoice_v2') {
  const top = ['Hollis Hardware Ltd', 'INVOICE', 'Invoice number: 20418', 'Invoice date: 12/02/2026']
  const result = extractFields(
    pageOf([
      ...top.map((text, i) => ({ text, x: 50, y: 30 + i * 15 })),
      ...rows.flatMap((row, i) => row.map(([x, text]) => ({ text, x, y: 140 + i * 15 }))),
    ]),
    schema,
  )
  if (!result.ok) throw new Error(result.failure.message)
  const { value, origin } = result.fields.subtotal_amount!
  return value && [value, origin]
}

const total: Row = [
  [390, 'Total price'],
  [490, '108.00'],
]

it('is the total of an invoice without tax, to which the items add up', () => {
  expect(subtotalOf([head, ...items, total])).toEqual(['108.00', 'computed'])
})

it('is not known if a tax is printed, or the items do not add up to the total', () => {
  const included: Row = [[50, 'All prices include 20 % VAT']]
  expect(subtotalOf([head, ...items, total, included])).toBeNull()
  expect(subtotalOf([head, items[0]!, total])).toBeNull()
})

it('is nothing of its own on a receipt', () => {
  expect(subtotalOf([head, ...items, total], 'receipt_v1')).toBeNull()
})
