import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { DocumentEvent } from './events.ts'
import { postHeaders } from './headers.ts'
import { DocumentId, LineItemId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { DocumentResult, ReviewState, SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { AllowedAction, DocumentStatus, Failure, ReviewReason } from './status.ts'
import { ExpectedUpdatedAt, ExternalId, Metadata, Timestamp, TimestampInput } from './values.ts'

const c = initContract()

const urls = { status_url: z.string(), result_url: z.string() }

export const DocumentFile = z
  .object({
    name: z.string().nullable(),
    content_type: z.string().nullable(),
    size_bytes: z.int().nullable(),
    sha256: z.string().nullable(),
    page_count: z.int().nullable(),
  })
  .meta({ id: 'DocumentFile' })

export const DocumentResource = z
  .object({
    id: DocumentId,
    schema: SchemaIdValue,
    status: DocumentStatus,
    external_id: z.string().nullable(),
    metadata: Metadata,
    review_state: ReviewState.nullable(),
    duplicate_of: DocumentId.nullable(),
    review_reasons: z.array(ReviewReason),
    allowed_actions: z.array(AllowedAction),
    failure: Failure.nullable(),
    file: DocumentFile,
    ...urls,
    created_at: Timestamp,
    updated_at: Timestamp.describe(
      'Changes with every change that a client can see; the version of the document',
    ),
  })
  .meta({ id: 'Document', description: 'One submitted file' })
export type DocumentResource = z.infer<typeof DocumentResource>

export const DocumentReceipt = z
  .object({ id: DocumentId, status: DocumentStatus, schema: SchemaIdValue, ...urls })
  .meta({ id: 'DocumentReceipt', description: 'The answer to a submission' })
export type DocumentReceipt = z.infer<typeof DocumentReceipt>

/** `schema` is checked by meaning, not by form: an unknown one is 422 `invalid_schema`. */
const schemaInput = z.string().meta({ examples: ['invoice_v2'] })

export const CreateDocument = z
  .strictObject({
    schema: schemaInput,
    file_url: z
      .string()
      .min(1)
      .meta({ format: 'uri', examples: ['https://example.com/invoice-001.pdf'] })
      .describe(`https, at most ${limits.fileUrlCharacters} characters`),
    external_id: ExternalId.optional(),
    metadata: Metadata.optional(),
  })
  .meta({
    id: 'CreateDocument',
    examples: [
      {
        schema: 'invoice_v2',
        file_url: 'https://example.com/invoice-001.pdf',
        external_id: 'ap-100024',
        metadata: { source: 'email-import', vendor_code: 'ACME' },
      },
    ],
  })
export type CreateDocument = z.infer<typeof CreateDocument>

export const UploadDocument = z
  .strictObject({
    file: z
      .custom<Blob>((value) => value !== undefined, 'expected a file')
      .meta({ type: 'string', format: 'binary' }),
    schema: schemaInput,
    external_id: ExternalId.optional(),
    metadata: Metadata.optional().describe('A JSON object as text'),
  })
  .meta({ id: 'UploadDocument' })

const several = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((value) => [value as z.output<T>])])

export const DocumentListQuery = PageQuery.extend({
  status: several(DocumentStatus).optional(),
  schema: several(SchemaIdValue).optional(),
  external_id: ExternalId.optional(),
  created_after: TimestampInput.optional(),
  created_before: TimestampInput.optional(),
  updated_after: TimestampInput.optional(),
  duplicate: z.enum(['true', 'false']).optional(),
  metadata: z.record(z.string(), z.string()).optional().describe('metadata[key]=value'),
})
export type DocumentListQuery = z.output<typeof DocumentListQuery>

const CorrectedValue = z.string().max(limits.fieldValueCharacters).nullable()
const CorrectedFields = z.record(z.string(), CorrectedValue)

export const LineItemPatch = z
  .union([
    z.strictObject({ id: LineItemId, delete: z.literal(true) }),
    z.strictObject({ id: LineItemId.optional(), fields: CorrectedFields }),
  ])
  .meta({ id: 'LineItemPatch', description: 'Without id: a new line item' })
export type LineItemPatch = z.infer<typeof LineItemPatch>

export const ReviewPatch = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    fields: CorrectedFields.optional(),
    line_items: z.array(LineItemPatch).max(limits.lineItems).optional(),
    confirmed_general_field_names: z.array(z.string()).max(200).optional(),
    confirmed_line_item_ids: z.array(z.string()).max(limits.lineItems).optional(),
  })
  .meta({
    id: 'ReviewPatch',
    examples: [{ fields: { due_date: '2026-05-01' }, confirmed_general_field_names: ['invoice_number'] }],
  })
export type ReviewPatch = z.infer<typeof ReviewPatch>

export const ReviewStateInput = z
  .strictObject({
    version: z.literal(1),
    confirmed_general_field_names: z.array(z.string()).max(200),
    confirmed_line_item_ids: z.array(z.string()).max(limits.lineItems),
  })
  .meta({ id: 'ReviewStateInput' })
export type ReviewStateInput = z.infer<typeof ReviewStateInput>

export const ApproveBody = z
  .strictObject({ expected_updated_at: ExpectedUpdatedAt, review_state: ReviewStateInput.optional() })
  .meta({ id: 'Approve' })
export const RejectBody = z
  .strictObject({ expected_updated_at: ExpectedUpdatedAt, reason: z.string().max(1_000).optional() })
  .meta({ id: 'Reject' })
export const RetryPushBody = z
  .strictObject({ expected_updated_at: ExpectedUpdatedAt, destination_id: z.string().optional() })
  .meta({ id: 'RetryPush' })
