import type { List } from '../world/world.ts'

export type LabelKey =
  | 'number'
  | 'creditNumber'
  | 'date'
  | 'dueDate'
  | 'orderNumber'
  | 'orderDate'
  | 'customerNumber'
  | 'deliveryDate'
  | 'deliveryNote'
  | 'period'
  | 'contact'
  | 'reference'
  | 'project'
  | 'currency'
  | 'terms'
  | 'paymentMethod'
  | 'paymentReference'
  | 'originalNumber'
  | 'page'
  | 'from'
  | 'billTo'
  | 'shipTo'
  | 'vatId'
  | 'taxNumber'
  | 'customerVatId'
  | 'phone'
  | 'fax'
  | 'email'
  | 'web'
  | 'iban'
  | 'bic'
  | 'bank'
  | 'account'
  | 'accountHolder'
  | 'bankDetails'
  | 'register'
  | 'manager'
  | 'lineTotal'
  | 'discount'
  | 'shipping'
  | 'net'
  | 'taxBase'
  | 'taxAmount'
  | 'total'
  | 'due'
  | 'paid'
  | 'rounding'
  | 'carried'

export type ColumnKey =
  | 'position'
  | 'code'
  | 'description'
  | 'date'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'discount'
  | 'taxRate'
  | 'taxAmount'
  | 'amount'
  | 'grossAmount'

export type UnitKey =
  | 'piece'
  | 'hour'
  | 'day'
  | 'month'
  | 'flat'
  | 'pack'
  | 'kg'
  | 'm'
  | 'm2'
  | 'l'
  | 'km'
  | 'kwh'
  | 'night'

/** A language's words on invoices. Each entry lists synonyms; a document always uses the same one. */
export type Words = {
  invoice: List
  creditNote: List
  labels: Record<LabelKey, List>
  columns: Record<ColumnKey, List>
  units: Record<UnitKey, List>
  months: List
  monthsShort: List
  /** Payment terms, with `{days}`, `{due}`, and `{early}`, the last day of a discount. */
  terms: string[]
  /** Requests for payment, with `{due}`, `{total}`, `{number}`. */
  requests: string[]
  /** Sentences that name the document, with `{title}`, `{number}` and `{date}`. */
  intros: string[]
  thanks: List
  notes: List
  /** Reasons why no tax is charged. */
  exemptions: List
  /** `{name} {rate}` in a tax row. */
  taxRows: List
}
