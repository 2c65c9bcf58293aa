import { einvoiceRules } from '@numora/contract'
import { type EInvoiceOptions, generateEInvoice } from '@numora/samples'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../../extract-file.ts'
import { findBrokenRules } from './find-broken-rules.ts'

async function xmlOf(options: EInvoiceOptions): Promise<string> {
  return Buffer.from((await generateEInvoice(options)).bytes).toString()
}

function ids(xml: string): string[] {
  return findBrokenRules(xml).map(({ rule }) => rule)
}

/** Multiplies what a pattern has in its first group, so that an amount is surely wrong. */
function wrong(pattern: RegExp) {
  return (xml: string) => xml.replace(pattern, (whole, amount: string) => whole.replace(amount, `9${amount}`))
}

function without(pattern: RegExp) {
  return (xml: string) => xml.replace(pattern, '')
}

it.each(['ubl', 'cii', 'fatturapa', 'cfdi', 'nfe'] as const)(
  'samples break no rule of their format: %s',
  async (syntax) => {
    for (let seed = 0; seed < 8; seed++) {
      const kind = seed % 4 === 3 ? 'credit_note' : 'invoice'
      expect(ids(await xmlOf({ seed, syntax, kind })), `seed ${seed}`).toEqual([])
    }
  },
)

describe('rules of EN 16931', () => {
  const ubl = xmlOf({ seed: 'rules', syntax: 'ubl', kind: 'invoice', language: 'de-DE', lineCount: 2 })
  const cii = xmlOf({ seed: 'rules', syntax: 'cii', kind: 'invoice', language: 'de-DE', lineCount: 2 })

  const damages: [rule: string, damage: (xml: string) => string][] = [
    ['BR-02', without(/<cbc:ID>.*<\/cbc:ID>/)],
    ['BR-03', without(/<cbc:IssueDate>.*/)],
    ['BR-04', without(/<cbc:InvoiceTypeCode>.*/)],
    ['BR-05', without(/<cbc:DocumentCurrencyCode>.*/)],
    ['BR-06', without(/<cac:PartyLegalEntity>[\s\S]*?<\/cac:PartyLegalEntity>/)],
    ['BR-09', without(/<cac:Country>[\s\S]*?<\/cac:Country>/)],
    ['BR-13', without(/<cbc:TaxExclusiveAmount .*/)],
    ['BR-16', without(/<cac:InvoiceLine>[\s\S]*<\/cac:InvoiceLine>/)],
    ['BR-23', without(/ unitCode="\w+"/)],
    ['BR-25', without(/<cbc:Name>.*<\/cbc:Name>(?=\s*<cac:SellersItem)/)],
    ['BR-27', (xml) => xml.replace(/(<cbc:PriceAmount currencyID="\w+">)/, '$1-')],
    ['BR-CO-04', without(/<cac:ClassifiedTaxCategory>[\s\S]*?<\/cac:ClassifiedTaxCategory>/)],
    ['BR-CO-10', wrong(/<cac:InvoiceLine>[\s\S]*?<cbc:LineExtensionAmount currencyID="\w+">(.+?)</)],
    ['BR-CO-13', wrong(/<cbc:TaxExclusiveAmount currencyID="\w+">(.+?)</)],
    ['BR-CO-14', wrong(/<cac:TaxTotal>\s*<cbc:TaxAmount currencyID="\w+">(.+?)</)],
    ['BR-CO-15', wrong(/<cbc:TaxInclusiveAmount currencyID="\w+">(.+?)</)],
    ['BR-CO-16', wrong(/<cbc:PayableAmount currencyID="\w+">(.+?)</)],
    ['BR-CO-18', without(/<cac:TaxSubtotal>[\s\S]*<\/cac:TaxSubtotal>/)],
    [
      'BR-CO-25',
      (xml) =>
        xml.replace(/<cbc:DueDate>.*/, '').replace(/<cac:PaymentTerms>[\s\S]*?<\/cac:PaymentTerms>/, ''),
    ],
    ['BR-S-05', (xml) => xml.replace(/(<cac:ClassifiedTaxCategory>[\s\S]*?<cbc:Percent>)\d+/, '$10')],
    ['BR-S-08', wrong(/<cbc:TaxableAmount currencyID="\w+">(.+?)</)],
    ['BR-S-09', wrong(/<cac:TaxSubtotal>[\s\S]*?<cbc:TaxAmount currencyID="\w+">(.+?)</)],
    [
      'BR-S-10',
      (xml) =>
        xml.replace(
          /(<cac:TaxCategory>\s*<cbc:ID>S<\/cbc:ID>)/g,
          '$1<cbc:TaxExemptionReason>x</cbc:TaxExemptionReason>',
        ),
    ],
    ['BR-AE-09', (xml) => xml.replace(/(<cac:(?:Tax|ClassifiedTax)Category>\s*<cbc:ID>)S/g, '$1AE')],
  ]

  it.each(damages)('%s', async (rule, damage) => {
    const damaged = damage(await ubl)
    expect(damaged).not.toBe(await ubl)
    expect(ids(damaged)).toContain(rule)
    expect(einvoiceRules).toHaveProperty(rule)
  })

  it('are checked in CII, too, and name the field and the line', async () => {
    const xml = await cii
    expect(findBrokenRules(wrong(/<ram:GrandTotalAmount>(.+?)</)(xml))).toContainEqual({
      rule: 'BR-CO-15',
      field: 'total_amount',
    })
    const second = xml.lastIndexOf('<ram:BilledQuantity')
    const unitless = xml.slice(0, second) + xml.slice(second).replace(/ unitCode="\w+"/, '')
    expect(findBrokenRules(unitless)).toEqual([{ rule: 'BR-23', field: 'unit', lineItem: 1 }])
  })

  it('are checked only where a document says that it complies with them', async () => {
    const wrongTotal = wrong(/<cbc:PayableAmount currencyID="\w+">(.+?)</)(await ubl)
    expect(ids(wrongTotal)).toEqual(['BR-CO-16'])
    expect(ids(wrongTotal.replace(/urn:cen\.eu:en16931:2017#compliant#/, 'urn:other:'))).toEqual([])
    expect(ids(wrongTotal.replace('#compliant#', '#conformant#'))).toEqual([])
  })

  it('are reasons for a person to look at a document, and cost no value', async () => {
    const damaged = wrong(/<cbc:PayableAmount currencyID="\w+">(.+?)</)(await ubl)
    expect(await extractFile(Buffer.from(damaged), 'invoice_v2')).toMatchObject({
      ok: true,
      fields: { invoice_number: { origin: 'einvoice' } },
      issues: [{ code: 'rule_broken', rule: 'BR-CO-16', field: 'amount_due' }],
    })
  })
})

describe('national rules', () => {
  it.each([
    ['SdI-00421', 'fatturapa', wrong(/<Imposta>(.+?)</)],
    ['SdI-00422', 'fatturapa', wrong(/<ImponibileImporto>(.+?)</)],
    ['SdI-00423', 'fatturapa', wrong(/<PrezzoTotale>(.+?)</)],
    ['SdI-00443', 'fatturapa', (xml: string) => xml.replace(/(<AliquotaIVA>)\d+/, '$133')],
    ['CFDI40119', 'cfdi', wrong(/ Total="(.+?)"/)],
    ['CFDI33118', 'cfdi', (xml: string) => wrong(/ Total="(.+?)"/)(xml).replace('"4.0"', '"3.3"')],
    ['NFe-610', 'nfe', wrong(/<vNF>(.+?)</)],
  ] as const)('%s in %s', async (rule, syntax, damage) => {
    expect(ids(damage(await xmlOf({ seed: 'national', syntax, kind: 'invoice', lineCount: 2 })))).toContain(
      rule,
    )
  })

  it('takes discounts of FatturaPA one after the other, and a line without quantity as one', () => {
    const line = (content: string) =>
      `<FatturaElettronica xmlns="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"><FatturaElettronicaBody>
      <DatiBeniServizi><DettaglioLinee>${content}<AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee>
      <DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA></DatiRiepilogo></DatiBeniServizi></FatturaElettronicaBody></FatturaElettronica>`
    const discounts = `<ScontoMaggiorazione><Tipo>SC</Tipo><Percentuale>10.00</Percentuale></ScontoMaggiorazione>
      <ScontoMaggiorazione><Tipo>SC</Tipo><Importo>1.00</Importo></ScontoMaggiorazione>
      <ScontoMaggiorazione><Tipo>MG</Tipo><Percentuale>50.00</Percentuale></ScontoMaggiorazione>`
    const priced = (total: string) =>
      line(`<PrezzoUnitario>10.00</PrezzoUnitario>${discounts}<PrezzoTotale>${total}</PrezzoTotale>`)
    expect(ids(priced('12.00'))).not.toContain('SdI-00423')
    expect(ids(priced('12.02'))).toContain('SdI-00423')
  })
})
