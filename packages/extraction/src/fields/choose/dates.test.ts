import { expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

it.each([
  ['Arrival', 'Departure'],
  ['Check in', 'Check out'],
  ['Anreise', 'Abreise'],
])('takes the days of a stay, %s and %s, for no delivery', (arrival, departure) => {
  const page = pageOf([
    'Harbour Hotel Ltd',
    '12 Quay Street, Whitby YO21 3PU',
    'Invoice',
    'Bill to: Jane Marlow',
    'Invoice number: 2026-118',
    'Invoice date: 14/03/2026',
    `${arrival}: 12/03/2026`,
    `${departure}: 14/03/2026`,
    'Description   Amount',
    'Two nights   200.00',
    'Total GBP   200.00',
  ])
  const result = extractFields(page, 'invoice_v2')
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.fields.invoice_date?.value).toBe('2026-03-14')
  expect(result.fields.delivery_date?.value).toBeNull()
})
