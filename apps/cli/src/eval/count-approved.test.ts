import type { DocumentEvent, DocumentResult } from '@numora/client'
import { expect, it } from 'vitest'
import { asRead, usedOf, valuesOf } from './as-read.ts'
import { addCounts, type Counted, countApproved, lineItems, wholeDocument } from './count-approved.ts'

function cell(value: string | null) {
  return { value }
}
const result = {
  fields: { total_amount: cell('9.00'), invoice_number: cell('A-1'), due_date: cell('2026-05-01') },
  line_items: [
    { id: 'li_a', fields: { description: cell('Bolts'), amount: cell('5.00') } },
    { id: 'li_new', fields: { description: cell('Nuts'), amount: cell('4.00') } },
  ],
} as unknown as DocumentResult

function event(type: string, changes: [string, string | null, string | null][] = []) {
  return { type, changes: changes.map(([field, before, after]) => ({ field, before, after })) }
}
const events = [
  event('document.processing'),
  event('review.corrected', [['invoice_number', 'before the last reading', 'A-1']]),
  event('document.processing'),
  event('layout.applied', [['invoice_number', 'without the lesson', 'with it']]),
  event('review.corrected', [
    ['total_amount', '8.00', '8.50'],
    ['li_new.description', null, 'Nuts'],
    ['li_new.amount', null, '4.00'],
    ['li_gone.description', 'Total', null],
  ]),
  event('review.corrected', [
    ['total_amount', '8.50', '9.00'],
    ['invoice_number', 'with it', 'A-1'],
    ['tax_lines.0.rate', '7', '19'],
  ]),
] as unknown as DocumentEvent[]

it('finds out what the engine itself had read, by the events since the last reading', () => {
  expect(asRead(result, events)).toEqual({
    fields: { total_amount: '8.00', invoice_number: 'without the lesson', due_date: '2026-05-01' },
    lineItems: [{ description: 'Bolts', amount: '5.00' }, { description: 'Total' }],
  })
  expect(asRead(result, [])).toEqual(valuesOf(result))
})

it('counts values that are right at the time and now, and those that nobody approved', () => {
  const approved = { fields: { a: '1', b: '2', c: null, d: null }, lineItems: [{ x: '1' }, { x: '2' }] }
  const then = { fields: { a: '1', b: '9', c: null, d: '7' }, lineItems: [{ x: '1' }] }
  const now = { fields: { a: '8', b: '2', c: '5' }, lineItems: [{ x: '1' }, { x: '2' }, { x: '3' }] }
  const counts = countApproved(approved, then, now)
  const zero: Counted = {
    approved: 0,
    rightThen: 0,
    rightNow: 0,
    falseThen: 0,
    falseNow: 0,
    better: 0,
    worse: 0,
  }
  expect(counts).toEqual({
    a: { ...zero, approved: 1, rightThen: 1, worse: 1 },
    b: { ...zero, approved: 1, rightNow: 1, better: 1 },
    c: { ...zero, falseNow: 1, worse: 1 },
    d: { ...zero, falseThen: 1, better: 1 },
    [lineItems]: { ...zero, approved: 2, rightThen: 1, rightNow: 2, falseNow: 1, better: 1, worse: 1 },
    [wholeDocument]: { ...zero, approved: 1 },
  })
  const sum = new Map<string, Counted>()
  addCounts(sum, counts)
  addCounts(sum, counts)
  expect(sum.get('a')).toEqual({ ...zero, approved: 2, rightThen: 2, worse: 2 })
})

it('leaves out what the workspace does not use', () => {
  const values = { fields: { a: '1', b: '2' }, lineItems: [{ x: '1' }] }
  expect(usedOf(values, ['b', 'line_items'])).toEqual({ fields: { a: '1' }, lineItems: [] })
  expect(usedOf(values, [])).toEqual(values)
})

it('counts a document as a whole only if every value and line item is right', () => {
  const approved = { fields: { a: '1' }, lineItems: [{ x: '1' }] }
  const whole = countApproved(approved, approved, { ...approved, lineItems: [] })[wholeDocument]
  expect(whole).toMatchObject({ approved: 1, rightThen: 1, rightNow: 0, worse: 1 })
})
