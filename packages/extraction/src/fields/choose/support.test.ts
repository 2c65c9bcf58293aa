import { expect, it } from 'vitest'
import type { Kind } from '../candidates/candidate.ts'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { supportOf } from './support.ts'

function supportIn(kind: Kind, line: string): number {
  const [candidate] = findCandidates(readDocument(pageOf([line])))[kind]
  return supportOf(candidate!)
}

it('trusts a tax id with its country more than a bare number', () => {
  expect(supportIn('tax_id', 'VAT GB123456789')).toBeGreaterThan(supportIn('tax_id', 'VAT 123456789'))
  expect(supportIn('tax_id', 'VAT 123456789')).toBe(0)
})

it('trusts a mail address of a firm more than one of a person, and a currency beside an amount more than one alone', () => {
  expect(supportIn('email', 'info@acme.example')).toBeGreaterThan(supportIn('email', 'ann@acme.example'))
  expect(supportIn('currency', 'Total EUR 12.00')).toBeGreaterThan(supportIn('currency', 'All prices in EUR'))
})

it('says nothing of other kinds', () => {
  expect(supportIn('date', '12 March 2026')).toBe(0)
})
