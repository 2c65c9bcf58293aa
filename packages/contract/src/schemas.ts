import { z } from 'zod'

/** The meaning of a field's canonical string; the rules are on {@link FieldDefinition}. */
export const FieldType = z
  .enum(['text', 'date', 'time', 'decimal', 'currency', 'enum', 'boolean'])
  .meta({ id: 'FieldType', description: 'What the text of a value means' })
export type FieldType = z.infer<typeof FieldType>

export const FieldDefinition = z
  .object({
    name: z.string().describe('Name in results, corrections and mappings'),
    type: FieldType.describe(
      'date: YYYY-MM-DD. time: HH:MM or HH:MM:SS. decimal: dot, no grouping, scale as printed. currency: ISO 4217. boolean: "true" or "false".',
    ),
    label: z.string().describe('Name for people, in English'),
    description: z.string().describe('What the value is; BT and BG name the terms of EN 16931'),
    required_for_approval: z
      .boolean()
      .describe('Whether a document can be approved only with a value for it'),
    values: z.array(z.string()).optional().describe('The values that an enum may have'),
  })
  .meta({
    id: 'FieldDefinition',
    description: 'One field of a schema. Every value is a string or null.',
    examples: [
      {
        name: 'document_type',
        type: 'enum',
        label: 'Document type',
        description: 'Invoice or credit note (BT-3); amounts of a credit note are positive',
        required_for_approval: false,
        values: ['invoice', 'credit_note'],
      },
    ],
  })
export type FieldDefinition = z.infer<typeof FieldDefinition>

type Spec = { type?: FieldType; label: string; description: string; required?: true; values?: string[] }

function define<N extends string>(specs: Record<N, Spec>): (FieldDefinition & { name: N })[] {
  return (Object.entries(specs) as [N, Spec][]).map(([name, spec]) => ({
    name,
    type: spec.type ?? 'text',
    label: spec.label,
    description: spec.description,
    required_for_approval: spec.required ?? false,
    ...(spec.values ? { values: spec.values } : {}),
  }))
}

function date(label: string, description: string): Spec {
  return { type: 'date', label, description }
}

function decimal(label: string, description: string): Spec {
  return { type: 'decimal', label, description }
}

function text(label: string, description: string): Spec {
  return { label, description }
}

function required(spec: Spec): Spec {
  return { ...spec, required: true }
}

const currency: Spec = { type: 'currency', label: 'Currency', description: 'ISO 4217 code (BT-5)' }

const invoiceFields = define({
  document_type: {
    type: 'enum',
    label: 'Document type',
    description: 'Invoice or credit note (BT-3); amounts of a credit note are positive',
    values: ['invoice', 'credit_note'],
  },
  invoice_number: required(text('Invoice number', 'As printed (BT-1)')),
  invoice_date: required(date('Invoice date', 'Date of issue (BT-2)')),
  due_date: date('Due date', 'Payment due date (BT-9)'),
  purchase_order_number: text('Purchase order', "The customer's order number (BT-13)"),
  currency: required(currency),
  subtotal_amount: decimal('Subtotal', 'Total without VAT (BT-109)'),
  tax_amount: decimal('Tax', 'Total VAT (BT-110)'),
  total_amount: required(decimal('Total', 'Total with VAT (BT-112)')),
  amount_due: decimal('Amount due', 'Amount still to pay (BT-115)'),
  vendor_name: required(text('Vendor', 'Name of the seller (BT-27, BT-28)')),
  vendor_address: text('Vendor address', 'On one line, parts joined by ", " (BG-5)'),
  vendor_tax_id: text(
    'Vendor tax id',
    'VAT or tax registration, without blanks, dots or dashes (BT-31, BT-32)',
  ),
  vendor_iban: text('Vendor IBAN', 'Account to pay to, without blanks (BT-84)'),
  vendor_bic: text('Vendor BIC', 'Bank identifier, 8 or 11 characters (BT-86)'),
  vendor_email: text('Vendor e-mail', 'Contact address of the seller (BT-43)'),
  vendor_phone: text('Vendor phone', 'As printed (BT-42)'),
  vendor_website: text('Vendor website', 'As printed; a scheme, if any, is http or https'),
  customer_name: text('Customer', 'Name of the buyer (BT-44)'),
  customer_address: text('Customer address', 'On one line, parts joined by ", " (BG-8)'),
  customer_tax_id: text('Customer tax id', 'VAT registration of the buyer (BT-48)'),
  customer_number: text('Customer number', 'The number the vendor gave the customer (BT-46)'),
  payment_terms: text('Payment terms', 'As printed (BT-20)'),
  payment_reference: text('Payment reference', 'Remittance information (BT-83)'),
  delivery_date: date('Delivery date', 'Actual delivery (BT-72)'),
})

const invoiceLineFields = define({
  description: text('Description', 'Item name as printed (BT-153)'),
  product_code: text('Product code', "Seller's item number (BT-155)"),
  quantity: decimal('Quantity', 'Invoiced quantity (BT-129)'),
  unit: text('Unit', 'As printed; from e-invoices the UN/ECE code (BT-130)'),
  unit_price: decimal('Unit price', 'Net price of one unit (BT-146 ÷ BT-149)'),
  tax_rate: decimal('Tax rate', 'In percent (BT-152)'),
  amount: decimal('Amount', 'Net amount of the line (BT-131)'),
})

const receiptFields = define({
  merchant_name: required(text('Merchant', 'Name of the shop as printed')),
  merchant_address: text('Merchant address', 'On one line, parts joined by ", "'),
  merchant_tax_id: text('Merchant tax id', 'Tax registration, without blanks, dots or dashes'),
  merchant_phone: text('Merchant phone', 'As printed'),
  receipt_number: text('Receipt number', 'As printed'),
  transaction_date: required(date('Date', 'Day of the purchase')),
  transaction_time: { type: 'time', label: 'Time', description: 'Time of the purchase, 24-hour clock' },
  currency,
  subtotal_amount: decimal('Subtotal', 'Before tax and tip'),
  tax_amount: decimal('Tax', 'Total tax'),
  tip_amount: decimal('Tip', 'Gratuity'),
  total_amount: required(decimal('Total', 'Amount paid')),
  payment_method: text('Payment method', 'As printed, such as the card brand'),
})

const receiptLineFields = define({
  description: text('Description', 'Item as printed'),
  quantity: decimal('Quantity', 'Number of units'),
  unit_price: decimal('Unit price', 'Price of one unit'),
  amount: decimal('Amount', 'Price of the line'),
})

/**
 * The schemas that documents can be read with, by id. A version never changes in a way that breaks a reader;
 * such a change gets a new id.
 */
export const documentSchemas = {
  invoice_v2: {
    label: 'Invoice',
    status: 'active',
    fields: invoiceFields,
    lineItemFields: invoiceLineFields,
  },
  receipt_v1: {
    label: 'Receipt',
    status: 'active',
    fields: receiptFields,
    lineItemFields: receiptLineFields,
  },
} as const

export type SchemaId = keyof typeof documentSchemas
export const schemaIds = Object.keys(documentSchemas) as [SchemaId, ...SchemaId[]]
export type FieldName<S extends SchemaId = SchemaId> = (typeof documentSchemas)[S]['fields'][number]['name']
export type LineItemFieldName<S extends SchemaId = SchemaId> =
  (typeof documentSchemas)[S]['lineItemFields'][number]['name']
