import { expect, it } from 'vitest'
import type { Part, ReadItem } from './item.ts'
import { withNamesAbove } from './lone-prices.ts'
import { type Cell, linesOf } from './test-rows.ts'

const head: Cell[] = [
  [50, 'Qty'],
  [90, 'Item'],
  [250, 'Price'],
]

function row(quantity: string, name: string, price: string): Cell[] {
  return [
    [50, quantity],
    [90, name],
    [250, price],
  ]
}

it('takes the only money of rows for their amounts where it adds up to the sum', () => {
  const rows = [head, row('1', 'Lager', '9.00'), row('2', 'Stout', '20.00'), row('1', 'Ribs', '29.00')]
  const lines = linesOf(
    [
      ...rows,
      [
        [90, 'TOTAL'],
        [250, '58.00'],
      ],
    ],
    'receipt_v1',
  )
  expect(lines.map(({ amount, unit_price }) => [amount, unit_price])).toEqual([
    ['9.00', undefined],
    ['20.00', undefined],
    ['29.00', undefined],
  ])
})

/** An item with these values. */
function itemOf(
  values: Partial<Record<'description' | 'quantity' | 'unit_price' | 'amount', string>>,
): ReadItem {
  const part = (value: string | undefined): Part | null =>
    value === undefined ? null : { value, page: 1, words: [] }
  return {
    description: part(values.description),
    product_code: null,
    quantity: part(values.quantity),
    unit: null,
    unit_price: part(values.unit_price),
    tax_rate: null,
    amount: part(values.amount),
    isRight: values.quantity !== undefined,
    isSurcharge: false,
    gap: null,
    coverage: 1,
    evidence: {},
  }
}

it('joins a name beside a price with the row below that has this price', () => {
  const numbers = itemOf({ quantity: '5', unit_price: '16.00', amount: '80.00' })
  const lamp = itemOf({ description: 'Lamp', amount: '16.00' })
  expect(withNamesAbove([lamp, numbers])).toEqual([{ ...numbers, description: lamp.description }])
  const other = itemOf({ description: 'Lamp', amount: '15.00' })
  expect(withNamesAbove([other, numbers])).toEqual([other, numbers])
})

it('names a row of numbers by the line above, which ends with its price', () => {
  const lines = [
    [
      [50, 'Item'],
      [164, 'Qty'],
      [260, 'Price'],
      [392, 'Amount'],
    ],
    [[50, 'Lamp, 30 W @16.00']],
    [
      [50, '00004285'],
      [182, '5'],
      [254, '16.00'],
      [392, '80.00'],
    ],
    [[50, 'Fitting, empty @14.00']],
    [
      [50, '00002348'],
      [182, '4'],
      [254, '14.00'],
      [392, '56.00'],
    ],
    [
      [277, 'Total'],
      [392, '136.00'],
    ],
  ] satisfies Cell[][]
  expect(linesOf(lines, 'receipt_v1')).toMatchObject([
    { description: expect.stringMatching(/^Lamp, 30 W/), quantity: '5', amount: '80.00' },
    { description: expect.stringMatching(/^Fitting, empty/), quantity: '4', amount: '56.00' },
  ])
})
