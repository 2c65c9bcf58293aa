/** What a label or word on a page can mean, in any language. */
export const concepts = [
  // Titles
  'title_invoice',
  'title_credit',
  'title_receipt',
  'title_other',
  // Numbers and dates
  'number',
  'invoice_number',
  'receipt_number',
  'order_number',
  // Beside `order_number`: what the buyer calls the matter (BT-10), which may be no order.
  'buyer_reference',
  'customer_number',
  'delivery_number',
  'reference',
  'date',
  'invoice_date',
  'due_date',
  'order_date',
  'delivery_date',
  'period',
  'time',
  // Paying
  'terms',
  'payment_method',
  'payment_reference',
  'currency',
  'iban',
  'bic',
  'bank',
  'account',
  'card',
  'cash',
  'change',
  // Parties
  'from',
  'bill_to',
  'ship_to',
  'other_party',
  'party_name',
  'party_address',
  'contact',
  'vat_id',
  'tax_number',
  'register',
  'phone',
  'fax',
  'email',
  'web',
  'customer_tax',
  'cashier',
  // Amounts
  'subtotal',
  'tax',
  'tax_base',
  'tax_excluded',
  'tax_included',
  'total',
  'due',
  'paid',
  'discount',
  'shipping',
  'rounding',
  'carried',
  'tip',
  'service',
  'withheld',
  // Columns
  'col_position',
  'col_code',
  'col_description',
  'col_quantity',
  'col_unit',
  'col_unit_price',
  'col_tax_rate',
  'col_amount',
  'col_discount',
  // Words within values
  'legal_form',
  // Beside `legal_form`: names only end with it, as with `GmbH`; they also begin with `UAB`, `SARL` or `P.H.U.`
  'legal_form_end',
  'street',
  'country',
  'page',
  'section',
  'days',
  'thanks',
  // No meaning of its own: the wording is an everyday word, which is a label only where one may stand
  'everyday',
] as const

export type Concept = (typeof concepts)[number]

/** What a paper calls itself. */
export const titles: readonly Concept[] = ['title_invoice', 'title_credit', 'title_receipt', 'title_other']

/** The labels of tax ids, of whichever party. */
export const taxIdConcepts: readonly Concept[] = ['vat_id', 'tax_number', 'customer_tax']

/**
 * Meanings that are newer than the weights. They are no features until all fields are trained again, since the ranker would
 * take them for other ones; then this list is emptied.
 */
export const untrainedConcepts: readonly Concept[] = ['service', 'withheld']
