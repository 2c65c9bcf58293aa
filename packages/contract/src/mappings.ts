import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId } from './ids.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

/** Conversions of a value in a payload; a value that does not fit stays as it is. */
export const transforms = {
  number: 'A decimal as a JSON number',
  boolean: 'true or false as a JSON boolean',
  uppercase: 'In capitals',
  lowercase: 'In small letters',
  date_time: 'A date as an instant at midnight UTC',
} as const
export type Transform = keyof typeof transforms

const Json = z.union([z.string(), z.number(), z.boolean(), z.null()])

const lineItemsTo = z
  .string()
  .min(1)
  .max(200)
  .describe('Name of the list in the payload; dots make nested objects')

const transformText =
  'How the value changes; a value that it does not fit stays as it is. ' +
  Object.entries(transforms)
    .map(([name, text]) => `\`${name}\`: ${text[0]!.toLowerCase()}${text.slice(1)}`)
    .join('; ')

export const MappedField = z
  .strictObject({
    to: z.string().min(1).max(200).describe('Name in the payload; dots make nested objects'),
    from: z
      .string()
      .max(200)
      .optional()
      .describe(
        'Name of a field of the schema, or `external_id`, `document_id` or `metadata.<key>`; left out for a constant',
      ),
    transform: z.string().optional().describe(transformText),
    default: Json.optional().describe('The value to use if there is none; null by default'),
  })
  .meta({
    id: 'MappedField',
    description: 'One property of the payload and its source',
    examples: [{ to: 'amounts.total', from: 'total_amount', transform: 'number', default: 0 }],
  })
export type MappedField = z.infer<typeof MappedField>

/** A mapping without its version. */
export const MappingInput = z.strictObject({
  target: z.string().max(200).default('').describe('A name for the kind of record created there, for people'),
  fields: z.array(MappedField).max(200).describe('The properties of the payload'),
  line_items: z
    .strictObject({
      to: lineItemsTo,
      fields: z
        .array(MappedField)
        .max(50)
        .describe('The properties of each item; sources are line item fields'),
    })
    .optional()
    .describe('Where the line items go; if left out, they are not in the payload'),
})
export type MappingInput = z.infer<typeof MappingInput>

/** What `GET` returns can be sent back unchanged. */
export const PutMapping = MappingInput.extend({
  version: z
    .int()
    .optional()
    .describe('The version that the caller has seen; if it is not the current one, the answer is 409'),
  updated_at: Timestamp.optional().describe('As returned by `GET`; accepted and ignored'),
}).meta({
  id: 'MappingInput',
  description: "How a schema's fields become a payload",
  examples: [
    {
      version: 1,
      target: 'invoices',
      fields: [{ to: 'invoiceNumber', from: 'invoice_number' }],
      line_items: { to: 'lines', fields: [{ to: 'text', from: 'description' }] },
    },
  ],
})
export type PutMapping = z.infer<typeof PutMapping>

export const Mapping = z
  .object({
    version: z.int().describe('Increases with each change'),
    target: z.string().describe('A name for the kind of record created there, for people'),
    fields: z.array(MappedField).describe('The properties of the payload'),
    line_items: z
      .object({ to: lineItemsTo, fields: z.array(MappedField).describe('The properties of each item') })
      .optional()
      .describe('Where the line items go; if left out, they are not in the payload'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'Mapping', description: "How a schema's fields become a payload" })
export type Mapping = z.infer<typeof Mapping>

const pathParams = z.object({
  schema: z.string().meta({ description: 'Id of a schema', examples: ['invoice_v2'] }),
  destination_id: DestinationId,
})

export const mappings = c.router({
  get: {
    method: 'GET',
    path: '/v1/mappings/:schema/:destination_id',
    pathParams,
    responses: { 200: Mapping },
    metadata: scope('delivery:read'),
    summary: 'Get a mapping',
    description: '404 if none was set: then the payload is the result with `external_id` and `metadata`.',
  },
  put: {
    method: 'PUT',
    path: '/v1/mappings/:schema/:destination_id',
    pathParams,
    body: PutMapping,
    responses: { 200: Mapping, ...problems('conflict', 'invalid_mapping') },
    metadata: scope('destinations:write'),
    summary: 'Set a mapping',
    description:
      'Replaces the whole mapping. Unknown fields and transforms and names that clash are listed by 422 `invalid_mapping`; ' +
      'a `version` that is not the current one is 409 `conflict`. Setting the same mapping again changes ' +
      'nothing, not even its version.',
  },
  preview: {
    method: 'POST',
    path: '/v1/mappings/:schema/:destination_id/preview',
    pathParams,
    headers: postHeaders,
    body: z
      .strictObject({ document_id: z.string().describe('A document of this schema that has a result') })
      .meta({
        id: 'MappingPreviewRequest',
        description: 'What to preview',
        examples: [{ document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n' }],
      }),
    responses: {
      200: z
        .object({ payload: z.record(z.string(), z.unknown()).describe('What would be pushed now') })
        .meta({
          id: 'MappingPreview',
          description: 'A payload',
          examples: [{ payload: { invoiceNumber: 'INV-2026-001', lines: [{ text: 'Copper pipe 15 mm' }] } }],
        }),
      ...problems('result_not_ready', 'result_unavailable'),
    },
    metadata: scope('documents:read'),
    summary: 'See the payload without sending it',
    description:
      'Computes the payload that a push of the document would have now. 404 if the document has another schema, ' +
      '409 `result_not_ready` or `result_unavailable` if it has no result.',
  },
})
