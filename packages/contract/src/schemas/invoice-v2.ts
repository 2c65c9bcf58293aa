import { defineSchema, field } from './define-schema.ts'

export const invoiceV2 = defineSchema({
  label: 'Invoice',
  hasTaxLines: true,
  fields: {
    document_type: field.choice(
      'Document type',
      'Invoice or credit note (BT-3); amounts of a credit note are positive',
      { role: 'document_type', values: ['invoice', 'credit_note'] },
    ),
    invoice_number: field.text('Invoice number', 'As printed (BT-1)', { role: 'number', isRequired: true }),
    invoice_date: field.date('Invoice date', 'Date of issue (BT-2)', { role: 'date', isRequired: true }),
    due_date: field.date('Due date', 'Payment due date (BT-9)'),
    purchase_order_number: field.text('Purchase order', "The customer's order number (BT-13)"),
    currency: field.currency('Currency', 'ISO 4217 code (BT-5)', { role: 'currency', isRequired: true }),
    subtotal_amount: field.amount('Subtotal', 'Total without VAT (BT-109)', { role: 'subtotal' }),
    tax_amount: field.amount('Tax', 'Total VAT (BT-110)', { role: 'tax' }),
    total_amount: field.amount('Total', 'Total with VAT (BT-112)', { role: 'total', isRequired: true }),
    amount_due: field.amount('Amount due', 'Amount still to pay (BT-115)', { role: 'amount_due' }),
    vendor_name: field.text('Vendor', 'Name of the seller (BT-27, BT-28)', {
      role: 'vendor',
      isRequired: true,
    }),
    vendor_address: field.address('Vendor address', 'On one line, parts joined by ", " (BG-5)'),
    vendor_tax_id: field.taxId(
      'Vendor tax id',
      'VAT or tax registration, without blanks, dots or dashes (BT-31, BT-32)',
      { role: 'vendor_tax_id' },
    ),
    vendor_iban: field.iban('Vendor IBAN', 'Account to pay to, without blanks (BT-84)', {
      role: 'vendor_iban',
    }),
    vendor_bic: field.bic('Vendor BIC', 'Bank identifier, 8 or 11 characters (BT-86)'),
    vendor_email: field.email('Vendor e-mail', 'Contact address of the seller (BT-43)'),
    vendor_phone: field.phone('Vendor phone', 'As printed (BT-42)'),
    vendor_website: field.website('Vendor website', 'As printed; a scheme, if any, is http or https'),
    customer_name: field.text('Customer', 'Name of the buyer (BT-44)', { role: 'customer' }),
    customer_address: field.address('Customer address', 'On one line, parts joined by ", " (BG-8)'),
    customer_tax_id: field.taxId('Customer tax id', 'VAT registration of the buyer (BT-48)', {
      role: 'customer_tax_id',
    }),
    customer_number: field.text('Customer number', 'The number the vendor gave the customer (BT-46)'),
    payment_terms: field.text('Payment terms', 'As printed (BT-20)'),
    payment_reference: field.text('Payment reference', 'Remittance information (BT-83)'),
    delivery_date: field.date('Delivery date', 'Actual delivery (BT-72)'),
    discount_amount: field.amount('Discount', 'Discounts on the document as a whole (BT-107)', {
      role: 'discount',
    }),
    charge_amount: field.amount(
      'Charges',
      'Shipping, deposits on bottles or pallets and other charges on the document as a whole (BT-108)',
      { role: 'charge' },
    ),
    prepaid_amount: field.amount('Prepaid', 'Paid before, such as a deposit on the order (BT-113)', {
      role: 'prepaid',
    }),
    rounding_amount: field.amount('Rounding', 'Added to round what is to pay, or negative (BT-114)', {
      role: 'rounding',
    }),
    withholding_amount: field.amount(
      'Withholding tax',
      'Tax that the customer keeps back and pays to the tax office',
      { role: 'withholding' },
    ),
  },
  lineItemFields: {
    description: field.text('Description', 'Item name as printed (BT-153)'),
    product_code: field.text('Product code', "Seller's item number (BT-155)"),
    quantity: field.decimal('Quantity', 'Invoiced quantity (BT-129)', { role: 'quantity' }),
    unit: field.text('Unit', 'As printed; from e-invoices the UN/ECE code (BT-130)'),
    unit_price: field.amount('Unit price', 'Net price of one unit (BT-146 ÷ BT-149)', { role: 'unit_price' }),
    tax_rate: field.percent('Tax rate', 'In percent (BT-152)'),
    amount: field.amount('Amount', 'Net amount of the line (BT-131)', { role: 'line_amount' }),
  },
  example: {
    fields: {
      vendor_name: 'ACME Supplies',
      invoice_number: 'INV-2026-001',
      invoice_date: '2026-03-20',
      currency: 'EUR',
      subtotal_amount: '1037.40',
      tax_amount: '197.10',
      total_amount: '1234.50',
    },
    lineItem: { description: 'Copper pipe 15 mm', quantity: '10', unit_price: '103.74', amount: '1037.40' },
    taxLine: { category: 'S', rate: '19', base: '1037.40', amount: '197.10' },
  },
})
