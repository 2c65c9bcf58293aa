import type { DetailsMap, FactPath } from './details-map.ts'

export const ebInterfaceDetails: DetailsMap = {
  references: [
    ['Title', '@DocumentTitle'],
    ['Cancelled invoice', 'CancelledOriginalDocument/InvoiceNumber'],
    ['Related invoice', 'RelatedDocument/InvoiceNumber'],
    ['Delivery', 'Delivery/DeliveryID'],
    ['Period', 'Delivery/Period/FromDate', 'Delivery/Period/ToDate'],
    ['Cost centre', 'InvoiceRecipient/SubOrganizationID'],
    ['Accounting area', 'InvoiceRecipient/AccountingArea'],
  ],
  vendor: partyFacts('Biller'),
  customer: partyFacts('InvoiceRecipient'),
  parties: [
    { title: 'Ordered by', at: 'OrderingParty', lines: partyLines() },
    { title: 'Delivered to', at: 'Delivery', lines: partyLines() },
  ],
  adjustments: [
    {
      at: 'ReductionAndSurchargeDetails/Reduction',
      isCharge: false,
      reason: 'Comment',
      amount: 'Amount',
    },
    {
      at: 'ReductionAndSurchargeDetails/Surcharge',
      isCharge: true,
      reason: 'Comment',
      amount: 'Amount',
    },
    {
      at: 'ReductionAndSurchargeDetails/OtherVATableTax',
      isCharge: true,
      reason: 'Comment|TaxID',
      amount: 'TaxAmount|Amount',
    },
  ],
  taxes: [
    {
      at: 'Tax/TaxItem',
      category: 'TaxPercent/@TaxCategoryCode',
      rate: 'TaxPercent',
      basis: 'TaxableAmount',
      amount: 'TaxAmount',
      reason: 'Comment',
    },
    {
      at: 'Tax/VAT/VATItem',
      rate: 'VATRate',
      basis: 'TaxedAmount',
      amount: 'Amount',
      reason: 'TaxExemption',
    },
    {
      at: 'Tax/OtherTax',
      fixed: { category: 'Other tax' },
      isTaxLine: false,
      amount: 'TaxAmount|Amount',
      reason: 'Comment',
    },
  ],
  beforeTotal: [],
  afterTotal: [
    ['Prepaid', 'PrepaidAmount'],
    ['Rounding', 'RoundingAmount'],
    ['Below the line', 'Details/BelowTheLineItem/LineItemAmount'],
  ],
  payment: [
    ['Account holder', 'PaymentMethod/UniversalBankTransaction/BeneficiaryAccount/BankAccountOwner'],
    ['Bank', 'PaymentMethod/UniversalBankTransaction/BeneficiaryAccount/BankName'],
    ['Discount', 'PaymentConditions/Discount/PaymentDate&Percentage'],
    ['Remark', 'PaymentMethod/Comment'],
  ],
  notes: 'Comment',
  lines: {
    at: 'Details/ItemList/ListLineItem',
    number: 'PositionNumber',
    facts: [
      ["Buyer's item", 'ArticleNumber[@ArticleNumberType=InvoiceRecipientsArticleNumber]'],
      ['GTIN', 'ArticleNumber[@ArticleNumberType=GTIN]'],
      ['Order', 'InvoiceRecipientsOrderReference/OrderID&OrderPositionNumber'],
      ['Tax exemption', 'TaxExemption'],
      ['Tax', 'TaxItem/Comment'],
    ],
    adjustments: [
      {
        at: 'ReductionAndSurchargeListLineItemDetails/ReductionListLineItem',
        isCharge: false,
        reason: 'Comment',
        amount: 'Amount',
      },
      {
        at: 'ReductionAndSurchargeListLineItemDetails/SurchargeListLineItem',
        isCharge: true,
        reason: 'Comment',
        amount: 'Amount',
      },
    ],
  },
}

function partyFacts(party: string): FactPath[] {
  return [
    ['Registration', `${party}/FurtherIdentification[@IdentificationType=FN]`],
    ['Contact', `${party}/Contact/Name`],
    ['Contact', `${party}/Address/Contact`],
  ]
}

function partyLines(): string[][] {
  return [
    ['Address/Name'],
    ['Address/Street', 'Address/ZIP&Town', 'Address/Country/@CountryCode'],
    ['VATIdentificationNumber'],
  ]
}
