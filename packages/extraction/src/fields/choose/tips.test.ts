import { expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

/** The sums of a restaurant's receipt with these lines below its items. */
function sumsOf(lines: readonly [label: string, amount: string][]) {
  const items: [string, string][] = [
    ['Bacon & Eggs', '12.00'],
    ['Coffee', '3.00'],
  ]
  const cells = [...items, ...lines].flatMap(([label, amount], i) => [
    { text: label, x: 50, y: 120 + i * 15 },
    { text: amount, x: 250, y: 120 + i * 15 },
  ])
  const head = ['THE CORNER DINER', '12 Mill Road', 'Receipt 4417', '03/20/2026 10:21'].map((text, i) => ({
    text,
    x: 50,
    y: 30 + i * 15,
  }))
  const result = extractFields(pageOf([...head, ...cells]), 'receipt_v1')
  if (!result.ok) throw new Error(result.failure.message)
  const { tip_amount, tax_amount, total_amount } = result.fields
  return {
    tip: tip_amount?.value ?? null,
    tax: tax_amount?.value ?? null,
    total: total_amount?.value ?? null,
    items: result.lineItems.map(({ fields }) => fields.description?.value),
  }
}

it('reads a tip that makes the total, which is no tax and no item', () =>
  expect(
    sumsOf([
      ['Subtotal', '15.00'],
      ['Tip', '2.40'],
      ['Total', '17.40'],
    ]),
  ).toEqual({ tip: '2.40', tax: null, total: '17.40', items: ['Bacon & Eggs', 'Coffee'] }))

it('reads the total with the tip where that before it is called a total, too', () =>
  expect(
    sumsOf([
      ['Total', '15.00'],
      ['Tip', '2.40'],
      ['Total', '17.40'],
    ]),
  ).toMatchObject({ tip: '2.40', total: '17.40' }))

it('takes no tip that is suggested', () =>
  expect(
    sumsOf([
      ['Subtotal', '15.00'],
      ['Tax', '1.67'],
      ['Total', '16.67'],
      ['Suggested tip', ''],
      ['20%:', '(Tip $3.33 Total $20.00)'],
      ['22%:', '(Tip $3.67 Total $20.34)'],
    ]),
  ).toMatchObject({ tip: null, total: '16.67' }))
