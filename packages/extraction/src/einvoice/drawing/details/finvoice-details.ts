import type { DetailsMap } from './details-map.ts'
import { meansNames } from './means-names.ts'

export const finvoiceDetails: DetailsMap = {
  typeCode: 'InvoiceDetails/InvoiceTypeCodeUN',
  references: [
    ['Kind', 'InvoiceDetails/InvoiceTypeText'],
    ['Buyer reference', 'InvoiceDetails/BuyerReferenceIdentifier'],
    ['Contract', 'InvoiceDetails/AgreementIdentifier'],
    ['Project', 'InvoiceDetails/ProjectReferenceIdentifier'],
    ['Preceding invoice', 'InvoiceDetails/OriginalInvoiceNumber'],
    ['Period', 'InvoiceDetails/InvoicingPeriodStartDate', 'InvoiceDetails/InvoicingPeriodEndDate'],
  ],
  vendor: [
    ['Registration', 'SellerPartyDetails/SellerPartyIdentifier'],
    ['Contact', 'SellerContactPersonName'],
    ['Electronic address', 'SellerOrganisationUnitNumber'],
  ],
  customer: [
    ['Registration', 'BuyerPartyDetails/BuyerPartyIdentifier'],
    ['Contact', 'BuyerContactPersonName'],
    ['Electronic address', 'BuyerOrganisationUnitNumber'],
  ],
  parties: [
    {
      title: 'Delivered to',
      at: 'DeliveryPartyDetails',
      lines: [
        ['DeliveryOrganisationName'],
        [
          'DeliveryPostalAddressDetails/DeliveryStreetName',
          'DeliveryPostalAddressDetails/DeliveryPostCodeIdentifier&DeliveryTownName',
        ],
      ],
    },
  ],
  adjustments: [
    {
      at: 'InvoiceDetails/DiscountDetails',
      isCharge: false,
      reason: 'FreeText|ReasonText',
      amount: 'Amount',
    },
    { at: 'InvoiceDetails/ChargeDetails', isCharge: true, reason: 'ReasonText', amount: 'Amount' },
  ],
  taxes: [
    {
      at: 'InvoiceDetails/VatSpecificationDetails',
      category: 'VatCode',
      rate: 'VatRatePercent',
      basis: 'VatBaseAmount',
      amount: 'VatRateAmount',
      reason: 'VatFreeText',
    },
  ],
  beforeTotal: [['Sum of lines', 'InvoiceDetails/RowsTotalVatExcludedAmount']],
  afterTotal: [['Rounding', 'InvoiceDetails/InvoiceTotalRoundoffAmount']],
  means: { path: 'EpiDetails/EpiPaymentInstructionDetails/EpiPaymentMeansCode', names: meansNames },
  payment: [
    ['Account holder', 'EpiDetails/EpiPartyDetails/EpiBeneficiaryPartyDetails/EpiNameAddressDetails'],
  ],
  notes: 'InvoiceDetails/InvoiceFreeText',
  lines: {
    at: 'InvoiceRow',
    has: 'ArticleName|RowVatExcludedAmount|RowAmount',
    number: 'RowPositionIdentifier',
    more: 'ArticleDescription',
    facts: [
      ["Buyer's item", 'BuyerArticleIdentifier'],
      ['EAN', 'EanCode'],
      ['Order', 'RowIdentifier'],
      ['Discount', 'RowDiscountPercent'],
    ],
    notes: 'RowFreeText',
  },
}
