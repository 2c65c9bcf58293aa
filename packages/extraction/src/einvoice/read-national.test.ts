import { generateEInvoice, nationalSyntaxNames } from '@numora/samples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EInvoice } from './einvoice.ts'
import { readEInvoice } from './read-einvoice.ts'

function read(xml: string | Uint8Array): EInvoice {
  const invoice = readEInvoice(xml)
  if (!invoice) throw new Error('no e-invoice')
  return invoice
}

/** The samples leave region and country out of every address. */
function withShortAddresses<V extends string | null>(fields: Record<string, V>, known: Record<string, V>) {
  const short = (name: string) => {
    const [value, start] = [fields[name], known[name]]
    return typeof value === 'string' && typeof start === 'string' && value.startsWith(start) ? start : value
  }
  return {
    ...fields,
    vendor_address: short('vendor_address'),
    customer_address: short('customer_address'),
  }
}

/** Rate, base and tax by rate; a tax of zero may be left out, and amounts of a credit note may be less exact. */
function numbersOf(taxLines: readonly Partial<Record<string, string | null>>[]): number[][] {
  return taxLines
    .map(({ rate, base, amount }) => [Number(rate ?? 0), Number(base), Number(amount ?? 0)])
    .sort(([a], [b]) => a! - b!)
}

