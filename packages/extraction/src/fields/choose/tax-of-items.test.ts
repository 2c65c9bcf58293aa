import { expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

/** What is read of a receipt with two items and sums below them. */
function fieldsOf(items: readonly [number, number], sums: readonly [label: string, amount: string][]) {
  const rows = [['Bacon & Eggs', items[0].toFixed(2)], ['Coffee', items[1].toFixed(2)], ...sums]
  const head = ['THE CORNER DINER', '12 Mill Road', 'Receipt 4417', '03/20/2026 10:21']
  const result = extractFields(
    pageOf([
      ...head.map((text, i) => ({ text, x: 50, y: 30 + i * 15 })),
      ...rows.flatMap(([label, amount], i) => [
        { text: label!, x: 50, y: 120 + i * 15 },
        { text: amount!, x: 250, y: 120 + i * 15 },
      ]),
    ]),
    'receipt_v1',
  )
  if (!result.ok) throw new Error(result.failure.message)
  return { subtotal: result.fields.subtotal_amount!.value, tax: result.fields.tax_amount!.value }
}

it.each<[number, number]>([
  [12, 3],
  [10, 2],
  [20, 4],
  [10, 1],
  [100, 19],
  [100, 21],
  [16, 4],
])(
  'items of %d and %d are no amount without tax and its tax, and their sum is the subtotal where it is called so',
  (first, second) => {
    const sum = (first + second).toFixed(2)
    expect(fieldsOf([first, second], [['Total', sum]])).toEqual({ subtotal: null, tax: null })
    expect(
      fieldsOf(
        [first, second],
        [
          ['Subtotal', sum],
          ['Total', sum],
        ],
      ),
    ).toEqual({ subtotal: sum, tax: null })
  },
)

it('a tax stays that is called one', () => {
  const sums: [string, string][] = [
    ['Subtotal', '15.00'],
    ['VAT', '3.00'],
    ['Total', '18.00'],
  ]
  expect(fieldsOf([12, 3], sums)).toEqual({ subtotal: '15.00', tax: '3.00' })
})
