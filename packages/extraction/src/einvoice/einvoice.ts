import type { FieldName, LineItemFieldName } from '@numora/contract'

type InvoiceField = FieldName<'invoice_v2'>
type InvoiceLineField = LineItemFieldName<'invoice_v2'>

/** What an e-invoice says, in canonical values; null where it says nothing. */
export type EInvoice = {
  syntax: 'ubl' | 'cii'
  fields: Record<InvoiceField, string | null>
  lineItems: Record<InvoiceLineField, string | null>[]
}

/** The same as the XML writes it. */
export type RawEInvoice = {
  fields: Partial<Record<InvoiceField, string | undefined>>
  lineItems: Partial<Record<InvoiceLineField, string | undefined>>[]
}

/** Codes of UNTDID 1001 that EN 16931 counts as credit notes. */
const creditNoteCodes = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532']

export function documentTypeOf(typeCode: string | undefined): 'invoice' | 'credit_note' {
  return creditNoteCodes.includes(typeCode ?? '') ? 'credit_note' : 'invoice'
}
