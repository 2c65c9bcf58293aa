import { expect, it } from 'vitest'
import { element, parseXml } from '../einvoice/xml-tree.ts'
import { sellerTaxIds } from './xml-tax-ids.ts'

it('a seller has the registrations of an e-invoice and the VAT number of its regulatory note, and no number of another note', () => {
  const xml = `<CrossIndustryInvoice><ExchangedDocument>
    <IncludedNote><Content>Beispiel GmbH, USt-IdNr: DE123456789, HRB 1</Content><SubjectCode>REG</SubjectCode></IncludedNote>
    <IncludedNote><Content>Empfänger: DE987654321</Content></IncludedNote>
  </ExchangedDocument><SupplyChainTradeTransaction><ApplicableHeaderTradeAgreement>
    <SellerTradeParty><SpecifiedTaxRegistration><ID schemeID="FC">201/113/40209</ID></SpecifiedTaxRegistration></SellerTradeParty>
    <BuyerTradeParty><SpecifiedTaxRegistration><ID schemeID="VA">DE111111111</ID></SpecifiedTaxRegistration></BuyerTradeParty>
  </ApplicableHeaderTradeAgreement></SupplyChainTradeTransaction></CrossIndustryInvoice>`
  const root = element(parseXml(xml)!, 'CrossIndustryInvoice')!
  expect(sellerTaxIds(root, 'CrossIndustryInvoice')).toEqual(['201/113/40209', 'DE123456789'])
})
