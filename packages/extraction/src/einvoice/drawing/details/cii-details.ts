import { ciiNamesOf } from '../../read-cii.ts'
import type { DetailsMap, FactPath } from './details-map.ts'
import { meansNames } from './means-names.ts'

/** CII D16B and ZUGFeRD 1. */
export function ciiDetails(rootName: string): DetailsMap {
  const name = ciiNamesOf(rootName)
  const { orderId } = name
  const agreement = `${name.transaction}/${name.header}Agreement`
  const delivery = `${name.transaction}/${name.header}Delivery`
  const settlement = `${name.transaction}/${name.header}Settlement`
  const totals = `${settlement}/${name.headerTotals}`
  const means = `${settlement}/SpecifiedTradeSettlementPaymentMeans`
  const period = (at: string) =>
    [
      `${at}BillingSpecifiedPeriod/StartDateTime/DateTimeString|DateTime`,
      `${at}BillingSpecifiedPeriod/EndDateTime/DateTimeString|DateTime`,
    ] as const
  return {
    typeCode: `${name.document}/TypeCode`,
    references: [
      ['Buyer reference', `${agreement}/BuyerReference`],
      ['Sales order', `${agreement}/SellerOrderReferencedDocument/${orderId}`],
      ['Contract', `${agreement}/ContractReferencedDocument/${orderId}`],
      ['Project', `${agreement}/SpecifiedProcuringProject/ID`],
      ['Despatch advice', `${delivery}/DespatchAdviceReferencedDocument/${orderId}`],
      ['Delivery note', `${delivery}/DeliveryNoteReferencedDocument/${orderId}`],
      ['Receiving advice', `${delivery}/ReceivingAdviceReferencedDocument/${orderId}`],
      ['Cost centre', `${settlement}/ReceivableSpecifiedTradeAccountingAccount/ID`],
      ['Period', ...period(`${settlement}/`)],
      ['Tax currency', `${settlement}/TaxCurrencyCode`],
      ['Creditor', `${settlement}/CreditorReferenceID`],
      ['Mandate', `${settlement}/SpecifiedTradePaymentTerms/DirectDebitMandateID`],
      ['Preceding invoice', `${settlement}/InvoiceReferencedDocument/${orderId}`],
      ['Attachment', `${agreement}/AdditionalReferencedDocument/Name|${orderId}`],
    ],
    vendor: partyFacts(`${agreement}/SellerTradeParty`),
    customer: partyFacts(`${agreement}/BuyerTradeParty`),
    parties: [
      { title: 'Payee', at: `${settlement}/PayeeTradeParty`, lines: partyLines },
      {
        title: 'Tax representative',
        at: `${agreement}/SellerTaxRepresentativeTradeParty`,
        lines: partyLines,
      },
      { title: 'Delivered to', at: `${delivery}/ShipToTradeParty`, lines: partyLines },
    ],
    adjustments: [
      { at: `${settlement}/SpecifiedTradeAllowanceCharge`, ...allowance },
      {
        at: `${settlement}/SpecifiedLogisticsServiceCharge`,
        isCharge: true,
        reason: 'Description',
        amount: 'AppliedAmount',
      },
    ],
    taxes: [
      {
        at: `${settlement}/ApplicableTradeTax`,
        category: 'CategoryCode',
        rate: `${name.rate}|ApplicablePercent`,
        basis: 'BasisAmount',
        amount: 'CalculatedAmount',
        reason: 'ExemptionReason|ExemptionReasonCode',
      },
    ],
    beforeTotal: [
      ['Sum of lines', `${totals}/LineTotalAmount`],
      ['Allowances', `${totals}/AllowanceTotalAmount`],
      ['Charges', `${totals}/ChargeTotalAmount`],
    ],
    afterTotal: [
      ['Prepaid', `${totals}/TotalPrepaidAmount`],
      ['Rounding', `${totals}/RoundingAmount`],
    ],
    means: { path: `${means}/Information|TypeCode`, names: meansNames },
    payment: [
      ['Account holder', `${means}/PayeePartyCreditorFinancialAccount/AccountName`],
      ['Card', `${means}/ApplicableTradeSettlementFinancialCard/ID`],
      ['Debited account', `${means}/PayerPartyDebtorFinancialAccount/IBANID`],
    ],
    notes: `${name.document}/IncludedNote/Content`,
    lines: {
      at: `${name.transaction}/IncludedSupplyChainTradeLineItem`,
      number: 'AssociatedDocumentLineDocument/LineID',
      more: 'SpecifiedTradeProduct/Description',
      facts: [
        ["Buyer's item", 'SpecifiedTradeProduct/BuyerAssignedID'],
        ['Standard item', 'SpecifiedTradeProduct/GlobalID'],
        ['Order line', `${name.line}Agreement/BuyerOrderReferencedDocument/LineID`],
        ['Period', ...period(`${name.line}Settlement/`)],
        ['Tax exemption', `${name.line}Settlement/ApplicableTradeTax/ExemptionReason`],
        ['Property', 'SpecifiedTradeProduct/ApplicableProductCharacteristic/Description&Value'],
      ],
      adjustments: [{ at: `${name.line}Settlement/SpecifiedTradeAllowanceCharge`, ...allowance }],
      notes: 'AssociatedDocumentLineDocument/IncludedNote/Content',
    },
  }
}

const allowance = {
  isCharge: 'ChargeIndicator/Indicator',
  reason: 'Reason|ReasonCode',
  amount: 'ActualAmount',
}

const partyLines = [
  ['Name'],
  [
    'PostalTradeAddress/LineOne',
    'PostalTradeAddress/LineTwo',
    'PostalTradeAddress/LineThree',
    'PostalTradeAddress/PostcodeCode&CityName',
    'PostalTradeAddress/CountrySubDivisionName',
    'PostalTradeAddress/CountryID',
  ],
  ['SpecifiedTaxRegistration/ID'],
]

function partyFacts(party: string): FactPath[] {
  return [
    ['Trading as', `${party}/SpecifiedLegalOrganization/TradingBusinessName`],
    ['Registration', `${party}/SpecifiedLegalOrganization/ID`],
    ['Description', `${party}/Description`],
    ['Contact', `${party}/DefinedTradeContact/PersonName|DepartmentName`],
    ['Electronic address', `${party}/URIUniversalCommunication/URIID`],
    ['Tax number', `${party}/SpecifiedTaxRegistration/ID[@schemeID=FC]`],
    ['VAT number', `${party}/SpecifiedTaxRegistration/ID[@schemeID=VA]`],
  ]
}
