import type { EInvoiceRule, FieldName, LineItemFieldName } from '@numora/contract'

/** A rule that an e-invoice breaks, and where; of several places the first. */
export type BrokenRule = {
  rule: EInvoiceRule
  field?: FieldName<'invoice_v2'> | LineItemFieldName<'invoice_v2'>
  /** Index in the line items. */
  lineItem?: number
}
