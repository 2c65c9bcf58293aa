import type { FieldValue } from '@numora/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differingLines } from './compare-lines.ts'
import { type Compared, compareReadings } from './compare-readings.ts'

function read(value: string | null, confidence = value === null ? 0 : 0.9): FieldValue {
  return { value, confidence, source: null, origin: 'extracted' }
}
function reading(given: Partial<Compared>): Compared {
  return { fields: {}, lineItems: [], reviewReasons: [], confidence: 0.5, ...given }
}
function line(description: string, amount: string, id?: string) {
  return { ...(id ? { id } : {}), fields: { description: read(description), amount: read(amount) } }
}

it('names the fields whose value is another one, also where only one schema has the field', () => {
  const before = reading({
    fields: { total: read('1.00'), date: read('2026-01-01'), tip: read('1.00'), note: read(null) },
  })
  const after = reading({ fields: { total: read('1.00', 0.2), date: read(null), number: read('A-1') } })
  expect(compareReadings(before, after).fields).toEqual([
    {
      field: 'date',
      before: { value: '2026-01-01', confidence: 0.9, origin: 'extracted' },
      after: { value: null, confidence: 0, origin: 'extracted' },
    },
    { field: 'tip', before: { value: '1.00', confidence: 0.9, origin: 'extracted' }, after: null },
    { field: 'number', before: null, after: { value: 'A-1', confidence: 0.9, origin: 'extracted' } },
  ])
})

it('finds the same line items again behind one that is new, gone or changed', () => {
  const before = [
    line('A', '1', 'li_a'),
    line('B', '2', 'li_b'),
    line('C', '3', 'li_c'),
    line('D', '4', 'li_d'),
  ]
  const after = [line('N', '9'), line('A', '1'), line('C', '30'), line('D', '4')]
  expect(compareReadings(reading({ lineItems: before }), reading({ lineItems: after })).line_items).toEqual([
    { line_item_id: null, before: null, after: { description: 'N', amount: '9' } },
    { line_item_id: 'li_b', before: { description: 'B', amount: '2' }, after: null },
    {
      line_item_id: 'li_c',
      before: { description: 'C', amount: '3' },
      after: { description: 'C', amount: '30' },
    },
  ])
})

it('lists tax lines that are new, gone or changed, also against what was stored without any', () => {
  const tax = (rate: string, amount: string) => ({ fields: { rate: read(rate), amount: read(amount) } })
  const before = reading({ taxLines: [tax('19', '19.00'), tax('7', '7.00')] })
  const after = reading({ taxLines: [tax('19', '19.10'), tax('7', '7.00')] })
  const changed = { rate: '19', amount: '19.10' }
  expect(compareReadings(before, after).tax_lines).toEqual([
    { before: { rate: '19', amount: '19.00' }, after: changed },
  ])
  expect(compareReadings(reading({}), after).tax_lines).toEqual([
    { before: null, after: changed },
    { before: null, after: { rate: '7', amount: '7.00' } },
  ])
  expect(compareReadings(after, after).tax_lines).toEqual([])
})

it('leaves out reasons that are about other documents, and names each other one once', () => {
  const before = reading({
    reviewReasons: [
      { code: 'near_duplicate', document_id: 'doc_1' },
      { code: 'vendor_unknown' },
      { code: 'low_confidence', field: 'total' },
    ],
  })
  const wrong = { code: 'amounts_do_not_add_up', field: 'amount' } as const
  const after = reading({
    reviewReasons: [
      { ...wrong, line_item_id: 'li_1' },
      { ...wrong, line_item_id: 'li_2' },
      { code: 'rule_broken', rule: 'BR-CO-15' },
      { code: 'rule_broken', rule: 'BR-CO-10' },
    ],
  })
  expect(compareReadings(before, after).review_reasons).toEqual({
    added: [wrong, { code: 'rule_broken', rule: 'BR-CO-15' }, { code: 'rule_broken', rule: 'BR-CO-10' }],
    removed: [{ code: 'low_confidence', field: 'total' }],
  })
})

it('has every line of both sides in its order, equal ones left out, whatever the lists', () => {
  const cell = fc.constantFrom('1', '2', null)
  const toLine = fc.record({ a: cell, b: cell }).map(({ a, b }) => ({ fields: { a: read(a), b: read(b) } }))
  const lines = fc.array(toLine, { maxLength: 8 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const pairs = differingLines(before, after)
      const left = pairs.flatMap((pair) => pair.before ?? [])
      const right = pairs.flatMap((pair) => pair.after ?? [])
      expect(left).toEqual(before.filter((each) => left.includes(each)))
      expect(right).toEqual(after.filter((each) => right.includes(each)))
      // What is not named is there on both sides.
      expect(before.length - left.length).toBe(after.length - right.length)
      expect(differingLines(before, before)).toEqual([])
    }),
  )
})
