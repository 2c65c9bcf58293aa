import { en, enAu } from './en.ts'
import type { Words } from './words.ts'

/** Words that differ in New Zealand. */
export const enNz: Words = {
  ...enAu,
  invoice: 'Tax Invoice|TAX INVOICE|Invoice|Taxable supply information|INVOICE',
  creditNote: 'Credit Note|CREDIT NOTE|Supply correction information',
  labels: {
    ...enAu.labels,
    vatId: 'GST No|GST No.|GST Number|GST #|GST Reg No.|GST|IRD/GST No.',
    customerVatId: 'Customer GST No|GST No|Your GST No.',
    taxNumber: 'NZBN|Company No.|NZCN',
    taxAmount: 'GST|Total GST|GST (15%)|GST Amount|GST 15%',
    total: 'Total|Total incl GST|Total NZD|Total (incl GST)|Invoice Total|Amount incl GST',
    register: 'NZBN|Company number',
  },
  columns: { ...enAu.columns, amount: 'Amount|Amount NZD|Total|Excl GST|Line Total' },
}

/** Words that differ in Canada. */
export const enCa: Words = {
  ...en,
  invoice: 'Invoice|INVOICE|Sales Invoice|Invoice / Facture|Statement of Account|INVOICE',
  labels: {
    ...en.labels,
    vatId:
      'GST/HST No.|GST/HST #|HST #|GST #|Business Number|GST Registration No.|HST Reg. No.|GST/HST Reg|BN|GST Reg. #',
    customerVatId: 'Customer GST/HST No.|Customer BN',
    taxNumber: 'QST No.|PST #|WCB #|Corporation No.|License No.',
    net: 'Subtotal|SUBTOTAL|Sub-total|Total before tax|Net',
    taxAmount: 'HST|GST|Total tax|GST/HST|Tax|GST/HST Amount',
    register: 'Corporation No.|WSIB No.',
  },
  columns: { ...en.columns, taxRate: 'Tax|GST/HST|Tax code', taxAmount: 'Tax|HST|GST/HST' },
  exemptions: 'Zero-rated supply.|GST/HST exempt.|Small supplier, no GST/HST charged.',
  taxRows: '{name} ({rate})|{name} {rate}|{name} @ {rate}|{name}|{rate} {name}',
}

/** Words that differ in South Africa. */
export const enZa: Words = {
  ...en,
  invoice: 'Tax Invoice|TAX INVOICE|Invoice|Copy Tax Invoice|TAX INVOICE',
  labels: {
    ...en.labels,
    vatId: 'VAT No|VAT Reg No|VAT Reg. No.|VAT Registration Number|VAT Number|VAT No.|VAT',
    taxNumber: 'Reg No|Co. Reg. No|Reg. No.|CK No|Company Reg',
    register: 'Reg. No.|CIPC No.|Directors',
    net: 'Sub-Total|Total Excl|Subtotal|Total (Excl)|Total Excl. VAT|Amount Excl Tax|Nett',
    taxAmount: 'VAT|VAT @ 15%|Tax|VAT Amount|Total VAT|VAT 15%',
    total: 'Total|Total Incl|Total (Incl)|TOTAL DUE|Total Incl. VAT|Amount Due (Incl)|Invoice Total',
  },
  columns: {
    ...en.columns,
    unitPrice: 'Unit Price|Price|Excl. Price|Price (Excl)|Rate',
    amount: 'Total|Nett Price|Excl. Total|Amount|Total (Excl)',
    grossAmount: 'Incl. Total|Total (Incl)|Incl',
  },
}

/** Words that differ in the United Arab Emirates. */
export const enAe: Words = {
  ...en,
  invoice: 'Tax Invoice|TAX INVOICE|Tax Invoice|Simplified Tax Invoice|INVOICE',
  creditNote: 'Tax Credit Note|TAX CREDIT NOTE|Credit Note',
  labels: {
    ...en.labels,
    vatId: 'TRN|TRN No.|TRN:|Tax Registration Number|VAT TRN|TRN Number|Our TRN',
    customerVatId: 'Customer TRN|TRN|Client TRN|TRN No.',
    taxNumber: 'Trade License No.|License No|CR No.|Licence No.',
    register: 'Trade License No.|Registered in',
    total: 'Total|Grand Total|Total AED|Total incl. VAT|Net Amount|Invoice Total',
    orderNumber: 'LPO No.|LPO|PO Number|Your LPO No|P.O. No.|Purchase Order',
  },
}

/** Words that differ in Singapore. */
export const enSg: Words = {
  ...en,
  invoice: 'Tax Invoice|TAX INVOICE|Invoice|INVOICE',
  labels: {
    ...en.labels,
    vatId: 'GST Reg No.|GST Reg. No|UEN / GST No.|GST Registration No.|UEN|Co. Reg / GST No.|UEN No.',
    customerVatId: 'Customer UEN|UEN|GST Reg No.',
    taxNumber: 'ACRA No.|RCB No.|Co. Reg. No',
    taxAmount: 'GST|Total GST|GST Amount|GST 9%|Add GST',
    register: 'Company Reg. No.|ACRA No.',
  },
  columns: { ...en.columns, taxRate: 'GST|GST %|Tax', taxAmount: 'GST|GST Amt' },
  exemptions: 'Zero-rated supply.|Not GST registered.',
}
