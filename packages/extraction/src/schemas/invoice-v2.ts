import type { FieldName } from '@numora/contract'
import { amounts } from '../fields/choose/amounts.ts'
import { checkedReference } from '../fields/choose/checked-reference.ts'
import { contacts } from '../fields/choose/contacts.ts'
import { datesInOrder } from '../fields/choose/dates.ts'
import { different } from '../fields/choose/different.ts'
import { labelled } from '../fields/choose/labelled.ts'
import { numberLabel } from '../fields/choose/number-labels.ts'
import { orderNumber } from '../fields/choose/order-number.ts'
import { parties } from '../fields/choose/parties.ts'
import { lineReader } from '../fields/line-items/read-line-items.ts'
import type { SchemaReading } from './schema-reading.ts'

const vendor = { role: 'vendor', name: 'vendor_name', address: 'vendor_address', taxId: 'vendor_tax_id' }
const customer = {
  role: 'customer',
  name: 'customer_name',
  address: 'customer_address',
  taxId: 'customer_tax_id',
}
const ids = ['invoice_number', 'purchase_order_number', 'customer_number']

export const invoiceV2 = {
  id: 'invoice_v2',
  kinds: {
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
  groups: [
    amounts({ subtotal: 'subtotal_amount', tax: 'tax_amount', total: 'total_amount', due: 'amount_due' }),
    datesInOrder('invoice_date', 'due_date'),
    parties(vendor, customer),
    contacts('vendor_phone', 'vendor_email', [vendor, customer]),
    different(ids, [
      orderNumber('purchase_order_number'),
      numberLabel('invoice number', 'invoice_number', 'invoice_number', ['reference']),
      numberLabel('order number', 'purchase_order_number', 'order_number', ['buyer_reference']),
      numberLabel('customer number', 'customer_number', 'customer_number'),
    ]),
    {
      fields: ['payment_reference'],
      factors: [
        numberLabel('payment reference', 'payment_reference', 'payment_reference'),
        checkedReference('payment_reference'),
      ],
    },
    { fields: ['currency'], factors: [labelled('currency', 'currency', ['currency'])] },
    { fields: ['vendor_bic'], factors: [labelled('bic', 'vendor_bic', ['bic'])] },
  ],
  choices: { document_type: ['invoice', 'credit_note'] },
  essentials: ['invoice_number', 'invoice_date', 'total_amount'],
  constantFields: [
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
  vendorMarks: {
    vendor_tax_id: 'tax_id',
    vendor_iban: 'iban',
    vendor_name: 'name',
    vendor_email: 'email',
    vendor_phone: 'phone',
    vendor_website: 'website',
  },
  otherMarks: { customer_tax_id: 'tax_id', customer_name: 'name' },
  einvoice: {
    compared: ['invoice_number', 'invoice_date', 'total_amount', 'vendor_iban', 'currency'],
  },
  codeFields: {
    type: 'document_type',
    number: 'invoice_number',
    date: 'invoice_date',
    due_date: 'due_date',
    delivery_date: 'delivery_date',
    order_number: 'purchase_order_number',
    currency: 'currency',
    subtotal: 'subtotal_amount',
    tax: 'tax_amount',
    total: 'total_amount',
    payable: 'amount_due',
    vendor: 'vendor_name',
    vendor_address: 'vendor_address',
    vendor_tax_id: 'vendor_tax_id',
    customer: 'customer_name',
    customer_address: 'customer_address',
    customer_tax_id: 'customer_tax_id',
    iban: 'vendor_iban',
    bic: 'vendor_bic',
    reference: 'payment_reference',
  },
  barcodeField: 'product_code',
  paper: 'invoice',
  probability: null,
  weights: ['lines'],
  chooseFields: null,
  readLineItems: lineReader('invoice_v2', { isTape: false }),
} as const satisfies SchemaReading & { kinds: Partial<Record<FieldName<'invoice_v2'>, string>> }