describe.each(nationalSyntaxNames)('an e-invoice in %s', (syntax) => {
  it('has all fields and line items of its sample', async () => {
    for (let seed = 0; seed < 8; seed++) {
      const kind = seed % 4 === 3 ? 'credit_note' : 'invoice'
      const { bytes, truth } = await generateEInvoice({ seed, syntax, kind })
      const invoice = read(bytes)
      expect(invoice.syntax).toBe(syntax)
      expect(invoice.isOneOfSeveral).toBe(false)
      expect(withShortAddresses(invoice.fields, truth.fields), `seed ${seed}`).toEqual(truth.fields)
      expect(invoice.lineItems, `seed ${seed}`).toEqual(truth.lineItems)
      if (syntax !== 'nfe')
        expect(numbersOf(invoice.taxLines), `seed ${seed}`).toEqual(numbersOf(truth.taxLines))
    }
  })

  it('never makes the reader throw, however it is damaged', async () => {
    const { bytes } = await generateEInvoice({ seed: 'damaged', syntax, lineCount: 2 })
    const text = new TextDecoder().decode(bytes)
    const elements = [...text.matchAll(/<[\w:]+/g)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...elements), fc.string({ maxLength: 8 }), (at, name) => {
        const damaged =
          text.slice(0, at) + text.slice(at).replace(/^<([\w:]+)([\s\S]*?)>[\s\S]*?<\/\1>/, name)
        const invoice = readEInvoice(damaged)
        expect(invoice === null || typeof invoice.fields === 'object').toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what national syntaxes state in their own way', () => {
  function fatturaPa(...bodies: string[]) {
    return `<p:FatturaElettronica xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
      ${bodies.map((body) => `<FatturaElettronicaBody>${body}</FatturaElettronicaBody>`).join('')}</p:FatturaElettronica>`
  }

  it('takes the first of several FatturaPA invoices, and derives a total that is not stated', () => {
    const row = (base: string, tax: string) =>
      `<DatiRiepilogo><ImponibileImporto>${base}</ImponibileImporto><Imposta>${tax}</Imposta></DatiRiepilogo>`
    const body = (number: string) =>
      `<DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Numero>${number}</Numero>
      <Arrotondamento>0.01</Arrotondamento></DatiGeneraliDocumento></DatiGenerali>
      <DatiBeniServizi>${row('100.00', '22.00')}${row('10.5', '0')}</DatiBeniServizi>
      <DatiPagamento><CondizioniPagamento>TP01</CondizioniPagamento>
        <DettaglioPagamento><ImportoPagamento>100.00</ImportoPagamento></DettaglioPagamento>
        <DettaglioPagamento><ImportoPagamento>32.51</ImportoPagamento></DettaglioPagamento></DatiPagamento>`
    const { fields, isOneOfSeveral } = read(fatturaPa(body('12'), body('13')))
    expect(isOneOfSeveral).toBe(true)
    expect(fields).toMatchObject({
      invoice_number: '12',
      subtotal_amount: '110.50',
      tax_amount: '22.00',
      total_amount: '132.51',
      amount_due: '132.51',
    })
  })

  it('takes the tax code and the full name of a person in FatturaPA', () => {
    const { fields } =
      read(`<FatturaElettronica xmlns="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
      <FatturaElettronicaHeader><CessionarioCommittente><DatiAnagrafici><CodiceFiscale>RSSMRA80A01H501U</CodiceFiscale>
      <Anagrafica><Nome>Mario</Nome><Cognome>Rossi</Cognome></Anagrafica></DatiAnagrafici></CessionarioCommittente>
      </FatturaElettronicaHeader><FatturaElettronicaBody/></FatturaElettronica>`)
    expect(fields).toMatchObject({ customer_name: 'Mario Rossi', customer_tax_id: 'RSSMRA80A01H501U' })
  })

  it('subtracts the state before a correction in KSeF, and derives net from gross amounts', () => {
    const line = (amount: string, more = '') =>
      `<FaWiersz><P_7>Courier</P_7><P_8B>2</P_8B>${amount}<P_12>23</P_12>${more}</FaWiersz>`
    const { fields, lineItems } = read(`<Faktura xmlns="http://crd.gov.pl/wzor/2023/06/29/12648/"><Fa>
      <P_2>KOR/1</P_2><P_13_1>-10.00</P_13_1><P_13_7>-1.00</P_13_7><P_14_1>-2.30</P_14_1><P_14_1W>-9.99</P_14_1W>
      <P_15>-13.30</P_15><RodzajFaktury>KOR</RodzajFaktury>
      ${line('<P_9B>61.50</P_9B><P_11A>123.00</P_11A>')}
      ${line('<P_9A>55.00</P_9A><P_11>110.00</P_11>', '<StanPrzed>1</StanPrzed>')}</Fa></Faktura>`)
    expect(fields).toMatchObject({
      document_type: 'credit_note',
      subtotal_amount: '11.00',
      tax_amount: '2.30',
      total_amount: '13.30',
    })
    expect(lineItems.map(({ quantity, unit_price, amount }) => [quantity, unit_price, amount])).toEqual([
      ['-2', '50.00', '-100.00'],
      ['2', '55.00', '110.00'],
    ])
  })

  it('states the total of Facturae before what is withheld, and countries with two letters', () => {
    const party = (role: string, address: string) =>
      `<${role}><LegalEntity><CorporateName>A</CorporateName>${address}</LegalEntity></${role}>`
    const { fields, isOneOfSeveral } =
      read(`<fe:Facturae xmlns:fe="http://www.facturae.es/Facturae/2009/v3.2/Facturae">
      <Parties>${party('SellerParty', '<AddressInSpain><Address>Calle 1</Address><PostCode>28023</PostCode><Town>Madrid</Town><CountryCode>ESP</CountryCode></AddressInSpain>')}
      ${party('BuyerParty', '<OverseasAddress><Address>Rue 1</Address><PostCodeAndTown>75001 Paris</PostCodeAndTown><CountryCode>FRA</CountryCode></OverseasAddress>')}</Parties>
      <Invoices><Invoice><InvoiceHeader><InvoiceNumber>7</InvoiceNumber><InvoiceSeriesCode>2026-</InvoiceSeriesCode></InvoiceHeader>
      <InvoiceTotals><TotalGrossAmountBeforeTaxes>100.00</TotalGrossAmountBeforeTaxes><TotalTaxOutputs>21.00</TotalTaxOutputs>
      <TotalTaxesWithheld>15.00</TotalTaxesWithheld><InvoiceTotal>106.00</InvoiceTotal>
      <TotalExecutableAmount>106.00</TotalExecutableAmount></InvoiceTotals></Invoice><Invoice/></Invoices></fe:Facturae>`)
    expect(isOneOfSeveral).toBe(true)
    expect(fields).toMatchObject({
      invoice_number: '2026-7',
      total_amount: '121.00',
      amount_due: '106.00',
      vendor_address: 'Calle 1, 28023 Madrid, ES',
      customer_address: 'Rue 1, 75001 Paris, FR',
    })
  })

  it('takes the amounts of ISDOC in the foreign currency, and the tax before advances', () => {
    const { fields, lineItems } = read(`<Invoice xmlns="http://isdoc.cz/namespace/2013"><ID>1</ID>
      <LocalCurrencyCode>CZK</LocalCurrencyCode><ForeignCurrencyCode>EUR</ForeignCurrencyCode>
      <CurrRate>25.10</CurrRate><RefCurrRate>1</RefCurrRate>
      <InvoiceLines><InvoiceLine><LineExtensionAmountCurr>43.00</LineExtensionAmountCurr>
      <LineExtensionAmount>1079.30</LineExtensionAmount><UnitPrice>10.793</UnitPrice></InvoiceLine></InvoiceLines>
      <TaxTotal><TaxAmountCurr>0.10</TaxAmountCurr></TaxTotal>
      <LegalMonetaryTotal><TaxExclusiveAmountCurr>14.00</TaxExclusiveAmountCurr><TaxInclusiveAmount>396.58</TaxInclusiveAmount>
      <TaxInclusiveAmountCurr>15.80</TaxInclusiveAmountCurr></LegalMonetaryTotal></Invoice>`)
    expect(fields).toMatchObject({
      currency: 'EUR',
      subtotal_amount: '14.00',
      tax_amount: '1.80',
      total_amount: '15.80',
    })
    expect(lineItems[0]).toMatchObject({ unit_price: '0.43', amount: '43.00' })
  })

  it('reads ebInterface 4 with its own names and prefixed attributes', () => {
    const { syntax, fields, lineItems } = read(`<Invoice xmlns="http://www.ebinterface.at/schema/4p3/"
      xmlns:e="http://www.ebinterface.at/schema/4p3/" e:InvoiceCurrency="EUR" e:DocumentType="CreditMemo">
      <InvoiceNumber>G 1</InvoiceNumber><Biller><Address><Name>A</Name><Email>office@example.at</Email></Address></Biller>
      <Details><ItemList><ListLineItem><Description>Bier</Description><UnitPrice e:BaseQuantity="10">20</UnitPrice>
      <VATRate>20</VATRate></ListLineItem></ItemList></Details>
      <Tax><VAT><VATItem><TaxedAmount>100.00</TaxedAmount><Amount>20.00</Amount></VATItem></VAT>
      <OtherTax><Comment>Biersteuer</Comment><Amount>3.50</Amount></OtherTax></Tax>
      <TotalGrossAmount>123.50</TotalGrossAmount></Invoice>`)
    expect(syntax).toBe('ebinterface')
    expect(fields).toMatchObject({
      document_type: 'credit_note',
      currency: 'EUR',
      subtotal_amount: '103.50',
      tax_amount: '20.00',
      total_amount: '123.50',
      vendor_email: 'office@example.at',
    })
    expect(lineItems[0]).toMatchObject({ unit_price: '2', tax_rate: '20' })
  })

  it('sums the lines of ebInterface, also where a tax repeats their taxable amount', () => {
    const { fields } = read(`<Invoice xmlns="http://www.ebinterface.at/schema/6p0/"><Details>
      <ItemList><ListLineItem><LineItemAmount>1020.00</LineItemAmount></ListLineItem></ItemList>
      <ItemList><ListLineItem><LineItemAmount>5.00</LineItemAmount></ListLineItem></ItemList></Details>
      <ReductionAndSurchargeDetails><Reduction><Amount>20.50</Amount></Reduction>
      <Surcharge><Amount>40.18</Amount></Surcharge></ReductionAndSurchargeDetails>
      <Tax><TaxItem><TaxableAmount>1044.68</TaxableAmount><TaxAmount>208.94</TaxAmount></TaxItem>
      <TaxItem><TaxableAmount>1025</TaxableAmount><TaxAmount>51.25</TaxAmount></TaxItem></Tax></Invoice>`)
    expect(fields).toMatchObject({ subtotal_amount: '1044.68', tax_amount: '260.19' })
  })

  it('reads NFC-e without customer and protocol, in which no tax is added to the price', () => {
    const { fields, lineItems, isOneOfSeveral } =
      read(`<enviNFe xmlns="http://www.portalfiscal.inf.br/nfe"><NFe><infNFe><ide><mod>65</mod><nNF>583960</nNF>
      <dhEmi>2021-06-11T12:57:50-03:00</dhEmi></ide><det nItem="1"><prod><xProd>BOLO</xProd><vProd>6.00</vProd>
      <vDesc>0.50</vDesc></prod><imposto><ICMS><ICMS00><pICMS>17.00</pICMS></ICMS00></ICMS></imposto></det>
      <total><ICMSTot><vICMS>0.94</vICMS><vIPI>0.00</vIPI><vNF>5.50</vNF></ICMSTot></total></infNFe></NFe><NFe/></enviNFe>`)
    expect(isOneOfSeveral).toBe(true)
    expect(fields).toMatchObject({
      invoice_number: '583960',
      invoice_date: '2021-06-11',
      subtotal_amount: '5.50',
      tax_amount: null,
      total_amount: '5.50',
      customer_name: null,
    })
    expect(lineItems[0]).toMatchObject({ amount: '5.50', tax_rate: '17.00' })
  })

  it('states the total of CFDI before what is withheld, and refuses what is no invoice', () => {
    const cfdi = (
      type: string,
    ) => `<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/3" TipoDeComprobante="${type}"
      SubTotal="110.00" Descuento="10.00" Total="105.33"><cfdi:Impuestos TotalImpuestosTrasladados="16.00"
      TotalImpuestosRetenidos="10.67"/><cfdi:Complemento><t:TimbreFiscalDigital xmlns:t="t" UUID="A1"/></cfdi:Complemento>
      </cfdi:Comprobante>`
    expect(read(cfdi('I')).fields).toMatchObject({
      document_type: 'invoice',
      invoice_number: 'A1',
      subtotal_amount: '100.00',
      tax_amount: '16.00',
      total_amount: '116.00',
      amount_due: '105.33',
    })
    expect(read(cfdi('E')).fields.document_type).toBe('credit_note')
    for (const type of ['P', 'N', 'T']) expect(readEInvoice(cfdi(type))).toBeNull()
  })

  it('reads Finvoice behind an envelope of SOAP, in the encoding that is declared there', async () => {
    const { bytes, truth } = await generateEInvoice({ seed: 'framed', syntax: 'finvoice', kind: 'invoice' })
    const [, body] = Buffer.from(bytes).toString().split('?>\n')
    const framed = `<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Body/>
      </SOAP-ENV:Envelope>\n<?xml version="1.0" encoding="ISO-8859-1"?>\n${body!.replace(truth.fields.vendor_name!, 'Lähettäjä Oy')}`
    expect(read(Buffer.from(framed, 'latin1')).fields).toMatchObject({
      vendor_name: 'Lähettäjä Oy',
      total_amount: truth.fields.total_amount,
    })
  })

  it('reads OIOUBL, in which the amount without tax has another meaning and accounts are split', () => {
    const { syntax, fields, lineItems } =
      read(`<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:b="b" xmlns:a="a">
      <b:CustomizationID>OIOUBL-2.1</b:CustomizationID><b:ID>A00095678</b:ID><a:OrderReference><b:ID>NA</b:ID></a:OrderReference>
      <a:AccountingSupplierParty><a:Party><a:PostalAddress><b:StreetName>Vej</b:StreetName><b:BuildingNumber>11</b:BuildingNumber>
      <b:CityName>Dyssegård</b:CityName></a:PostalAddress></a:Party></a:AccountingSupplierParty>
      <a:PaymentMeans><b:PaymentDueDate>2005-11-25</b:PaymentDueDate><a:PayeeFinancialAccount><b:ID>1234567890</b:ID>
      <a:FinancialInstitutionBranch><b:ID>4321</b:ID></a:FinancialInstitutionBranch></a:PayeeFinancialAccount></a:PaymentMeans>
      <a:TaxTotal><b:TaxAmount>1262.50</b:TaxAmount></a:TaxTotal><a:LegalMonetaryTotal>
      <b:LineExtensionAmount>5100.00</b:LineExtensionAmount><b:AllowanceTotalAmount>60.00</b:AllowanceTotalAmount>
      <b:ChargeTotalAmount>10.00</b:ChargeTotalAmount>
      <b:TaxExclusiveAmount>1262.50</b:TaxExclusiveAmount><b:TaxInclusiveAmount>6312.50</b:TaxInclusiveAmount></a:LegalMonetaryTotal>
      <a:InvoiceLine><a:TaxTotal><a:TaxSubtotal><a:TaxCategory><b:Percent>25</b:Percent></a:TaxCategory></a:TaxSubtotal>
      </a:TaxTotal></a:InvoiceLine></Invoice>`)
    expect(syntax).toBe('ubl')
    expect(fields).toMatchObject({
      invoice_number: 'A00095678',
      due_date: '2005-11-25',
      purchase_order_number: null,
      subtotal_amount: '5050.00',
      tax_amount: '1262.50',
      total_amount: '6312.50',
      vendor_address: 'Vej 11, Dyssegård',
      vendor_iban: '43211234567890',
      vendor_bic: null,
    })
    expect(lineItems[0]!.tax_rate).toBe('25')
  })
})
