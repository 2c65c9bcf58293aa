import { findBrokenRules, readEInvoice } from '@numora/extraction'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyError } from '../kit/push-error.ts'
import { invoice, resultOf } from './result.stand-in.ts'
import { writeUbl } from './ubl.ts'

type Values = Record<string, string | null>
type Parts = { fields?: Values; lineItems: Values[]; taxLines?: Values[] }

/** The invoice without tax, with these line items and tax lines. */
function outcomeOf({ fields, lineItems, taxLines }: Parts, settings: Parameters<typeof writeUbl>[2] = {}) {
  const net = Decimal.sum(...lineItems.map(({ amount }) => amount!)).toFixed(2)
  const amounts = { subtotal_amount: net, tax_amount: '0.00', total_amount: net, amount_due: net }
  const ids = { customer_tax_id: 'ATU12345675', delivery_date: '2026-02-10' }
  const payload = resultOf({
    fields: { ...invoice.fields, ...ids, ...amounts, ...fields },
    lineItems,
    ...(taxLines ? { taxLines } : {}),
  })
  try {
    return { xml: writeUbl(payload, 'invoice_v2', settings).toString() }
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    return { failure }
  }
}

function line(amount: string): Values {
  return { description: 'Teil', quantity: '1', unit: 'C62', unit_price: amount, tax_rate: '0', amount }
}

function tax(category: string | null, base: string, exemption_reason: string | null = null): Values {
  return { category, rate: '0', base, amount: '0.00', exemption_reason }
}

/** The category of each line item, as it is written. */
function categoriesIn(xml: string): string[] {
  return [...xml.matchAll(/<cac:ClassifiedTaxCategory><cbc:ID>(\w+)</g)].map(([, code]) => code!)
}

test('several categories with 0 % are written where the line items can make their bases in one way', () => {
  const lineItems = ['100.00', '30.00', '20.00'].map(line)
  const taxLines = [tax('E', '120.00', 'Art. 132'), tax('AE', '30.00'), tax('Z', '5.00')]
  const { xml } = outcomeOf({ lineItems: [...lineItems, line('5.00')], taxLines })
  expect(findBrokenRules(xml!)).toEqual([])
  expect(categoriesIn(xml!)).toEqual(['E', 'AE', 'E', 'Z'])
  expect(readEInvoice(xml!)!.taxLines).toEqual([
    taxLines[0],
    { ...taxLines[1], exemption_reason: 'Reverse charge' },
    taxLines[2],
  ])
})

test('several categories with 0 % are refused where the line items can make their bases in several ways, or in none', () => {
  for (const amounts of [
    ['20.00', '20.00'],
    ['30.00', '20.00', '10.00', '20.00'],
    ['25.00', '15.00'],
  ]) {
    const { failure } = outcomeOf({
      lineItems: amounts.map(line),
      taxLines: [tax('E', '20.00'), tax('G', new Decimal(Decimal.sum(...amounts)).minus(20).toFixed(2))],
    })
    expect(failure).toMatchObject({ kind: 'refused', code: 'value_unsuitable' })
    expect(failure!.message).toContain('E and G')
  }
})

test('the categories of line items are those that they were made of, or the document is refused', () => {
  let written = 0
  const item = fc.record({
    amount: fc.integer({ min: 1, max: 40 }).map((euros) => `${euros}.00`),
    category: fc.constantFrom('Z', 'E', 'G'),
  })
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
      const byCategory = [...Map.groupBy(items, ({ category }) => category)]
      const taxLines = byCategory.map(([category, members]) =>
        tax(category, Decimal.sum(...members.map(({ amount }) => amount)).toFixed(2)),
      )
      const { xml, failure } = outcomeOf({ lineItems: items.map(({ amount }) => line(amount)), taxLines })
      if (failure) {
        expect(failure.code).toBe('value_unsuitable')
        expect(taxLines.length).toBeGreaterThan(1)
        return
      }
      written++
      expect(findBrokenRules(xml!)).toEqual([])
      expect(categoriesIn(xml!)).toEqual(items.map(({ category }) => category))
    }),
    { numRuns: 100 },
  )
  expect(written).toBeGreaterThan(20)
})

