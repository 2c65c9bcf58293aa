import type { DetailsMap } from './details-map.ts'

/** A file may hold several invoices; the first is drawn. */
const invoice = 'Invoices/Invoice[1]'
const totals = `${invoice}/InvoiceTotals`
const installment = `${invoice}/PaymentDetails/Installment`

export const facturaeDetails: DetailsMap = {
  references: [
    ['Class', `${invoice}/InvoiceHeader/InvoiceClass`],
    ['Preceding invoice', `${invoice}/InvoiceHeader/Corrective/InvoiceSeriesCode&InvoiceNumber`],
    ['Reason for correction', `${invoice}/InvoiceHeader/Corrective/ReasonDescription`],
    [
      'Period',
      `${invoice}/InvoiceIssueData/InvoicingPeriod/StartDate`,
      `${invoice}/InvoiceIssueData/InvoicingPeriod/EndDate`,
    ],
    ['File', `${invoice}/InvoiceIssueData/FileReference`],
    ['Contract', `${invoice}/InvoiceIssueData/ReceiverContractReference`],
    ['Attachment', `${invoice}/AdditionalData/RelatedDocuments/Attachment/AttachmentDescription`],
  ],
  vendor: [
    ['Trading as', 'Parties/SellerParty/LegalEntity/TradeName'],
    ['Contact', 'Parties/SellerParty/LegalEntity/ContactDetails/ContactPersons'],
  ],
  customer: [
    ['Trading as', 'Parties/BuyerParty/LegalEntity/TradeName'],
    ['Contact', 'Parties/BuyerParty/LegalEntity/ContactDetails/ContactPersons'],
    ['Office', 'Parties/BuyerParty/AdministrativeCentres/AdministrativeCentre/CentreCode&Name'],
  ],
  adjustments: [
    {
      at: `${totals}/GeneralDiscounts/Discount`,
      isCharge: false,
      reason: 'DiscountReason',
      amount: 'DiscountAmount',
    },
    {
      at: `${totals}/GeneralSurcharges/Charge`,
      isCharge: true,
      reason: 'ChargeReason',
      amount: 'ChargeAmount',
    },
  ],
  taxes: [
    {
      at: `${invoice}/TaxesOutputs/Tax`,
      rate: 'TaxRate',
      basis: 'TaxableBase/TotalAmount',
      amount: 'TaxAmount/TotalAmount',
    },
  ],
  beforeTotal: [['Sum of lines', `${totals}/TotalGrossAmount`]],
  afterTotal: [
    ['Withheld', `${totals}/TotalTaxesWithheld`],
    ['Paid on account', `${totals}/TotalPaymentsOnAccount`],
  ],
  means: {
    path: `${installment}/PaymentMeans`,
    names: {
      '01': 'Cash',
      '02': 'Direct debit',
      '04': 'Credit transfer',
      '11': 'Cheque',
      '13': 'Card',
      '19': 'Card',
    },
  },
  payment: [['Instalment', `${installment}/InstallmentDueDate&InstallmentAmount`]],
  notes: `${invoice}/AdditionalData/InvoiceAdditionalInformation`,
  lines: {
    at: `${invoice}/Items/InvoiceLine`,
    number: 'SequenceNumber',
    facts: [
      ['Contract', 'ReceiverContractReference'],
      ['Delivery note', 'DeliveryNotesReferences/DeliveryNote/DeliveryNoteNumber'],
      ['Date', 'TransactionDate'],
    ],
    adjustments: [
      {
        at: 'DiscountsAndRebates/Discount',
        isCharge: false,
        reason: 'DiscountReason',
        amount: 'DiscountAmount',
      },
      { at: 'Charges/Charge', isCharge: true, reason: 'ChargeReason', amount: 'ChargeAmount' },
    ],
    notes: 'AdditionalLineItemInformation',
  },
}
