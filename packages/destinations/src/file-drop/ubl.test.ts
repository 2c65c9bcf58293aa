import { findBrokenRules, readEInvoice } from '@numora/extraction'
import { generateEInvoice } from '@numora/samples'
import { expect, test } from 'vitest'
import { classifyError } from '../kit/push-error.ts'
import { invoice, resultOf } from './result.stand-in.ts'
import { writeUbl } from './ubl.ts'

function outcomeOf(payload: unknown, settings?: Parameters<typeof writeUbl>[2]) {
  try {
    return { xml: writeUbl(payload, 'invoice_v2', settings).toString() }
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    return { failure }
  }
}

test('an e-invoice that was read is written so that the same is read again', async () => {
  const syntaxes = [
    'ubl',
    'cii',
    'fatturapa',
    'facturae',
    'isdoc',
    'ebinterface',
    'finvoice',
    'ksef',
  ] as const
  const written = { all: 0, discounted: 0, charged: 0, withheld: 0 }
  for (let seed = 0; seed < 96; seed++) {
    const syntax = syntaxes[seed % syntaxes.length]!
    const read = readEInvoice((await generateEInvoice({ seed, syntax })).bytes)!
    const country = syntax === 'facturae' ? { country: 'ES' } : {}
    const { xml, failure } = outcomeOf(resultOf(read), { ...country, zero_tax_category: 'E' })
    if (failure) {
      expect(failure.code, `seed ${seed}: ${failure.message}`).not.toBe('amounts_disagree')
      continue
    }
    expect(findBrokenRules(xml!), `seed ${seed}`).toEqual([])
    const { discount_amount, charge_amount, withholding_amount, amount_due, total_amount } = read.fields
    const again = readEInvoice(xml!)!
    expect(again.fields, `seed ${seed}`).toEqual({
      ...read.fields,
      // Withheld tax is still due in EN 16931, and what is not due without a reason was paid.
      amount_due: withholding_amount ? total_amount : (amount_due ?? total_amount),
      prepaid_amount:
        again.fields.prepaid_amount === total_amount ? total_amount : read.fields.prepaid_amount,
    })
    expect(again.lineItems, `seed ${seed}`).toEqual(
      read.lineItems.map((line) => ({ ...line, unit: expect.any(String) })),
    )
    const amounts = ({ taxLines }: typeof read) =>
      taxLines.map(({ rate, base, amount }) => [rate, base, amount])
    expect(amounts(again), `seed ${seed}`).toEqual(amounts(read))
    written.all++
    if (discount_amount) written.discounted++
    if (charge_amount) written.charged++
    if (withholding_amount) written.withheld++
  }
  expect(written.all).toBeGreaterThan(60)
  for (const count of [written.discounted, written.charged, written.withheld])
    expect(count).toBeGreaterThan(0)
})

/** The order of a sequence in the schema of UBL 2.1, as far as it is written. */
const sequences: Record<string, string[]> = {
  Invoice:
    'CustomizationID ID IssueDate DueDate InvoiceTypeCode DocumentCurrencyCode OrderReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans PaymentTerms TaxTotal LegalMonetaryTotal InvoiceLine'.split(
      ' ',
    ),
  CreditNote:
    'CustomizationID ID IssueDate CreditNoteTypeCode DocumentCurrencyCode OrderReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans PaymentTerms TaxTotal LegalMonetaryTotal CreditNoteLine'.split(
      ' ',
    ),
}

test.each(['invoice', 'credit_note'] as const)(
  'the elements of an %s are in the order of UBL',
  async (kind) => {
    const all = {
      ...invoice.fields,
      document_type: kind,
      purchase_order_number: 'PO-1',
      delivery_date: '2026-02-10',
      payment_terms: '30 Tage',
      payment_reference: 'RE 2026/17',
      vendor_iban: 'DE02120300000000202051',
      vendor_bic: 'BYLADEM1001',
      amount_due: '100.00',
    }
    const { xml } = outcomeOf(resultOf({ fields: all, lineItems: invoice.lineItems }))
    const root = kind === 'invoice' ? 'Invoice' : 'CreditNote'
    expect([...new Set(childrenOf(xml!, root))]).toEqual(sequences[root])
    expect(xml).toContain('<cbc:PrepaidAmount currencyID="EUR">72.50</cbc:PrepaidAmount>')
    expect(xml).toContain('<cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>')
    expect(xml).toContain('<cbc:TaxAmount currencyID="EUR">3.50</cbc:TaxAmount>')
    expect(readEInvoice(xml!)!.fields).toMatchObject(all)
  },
)

test('rounding of what is to pay is not written as paid before', () => {
  const { total_amount: total } = invoice.fields
  const due = (Number(total) + 0.02 - 100).toFixed(2)
  const written = (amounts: Record<string, string>) =>
    outcomeOf(resultOf({ fields: { ...invoice.fields, ...amounts }, lineItems: invoice.lineItems })).xml!
  const both = written({ amount_due: due, prepaid_amount: '100.00', rounding_amount: '0.02' })
  expect(both).toContain(
    '<cbc:PrepaidAmount currencyID="EUR">100.00</cbc:PrepaidAmount><cbc:PayableRoundingAmount currencyID="EUR">0.02</cbc:PayableRoundingAmount>',
  )
  expect(readEInvoice(both)!.fields).toMatchObject({ prepaid_amount: '100.00', rounding_amount: '0.02' })
  const inTotal = written({ amount_due: total!, rounding_amount: '0.02' })
  expect(inTotal).not.toMatch(/PrepaidAmount|PayableRoundingAmount/)
})

