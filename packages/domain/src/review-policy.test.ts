import { documentSchemas } from '@numora/contract'
import { describe, expect, it } from 'vitest'
import { documentConfidence } from './checks/document-confidence.ts'
import { type ReviewFacts, reviewReasons } from './review-policy.ts'

const read = (
  value: string | null,
  confidence = value === null ? 0 : 0.99,
  origin: 'extracted' | 'corrected' = 'extracted',
) => ({
  value,
  confidence,
  origin,
})
const complete = {
  vendor_name: read('ACME Supplies'),
  invoice_number: read('INV-1'),
  invoice_date: read('2026-03-01'),
  currency: read('EUR'),
  total_amount: read('119.00'),
}
const facts = (changes: Partial<ReviewFacts> = {}): ReviewFacts => ({
  schema: 'invoice_v2',
  fields: complete,
  lineItems: [],
  isDuplicate: false,
  extractionIssues: [],
  ...changes,
})

describe('reviewReasons', () => {
  it('has no reason where everything required is sure', () => expect(reviewReasons(facts())).toEqual([]))

  it('names required fields without a value and values that are not sure', () =>
    expect(
      reviewReasons(
        facts({ fields: { ...complete, invoice_number: read(null), due_date: read('2026-04-01', 0.5) } }),
      ),
    ).toEqual([
      { code: 'missing_required', field: 'invoice_number' },
      { code: 'low_confidence', field: 'due_date' },
    ]))

  it('names the line item that does not add up by its id', () => {
    const line = { quantity: read('2'), unit_price: read('50.00'), amount: read('110.00') }
    expect(reviewReasons(facts({ lineItems: [{ id: 'li_1', fields: line }] }))).toEqual([
      { code: 'amounts_do_not_add_up', field: 'total_amount' },
      { code: 'amounts_do_not_add_up', field: 'amount', line_item_id: 'li_1' },
    ])
  })

  it('keeps what extraction saw until the field is corrected', () => {
    const extractionIssues = [
      { code: 'page_and_xml_differ', field: 'total_amount' } as const,
      { code: 'hidden_text' } as const,
    ]
    expect(reviewReasons(facts({ extractionIssues }))).toEqual(extractionIssues)
    const fields = { ...complete, total_amount: read('120.00', 1, 'corrected') }
    expect(reviewReasons(facts({ extractionIssues, fields }))).toEqual([{ code: 'hidden_text' }])
  })

  it('tells of a possible duplicate', () =>
    expect(reviewReasons(facts({ isDuplicate: true }))).toEqual([{ code: 'possible_duplicate' }]))
})

describe('documentConfidence', () => {
  it('is the product over the required fields, 0 where one is missing', () => {
    const { fields } = documentSchemas.invoice_v2
    expect(documentConfidence(complete, fields)).toBeCloseTo(0.99 ** 5)
    expect(documentConfidence({ ...complete, currency: read(null) }, fields)).toBe(0)
  })
})