test('so many line items that nobody knows which are meant are refused, and soon', () => {
  const lineItems = Array.from({ length: 60 }, (_, at) => line(`${at * at + 1}.${10 + at}`))
  const half = Decimal.sum(...lineItems.slice(0, 30).map(({ amount }) => amount!)).toFixed(2)
  const rest = Decimal.sum(...lineItems.slice(30).map(({ amount }) => amount!)).toFixed(2)
  const { failure } = outcomeOf({ lineItems, taxLines: [tax('E', half), tax('G', rest)] })
  expect(failure).toMatchObject({ code: 'value_unsuitable' })
})

test('a document that is not subject to VAT has neither rates nor VAT numbers', () => {
  const lineItems = [
    { ...line('100.00'), tax_rate: null },
    { ...line('50.00'), tax_rate: null },
  ]
  const taxLines = [{ ...tax('O', '150.00', 'Vereinsbeitrag'), rate: null }]
  const { xml } = outcomeOf({ lineItems, taxLines })
  expect(findBrokenRules(xml!)).toEqual([])
  expect(xml).not.toMatch(/<cbc:Percent>|<cac:PartyTaxScheme>/)
  expect(xml).toContain('<cac:PartyIdentification><cbc:ID>DE123456788<')
  expect(xml).not.toContain('ATU12345675')
  expect(readEInvoice(xml!)).toMatchObject({ taxLines, lineItems })
})

test('a part of a document that is not subject to VAT is refused', () => {
  const lineItems = [line('100.00'), line('50.00')]
  const { failure } = outcomeOf({ lineItems, taxLines: [tax('O', '100.00'), tax('E', '50.00')] })
  expect(failure).toMatchObject({ code: 'value_unsuitable' })
  expect(failure!.message).toContain('not subject to VAT')
})

test('a seller without VAT number has an identifier, and is refused where a VAT number is needed', () => {
  const fields = { vendor_tax_id: '12/345/67890', vendor_address: 'Ring 1, 10115 Berlin, DE' }
  const parts = { fields, lineItems: [line('10.00')] }
  const { xml } = outcomeOf({ ...parts, taxLines: [tax('E', '10.00')] })
  expect(findBrokenRules(xml!)).toEqual([])
  expect(xml).toContain('<cac:PartyIdentification><cbc:ID>12/345/67890<')
  expect(readEInvoice(xml!)!.fields).toMatchObject({ vendor_tax_id: '12/345/67890' })
  for (const category of ['K', 'G']) {
    const { failure } = outcomeOf({ ...parts, taxLines: [tax(category, '10.00')] })
    expect(failure).toMatchObject({ code: 'value_unsuitable' })
    expect(failure!.message).toContain('vendor_tax_id')
  }
})

test('rows of a category become one with all reasons, and one without category has that of the others', () => {
  const lineItems = [line('10.00'), line('20.00'), line('5.00')]
  const taxLines = [tax('E', '10.00', 'Art. 132'), tax('E', '20.00', 'Art. 135'), tax(null, '5.00')]
  const { xml } = outcomeOf({ lineItems, taxLines })
  expect(findBrokenRules(xml!)).toEqual([])
  expect(readEInvoice(xml!)!.taxLines).toEqual([tax('E', '35.00', 'Art. 132; Art. 135')])
  const { failure } = outcomeOf({ lineItems, taxLines: [taxLines[0]!, tax('AE', '20.00'), taxLines[2]!] })
  expect(failure).toMatchObject({ code: 'value_missing' })
  expect(failure!.message).toContain('tax_lines.2.category')
})

test.each(['Z', 'E', 'AE', 'K', 'G', 'O'] as const)(
  '%s may be the category of 0 %% by the config',
  (code) => {
    const { xml } = outcomeOf({ lineItems: [line('10.00')] }, { zero_tax_category: code })
    expect(findBrokenRules(xml!)).toEqual([])
    expect(categoriesIn(xml!)).toEqual([code])
  },
)
