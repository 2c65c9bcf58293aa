import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId } from './ids.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

/** How a value changes on its way out; a value that it does not fit stays as it is. */
export const transforms = {
  number: 'A decimal as a JSON number',
  boolean: 'true or false as a JSON boolean',
  uppercase: 'In capitals',
  lowercase: 'In small letters',
  date_time: 'A date as an instant at midnight UTC',
} as const
export type Transform = keyof typeof transforms

const Json = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const MappedField = z
  .strictObject({
    to: z.string().min(1).max(200).describe('Name in the payload; dots make nested objects'),
    from: z
      .string()
      .max(200)
      .optional()
      .describe('Field of the schema, or external_id, document_id, metadata.<key>'),
    transform: z.string().optional().describe(Object.keys(transforms).join(', ')),
    default: Json.optional().describe('Where there is no value'),
  })
  .meta({ id: 'MappedField' })
export type MappedField = z.infer<typeof MappedField>

/** A mapping without its version. */
export const MappingInput = z.strictObject({
  target: z.string().max(200).default(''),
  fields: z.array(MappedField).max(200),
  line_items: z
    .strictObject({ to: z.string().min(1).max(200), fields: z.array(MappedField).max(50) })
    .optional(),
})
export type MappingInput = z.infer<typeof MappingInput>

/** What `GET` gives can be sent back as it is. */
export const PutMapping = MappingInput.extend({
  version: z
    .int()
    .optional()
    .describe('The version that the caller has seen; if it is not the one that stands, the answer is 409'),
  updated_at: Timestamp.optional().describe('As `GET` gives it; taken and not looked at'),
}).meta({
  id: 'MappingInput',
  examples: [
    {
      target: 'invoices',
      fields: [{ to: 'invoiceNumber', from: 'invoice_number' }],
      line_items: { to: 'lines', fields: [{ to: 'text', from: 'description' }] },
    },
  ],
})
export type PutMapping = z.infer<typeof PutMapping>

export const Mapping = z
  .object({
    version: z.int().describe('Grows with each change'),
    target: z.string(),
    fields: z.array(MappedField),
    line_items: z.object({ to: z.string(), fields: z.array(MappedField) }).optional(),
    updated_at: Timestamp,
  })
  .meta({ id: 'Mapping' })
export type Mapping = z.infer<typeof Mapping>

const pathParams = z.object({ schema: z.string(), destination_id: DestinationId })

export const mappings = c.router({
  get: {
    method: 'GET',
    path: '/v1/mappings/:schema/:destination_id',
    pathParams,
    responses: { 200: Mapping },
    metadata: scope('delivery:read'),
    summary: 'Get a mapping',
  },
  put: {
    method: 'PUT',
    path: '/v1/mappings/:schema/:destination_id',
    pathParams,
    body: PutMapping,
    responses: { 200: Mapping, ...problems('conflict', 'invalid_mapping') },
    metadata: scope('destinations:write'),
    summary: 'Set a mapping',
  },
  preview: {
    method: 'POST',
    path: '/v1/mappings/:schema/:destination_id/preview',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({ document_id: z.string() }).meta({ id: 'MappingPreviewRequest' }),
    responses: {
      200: z.object({ payload: z.record(z.string(), z.unknown()) }).meta({ id: 'MappingPreview' }),
      ...problems('result_not_ready', 'result_unavailable'),
    },
    metadata: scope('documents:read'),
    summary: 'See the payload without sending it',
  },
})