/** The names of the elements directly below the root, in their order. */
function childrenOf(xml: string, root: string): string[] {
  const names: string[] = []
  let depth = 0
  for (const [, end, prefixed] of xml.matchAll(/<(\/?)([\w:]+)[^>?]*>/g)) {
    if (end) depth--
    else {
      if (depth === 1) names.push(prefixed!.replace(/^\w+:/, ''))
      depth++
    }
  }
  expect(xml).toContain(`</${root}>`)
  return names
}

type Change = { fields?: Record<string, string | null>; line?: Record<string, string | null>; lines?: [] }

test.each([
  ['the seller', { fields: { vendor_name: null } }, 'value_missing', 'vendor_name'],
  ['the number', { fields: { invoice_number: null } }, 'value_missing', 'invoice_number'],
  ['every country', { fields: { vendor_tax_id: '12/345/67890' } }, 'value_missing', 'country'],
  ['when to pay', { fields: { due_date: null } }, 'value_missing', 'due_date or payment_terms'],
  ['line items', { lines: [] }, 'value_missing', 'line_items'],
  ['a tax rate', { line: { tax_rate: null } }, 'value_missing', 'line_items.0.tax_rate'],
  ['a reason for no tax', { line: { tax_rate: '0' } }, 'value_missing', 'ubl.zero_tax_category'],
  ['a known unit', { line: { unit: 'Fuder' } }, 'value_unsuitable', 'line_items.0.unit'],
  ['the right sum', { line: { amount: '90.00' } }, 'amounts_disagree', '140'],
  ['the right tax', { fields: { tax_amount: '30.00', total_amount: '180.00' } }, 'amounts_disagree', '22.5'],
] as [string, Change, string, string][])(
  'without %s nothing is written',
  (_what, { fields, line, lines }, code, named) => {
    const [first, ...rest] = invoice.lineItems
    const payload = resultOf({
      fields: { ...invoice.fields, ...fields },
      lineItems: lines ?? [{ ...first, ...line }, ...rest],
    })
    const { failure } = outcomeOf(payload)
    expect(failure).toMatchObject({ kind: 'refused', code })
    expect(failure!.message).toContain(named)
  },
)

test('a mapping that keeps the names of the schema makes the same file, and another name is refused', () => {
  const { fields, lineItems: line_items } = invoice
  expect(outcomeOf({ ...fields, line_items })).toEqual(outcomeOf(resultOf(invoice)))
  expect(outcomeOf({ ...fields, line_items, Nummer: '1' }).failure).toMatchObject({
    code: 'payload_unsuitable',
    message: expect.stringContaining('Nummer'),
  })
})

test('reverse charge needs the tax id of the buyer', () => {
  const lineItems = invoice.lineItems.map((line) => ({ ...line, tax_rate: '0' }))
  const fields = { ...invoice.fields, tax_amount: '0.00', total_amount: '150.00', amount_due: '150.00' }
  const settings = { zero_tax_category: 'AE' as const }
  const { failure } = outcomeOf(resultOf({ fields, lineItems }), settings)
  expect(failure?.message).toContain('customer_tax_id')
  const { xml } = outcomeOf(
    resultOf({ fields: { ...fields, customer_tax_id: 'ATU12345675' }, lineItems }),
    settings,
  )
  expect(xml).toContain('<cbc:TaxExemptionReason>Reverse charge</cbc:TaxExemptionReason>')
})

test('a tax id of the buyer without a country is no VAT number', () => {
  const fields = { ...invoice.fields, customer_tax_id: '98765432' }
  const { xml } = outcomeOf(resultOf({ ...invoice, fields }))
  expect(findBrokenRules(xml!)).toEqual([])
  const buyer = /<cac:AccountingCustomerParty>.*<\/cac:AccountingCustomerParty>/s.exec(xml!)![0]
  expect(buyer).toContain('<cbc:CompanyID>98765432</cbc:CompanyID>')
  expect(buyer).not.toContain('VAT')
  expect(readEInvoice(xml!)!.fields.customer_tax_id).toBe('98765432')
  const lineItems = invoice.lineItems.map((line) => ({ ...line, tax_rate: '0' }))
  const untaxed = { ...fields, tax_amount: '0.00', total_amount: '150.00', amount_due: '150.00' }
  const { failure } = outcomeOf(resultOf({ fields: untaxed, lineItems }), { zero_tax_category: 'AE' })
  expect(failure?.message).toContain('customer_tax_id')
})

test('text that would be markup is text', () => {
  const vendor_name = '<A> & "B" \u0007 ]]>'
  const { xml } = outcomeOf(resultOf({ ...invoice, fields: { ...invoice.fields, vendor_name } }))
  expect(readEInvoice(xml!)!.fields.vendor_name).toBe('<A> & "B" ]]>')
})

test('a discount line has a negative quantity, since a price is not negative', () => {
  const [first, second] = invoice.lineItems
  const discount = { ...second!, quantity: '1', unit_price: '-10.00', amount: '-10.00', tax_rate: '19' }
  const fields = {
    ...invoice.fields,
    subtotal_amount: '140.00',
    tax_amount: '20.60',
    total_amount: '160.60',
    amount_due: '160.60',
  }
  const { xml } = outcomeOf(resultOf({ fields, lineItems: [first!, second!, discount] }))
  expect(readEInvoice(xml!)!.lineItems[2]).toMatchObject({
    quantity: '-1',
    unit_price: '10.00',
    amount: '-10.00',
  })
})
