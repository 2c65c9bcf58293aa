import type { SchemaId } from '@numora/contract'
import { expect, it } from 'vitest'
import type { FieldValue } from '../../file-content.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { readAdjustments } from './read-adjustments.ts'

function read(value: string): FieldValue {
  return { value, confidence: 0.99, source: { page: 1, box: [0, 0, 1, 1] }, origin: 'extracted' }
}

function readOf(
  lines: [label: string, amount: string][],
  sums: Record<string, string>,
  schema: SchemaId = 'invoice_v2',
) {
  const cells = lines.flatMap(([label, amount], y) => [
    { text: label, x: 300, y: 400 + y * 14 },
    { text: amount, x: 480, y: 400 + y * 14 },
  ])
  const fields = Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, read(value)]))
  return readAdjustments(describeDocument(pageOf(cells)), schema, fields, [])
}

function adjustmentsOf(...args: Parameters<typeof readOf>) {
  const found = readOf(...args)
  return Object.fromEntries(Object.entries(found).map(([name, { value, origin }]) => [name, [value, origin]]))
}

it('takes labelled amounts that are the difference between subtotal, tax and total', () =>
  expect(
    adjustmentsOf(
      [
        ['Subtotal', '100.00'],
        ['Shipping', '12.00'],
        ['Discount', '-5.00'],
        ['VAT', '20.00'],
        ['Rounding', '0.03'],
        ['Total', '127.03'],
      ],
      { subtotal_amount: '100.00', tax_amount: '20.00', total_amount: '127.03' },
    ),
  ).toEqual({
    charge_amount: ['12.00', 'extracted'],
    discount_amount: ['5.00', 'extracted'],
    rounding_amount: ['0.03', 'extracted'],
  }))

it('takes what was paid and is withheld between the total and the amount due', () =>
  expect(
    adjustmentsOf(
      [
        ['Total', '120.00'],
        ['Deposit paid', '30.00'],
        ['Retención IRPF 15 %', '-15.00'],
        ['Paid', '10.00'],
        ['Balance due', '65.00'],
      ],
      { total_amount: '120.00', amount_due: '65.00' },
    ),
  ).toEqual({ prepaid_amount: ['40.00', 'computed'], withholding_amount: ['15.00', 'extracted'] }))

it('takes charges that the subtotal contains where the sum before them is printed', () =>
  expect(
    adjustmentsOf(
      [
        ['Subtotal', '100.00'],
        ['Freight', '20.00'],
        ['Net total', '120.00'],
        ['Total', '144.00'],
      ],
      { subtotal_amount: '120.00', tax_amount: '24.00', total_amount: '144.00' },
    ),
  ).toEqual({ charge_amount: ['20.00', 'extracted'] }))

const withTip: [string, string][] = [
  ['Total', '28.60'],
  ['Tip', '2.80'],
  ['Total', '31.40'],
]

it('takes a tip between two printed totals, as a charge where the schema has no tips', () => {
  const sums = { total_amount: '31.40' }
  expect(adjustmentsOf(withTip, sums, 'receipt_v1')).toEqual({ tip_amount: ['2.80', 'extracted'] })
  expect(adjustmentsOf(withTip, sums)).toEqual({ charge_amount: ['2.80', 'extracted'] })
})

it('takes no tip that is only suggested', () =>
  expect(
    adjustmentsOf(
      [
        ['Total', '28.60'],
        ['Suggested tip 10%', '2.80'],
      ],
      { total_amount: '28.60' },
      'receipt_v1',
    ),
  ).toEqual({}))

it('takes nothing that explains nothing', () =>
  expect(
    adjustmentsOf(
      [
        ['Shipping', '12.00'],
        ['Paid', '7.00'],
        ['Total', '120.00'],
      ],
      { subtotal_amount: '100.00', tax_amount: '20.00', total_amount: '120.00' },
    ),
  ).toEqual({}))

it('is unsure of a sum that is one of very many', () => {
  const few: [string, string][] = [
    ['Discount', '13.01'],
    ['Discount', '17.03'],
    ['Discount', '19.07'],
    ['Discount', '23.11'],
  ]
  const many = [
    ...few,
    ...['29.17', '31.33', '37.41', '41.59', '43.83', '47.63'].map((amount): [string, string] => [
      'Discount',
      amount,
    ]),
  ]
  const sums = { subtotal_amount: '200.00', tax_amount: '20.00', total_amount: '147.78' }
  const [sure, unsure] = [few, many].map((lines) => readOf(lines, sums).discount_amount!)
  expect(sure).toMatchObject({ value: '72.22', confidence: 0.9702 })
  expect(unsure).toMatchObject({ value: '72.22' })
  expect(unsure!.confidence).toBeLessThan(0.8)
})
