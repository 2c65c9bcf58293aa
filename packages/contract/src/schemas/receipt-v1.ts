import { defineSchema, field } from './define-schema.ts'

export const receiptV1 = defineSchema({
  label: 'Receipt',
  hasTaxLines: true,
  subtotalMayHoldTax: true,
  fields: {
    merchant_name: field.text('Merchant', 'Name of the shop as printed', {
      role: 'vendor',
      isRequired: true,
    }),
    merchant_address: field.address('Merchant address', 'On one line, parts joined by ", "'),
    merchant_tax_id: field.taxId('Merchant tax id', 'Tax registration, without blanks, dots or dashes', {
      role: 'vendor_tax_id',
    }),
    merchant_phone: field.phone('Merchant phone', 'As printed'),
    receipt_number: field.text('Receipt number', 'As printed', { role: 'number' }),
    transaction_date: field.date('Date', 'Day of the purchase', { role: 'date', isRequired: true }),
    transaction_time: field.time('Time', 'Time of the purchase, 24-hour clock'),
    currency: field.currency('Currency', 'ISO 4217 code (BT-5)', { role: 'currency' }),
    subtotal_amount: field.amount('Subtotal', 'Before tax and tip', { role: 'subtotal' }),
    tax_amount: field.amount('Tax', 'Total tax', { role: 'tax' }),
    tip_amount: field.amount('Tip', 'Gratuity', { role: 'tip' }),
    total_amount: field.amount('Total', 'Amount paid', { role: 'total', isRequired: true }),
    payment_method: field.text('Payment method', 'As printed, such as the card brand'),
    discount_amount: field.amount('Discount', 'Discounts on the purchase as a whole', { role: 'discount' }),
    charge_amount: field.amount('Charges', 'Service, delivery and other charges on the purchase as a whole', {
      role: 'charge',
    }),
    rounding_amount: field.amount('Rounding', 'Added to round what is to pay, or negative', {
      role: 'rounding',
    }),
  },
  lineItemFields: {
    description: field.text('Description', 'Item as printed'),
    quantity: field.decimal('Quantity', 'Number of units', { role: 'quantity' }),
    unit_price: field.amount('Unit price', 'Price of one unit', { role: 'unit_price' }),
    amount: field.amount('Amount', 'Price of the line', { role: 'line_amount' }),
  },
  example: {
    fields: {
      merchant_name: 'Corner Café',
      transaction_date: '2026-03-20',
      currency: 'EUR',
      total_amount: '8.40',
    },
    lineItem: { description: 'Cappuccino', quantity: '2', unit_price: '4.20', amount: '8.40' },
    taxLine: { category: 'A', rate: '20', base: '7.00', amount: '1.40' },
  },
})
