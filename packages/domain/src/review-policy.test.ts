import { describe, expect, it } from 'vitest'
import { type ReviewFacts, reasonsOfReading, reviewReasons, withLineItemIds } from './review-policy.ts'

function read(
  value: string | null,
  confidence = value === null ? 0 : 0.99,
  origin: 'extracted' | 'corrected' = 'extracted',
) {
  return {
    value,
    confidence,
    origin,
  }
}
const complete = {
  vendor_name: read('ACME Supplies'),
  invoice_number: read('INV-1'),
  invoice_date: read('2026-03-01'),
  currency: read('EUR'),
  total_amount: read('119.00'),
}

function facts(changes: Partial<ReviewFacts> = {}): ReviewFacts {
  return {
    schema: 'invoice_v2',
    fields: complete,
    lineItems: [],
    isDuplicate: false,
    extractionIssues: [],
    ...changes,
  }
}

describe('reviewReasons', () => {
  it('says which rule an e-invoice breaks, until the field is corrected', () => {
    const extractionIssues = [{ code: 'rule_broken', rule: 'BR-CO-15', field: 'total_amount' } as const]
    expect(reviewReasons(facts({ extractionIssues }))).toEqual([
      {
        code: 'rule_broken',
        field: 'total_amount',
        rule: 'BR-CO-15',
        message: expect.stringContaining('total with VAT'),
      },
    ])
    const corrected = { value: '1.00', confidence: 1, origin: 'corrected' as const }
    const { fields } = facts()
    const reasons = reviewReasons(facts({ extractionIssues, fields: { ...fields, total_amount: corrected } }))
    expect(reasons.map(({ code }) => code)).not.toContain('rule_broken')
  })

  it('has no reason if everything required is certain', () => expect(reviewReasons(facts())).toEqual([]))

  it('names required fields without a value and values with low confidence', () =>
    expect(
      reviewReasons(
        facts({ fields: { ...complete, invoice_number: read(null), due_date: read('2026-04-01', 0.5) } }),
      ),
    ).toEqual([
      { code: 'missing_required', field: 'invoice_number' },
      { code: 'low_confidence', field: 'due_date' },
    ]))

  it('names the least sure value of a tax line, by its place', () => {
    const sure = { rate: read('19'), base: read('100.00'), amount: read('19.00') }
    const unsure = { rate: read('7', 0.8), base: read('100.00', 0.4), amount: read(null) }
    expect(reviewReasons(facts({ taxLines: [{ fields: sure }, { fields: unsure }] }))).toEqual([
      { code: 'low_confidence', field: 'tax_lines.1.base' },
    ])
  })

  it('names the line item that does not add up by its id', () => {
    const line = { quantity: read('2'), unit_price: read('50.00'), amount: read('110.00') }
    expect(reviewReasons(facts({ lineItems: [{ id: 'li_1', fields: line }] }))).toEqual([
      { code: 'amounts_do_not_add_up', field: 'total_amount' },
      { code: 'amounts_do_not_add_up', field: 'amount', line_item_id: 'li_1' },
    ])
  })

  it('keeps issues of the extraction until the field is corrected', () => {
    const extractionIssues = [
      { code: 'page_and_xml_differ', field: 'total_amount' } as const,
      { code: 'page_and_code_differ', field: 'total_amount' } as const,
      { code: 'hidden_text' } as const,
    ]
    expect(reviewReasons(facts({ extractionIssues }))).toEqual(extractionIssues)
    const fields = { ...complete, total_amount: read('120.00', 1, 'corrected') }
    expect(reviewReasons(facts({ extractionIssues, fields }))).toEqual([{ code: 'hidden_text' }])
  })

  it('keeps issues of a line until it is corrected or removed', () => {
    const found = [{ code: 'page_and_xml_differ', field: 'unit_price', lineItem: 1 } as const]
    const lines = [
      { id: 'li_1', fields: { unit_price: read('1.00') } },
      { id: 'li_2', fields: { unit_price: read('2.00') } },
    ]
    const extractionIssues = withLineItemIds(found, lines)
    const reason = { code: 'page_and_xml_differ', field: 'unit_price', line_item_id: 'li_2' }
    expect(reviewReasons(facts({ extractionIssues, lineItems: lines }))).toEqual([reason])
    expect(reviewReasons(facts({ extractionIssues, lineItems: lines.toReversed() }))).toEqual([reason])
    expect(reviewReasons(facts({ extractionIssues, lineItems: lines.slice(0, 1) }))).toEqual([])
    const corrected = { id: 'li_2', fields: { unit_price: read('3.00', 1, 'corrected') } }
    expect(reviewReasons(facts({ extractionIssues, lineItems: [lines[0]!, corrected] }))).toEqual([])
  })

  it('reports an unread part even after corrections', () => {
    const fields = { ...complete, total_amount: read('120.00', 1, 'corrected') }
    const extractionIssues = [{ code: 'partly_read' } as const]
    expect(reviewReasons(facts({ extractionIssues, fields }))).toEqual([{ code: 'partly_read' }])
  })

  it('is the same for a reading that is no document yet, with lines by index', () => {
    const issues = [
      { code: 'page_and_xml_differ', field: 'unit_price', lineItem: 1 } as const,
      { code: 'partly_read' } as const,
    ]
    const fields = { ...complete, invoice_number: read(null), due_date: read('2026-04-01', 0.5) }
    const lineItems = [{ fields: {} }, { fields: { unit_price: read('2.00') } }]
    expect(reasonsOfReading({ schema: 'invoice_v2', fields, lineItems, issues })).toEqual([
      { code: 'missing_required', field: 'invoice_number' },
      { code: 'low_confidence', field: 'due_date' },
      { code: 'page_and_xml_differ', field: 'unit_price', line_item_id: 'li_2' },
      { code: 'partly_read' },
    ])
  })

  it('reports a possible duplicate', () =>
    expect(reviewReasons(facts({ isDuplicate: true }))).toEqual([{ code: 'possible_duplicate' }]))
})
