import { z } from 'zod'

/** The type of a field's canonical string; the rules are on {@link FieldDefinition}. */
export const FieldType = z
  .enum(['text', 'date', 'time', 'decimal', 'currency', 'enum', 'boolean'])
  .meta({ id: 'FieldType', description: 'The type of a value, which is always a string' })
export type FieldType = z.infer<typeof FieldType>

export const FieldFormat = z
  .enum(['amount', 'percent', 'iban', 'bic', 'tax_id', 'email', 'phone', 'website', 'address'])
  .meta({
    id: 'FieldFormat',
    description:
      'A more precise type of a value. `amount`: money, in the currency of the document. ' +
      '`percent`: a rate. `iban`, `bic` and `tax_id`: without blanks, dots and dashes. `email`: an address. ' +
      '`phone` and `website`: as printed. `address`: a postal one on one line. The list may grow: accept formats ' +
      'that you do not know',
  })
export type FieldFormat = z.infer<typeof FieldFormat>

export const FieldRole = z
  .enum([
    'document_type',
    'number',
    'date',
    'currency',
    'vendor',
    'vendor_tax_id',
    'vendor_iban',
    'customer',
    'customer_tax_id',
    'subtotal',
    'tax',
    'tip',
    'total',
    'discount',
    'charge',
    'prepaid',
    'rounding',
    'withholding',
    'amount_due',
    'quantity',
    'unit_price',
    'line_amount',
  ])
  .meta({
    id: 'FieldRole',
    description:
      'The purpose of a field, independent of its name in a schema; a schema, or its line items, has at most one field ' +
      'with a role. The list may grow: accept roles that you do not know',
  })
export type FieldRole = z.infer<typeof FieldRole>

export const FieldDefinition = z
  .object({
    name: z.string().describe('Name in results, corrections and mappings'),
    type: FieldType.describe(
      'date: YYYY-MM-DD. time: HH:MM or HH:MM:SS. decimal: dot, no grouping, scale as printed. currency: ISO 4217. boolean: "true" or "false".',
    ),
    format: FieldFormat.optional().describe('A more precise type; absent if `type` is sufficient'),
    role: FieldRole.optional().describe(
      'The purpose of the field, such as `total`; absent if no other schema has a similar field',
    ),
    label: z.string().describe('Name for people, in English'),
    description: z.string().describe('What the value is; BT and BG name the terms of EN 16931'),
    required_for_approval: z.boolean().describe('Whether a document is approved only with a value here'),
    values: z.array(z.string()).optional().describe('The values that an enum may have'),
  })
  .meta({
    id: 'FieldDefinition',
    description: 'One field of a schema. Every value is a string or null.',
    examples: [
      {
        name: 'document_type',
        type: 'enum',
        role: 'document_type',
        label: 'Document type',
        description: 'Invoice or credit note (BT-3); amounts of a credit note are positive',
        required_for_approval: false,
        values: ['invoice', 'credit_note'],
      },
    ],
  })
export type FieldDefinition = z.infer<typeof FieldDefinition>
