import { expect, it } from 'vitest'
import { lineItemsSum } from './line-items-sum.ts'

function values(entries: Record<string, string | null>) {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value }]))
}

const lines = ['60.10', '40', null].map((amount) => values({ amount }))

it('says which amount of the document the line items add up to', () => {
  const sumOf = (fields: Record<string, string>) => lineItemsSum('invoice_v2', values(fields), lines)
  expect(sumOf({ subtotal_amount: '100.10', total_amount: '119.12' })).toEqual({
    amount: '100.10',
    matches: 'subtotal',
  })
  expect(sumOf({ subtotal_amount: '84.12', total_amount: '100.12' })?.matches).toBe('total')
  expect(sumOf({ tax_amount: '19.02', total_amount: '119.12' })?.matches).toBe('subtotal')
  expect(sumOf({ subtotal_amount: '100.16', total_amount: '119.12' })?.matches).toBe('neither')
  expect(sumOf({})?.matches).toBeNull()
})

it('takes the discount and the charges of the document into account, and the tax by rate', () => {
  const discounted = values({ subtotal_amount: '90.10', discount_amount: '10.00', total_amount: '107.22' })
  expect(lineItemsSum('invoice_v2', discounted, lines)?.matches).toBe('subtotal')
  const taxed = [values({ amount: '12.02' }), values({ amount: '7.00' })]
  expect(lineItemsSum('invoice_v2', values({ total_amount: '119.12' }), lines, taxed)?.matches).toBe(
    'subtotal',
  )
})

it('takes a tip for a part of the total that no line item has', () => {
  const matches = (fields: Record<string, string>) =>
    lineItemsSum('receipt_v1', values({ tip_amount: '9.90', ...fields }), lines)?.matches
  expect(matches({ total_amount: '110.00' })).toBe('total')
  expect(matches({ tax_amount: '5.00', total_amount: '115.00' })).toBe('subtotal')
  expect(matches({ total_amount: '120.00' })).toBe('neither')
})

it('is null where no line item has an amount, and for schemas without amounts of lines', () => {
  expect(lineItemsSum('invoice_v2', values({ total_amount: '0' }), [values({ amount: null })])).toBeNull()
  expect(lineItemsSum('invoice_v2', values({ total_amount: '0' }), [])).toBeNull()
  expect(lineItemsSum('contract_v1', {}, [])).toBeNull()
})
