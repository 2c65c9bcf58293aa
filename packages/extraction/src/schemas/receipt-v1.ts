import type { FieldName } from '@numora/contract'
import { amounts } from '../fields/choose/amounts.ts'
import { pastDate } from '../fields/choose/dates.ts'
import { labelled } from '../fields/choose/labelled.ts'
import { numberLabel } from '../fields/choose/number-labels.ts'
import { parties } from '../fields/choose/parties.ts'
import { lineReader } from '../fields/line-items/read-line-items.ts'
import type { SchemaReading } from './schema-reading.ts'

export const receiptV1 = {
  id: 'receipt_v1',
  kinds: {
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
  groups: [
    amounts({ subtotal: 'subtotal_amount', tax: 'tax_amount', tip: 'tip_amount', total: 'total_amount' }),
    parties({
      role: 'merchant',
      name: 'merchant_name',
      address: 'merchant_address',
      taxId: 'merchant_tax_id',
    }),
    pastDate('transaction_date'),
    {
      fields: ['receipt_number'],
      factors: [numberLabel('receipt number', 'receipt_number', 'receipt_number', ['reference'])],
    },
    {
      fields: ['payment_method'],
      factors: [labelled('payment method', 'payment_method', ['payment_method'])],
    },
  ],
  choices: {},
  essentials: ['merchant_name', 'transaction_date', 'total_amount'],
  constantFields: ['currency', 'merchant_name', 'merchant_address', 'merchant_tax_id', 'merchant_phone'],
  vendorMarks: { merchant_tax_id: 'tax_id', merchant_name: 'name', merchant_phone: 'phone' },
  otherMarks: {},
  einvoice: null,
  codeFields: {
    number: 'receipt_number',
    date: 'transaction_date',
    time: 'transaction_time',
    currency: 'currency',
    subtotal: 'subtotal_amount',
    tax: 'tax_amount',
    total: 'total_amount',
    vendor: 'merchant_name',
    vendor_address: 'merchant_address',
    vendor_tax_id: 'merchant_tax_id',
  },
  barcodeField: null,
  paper: 'receipt',
  probability: null,
  weights: ['lines'],
  chooseFields: null,
  readLineItems: lineReader('receipt_v1', { isTape: true }),
} as const satisfies SchemaReading & { kinds: Partial<Record<FieldName<'receipt_v1'>, string>> }
