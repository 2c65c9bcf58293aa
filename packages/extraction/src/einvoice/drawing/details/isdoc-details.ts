import type { DetailsMap, FactPath } from './details-map.ts'
import { meansNames } from './means-names.ts'

export const isdocDetails: DetailsMap = {
  references: [
    ['Sales order', 'OrderReferences/OrderReference/SalesOrderID'],
    ['Delivery note', 'DeliveryNoteReferences/DeliveryNoteReference/ID'],
    ['Contract', 'ContractReferences/ContractReference/ID'],
    ['Preceding invoice', 'OriginalDocumentReferences/OriginalDocumentReference/ID'],
    ['Tax point', 'TaxPointDate'],
    ['Exchange rate', 'CurrRate'],
    ['Attachment', 'SupplementsList/Supplement/Filename'],
  ],
  vendor: partyFacts('AccountingSupplierParty/Party'),
  customer: partyFacts('AccountingCustomerParty/Party'),
  parties: [
    {
      title: 'Delivered to',
      at: 'Delivery/Party',
      lines: [
        ['PartyName/Name'],
        [
          'PostalAddress/StreetName&BuildingNumber',
          'PostalAddress/PostalZone&CityName',
          'PostalAddress/Country/IdentificationCode',
        ],
      ],
    },
  ],
  taxes: [
    {
      at: 'TaxTotal/TaxSubTotal',
      rate: 'TaxCategory/Percent',
      basis: 'TaxableAmountCurr|TaxableAmount',
      amount: 'TaxAmountCurr|TaxAmount',
    },
  ],
  beforeTotal: [],
  afterTotal: [
    ['Advances', 'LegalMonetaryTotal/AlreadyClaimedTaxInclusiveAmountCurr|AlreadyClaimedTaxInclusiveAmount'],
    ['Deposits', 'LegalMonetaryTotal/PaidDepositsAmountCurr|PaidDepositsAmount'],
    ['Rounding', 'LegalMonetaryTotal/PayableRoundingAmountCurr|PayableRoundingAmount'],
  ],
  means: { path: 'PaymentMeans/Payment/PaymentMeansCode', names: meansNames },
  payment: [
    ['Account', 'PaymentMeans/Payment/Details/ID&BankCode'],
    ['Bank', 'PaymentMeans/Payment/Details/Name'],
    ['Constant symbol', 'PaymentMeans/Payment/Details/ConstantSymbol'],
    ['Specific symbol', 'PaymentMeans/Payment/Details/SpecificSymbol'],
  ],
  notes: 'Note',
  lines: {
    at: 'InvoiceLines/InvoiceLine',
    number: 'ID',
    facts: [
      ["Buyer's item", 'Item/BuyersItemIdentification/ID'],
      ['Standard item', 'Item/CatalogueItemIdentification/ID'],
      ['Batch', 'Item/StoreBatches/StoreBatch/Name'],
    ],
    notes: 'Note',
  },
}

function partyFacts(party: string): FactPath[] {
  return [
    ['Registration', `${party}/PartyIdentification/ID`],
    ['Register', `${party}/RegisterIdentification/Preformatted|RegisterFileRef`],
    ['Contact', `${party}/Contact/Name`],
  ]
}
