import type { SchemaId } from '@numora/contract'
import type { Kind } from '../candidates/candidate.ts'

/**
 * The kind of candidate that each field takes its value from. Document types are chosen from the whole
 * document instead.
 */
export const fieldKinds: Record<SchemaId, Record<string, Kind>> = {
  invoice_v2: {
    invoice_number: 'id',
    invoice_date: 'date',
    due_date: 'date',
    purchase_order_number: 'id',
    currency: 'currency',
    subtotal_amount: 'amount',
    tax_amount: 'amount',
    total_amount: 'amount',
    amount_due: 'amount',
    vendor_name: 'name',
    vendor_address: 'address',
    vendor_tax_id: 'tax_id',
    vendor_iban: 'iban',
    vendor_bic: 'bic',
    vendor_email: 'email',
    vendor_phone: 'phone',
    vendor_website: 'website',
    customer_name: 'name',
    customer_address: 'address',
    customer_tax_id: 'tax_id',
    customer_number: 'id',
    payment_terms: 'terms',
    payment_reference: 'id',
    delivery_date: 'date',
  },
  receipt_v1: {
    merchant_name: 'name',
    merchant_address: 'address',
    merchant_tax_id: 'tax_id',
    merchant_phone: 'phone',
    receipt_number: 'id',
    transaction_date: 'date',
    transaction_time: 'time',
    currency: 'currency',
    subtotal_amount: 'amount',
    tax_amount: 'amount',
    tip_amount: 'amount',
    total_amount: 'amount',
    payment_method: 'method',
  },
}

/** The possible kinds of a document, and the types of an invoice. */
export const wholeChoices = {
  kind: ['invoice_v2', 'receipt_v1', 'other'],
  document_type: ['invoice', 'credit_note'],
} as const
