import { type DocumentResult, documentSchemas, taxLineFields } from '@numora/contract'
import { expect, it } from 'vitest'
import { usedPart } from './used-part.ts'

const schema = {
  fields: [...documentSchemas.invoice_v2.fields],
  line_item_fields: [...documentSchemas.invoice_v2.lineItemFields],
  tax_line_fields: [...taxLineFields],
}
const value = { value: 'x', confidence: 1, source: null, origin: 'corrected' as const }

function result(unused_fields: string[], fields = {}, lines: unknown[] = []) {
  return { fields, line_items: lines, tax_lines: lines, unused_fields } as unknown as DocumentResult
}

it('hides what is not used, but nothing that has a value', () => {
  expect(usedPart(schema, result([]))).toEqual(schema)
  const unused = ['vendor_website', 'payment_terms', 'line_items', 'tax_lines']
  const { fields, line_item_fields, tax_line_fields } = usedPart(
    schema,
    result(unused, { payment_terms: value }),
  )
  const names = fields.map(({ name }) => name)
  expect(names).toEqual(schema.fields.map(({ name }) => name).filter((name) => name !== 'vendor_website'))
  expect([line_item_fields, tax_line_fields]).toEqual([[], []])
  expect(usedPart(schema, result(unused, {}, [{}]))).toMatchObject({
    line_item_fields: schema.line_item_fields,
    tax_line_fields: schema.tax_line_fields,
  })
})
