import { expect, it } from 'vitest'
import type { Part, ReadItem } from './item.ts'
import { keepItems } from './keep-items.ts'

function part(value: string): Part {
  return { value, page: 1, words: [] }
}

function row(description: string, amount: string, others: Partial<ReadItem> = {}): ReadItem {
  return {
    description: part(description),
    product_code: null,
    quantity: null,
    unit: null,
    unit_price: null,
    tax_rate: null,
    amount: part(amount),
    isRight: false,
    isSurcharge: false,
    gap: null,
    coverage: 1,
    evidence: {},
    ...others,
  }
}

it('takes discounts and charges in a table of their own for no items, although the sum includes them', () => {
  const items = [
    row('Steel coil', '850.00', { quantity: part('10'), unit_price: part('85.00'), isRight: true }),
  ]
  const charges = [
    row('Packing', '30.00', { isSurcharge: true }),
    row('Discount', '-21.25', { quantity: part('2.5'), isSurcharge: true }),
  ]
  const named = (tables: ReadItem[][]) =>
    keepItems(tables, { net: 858.75, gross: null }, []).map(({ description }) => description!.value)
  expect(named([items, charges])).toEqual(['Steel coil'])
  // In the table of the items they are items.
  expect(named([[...items, ...charges]])).toEqual(['Steel coil', 'Packing', 'Discount'])
})

it('keeps all items that make the total where the first make what a misread tax leaves, but no zeros behind a total', () => {
  const kept = (items: ReadItem[]) =>
    keepItems([items], { net: 280, gross: 375 }, []).map(({ amount }) => amount!.value)
  expect(kept([row('Video', '280.00'), row('Voice', '95.00')])).toEqual(['280.00', '95.00'])
  expect(kept([row('Video', '300.00'), row('Voice', '75.00'), row('Balance', '0.00')])).toEqual([
    '300.00',
    '75.00',
  ])
  const priced = { quantity: part('2'), unit_price: part('140.00'), isRight: true }
  expect(kept([row('Video', '280.00', priced), row('VAT', '95.00')])).toEqual(['280.00'])
})
