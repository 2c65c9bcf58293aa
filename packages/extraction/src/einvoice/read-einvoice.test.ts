import { generateEInvoice } from '@numora/samples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import type { EInvoice } from './einvoice.ts'
import { readEInvoice } from './read-einvoice.ts'

function read(xml: string | Uint8Array): EInvoice {
  const invoice = readEInvoice(xml)
  if (!invoice) throw new Error('no e-invoice')
  return invoice
}

function ubl(content: string, kind = 'Invoice') {
  return `<u:${kind} xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:${kind}-2" xmlns:cbc="c">${content}</u:${kind}>`
}

function cii(header: string, lines = '') {
  return `<rsm:CrossIndustryInvoice xmlns:rsm="r" xmlns:ram="a" xmlns:udt="u">
  <rsm:ExchangedDocument><ram:ID>C-1</ram:ID><ram:TypeCode>381</ram:TypeCode>
    <ram:IssueDateTime><udt:DateTimeString format="102">20240229</udt:DateTimeString></ram:IssueDateTime>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>${lines}
    <ram:ApplicableHeaderTradeSettlement>${header}</ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`
}

function line(price: string, units: string) {
  return ubl(`<cac:InvoiceLine xmlns:cac="d"><cbc:InvoicedQuantity unitCode="C62">10</cbc:InvoicedQuantity>
    <cac:Price><cbc:PriceAmount>${price}</cbc:PriceAmount><cbc:BaseQuantity>${units}</cbc:BaseQuantity></cac:Price>
    </cac:InvoiceLine>`)
}

/** The samples leave the country out of every address. */
function withoutAddresses({ vendor_address, customer_address, ...rest }: Record<string, string | null>) {
  return rest
}

