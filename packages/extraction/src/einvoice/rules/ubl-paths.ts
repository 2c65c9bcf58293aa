import type { ViewPaths } from './en16931-view.ts'

/** Where UBL has what the rules of EN 16931 are about. */
export function ublPaths(kind: string): ViewPaths {
  const seller = 'AccountingSupplierParty/Party'
  const buyer = 'AccountingCustomerParty/Party'
  const total = 'LegalMonetaryTotal'
  return {
    profile: 'CustomizationID',
    texts: {
      number: ['ID'],
      date: ['IssueDate'],
      type: [`${kind}TypeCode`],
      currency: ['DocumentCurrencyCode'],
      seller: [`${seller}/PartyLegalEntity/RegistrationName`],
      buyer: [`${buyer}/PartyLegalEntity/RegistrationName`],
      sellerCountry: [`${seller}/PostalAddress/Country/IdentificationCode`],
      buyerCountry: [`${buyer}/PostalAddress/Country/IdentificationCode`],
      sellerId: [
        `${seller}/PartyTaxScheme/CompanyID`,
        `${seller}/PartyIdentification/ID`,
        `${seller}/PartyLegalEntity/CompanyID`,
      ],
      due: ['DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/Note'],
    },
    amounts: {
      lines: `${total}/LineExtensionAmount`,
      allowances: `${total}/AllowanceTotalAmount`,
      charges: `${total}/ChargeTotalAmount`,
      net: `${total}/TaxExclusiveAmount`,
      gross: `${total}/TaxInclusiveAmount`,
      prepaid: `${total}/PrepaidAmount`,
      rounding: `${total}/PayableRoundingAmount`,
      due: `${total}/PayableAmount`,
    },
    tax: 'TaxTotal/TaxAmount',
    line: {
      at: `${kind}Line`,
      id: 'ID',
      quantity: kind === 'CreditNote' ? 'CreditedQuantity' : 'InvoicedQuantity',
      unit: kind === 'CreditNote' ? 'CreditedQuantity/@unitCode' : 'InvoicedQuantity/@unitCode',
      name: 'Item/Name',
      amount: 'LineExtensionAmount',
      price: 'Price/PriceAmount',
      category: 'Item/ClassifiedTaxCategory/ID',
      rate: 'Item/ClassifiedTaxCategory/Percent',
    },
    adjustment: {
      at: 'AllowanceCharge',
      isCharge: 'ChargeIndicator',
      amount: 'Amount',
      category: 'TaxCategory/ID',
      rate: 'TaxCategory/Percent',
    },
    taxRow: {
      at: 'TaxTotal/TaxSubtotal',
      basis: 'TaxableAmount',
      amount: 'TaxAmount',
      category: 'TaxCategory/ID',
      rate: 'TaxCategory/Percent',
      reason: 'TaxCategory/TaxExemptionReason|TaxExemptionReasonCode',
    },
  }
}
