import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { generateEInvoice, generateFacturX } from './generate.ts'

function decodeXml(bytes: Uint8Array) {
  return new TextDecoder().decode(bytes)
}

describe.each(['ubl', 'cii'] as const)('an e-invoice in %s', (syntax) => {
  it('is well-formed XML', async () => {
    for (let seed = 0; seed < 30; seed++) {
      const { bytes } = await generateEInvoice({ seed, syntax })
      expect(XMLValidator.validate(decodeXml(bytes))).toBe(true)
    }
  })

  it('contains the values of its truth', async () => {
    const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, ignoreAttributes: true })
    for (let seed = 0; seed < 10; seed++) {
      const { bytes, truth } = await generateEInvoice({ seed, syntax, kind: 'invoice' })
      const root = parser.parse(decodeXml(bytes))
      const [number, due] =
        syntax === 'ubl'
          ? [root.Invoice.ID, root.Invoice.LegalMonetaryTotal.PayableAmount]
          : [
              root.CrossIndustryInvoice.ExchangedDocument.ID,
              root.CrossIndustryInvoice.SupplyChainTradeTransaction.ApplicableHeaderTradeSettlement
                .SpecifiedTradeSettlementHeaderMonetarySummation.DuePayableAmount,
            ]
      expect(number).toBe(truth.fields.invoice_number)
      expect(due).toBe(truth.fields.amount_due)
    }
  })

  it('has amounts that add up', async () => {
    for (let seed = 0; seed < 40; seed++) {
      const { fields } = (await generateEInvoice({ seed, syntax })).truth
      expect(Number(fields.subtotal_amount) + Number(fields.tax_amount)).toBeCloseTo(
        Number(fields.total_amount),
        4,
      )
    }
  })
})

describe('a Factur-X file', () => {
  it('is a PDF/A-3 that carries factur-x.xml', async () => {
    const { bytes } = await generateFacturX({ seed: 1 })
    const text = new TextDecoder('latin1').decode(bytes)
    expect(text).toContain('factur-x.xml')
    expect(text).toContain('/AFRelationship /Alternative')
    expect(text).toContain('urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#')
  })
})
