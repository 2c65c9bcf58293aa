import type { ReadingIssue, ReadValue } from '@numora/contract'
import { expect, it } from 'vitest'
import { withoutUnused } from './without-unused.ts'

const value: ReadValue = { value: 'x', confidence: 0.5, source: null, origin: 'extracted' }
const issues: ReadingIssue[] = [
  { code: 'partly_read' },
  { code: 'page_and_xml_differ', field: 'total' },
  { code: 'page_and_xml_differ', field: 'website' },
  { code: 'page_and_xml_differ', field: 'amount', lineItem: 0 },
  { code: 'page_and_xml_differ', field: 'tax_lines.0.amount' },
]
const reading = {
  fields: { total: value, website: value },
  lineItems: [{ fields: { amount: value } }],
  taxLines: [{ fields: { amount: value } }],
  issues,
  appliedLessons: [
    { field: 'total', before: null },
    { field: 'website', before: null },
  ],
}

it('leaves out fields, and what was noticed and learned of them', () => {
  expect(withoutUnused(reading, ['website'])).toEqual({
    ...reading,
    fields: { total: value },
    issues: issues.filter(({ field }) => field !== 'website'),
    appliedLessons: [{ field: 'total', before: null }],
  })
})

it('leaves out tables, but no field of a document that is named as a column of them', () => {
  expect(withoutUnused(reading, ['line_items', 'tax_lines'])).toEqual({
    ...reading,
    lineItems: [],
    taxLines: [],
    issues: issues.slice(0, 3),
  })
  const { issues: kept } = withoutUnused(reading, ['amount'])
  expect(kept).toEqual(issues)
})

it('changes nothing where everything is used, and adds nothing that was not read', () => {
  expect(withoutUnused(reading, [])).toBe(reading)
  const { taxLines, appliedLessons, ...bare } = reading
  expect(Object.keys(withoutUnused(bare, ['website', 'tax_lines']))).toEqual(Object.keys(bare))
})
