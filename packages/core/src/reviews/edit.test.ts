import type { LineItemPatch } from '@numora/contract'
import { describe, expect, it } from 'vitest'
import { edit } from './edit.ts'

it('adds no line items to a document whose schema has none', () => {
  const nothing = { value: null, confidence: 0, source: null, origin: 'extracted' as const }
  const current = { fields: { title: nothing }, lineItems: [], taxLines: [] }
  const add = () => edit('contract_v1', current, { line_items: [{ fields: {} }] })
  expect(add).toThrow('line_items: expected none, since the schema has no line items')
  const { fields, lineItems } = edit('contract_v1', current, { fields: { title: 'Lease' } })
  expect(fields.title).toMatchObject({ value: 'Lease', origin: 'corrected' })
  expect(lineItems).toEqual([])
})

describe('the place of a new line item', () => {
  const fields = {}
  const a = 'li_01jpwq4q9m7q4q2k8dax1x1q5a'
  const b = 'li_01jpwq4q9m7q4q2k8dax1x1q5b'
  const current = { fields: {}, lineItems: [a, b].map((id) => ({ id, fields })), taxLines: [] }
  function orderOf(...line_items: LineItemPatch[]) {
    const { lineItems } = edit('invoice_v2', current, { line_items })
    return lineItems.map(({ id, fields }) => fields.description?.value ?? id)
  }
  const added = (description: string) => ({ fields: { description } })

  it('is behind the line item that it follows, in the order of the request', () =>
    expect(orderOf({ after: a, ...added('1') }, { after: a, ...added('2') })).toEqual([a, '1', '2', b]))

  it('is the first after null', () =>
    expect(orderOf({ after: null, ...added('1') }, { after: null, ...added('2') })).toEqual(['1', '2', a, b]))

  it('is the last without a line item to follow, or after one that is not there', () =>
    expect(
      orderOf({ after: null, ...added('0') }, added('1'), { after: `${a.slice(0, -1)}z`, ...added('2') }),
    ).toEqual(['0', a, b, '1', '2']))

  it('is that of a line item deleted by the same request', () =>
    expect(orderOf({ id: a, delete: true }, { after: a, ...added('1') })).toEqual(['1', b]))
})

describe('tax lines', () => {
  const value = (text: string | null) => ({
    value: text,
    confidence: 0.9,
    source: null,
    origin: 'extracted' as const,
  })
  const current = {
    fields: {},
    lineItems: [],
    taxLines: [
      { fields: { rate: value('19'), amount: value('38.00') } },
      { fields: { rate: value('7'), amount: value('7.00') } },
    ],
  }

  it('are replaced as a whole, and keep what is the same', () => {
    const { taxLines, changes } = edit('invoice_v2', current, {
      tax_lines: [{ rate: '19', amount: '38.10' }],
    })
    expect(taxLines).toHaveLength(1)
    expect(taxLines[0]!.fields).toMatchObject({
      rate: { value: '19', confidence: 0.9, origin: 'extracted' },
      amount: { value: '38.10', confidence: 1, origin: 'corrected' },
    })
    expect(changes).toEqual([
      { field: 'tax_lines.0.amount', before: '38.00', after: '38.10' },
      { field: 'tax_lines.1.rate', before: '7', after: null },
      { field: 'tax_lines.1.amount', before: '7.00', after: null },
    ])
  })

  it('stay where they are not given, and must fit their fields', () => {
    expect(edit('invoice_v2', current, {}).taxLines).toEqual(current.taxLines)
    expect(() => edit('invoice_v2', current, { tax_lines: [{ rate: 'x' }] })).toThrow('tax_lines.0.rate')
    expect(() => edit('contract_v1', { ...current, taxLines: [] }, { tax_lines: [{}] })).toThrow(
      'no tax lines',
    )
  })
})