export const ReprocessBody = z
  .strictObject({ expected_updated_at: ExpectedUpdatedAt, schema: schemaInput.optional() })
  .meta({ id: 'Reprocess' })

const binary = z.custom<Blob>(() => true).meta({ type: 'string', format: 'binary' })
const pathParams = z.object({ id: DocumentId })

export const documents = c.router({
  upload: {
    method: 'POST',
    path: '/v1/documents',
    contentType: 'multipart/form-data',
    headers: postHeaders,
    body: UploadDocument,
    responses: {
      200: DocumentReceipt,
      202: DocumentReceipt,
      ...problems('duplicate_external_id', 'file_too_large', 'unsupported_file_type', 'invalid_schema'),
    },
    metadata: scope('documents:write'),
    summary: 'Submit a file',
    description: 'Streams the file in; size and type are judged at once.',
  },
  create: {
    method: 'POST',
    path: '/v1/documents',
    headers: postHeaders,
    body: CreateDocument,
    responses: {
      200: DocumentReceipt,
      202: DocumentReceipt,
      ...problems(
        'duplicate_external_id',
        'file_too_large',
        'unsupported_file_type',
        'invalid_schema',
        'invalid_file_url',
      ),
    },
    metadata: scope('documents:write'),
    summary: 'Submit a document',
    description:
      'One file makes one document: as JSON with `file_url`, which the worker fetches, or as multipart/form-data with a part `file`. ' +
      'An `external_id` that is known answers 200 with the document as it stands.',
  },
  list: {
    method: 'GET',
    path: '/v1/documents',
    query: DocumentListQuery,
    responses: { 200: page(DocumentResource, 'DocumentPage') },
    metadata: scope('documents:read'),
    summary: 'List documents, newest first',
  },
  get: {
    method: 'GET',
    path: '/v1/documents/:id',
    pathParams,
    query: z.strictObject({
      wait_seconds: z.coerce
        .number()
        .int()
        .min(0)
        .max(limits.waitSeconds)
        .optional()
        .describe(
          'Holds the answer until the document leaves `processing` (or `push_pending`) or is deleted',
        ),
    }),
    responses: { 200: DocumentResource },
    metadata: scope('documents:read', { conditional: true }),
    summary: 'Get a document',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/documents/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody(), ...problems('conflict') },
    metadata: scope('documents:write'),
    summary: 'Erase a document',
    description:
      'Erases file, result and page images, and `external_id` and `metadata` in its events; a tombstone stays for audit.',
  },
  result: {
    method: 'GET',
    path: '/v1/documents/:id/result',
    pathParams,
    responses: { 200: DocumentResult, ...problems('result_not_ready', 'result_unavailable') },
    metadata: scope('documents:read', { conditional: true }),
    summary: 'Get what was read',
  },
  file: {
    method: 'GET',
    path: '/v1/documents/:id/file',
    pathParams,
    responses: {
      200: c.otherResponse({ contentType: 'application/octet-stream', body: binary }),
      206: c.otherResponse({ contentType: 'application/octet-stream', body: binary }),
      ...problems('conflict', 'range_not_satisfiable'),
    },
    metadata: scope('documents:read'),
    summary: 'Download the original file',
  },
  page: {
    method: 'GET',
    path: '/v1/documents/:id/pages/:number',
    pathParams: z.object({ id: DocumentId, number: z.coerce.number().int().min(1).max(limits.pages) }),
    query: z.strictObject({
      width: z.coerce.number().int().min(16).max(limits.pageImageWidth).default(1_200),
    }),
    responses: { 200: c.otherResponse({ contentType: 'image/png', body: binary }), ...problems('conflict') },
    metadata: scope('documents:read', { conditional: true }),
    summary: 'Get a page as PNG',
    description: 'As wide as `width`, in pixels; a page that is very long comes out narrower.',
  },
  events: {
    method: 'GET',
    path: '/v1/documents/:id/events',
    pathParams,
    query: PageQuery,
    responses: { 200: page(DocumentEvent, 'DocumentEventPage') },
    metadata: scope('documents:read'),
    summary: 'List what happened to a document, oldest first',
  },
  correct: {
    method: 'PATCH',
    path: '/v1/documents/:id/review',
    pathParams,
    body: ReviewPatch,
    responses: { 200: DocumentResult, ...problems('conflict', 'invalid_value', 'invalid_review_state') },
    metadata: scope('review:write'),
    summary: 'Correct and confirm values',
  },
  approve: {
    method: 'POST',
    path: '/v1/documents/:id/actions/approve',
    pathParams,
    headers: postHeaders,
    body: ApproveBody,
    responses: { 200: DocumentResource, ...problems('conflict', 'invalid_review_state') },
    metadata: scope('review:write'),
    summary: 'Approve a document',
  },
  reject: {
    method: 'POST',
    path: '/v1/documents/:id/actions/reject',
    pathParams,
    headers: postHeaders,
    body: RejectBody,
    responses: { 200: DocumentResource, ...problems('conflict') },
    metadata: scope('review:write'),
    summary: 'Reject a document',
  },
  retryPush: {
    method: 'POST',
    path: '/v1/documents/:id/actions/retry-push',
    pathParams,
    headers: postHeaders,
    body: RetryPushBody,
    responses: { 202: DocumentResource, ...problems('conflict') },
    metadata: scope('delivery:write'),
    summary: 'Push again what failed',
  },
  reprocess: {
    method: 'POST',
    path: '/v1/documents/:id/actions/reprocess',
    pathParams,
    headers: postHeaders,
    body: ReprocessBody,
    responses: { 202: DocumentResource, ...problems('conflict', 'invalid_schema') },
    metadata: scope('documents:write'),
    summary: 'Read the stored file again',
  },
})
