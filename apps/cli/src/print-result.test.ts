import { expect, test } from 'vitest'
import { reasonRows } from './print-result.ts'

test('the reasons of a document name fields by their labels, also those of tax lines', () => {
  expect(
    reasonRows('invoice_v2', [
      { code: 'low_confidence', field: 'due_date' },
      { code: 'low_confidence', field: 'tax_lines.1.amount' },
    ]),
  ).toEqual(['  To look at', '  · low confidence: Due date, Tax of tax line 2'])
})
