import { z } from 'zod'
import { DocumentId, LineItemId } from './ids.ts'
import {
  documentSchemas,
  type FieldDefinition,
  type FieldName,
  type LineItemFieldName,
  type SchemaId,
  schemaIds,
} from './schemas.ts'
import { DocumentStatus } from './status.ts'

export const Source = z
  .object({
    page: z.int().min(1),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .describe('[x0, y0, x1, y1] as fractions of the page with at most 4 decimals, origin top left'),
  })
  .meta({ id: 'Source', description: 'Where on the page a value was read' })
export type Source = z.infer<typeof Source>

export const Alternative = z
  .object({ value: z.string(), confidence: z.number().min(0).max(1), source: Source.nullable() })
  .meta({ id: 'Alternative' })

export const Origin = z.enum(['extracted', 'corrected', 'einvoice']).meta({
  id: 'Origin',
  description: 'Read from the page, set by a reviewer, or from structured data in the file',
})

export const FieldValue = z
  .object({
    value: z.string().nullable(),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Probability that the value is right, with at most 4 decimals; 0 where there is none'),
    source: Source.nullable(),
    origin: Origin,
    alternatives: z.array(Alternative).max(3).optional(),
  })
  .meta({
    id: 'FieldValue',
    examples: [
      {
        value: 'ACME Supplies',
        confidence: 0.98,
        source: { page: 1, box: [0.08, 0.05, 0.31, 0.07] },
        origin: 'extracted',
      },
    ],
  })
export type FieldValue = z.infer<typeof FieldValue>

export const ReviewState = z
  .object({
    version: z.literal(1),
    confirmed_general_field_names: z.array(z.string()),
    confirmed_line_item_ids: z.array(LineItemId),
  })
  .meta({ id: 'ReviewState', description: 'What a person has confirmed' })
export type ReviewState = z.infer<typeof ReviewState>

const fieldsOf = <N extends string>(definitions: readonly FieldDefinition[]) =>
  z.object(Object.fromEntries(definitions.map((d) => [d.name, FieldValue])) as Record<N, typeof FieldValue>)

const resultOf = <S extends SchemaId>(schema: S, name: string) => {
  const { fields, lineItemFields } = documentSchemas[schema]
  return z
    .object({
      id: DocumentId,
      schema: z.literal(schema),
      status: DocumentStatus,
      review_state: ReviewState.nullable(),
      confidence: z
        .number()
        .min(0)
        .max(1)
        .describe('Probability that every field required for approval is right, with at most 4 decimals'),
      fields: fieldsOf<FieldName<S>>(fields).meta({
        id: `${name}Fields`,
      }),
      line_items: z.array(
        z
          .object({
            id: LineItemId,
            fields: fieldsOf<LineItemFieldName<S>>(lineItemFields),
          })
          .meta({ id: `${name}LineItem` }),
      ),
      duplicate_of: DocumentId.nullable(),
    })
    .meta({ id: `${name}Result` })
}

export const InvoiceResult = resultOf('invoice_v2', 'Invoice')
export const ReceiptResult = resultOf('receipt_v1', 'Receipt')

export const DocumentResult = z
  .discriminatedUnion('schema', [InvoiceResult, ReceiptResult])
  .meta({ id: 'DocumentResult', description: 'What was read from a document, as corrected so far' })
export type DocumentResult = z.infer<typeof DocumentResult>

export const SchemaIdValue = z.enum(schemaIds).meta({ id: 'SchemaId' })
