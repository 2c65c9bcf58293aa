import { expect, it } from 'vitest'
import { edit } from './edit.ts'

it('adds no line items to a document whose schema has none', () => {
  const nothing = { value: null, confidence: 0, source: null, origin: 'extracted' as const }
  const current = { fields: { title: nothing }, lineItems: [] }
  const add = () => edit('contract_v1', current, { line_items: [{ fields: {} }] })
  expect(add).toThrow('line_items: expected none, since the schema has no line items')
  const { fields, lineItems } = edit('contract_v1', current, { fields: { title: 'Lease' } })
  expect(fields.title).toMatchObject({ value: 'Lease', origin: 'corrected' })
  expect(lineItems).toEqual([])
})
