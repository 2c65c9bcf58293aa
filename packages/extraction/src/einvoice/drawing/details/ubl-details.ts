import type { DetailsMap, FactPath } from './details-map.ts'
import { meansNames } from './means-names.ts'

/** UBL 2 `Invoice` and `CreditNote`. */
export function ublDetails(kind: string): DetailsMap {
  return {
    typeCode: `${kind}TypeCode`,
    references: [
      ['Buyer reference', 'BuyerReference'],
      ['Sales order', 'OrderReference/SalesOrderID'],
      ['Contract', 'ContractDocumentReference/ID'],
      ['Project', 'ProjectReference/ID'],
      ['Despatch advice', 'DespatchDocumentReference/ID'],
      ['Receiving advice', 'ReceiptDocumentReference/ID'],
      ['Tender', 'OriginatorDocumentReference/ID'],
      ['Cost centre', 'AccountingCost'],
      ['Tax point', 'TaxPointDate'],
      ['Period', 'InvoicePeriod/StartDate', 'InvoicePeriod/EndDate'],
      ['Tax currency', 'TaxCurrencyCode'],
      ['Preceding invoice', 'BillingReference/InvoiceDocumentReference/ID'],
      ['Attachment', 'AdditionalDocumentReference/DocumentDescription|ID'],
    ],
    vendor: partyFacts('AccountingSupplierParty/Party'),
    customer: partyFacts('AccountingCustomerParty/Party'),
    parties: [
      { title: 'Payee', at: 'PayeeParty', lines: [['PartyName/Name'], ['PartyIdentification/ID']] },
      {
        title: 'Tax representative',
        at: 'TaxRepresentativeParty',
        lines: [['PartyName/Name'], addressLine('PostalAddress'), ['PartyTaxScheme/CompanyID']],
      },
      {
        title: 'Delivered to',
        at: 'Delivery',
        lines: [
          ['DeliveryParty/PartyName/Name'],
          ['DeliveryLocation/ID'],
          addressLine('DeliveryLocation/Address'),
        ],
      },
    ],
    adjustments: [adjustments],
    taxes: [
      {
        at: 'TaxTotal/TaxSubtotal',
        category: 'TaxCategory/ID',
        rate: 'TaxCategory/Percent',
        basis: 'TaxableAmount',
        amount: 'TaxAmount',
        currency: 'TaxAmount/@currencyID',
        reason: 'TaxCategory/TaxExemptionReason|TaxExemptionReasonCode',
      },
    ],
    beforeTotal: [
      ['Sum of lines', 'LegalMonetaryTotal/LineExtensionAmount'],
      ['Allowances', 'LegalMonetaryTotal/AllowanceTotalAmount'],
      ['Charges', 'LegalMonetaryTotal/ChargeTotalAmount'],
    ],
    afterTotal: [
      ['Prepaid', 'LegalMonetaryTotal/PrepaidAmount'],
      ['Rounding', 'LegalMonetaryTotal/PayableRoundingAmount'],
    ],
    means: { path: 'PaymentMeans/PaymentMeansCode/@name|.', names: meansNames },
    payment: [
      ['Account holder', 'PaymentMeans/PayeeFinancialAccount/Name'],
      ['Card', 'PaymentMeans/CardAccount/PrimaryAccountNumberID'],
      ['Mandate', 'PaymentMeans/PaymentMandate/ID'],
      ['Debited account', 'PaymentMeans/PaymentMandate/PayerFinancialAccount/ID'],
    ],
    notes: 'Note',
    lines: {
      at: `${kind}Line`,
      number: 'ID',
      more: 'Item/Description',
      facts: [
        ["Buyer's item", 'Item/BuyersItemIdentification/ID'],
        ['Standard item', 'Item/StandardItemIdentification/ID'],
        ['Order line', 'OrderLineReference/LineID'],
        ['Period', 'InvoicePeriod/StartDate', 'InvoicePeriod/EndDate'],
        ['Cost centre', 'AccountingCost'],
        ['Tax exemption', 'Item/ClassifiedTaxCategory/TaxExemptionReason'],
        ['Property', 'Item/AdditionalItemProperty/Name&Value'],
      ],
      adjustments: [adjustments],
      notes: 'Note',
    },
  }
}

const adjustments = {
  at: 'AllowanceCharge',
  isCharge: 'ChargeIndicator',
  reason: 'AllowanceChargeReason|AllowanceChargeReasonCode',
  amount: 'Amount',
}

function partyFacts(party: string): FactPath[] {
  return [
    ['Trading as', `${party}/PartyName/Name`],
    ['Registration', `${party}/PartyLegalEntity/CompanyID`],
    ['Legal form', `${party}/PartyLegalEntity/CompanyLegalForm`],
    ['Contact', `${party}/Contact/Name`],
    ['Electronic address', `${party}/EndpointID`],
  ]
}

function addressLine(address: string): string[] {
  return [
    `${address}/StreetName&BuildingNumber`,
    `${address}/AdditionalStreetName`,
    `${address}/AddressLine/Line`,
    `${address}/PostalZone&CityName`,
    `${address}/CountrySubentity`,
    `${address}/Country/IdentificationCode`,
  ]
}
