import { expect, it } from 'vitest'
import { invoiceV2 } from '../../schemas/invoice-v2.ts'
import { describeDocument } from '../features/describe-document.ts'
import { loadRankerModel } from '../ranker/ranker-weights.ts'
import { pageOf } from '../test-page.ts'
import { chooseType } from './choose-type.ts'

const total = { value: '12.00', confidence: 1, source: null, origin: 'extracted' } as const
const returns = ['Refunds: returns are credited within 30 days', 'Amount refunded', 'Total -12.00']

function typeOf(lines: readonly string[]) {
  const described = describeDocument(pageOf(lines))
  return chooseType(described, invoiceV2, 'document_type', { total_amount: total }, loadRankerModel()).value
}

it('is no credit note where a document calls itself an invoice only', () => {
  expect(typeOf(['Invoice #009182', ...returns])).toBe('invoice')
  expect(typeOf(['Credit note', 'Invoice #009182', ...returns])).toBe('credit_note')
})
