/** What a label or a word on a page can mean, whatever the language. */
export type Concept =
  // Titles
  | 'title_invoice'
  | 'title_credit'
  | 'title_receipt'
  | 'title_other'
  // Numbers and dates
  | 'number'
  | 'invoice_number'
  | 'receipt_number'
  | 'order_number'
  | 'customer_number'
  | 'delivery_number'
  | 'reference'
  | 'date'
  | 'invoice_date'
  | 'due_date'
  | 'order_date'
  | 'delivery_date'
  | 'period'
  | 'time'
  // Paying
  | 'terms'
  | 'payment_method'
  | 'payment_reference'
  | 'currency'
  | 'iban'
  | 'bic'
  | 'bank'
  | 'account'
  | 'card'
  | 'cash'
  | 'change'
  // Parties
  | 'from'
  | 'bill_to'
  | 'ship_to'
  | 'contact'
  | 'vat_id'
  | 'tax_number'
  | 'register'
  | 'phone'
  | 'fax'
  | 'email'
  | 'web'
  | 'customer_tax'
  | 'cashier'
  // Amounts
  | 'subtotal'
  | 'tax'
  | 'tax_base'
  | 'total'
  | 'due'
  | 'paid'
  | 'discount'
  | 'shipping'
  | 'rounding'
  | 'carried'
  | 'tip'
  // Columns
  | 'col_position'
  | 'col_code'
  | 'col_description'
  | 'col_quantity'
  | 'col_unit'
  | 'col_unit_price'
  | 'col_tax_rate'
  | 'col_amount'
  | 'col_discount'
  // Words within values
  | 'legal_form'
  | 'street'
  | 'country'
  | 'page'
  | 'days'
  | 'thanks'

/** Phrases of a language by what they mean, separated by `|`; a phrase may mean several things. */
export type Lexicon = {
  labels: Partial<Record<Concept, string>>
  /** Twelve entries, each with the month's forms separated by blanks. */
  months: string
}
