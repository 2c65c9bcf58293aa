import type { SchemaId } from '@numora/contract'

/** Fields with the same value on all documents of a vendor: the value is learned instead of its position. */
export const constantFields: Record<SchemaId, readonly string[]> = {
  invoice_v2: [
    'currency',
    'vendor_name',
    'vendor_address',
    'vendor_tax_id',
    'vendor_iban',
    'vendor_bic',
    'vendor_email',
    'vendor_phone',
    'vendor_website',
  ],
  receipt_v1: ['currency', 'merchant_name', 'merchant_address', 'merchant_tax_id', 'merchant_phone'],
}
