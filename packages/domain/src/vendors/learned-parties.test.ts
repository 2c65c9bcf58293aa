import { expect, test } from 'vitest'
import { approvedParties, learnedParties } from './learned-parties.ts'

function invoice(vendor: string, customer: string | null = 'Own Traders Ltd.', taxId: string | null = null) {
  const values = { vendor_name: vendor, customer_name: customer, customer_tax_id: taxId }
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
  return approvedParties('invoice_v2', fields, null)
}
const own = 'name:owntraders'
const all = [own, 'tax_id:123456789', 'name:one']

test('approved documents say who their parties are, in the form in which these are compared', () =>
  expect(invoice('One GmbH', 'Own Traders', 'GB123456789')).toEqual({
    vendorCode: null,
    vendor: ['name:one'],
    customer: ['tax_id:123456789', own],
  }))

test('who wrote two documents is a vendor, and the customer of three vendors the workspace itself', () => {
  const two = [invoice('One'), invoice('One'), invoice('Two')]
  expect(learnedParties(two.slice(1), all)).toEqual({ vendor: [], customer: [] })
  expect(learnedParties(two, all)).toEqual({ vendor: ['name:one'], customer: [] })
  expect(learnedParties([...two, invoice('Three')], all)).toEqual({ vendor: ['name:one'], customer: [own] })
})

test('who was both is neither', () => {
  const three = ['One', 'Two', 'Three'].map((vendor) => invoice(vendor))
  expect(learnedParties([...three, invoice('Own Traders', null)], all).customer).toEqual([])
  expect(learnedParties([invoice('One'), invoice('One'), invoice('Two', 'One Ltd')], all).vendor).toEqual([])
})
