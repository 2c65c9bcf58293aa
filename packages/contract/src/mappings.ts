import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId } from './ids.ts'
import { limits } from './limits.ts'
import { LineItemsMapping, MappedField } from './mapped-field.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

const lineItems = z
  .union([LineItemsMapping, z.array(LineItemsMapping).min(1).max(limits.lineItemLists)])
  .optional()
  .describe('Where the line items go: one list, or several; if left out, they are not in the payload')

/** A mapping without its version. */
export const MappingInput = z.strictObject({
  target: z.string().max(200).default('').describe('A name for the kind of record created there, for people'),
  fields: z.array(MappedField).max(limits.mappedFields).describe('The properties of the payload'),
  line_items: lineItems,
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
    line_items: lineItems,
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'Mapping', description: "How a schema's fields become a payload" })
export type Mapping = z.infer<typeof Mapping>

export const MappingIssue = z
  .object({
    path: z.string().describe('Position of the field in the mapping, such as `fields.2`'),
    to: z.string().describe('Name in the payload'),
    line_item: z
      .int()
      .nullable()
      .describe('Number of the line item, from 1; null for a field of the document'),
    expected: z.string().describe('What was expected, for people'),
    got: z.string().nullable().describe('The value that does not fit, shortened; null if there is none'),
    prevents_push: z
      .boolean()
      .describe('Whether a push fails because of it; otherwise the value is sent as it is'),
  })
  .meta({
    id: 'MappingIssue',
    description: 'A value that does not fit its field in the mapping',
    examples: [
      {
        path: 'fields.2',
        to: 'amounts.total',
        line_item: null,
        expected: 'a decimal such as 1234.50',
        got: 'on request',
        prevents_push: true,
      },
    ],
  })
export type MappingIssue = z.infer<typeof MappingIssue>

const MappingPreviewRequest = z
  .strictObject({
    document_id: z.string().describe('A document of this schema that has a result'),
    version: z.int().min(1).optional().describe('An earlier version to use instead of the current one'),
    mapping: MappingInput.optional().describe('A draft to use instead of the current mapping'),
  })
  .refine(({ version, mapping }) => version === undefined || mapping === undefined, {
    path: ['version'],
    message: 'expected either a version or a mapping',
  })
  .meta({
    id: 'MappingPreviewRequest',
    description: 'What to preview',
    examples: [
      { document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n' },
      { document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n', version: 3 },
      {
        document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n',
        mapping: {
          target: 'invoices',
          fields: [{ to: 'date', from: 'invoice_date', transform: { date_format: 'dd.MM.yyyy' } }],
        },
      },
    ],
  })

export const MappingPreview = z
  .object({
    payload: z.record(z.string(), z.unknown()).describe('What would be pushed now'),
    issues: z
      .array(MappingIssue)
      .describe('Values that do not fit, at most 100; while one of them prevents it, no push is made'),
  })
  .meta({
    id: 'MappingPreview',
    description: 'A payload',
    examples: [
      { payload: { invoiceNumber: 'INV-2026-001', lines: [{ text: 'Copper pipe 15 mm' }] }, issues: [] },
    ],
  })
export type MappingPreview = z.infer<typeof MappingPreview>

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
      'Replaces the whole mapping; earlier versions are kept. Unknown fields, transforms and lookup tables, expressions that are no JSONata and names that clash are listed by 422 `invalid_mapping`; ' +
      'a `version` that is not the current one is 409 `conflict`. Setting the same mapping again changes ' +
      'nothing, not even its version.',
  },
  versions: {
    method: 'GET',
    path: '/v1/mappings/:schema/:destination_id/versions',
    pathParams,
    query: PageQuery,
    responses: { 200: page(Mapping, 'MappingVersionPage') },
    metadata: scope('delivery:read'),
    summary: 'List the versions of a mapping, newest first',
    description:
      'Every version that the mapping has had, with the time at which it was set; the first entry is the current one. ' +
      'To go back to one, set it again.',
  },
  preview: {
    method: 'POST',
    path: '/v1/mappings/:schema/:destination_id/preview',
    pathParams,
    headers: postHeaders,
    body: MappingPreviewRequest,
    responses: {
      200: MappingPreview,
      ...problems('result_not_ready', 'result_unavailable', 'invalid_mapping'),
    },
    metadata: scope('documents:read', { callsOutside: true, atATime: 'waitingRequests' }),
    summary: 'See the payload without sending it',
    description:
      'Computes the payload that a push of the document would have now, by the current mapping, by one of its earlier ' +
      'versions, or by a draft: its faults are 422 `invalid_mapping`, and so is an ' +
      'expression that fails. 404 if the document has another schema or the mapping no such version, ' +
      '409 `result_not_ready` or `result_unavailable` if the document has no result.',
  },
})
