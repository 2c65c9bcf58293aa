import type { DocumentResult, FieldDefinition } from '@numora/contract'
import { expect, test } from 'vitest'
import { compareFields } from './compare-fields.ts'
import { duplicatesOf } from './duplicates-of.ts'

const fields = [
  field('number', 'text'),
  field('date', 'date'),
  field('total', 'decimal'),
  field('note', 'text'),
]
function field(name: string, type: FieldDefinition['type']): FieldDefinition {
  return { name, type, label: name, description: name, required_for_approval: false }
}

function result(values: Record<string, string | null>): DocumentResult {
  const fields = Object.entries(values).map(([name, value]) => [name, { value }])
  return { fields: Object.fromEntries(fields) } as DocumentResult
}

test('values that differ come first; the scale of a number and the case of a text are no difference', () => {
  const mine = result({ number: 'INV 1', date: '2026-03-21', total: '10.50', note: null })
  const theirs = result({ number: 'inv  1', date: '2026-03-22', total: '10.5', note: null })
  expect(
    compareFields(fields, mine, theirs).map(({ field, isDifferent }) => [field.name, isDifferent]),
  ).toEqual([
    ['date', true],
    ['number', false],
    ['total', false],
  ])
})

test('a value that only one document has differs', () => {
  const rows = compareFields(fields, result({ note: 'paid' }), result({}))
  expect(rows).toMatchObject([{ mine: 'paid', theirs: null, isDifferent: true }])
})

test('each document that may be repeated is compared once', () => {
  const reasons = [
    { code: 'possible_duplicate' as const, document_id: 'doc_a' },
    { code: 'near_duplicate' as const, document_id: 'doc_b' },
    { code: 'low_confidence' as const, field: 'total' },
  ]
  expect(duplicatesOf({ duplicate_of: 'doc_a', review_reasons: reasons })).toEqual(['doc_a', 'doc_b'])
  expect(duplicatesOf({ duplicate_of: null, review_reasons: [] })).toEqual([])
})