describe('readEInvoice', () => {
  it.each(['ubl', 'cii'] as const)('reads all fields and line items of %s', async (syntax) => {
    for (let seed = 0; seed < 10; seed++) {
      const sample = await generateEInvoice({ seed, syntax })
      const { fields, lineItems } = read(sample.bytes)
      expect(withoutAddresses(fields)).toEqual(withoutAddresses(sample.truth.fields))
      expect(
        lineItems.map(({ amount, quantity, tax_rate, unit, unit_price }) => ({
          amount,
          quantity,
          tax_rate,
          unit,
          unit_price,
        })),
      ).toEqual(
        sample.truth.lineItems.map(({ amount, quantity, tax_rate, unit, unit_price }) => ({
          amount,
          quantity,
          tax_rate,
          unit,
          unit_price,
        })),
      )
    }
  })

  it('reads ZUGFeRD 1', () => {
    const { syntax, fields, lineItems } = read(`<rsm:CrossIndustryDocument xmlns:rsm="r" xmlns:ram="a">
      <rsm:HeaderExchangedDocument><ram:ID>471102</ram:ID><ram:TypeCode>380</ram:TypeCode></rsm:HeaderExchangedDocument>
      <rsm:SpecifiedSupplyChainTradeTransaction>
        <ram:ApplicableSupplyChainTradeAgreement>
          <ram:SellerTradeParty><ram:Name>Lieferant GmbH</ram:Name></ram:SellerTradeParty>
          <ram:BuyerOrderReferencedDocument><ram:ID>PO-7</ram:ID></ram:BuyerOrderReferencedDocument>
        </ram:ApplicableSupplyChainTradeAgreement>
        <ram:ApplicableSupplyChainTradeSettlement>
          <ram:SpecifiedTradeSettlementMonetarySummation><ram:GrandTotalAmount>11.90</ram:GrandTotalAmount>
          </ram:SpecifiedTradeSettlementMonetarySummation>
        </ram:ApplicableSupplyChainTradeSettlement>
        <ram:IncludedSupplyChainTradeLineItem>
          <ram:SpecifiedSupplyChainTradeSettlement><ram:ApplicableTradeTax><ram:ApplicablePercent>19.00</ram:ApplicablePercent>
          </ram:ApplicableTradeTax></ram:SpecifiedSupplyChainTradeSettlement>
        </ram:IncludedSupplyChainTradeLineItem>
      </rsm:SpecifiedSupplyChainTradeTransaction></rsm:CrossIndustryDocument>`)
    expect(syntax).toBe('cii')
    expect(fields).toMatchObject({
      invoice_number: '471102',
      vendor_name: 'Lieferant GmbH',
      purchase_order_number: 'PO-7',
      total_amount: '11.90',
    })
    expect(lineItems[0]).toMatchObject({ tax_rate: '19.00', amount: null })
  })

  it('adds the country to an address if the parties are in different ones', () => {
    const party = (
      role: string,
      country: string,
    ) => `<cac:${role} xmlns:cac="d"><cac:Party><cac:PostalAddress>
      <cbc:StreetName>Street 1</cbc:StreetName><cbc:CityName>Town</cbc:CityName><cbc:PostalZone>123</cbc:PostalZone>
      <cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress></cac:Party></cac:${role}>`
    const vendorAddress = (customerCountry: string) =>
      read(ubl(party('AccountingSupplierParty', 'DE') + party('AccountingCustomerParty', customerCountry)))
        .fields.vendor_address
    expect(vendorAddress('DE')).toBe('Street 1, 123 Town')
    expect(vendorAddress('FR')).toBe('Street 1, 123 Town, DE')
  })

  it('takes the tax in the currency of the document', () => {
    const { fields } = read(
      cii(`<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:TaxTotalAmount currencyID="SEK">210.00</ram:TaxTotalAmount><ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount>
        </ram:SpecifiedTradeSettlementHeaderMonetarySummation>`),
    )
    expect(fields).toMatchObject({
      document_type: 'credit_note',
      invoice_date: '2024-02-29',
      tax_amount: '19.00',
    })
  })

  it('makes amounts of credit notes positive and leaves those of invoices unchanged', () => {
    const totals = (amount: string) =>
      `<cac:LegalMonetaryTotal xmlns:cac="d"><cbc:TaxInclusiveAmount>${amount}</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal>`
    expect(read(ubl(totals('-12.50'), 'CreditNote')).fields.total_amount).toBe('12.50')
    expect(read(ubl(totals('12.50'), 'CreditNote')).fields.total_amount).toBe('12.50')
    expect(read(ubl(totals('-12.50'))).fields.total_amount).toBe('-12.50')
  })

  it.each([
    ['410.00', '1', '410.00'],
    ['410.00', '1.000', '410.00'],
    ['200.00', '2', '100'],
    ['1', '3', '0.3333333333'],
    ['9.90', '0', '9.90'],
  ])('divides a price of %s for %s units', (price, units, expected) => {
    expect(read(line(price, units)).lineItems[0]!.unit_price).toBe(expected)
  })

  it('decodes entities once and takes CDATA as it is', () => {
    const name = (text: string) => read(ubl(`<cbc:ID>${text}</cbc:ID>`)).fields.invoice_number
    expect(name('A&amp;B &#x41;&#66;')).toBe('A&B AB')
    expect(name('&amp;lt;')).toBe('&lt;')
    expect(name('<![CDATA[A&amp;B]]>')).toBe('A&amp;B')
  })

  it.each([
    ['UTF-8 with a byte order mark', (xml: string) => Buffer.from(`\uFEFF${xml}`)],
    ['UTF-16 with a byte order mark', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['UTF-16 without one', (xml: string) => Buffer.from(xml, 'utf16le')],
    ['big-endian UTF-16', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()],
    [
      'ISO-8859-1',
      (xml: string) => Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, 'latin1'),
    ],
  ])('reads %s', (_, encode) => {
    expect(read(encode(ubl('<cbc:ID>Müller</cbc:ID>'))).fields.invoice_number).toBe('Müller')
  })

  it('refuses a document type definition, so that nothing is ever expanded or fetched', async () => {
    const xml = `<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]>${ubl('<cbc:ID>&x;</cbc:ID>')}`
    expect(readEInvoice(xml)).toBeNull()
    expect(await readFile(Buffer.from(`<?xml version="1.0"?>${xml}`))).toMatchObject({
      failure: { code: 'file_unreadable' },
    })
  })

  it.each([
    ['is cut off', ubl('<cbc:ID>1</cbc:ID>').slice(0, -12), 'file_unreadable'],
    ['is something else', '<?xml version="1.0"?><order/>', 'unsupported_file_type'],
    [
      'is called Invoice but is no UBL',
      '<?xml version="1.0"?><Invoice><ID>1</ID></Invoice>',
      'unsupported_file_type',
    ],
  ])('names the failure of an XML file that %s', async (_, xml, code) => {
    expect(await readFile(Buffer.from(xml))).toMatchObject({ failure: { code } })
  })

  it('never throws, whatever is damaged', async () => {
    const { bytes } = await generateEInvoice({ seed: 1, syntax: 'cii' })
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 8 }), (at, noise) => {
        const damaged = Uint8Array.from(bytes)
        damaged.set(noise.subarray(0, bytes.length - at), at)
        const invoice = readEInvoice(damaged)
        expect(invoice === null || typeof invoice.fields === 'object').toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
