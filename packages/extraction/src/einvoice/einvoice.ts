import type { FieldName, LineItemFieldName, TaxLineFieldName } from '@numora/contract'
import type { EInvoiceSyntax } from '@numora/domain'

type InvoiceField = FieldName<'invoice_v2'>
type InvoiceLineField = LineItemFieldName<'invoice_v2'>

/** The contents of an e-invoice in canonical values; null where it has none. */
export type EInvoice = {
  syntax: EInvoiceSyntax
  fields: Record<InvoiceField, string | null>
  lineItems: Record<InvoiceLineField, string | null>[]
  /** The tax by rate. */
  taxLines: Record<TaxLineFieldName, string | null>[]
  /** Whether the file holds more invoices than this one, which is its first. */
  isOneOfSeveral: boolean
}

/** The values as they are written in the XML. */
export type RawEInvoice = {
  fields: Partial<Record<InvoiceField, string | undefined>>
  lineItems: Partial<Record<InvoiceLineField, string | undefined>>[]
  isOneOfSeveral?: boolean
}

export type RawTaxLine = Record<TaxLineFieldName, string | undefined>

/** Codes of UNTDID 1001 that EN 16931 counts as credit notes. */
const creditNoteCodes = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532']

export function documentTypeOf(typeCode: string | undefined): 'invoice' | 'credit_note' {
  return creditNoteCodes.includes(typeCode ?? '') ? 'credit_note' : 'invoice'
}
