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
