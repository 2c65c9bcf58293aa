import { ciiNamesOf } from '../read-cii.ts'
import type { ViewPaths } from './en16931-view.ts'

/** Where CII has what the rules of EN 16931 are about. */
export function ciiPaths(rootName: string): ViewPaths {
  const name = ciiNamesOf(rootName)
  const agreement = `${name.transaction}/${name.header}Agreement`
  const settlement = `${name.transaction}/${name.header}Settlement`
  const total = `${settlement}/${name.headerTotals}`
  const [seller, buyer] = [`${agreement}/SellerTradeParty`, `${agreement}/BuyerTradeParty`]
  return {
    profile: 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID',
    texts: {
      number: [`${name.document}/ID`],
      date: [`${name.document}/IssueDateTime/DateTimeString`],
      type: [`${name.document}/TypeCode`],
      currency: [`${settlement}/InvoiceCurrencyCode`],
      seller: [`${seller}/Name`],
      buyer: [`${buyer}/Name`],
      sellerCountry: [`${seller}/PostalTradeAddress/CountryID`],
      buyerCountry: [`${buyer}/PostalTradeAddress/CountryID`],
      sellerId: [
        `${seller}/SpecifiedTaxRegistration/ID`,
        `${seller}/ID`,
        `${seller}/GlobalID`,
        `${seller}/SpecifiedLegalOrganization/ID`,
      ],
      due: [
        `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`,
        `${settlement}/SpecifiedTradePaymentTerms/Description`,
      ],
    },
    amounts: {
      lines: `${total}/LineTotalAmount`,
      allowances: `${total}/AllowanceTotalAmount`,
      charges: `${total}/ChargeTotalAmount`,
      net: `${total}/TaxBasisTotalAmount`,
      gross: `${total}/GrandTotalAmount`,
      prepaid: `${total}/TotalPrepaidAmount`,
      rounding: `${total}/RoundingAmount`,
      due: `${total}/DuePayableAmount`,
    },
    tax: `${total}/TaxTotalAmount`,
    line: {
      at: `${name.transaction}/IncludedSupplyChainTradeLineItem`,
      id: 'AssociatedDocumentLineDocument/LineID',
      quantity: `${name.line}Delivery/BilledQuantity`,
      unit: `${name.line}Delivery/BilledQuantity/@unitCode`,
      name: 'SpecifiedTradeProduct/Name',
      amount: `${name.line}Settlement/${name.lineTotals}/LineTotalAmount`,
      price: `${name.line}Agreement/NetPriceProductTradePrice/ChargeAmount`,
      category: `${name.line}Settlement/ApplicableTradeTax/CategoryCode`,
      rate: `${name.line}Settlement/ApplicableTradeTax/${name.rate}`,
    },
    adjustment: {
      at: `${settlement}/SpecifiedTradeAllowanceCharge`,
      isCharge: 'ChargeIndicator/Indicator',
      amount: 'ActualAmount',
      category: 'CategoryTradeTax/CategoryCode',
      rate: `CategoryTradeTax/${name.rate}`,
    },
    taxRow: {
      at: `${settlement}/ApplicableTradeTax`,
      basis: 'BasisAmount',
      amount: 'CalculatedAmount',
      category: 'CategoryCode',
      rate: name.rate,
      reason: 'ExemptionReason|ExemptionReasonCode',
    },
  }
}
