import { documentSchemas } from '@numora/contract'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../draft/content.ts'
import { type Draft, newDraft, undo } from '../draft/draft.ts'
import type { Fields, Snapshot } from '../draft/snapshot.ts'
import { addLine, deleteLine, pasteRows, rowsOf, splitLine } from './line-edits.ts'

const fields = documentSchemas.invoice_v2.lineItemFields
const names = fields.map(({ name }) => name)

function draftWith(...lines: Record<string, string>[]): Draft {
  const valuesOf = (values: Record<string, string>): Fields =>
    Object.fromEntries(
      names.map((name) => [
        name,
        { value: values[name] ?? null, confidence: 1, source: null, origin: 'extracted' as const },
      ]),
    )
  const snapshot: Snapshot = {
    version: '1',
    fields: {},
    lines: lines.map((values, index) => ({ id: `li_${index}`, fields: valuesOf(values) })),
    confirmedFields: [],
    confirmedLines: [],
  }
  return newDraft(snapshot)
}

function column(draft: Draft, name: string) {
  return contentOf(draft).lines.map((line) => line.fields[name]?.value)
}

describe('a line item', () => {
  it('is divided into two whose amounts and quantities add up', () => {
    const draft = draftWith(
      { description: 'Pipe', quantity: '10', unit_price: '10.00', amount: '100.00' },
      { amount: '1' },
    )
    const divided = splitLine(draft, 'li_0', fields, '25.00')!.draft
    expect(column(divided, 'amount')).toEqual(['75.00', '25.00', '1'])
    expect(column(divided, 'quantity')).toEqual(['7.5', '2.5', null])
    expect(column(undo(divided).draft, 'amount')).toEqual(['100.00', '1'])
  })

  it('has no quantity after a division that would need rounding, and without an amount none', () => {
    const divided = splitLine(draftWith({ quantity: '1', amount: '100.00' }), 'li_0', fields, '33.33')!.draft
    expect(column(divided, 'amount')).toEqual(['66.67', '33.33'])
    expect(column(divided, 'quantity')).toEqual([null, null])
    expect(splitLine(draftWith({ quantity: '1' }), 'li_0', fields, '1')).toBeNull()
  })

  it('is added behind another one, and comes back to its place when its removal is undone', () => {
    const draft = draftWith({ amount: '1' }, { amount: '2' })
    const added = addLine(draft, { amount: '9' }, 'li_0').draft
    expect(column(added, 'amount')).toEqual(['1', '9', '2'])
    const removed = deleteLine(added, 'li_0', names)
    expect(column(removed, 'amount')).toEqual(['9', '2'])
    expect(column(undo(removed).draft, 'amount')).toEqual(['1', '9', '2'])
  })
})

describe('rows of a spreadsheet', () => {
  const read = (_: string, text: string) => (text === 'wrong' ? undefined : text)

  it('fill the cells from the chosen one on, and become line items beyond the last one', () => {
    const rows = rowsOf('a\t1\nb\t2\nc\t3\n')!
    const pasted = pasteRows(
      draftWith({ amount: '7' }, {}),
      rows,
      { id: 'li_1', name: 'description' },
      names,
      read,
    )
    expect(column(pasted, 'description')).toEqual([null, 'a', 'b', 'c'])
    expect(column(pasted, 'product_code')).toEqual([null, '1', '2', '3'])
    expect(column(undo(pasted).draft, 'amount')).toEqual(['7', null])
  })

  it('keep what is no value of its column as text', () => {
    const pasted = pasteRows(
      draftWith({ amount: '7' }),
      [['wrong']],
      { id: 'li_0', name: 'amount' },
      names,
      read,
    )
    expect(pasted.texts).toEqual({ 'cell/li_0/amount': 'wrong' })
    expect(column(pasted, 'amount')).toEqual(['7'])
  })

  it('are none in a single value', () => expect(rowsOf('12,50 EUR')).toBeNull())
})
