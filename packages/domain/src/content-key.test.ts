import { schemaIds } from '@numora/contract'
import { expect, it } from 'vitest'
import { contentKeyOf } from './content-key.ts'

const values = {
  vendor_name: 'ACME GmbH',
  invoice_number: 'A 1',
  invoice_date: '2026-03-01',
  total_amount: '119.00',
  merchant_name: 'ACME GmbH',
  receipt_number: 'A 1',
  transaction_date: '2026-03-01',
}
const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))

it('is made of vendor, number, date and total, whatever they are called in a schema', () => {
  expect(contentKeyOf('invoice_v2', fields)).toBe('invoice_v2|acmegmbh|a1|20260301|119')
  expect(contentKeyOf('receipt_v1', fields)).toBe('receipt_v1|acmegmbh|a1|20260301|119')
  const withTaxId = { ...fields, vendor_tax_id: { value: 'DE 1' } }
  expect(contentKeyOf('invoice_v2', withTaxId)).toBe('invoice_v2|de1|a1|20260301|119')
})

it('is null where one of them is missing, as of a schema that has no such field', () => {
  expect(contentKeyOf('invoice_v2', { ...fields, invoice_number: { value: null } })).toBeNull()
  expect(contentKeyOf('contract_v1', fields)).toBeNull()
  for (const schema of schemaIds) expect(contentKeyOf(schema, {})).toBeNull()
})
