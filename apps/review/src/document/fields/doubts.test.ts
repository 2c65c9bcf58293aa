import { documentSchemas, type ReviewReason } from '@numora/contract'
import { expect, it } from 'vitest'
import { newDraft, setText, write } from '../draft/draft.ts'
import type { Snapshot } from '../draft/snapshot.ts'
import { doubtsOf } from './doubts.ts'
import { nextOpen } from './field-order.ts'

const schema = { id: 'invoice_v2', fields: documentSchemas.invoice_v2.fields }

function opened(values: Record<string, string>): Snapshot {
  const fields = Object.fromEntries(
    schema.fields.map(({ name }) => [
      name,
      { value: values[name] ?? null, confidence: 0.5, source: null, origin: 'extracted' as const },
    ]),
  )
  return { version: '1', fields, lines: [], confirmedFields: [], confirmedLines: [] }
}

const required = {
  vendor_name: 'ACME',
  invoice_number: 'A-1',
  invoice_date: '2026-01-01',
  currency: 'EUR',
  total_amount: '119.00',
}

function openPlaces(snapshot: Snapshot, reasons: ReviewReason[], edit: Parameters<typeof write>[1] = {}) {
  const draft = write(newDraft(snapshot), edit)
  return doubtsOf({ schema, reasons, opened: snapshot, draft }).open
}

it('holds what the server doubts until it is confirmed or corrected', () => {
  const snapshot = opened(required)
  const reasons: ReviewReason[] = [{ code: 'low_confidence', field: 'vendor_name' }]
  expect(openPlaces(snapshot, reasons)).toEqual(['field/vendor_name'])
  expect(openPlaces(snapshot, reasons, { 'confirmed/vendor_name': true })).toEqual([])
  expect(openPlaces(snapshot, reasons, { 'field/vendor_name': 'Acme' })).toEqual([])
})

it('lists each broken rule of an e-invoice with its text, and its field until that is corrected', () => {
  const snapshot = opened(required)
  const reasons: ReviewReason[] = ['BR-CO-15', 'BR-CO-16'].map((rule) => ({
    code: 'rule_broken',
    field: 'total_amount',
    rule,
  }))
  const draft = write(newDraft(snapshot), { 'field/total_amount': '118.00' })
  expect(doubtsOf({ schema, reasons, opened: snapshot, draft }).general).toEqual(reasons)
  expect(openPlaces(snapshot, reasons)).toEqual(['field/total_amount'])
  expect(openPlaces(snapshot, reasons, { 'field/total_amount': '118.00' })).toEqual([])
})

it('checks sums and required fields by the values as they are typed', () => {
  const snapshot = opened({ ...required, subtotal_amount: '100.00', tax_amount: '19.00' })
  expect(openPlaces(snapshot, [])).toEqual([])
  expect(openPlaces(snapshot, [], { 'field/tax_amount': '9.00' })).toEqual(['field/total_amount'])
  expect(openPlaces(snapshot, [], { 'field/vendor_name': null, 'confirmed/vendor_name': true })).toEqual([
    'field/vendor_name',
  ])
  const stale: ReviewReason[] = [{ code: 'amounts_do_not_add_up', field: 'total_amount' }]
  expect(openPlaces(snapshot, stale)).toEqual([])
})

it('holds a field with text that is no value', () => {
  const snapshot = opened(required)
  const draft = setText(newDraft(snapshot), 'field/due_date', 'soon')
  expect(doubtsOf({ schema, reasons: [], opened: snapshot, draft }).open).toEqual(['field/due_date'])
})

it('goes to the next place to look at, around the end, and to none when there is no other', () => {
  const order = ['a', 'b', 'c']
  const isOpen = (path: string) => path !== 'b'
  expect(nextOpen(order, isOpen, null)).toBe('a')
  expect(nextOpen(order, isOpen, 'a')).toBe('c')
  expect(nextOpen(order, isOpen, 'c')).toBe('a')
  expect(nextOpen(order, isOpen, 'a', -1)).toBe('c')
  expect(nextOpen(order, (path) => path === 'a', 'a')).toBeNull()
})

it('shows a tax line in doubt at its value, until that is corrected or the tax is confirmed', () => {
  const read = (value: string) => ({ value, confidence: 0.5, source: null, origin: 'extracted' as const })
  const snapshot = {
    ...opened({ ...required, tax_amount: '19.00' }),
    taxLines: [{ fields: { rate: read('19'), amount: read('19.00') } }],
  }
  const reasons: ReviewReason[] = [{ code: 'low_confidence', field: 'tax_lines.0.amount' }]
  expect(openPlaces(snapshot, reasons)).toEqual(['tax/0/amount'])
  expect(openPlaces(snapshot, reasons, { 'tax/0/amount': '19.01' })).not.toContain('tax/0/amount')
  expect(openPlaces(snapshot, reasons, { 'confirmed/tax_amount': true })).toEqual([])
})

it('checks the tax against the tax lines as they are now', () => {
  const read = (value: string) => ({ value, confidence: 1, source: null, origin: 'extracted' as const })
  const snapshot = {
    ...opened({ ...required, tax_amount: '19.00' }),
    taxLines: [{ fields: { amount: read('19.00') } }],
  }
  expect(openPlaces(snapshot, [])).toEqual([])
  expect(openPlaces(snapshot, [], { 'tax/1/amount': '7.00' })).toEqual(['field/tax_amount'])
})
