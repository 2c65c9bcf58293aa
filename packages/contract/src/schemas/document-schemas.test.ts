import { expect, it } from 'vitest'
import type { SchemaDefinition } from './define-schema.ts'
import { documentSchemas, fieldOfRole, lineItemFieldOfRole } from './document-schemas.ts'

const schemas = Object.entries<SchemaDefinition>(documentSchemas)

it.each(schemas)(
  '%s has at most one field of each role, and a version in its id',
  (id, { fields, lineItemFields }) => {
    expect(id).toMatch(/^[a-z]+(_[a-z]+)*_v[1-9]\d*$/)
    for (const definitions of [fields, lineItemFields]) {
      const roles = definitions.flatMap(({ role }) => role ?? [])
      expect(new Set(roles).size).toBe(roles.length)
    }
  },
)

it.each(schemas)(
  '%s has an example of values of its own fields',
  (_, { fields, lineItemFields, example }) => {
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(example.fields)))
    const lineNames = lineItemFields.map(({ name }) => name)
    expect(lineNames).toEqual(expect.arrayContaining(Object.keys(example.lineItem ?? {})))
    const lacking = fields.filter(
      ({ name, required_for_approval }) => required_for_approval && !example.fields[name],
    )
    expect(lacking).toEqual([])
  },
)

it('finds a field by its role, whatever it is called', () => {
  expect(fieldOfRole('invoice_v2', 'vendor')).toBe('vendor_name')
  expect(fieldOfRole('receipt_v1', 'vendor')).toBe('merchant_name')
  expect(fieldOfRole('contract_v1', 'vendor')).toBeUndefined()
  expect(lineItemFieldOfRole('receipt_v1', 'line_amount')).toBe('amount')
  expect(lineItemFieldOfRole('contract_v1', 'line_amount')).toBeUndefined()
})
