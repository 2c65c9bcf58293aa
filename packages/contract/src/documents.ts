import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { ContainerMember } from './contents.ts'
import { DocumentCounts, DocumentCountsQuery, DocumentListQuery } from './document-filters.ts'
import { DryRun } from './dry-runs.ts'
import { problems } from './errors.ts'
import { DocumentEvent } from './events.ts'
import { postHeaders } from './headers.ts'
import { DocumentId, LineItemId, PersonId } from './ids.ts'
import { limits } from './limits.ts'
import { Difference, DocumentSplit, SplitBody, Word } from './pages.ts'
import { list, PageQuery, page } from './pagination.ts'
import { DocumentResult, duplicateOfText, ReviewState, SubmittableSchema } from './results.ts'
import { scope } from './scopes.ts'
import { AllowedAction, DocumentStatus, Failure, ReviewReason } from './status.ts'
import { atMostKeys, binary, digits, ExpectedUpdatedAt, ExternalId, Metadata, Timestamp } from './values.ts'

const c = initContract()

const urls = {
  status_url: z.string().describe('Path of the document'),
  result_url: z.string().describe('Path of the result'),
}

export const DocumentFile = z
  .object({
    name: z.string().nullable().describe('Bare name, from the upload or the URL; null where there is none'),
    content_type: z
      .string()
      .nullable()
      .describe(
        'Media type, as detected from the bytes; `application/pkcs7-mime` for a file in a signed envelope (p7m); ' +
          '`application/zip`, `message/rfc822` and `application/vnd.ms-outlook` for containers of files. Null until ' +
          'the file is stored',
      ),
    size_bytes: z.int().nullable().describe('Size in bytes; null until the file is stored'),
    sha256: z
      .string()
      .nullable()
      .describe('SHA-256 of the bytes in hexadecimal; null until the file is stored'),
    page_count: z
      .int()
      .nullable()
      .describe('Number of pages; null until the file is read, and for containers'),
    container_path: z
      .string()
      .nullable()
      .describe('Where the file was in the container `parent_id`; null if it was submitted by itself'),
  })
  .meta({ id: 'DocumentFile', description: 'What is known of the submitted file' })

export const DocumentSummary = z
  .object({
    vendor_name: z.string().nullable().describe('Name of the vendor'),
    number: z.string().nullable().describe('Number of the document'),
    date: z.string().nullable().describe('Date of the document: YYYY-MM-DD'),
    total: z.string().nullable().describe('Total amount: decimal text with a dot'),
    currency: z.string().nullable().describe('ISO 4217 code of the amounts'),
  })
  .meta({
    id: 'DocumentSummary',
    description:
      'The values by which people recognize a document, as corrected so far; null where the schema has no such field or ' +
      'nothing was found',
    examples: [
      {
        vendor_name: 'ACME Supplies',
        number: 'INV-1001',
        date: '2026-03-21',
        total: '1234.50',
        currency: 'EUR',
      },
    ],
  })
export type DocumentSummary = z.infer<typeof DocumentSummary>

export const DocumentResource = z
  .object({
    id: DocumentId,
    schema: SubmittableSchema,
    status: DocumentStatus,
    external_id: z.string().nullable().describe('Your own number for it; null if none was given'),
    metadata: Metadata,
    review_state: ReviewState.nullable().describe('What was confirmed; null if nothing was'),
    duplicate_of: DocumentId.nullable().describe(duplicateOfText),
    parent_id: DocumentId.nullable().describe(
      'The document that this one was split from, or the container (ZIP, EML, MSG) that it was in; null if it was ' +
        'submitted by itself, or if that one was deleted',
    ),
    review_reasons: z
      .array(ReviewReason)
      .describe('Why a person should check it; empty if there is no reason'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('That of the result, with at most 4 decimals; null before the document is read'),
    summary: DocumentSummary.nullable().describe('What was read, in short; null before the document is read'),
    assignee: PersonId.nullable().describe('The person to whom it is assigned; null if nobody'),
    allowed_actions: z
      .array(AllowedAction)
      .describe('What can be done with the document in its present state'),
    failure: Failure.nullable().describe('Why it failed; null unless the status is `failed`'),
    file: DocumentFile,
    ...urls,
    created_at: Timestamp.describe('When it was submitted'),
    updated_at: Timestamp.describe(
      'Changes with every visible change except of the assignee; the version of the document',
    ),
  })
  .meta({ id: 'Document', description: 'One submitted file' })
export type DocumentResource = z.infer<typeof DocumentResource>

export const DocumentReceipt = z
  .object({ id: DocumentId, status: DocumentStatus, schema: SubmittableSchema, ...urls })
  .meta({ id: 'DocumentReceipt', description: 'The answer to a submission' })
export type DocumentReceipt = z.infer<typeof DocumentReceipt>

/** `schema` is checked later than the form: an unknown one is 422 `invalid_schema`. */
const schemaInput = z.string().meta({
  description:
    'Id of the schema to read it by, or `auto`: which one fits is decided when the file is read. An unknown one is 422 ' +
    '`invalid_schema`',
  examples: ['invoice_v2'],
})

export const CreateDocument = z
  .strictObject({
    schema: schemaInput,
    file_url: z
      .string()
      .min(1)
      .meta({ format: 'uri', examples: ['https://example.com/invoice-001.pdf'] })
      .describe(
        `A public https address of at most ${limits.fileUrlCharacters} characters, fetched in the background`,
      ),
    external_id: ExternalId.optional(),
    metadata: Metadata.optional(),
  })
  .meta({
    id: 'CreateDocument',
    description: 'A file by its URL',
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
      .meta({
        type: 'string',
        format: 'binary',
        description: `The file, at most ${limits.fileBytes / 1_048_576} MB; its type is detected from its bytes`,
      }),
    schema: schemaInput,
    external_id: ExternalId.optional(),
    metadata: Metadata.optional().describe(
      'A JSON object as text: your own data about the document, returned with it',
    ),
  })
  .meta({ id: 'UploadDocument', description: 'A file and its fields, as the parts of a form' })

const CorrectedValue = z.string().max(limits.fieldValueCharacters).nullable()
const CorrectedFields = z
  .record(z.string(), CorrectedValue)
  .describe(
    'New values by field name, in canonical form; null for what is not on the page. ' +
      'An invalid value is 422 `invalid_value`',
  )
  .refine(...atMostKeys(limits.correctedFields))
  .meta({ maxProperties: limits.correctedFields })

export const LineItemPatch = z
  .union([
    z.strictObject({
      id: LineItemId.describe('The line item to delete'),
      delete: z.literal(true).describe('Deletes the line item'),
    }),
    z.strictObject({
      id: LineItemId.optional().describe('The line item to correct; left out for a new one'),
      after: LineItemId.nullable()
        .optional()
        .describe(
          'The line item that a new one follows, null for the first place; left out, or if there is no such line item, it ' +
            'becomes the last. Ignored with `id`',
        ),
      fields: CorrectedFields,
    }),
  ])
  .meta({
    id: 'LineItemPatch',
    description: 'Corrects, adds (without id) or deletes a line item',
    examples: [
      { id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', fields: { quantity: '12' } },
      { after: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', fields: { description: 'Delivery', amount: '4.90' } },
      { id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', delete: true },
    ],
  })
export type LineItemPatch = z.infer<typeof LineItemPatch>

export const ReviewPatch = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    fields: CorrectedFields.optional(),
    line_items: z
      .array(LineItemPatch)
      .max(limits.lineItems)
      .optional()
      .describe('The line items to correct, add or delete; others stay unchanged'),
    tax_lines: z
      .array(CorrectedFields)
      .max(limits.taxLines)
      .optional()
      .describe(
        'All tax lines: replaces the present ones. A value that is the same at the same place keeps its position and ' +
          'confidence; a field that is left out has none',
      ),
    confirmed_general_field_names: z
      .array(z.string())
      .max(200)
      .optional()
      .describe('All confirmed fields: replaces the stored list. Corrected fields are confirmed in addition'),
    confirmed_line_item_ids: z
      .array(z.string())
      .max(limits.confirmedLineItems)
      .optional()
      .describe('All confirmed line items: replaces the stored list'),
  })
  .meta({
    id: 'ReviewPatch',
    description: 'What to correct and confirm; properties that are left out stay unchanged',
    examples: [
      {
        expected_updated_at: '2026-03-21T14:20:02.113Z',
        fields: { due_date: '2026-05-01' },
        line_items: [{ id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', fields: { quantity: '12' } }],
        tax_lines: [{ rate: '19', base: '1037.40', amount: '197.11' }],
        confirmed_general_field_names: ['invoice_number'],
        confirmed_line_item_ids: ['li_01jpwq4q9m7q4q2k8dax1x1q5n'],
      },
    ],
  })
export type ReviewPatch = z.infer<typeof ReviewPatch>

export const ReviewStateInput = z
  .strictObject({
    version: z.literal(1).describe('Version of this shape, not a counter'),
    confirmed_general_field_names: z.array(z.string()).max(200).describe('Names of the confirmed fields'),
    confirmed_line_item_ids: z
      .array(z.string())
      .max(limits.confirmedLineItems)
      .describe('Ids of the confirmed line items'),
  })
  .meta({
    id: 'ReviewStateInput',
    description:
      'What was confirmed; a name or id that the result does not have is 422 `invalid_review_state`',
  })
export type ReviewStateInput = z.infer<typeof ReviewStateInput>

export const AssignBody = z
  .strictObject({
    person_id: PersonId.nullable().describe('The person who is to review it; null: nobody'),
  })
  .meta({
    id: 'Assign',
    description: 'Who is to review the document',
    examples: [{ person_id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n' }, { person_id: null }],
  })

export const ApproveBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    review_state: ReviewStateInput.optional().describe(
      'Replaces the stored confirmations; if left out, they stay unchanged',
    ),
  })
  .meta({ id: 'Approve', description: 'The body may be left out' })
export const RejectBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    reason: z
      .string()
      .max(1_000)
      .optional()
      .describe('The reason, for people; becomes a part of the failure message'),
  })
  .meta({ id: 'Reject', description: 'The body may be left out' })
export const RetryPushBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    destination_id: z
      .string()
      .optional()
      .describe('Only to this destination; if left out, to all that failed'),
  })
  .meta({ id: 'RetryPush', description: 'The body may be left out' })
export const CancelPushBody = z
  .strictObject({ expected_updated_at: ExpectedUpdatedAt })
  .meta({ id: 'CancelPush', description: 'The body may be left out' })
export const ReprocessBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    schema: schemaInput
      .optional()
      .describe(
        'Id of another schema to read the document by, or `auto`; an unknown one is 422 `invalid_schema`. If left out, ' +
          'the schema stays the same; for a document that was submitted as `auto`, it is determined again',
      ),
    dry_run: z
      .boolean()
      .default(false)
      .describe(
        'Reads the file without changing anything of the document; `GET /v1/documents/{id}/dry-run` returns what would change',
      ),
  })
  .meta({ id: 'Reprocess', description: 'The body may be left out' })

const pathParams = z.object({ id: DocumentId })
const pageParams = z.object({
  id: DocumentId,
  number: digits(1, limits.pages).meta({ description: 'Number of the page, from 1', examples: [1] }),
})

export const documents = c.router({
  upload: {
    method: 'POST',
    path: '/v1/documents/upload',
    contentType: 'multipart/form-data',
    headers: postHeaders,
    body: UploadDocument,
    responses: {
      200: DocumentReceipt,
      202: DocumentReceipt,
      ...problems('duplicate_external_id', 'file_too_large', 'unsupported_file_type', 'invalid_schema'),
    },
    metadata: scope('documents:write', { atATime: 'uploads' }),
    summary: 'Upload a file',
    description:
      'Submits one file as a form. Its size and type are checked while it is streamed: 413 `file_too_large`, ' +
      '415 `unsupported_file_type`. The answer is sent before the file is read: wait for the document, or for a webhook. ' +
      'A known `external_id` answers 200 with the existing document; other bytes than those of its first ' +
      'upload are 409 `duplicate_external_id`; a document that `failed` is processed again with the new file (202). ' +
      'The same form is also taken by `POST /v1/documents`.',
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
    summary: 'Submit a document by its URL',
    description:
      'One file makes one document. `file_url` is fetched in the background: an address that is recognizably not allowed is ' +
      '422 `invalid_file_url` at once, later problems make the document `failed`. A known `external_id` ' +
      'answers 200 with the existing document, whatever the URL; a document that `failed` is processed ' +
      'again with the new file (202). Also accepts the form of `POST /v1/documents/upload` (`multipart/form-data` with a ' +
      'part `file`), which is an operation of its own here so that generated clients can call both.',
  },
  list: {
    method: 'GET',
    path: '/v1/documents',
    query: DocumentListQuery,
    responses: { 200: page(DocumentResource, 'DocumentPage') },
    metadata: scope('documents:read'),
    summary: 'List documents, newest first',
    description:
      'All given filters must match. Documents submitted meanwhile do not shift the pages. With `sort=doubt`, a document ' +
      'whose reasons change between two pages can be missing or repeated.',
  },
  counts: {
    method: 'GET',
    path: '/v1/documents/counts',
    query: DocumentCountsQuery,
    responses: { 200: DocumentCounts },
    metadata: scope('documents:read'),
    summary: 'Count documents by status',
    description:
      `With the filters of the list, except \`status\`. At most ${limits.counted.toLocaleString('en')} of each are counted, so it is quick for any ` +
      'number of documents.',
  },
  get: {
    method: 'GET',
    path: '/v1/documents/:id',
    pathParams,
    query: z.strictObject({
      wait_seconds: digits(0, limits.waitSeconds)
        .optional()
        .meta({
          description:
            'Holds the answer for up to this many seconds, until the document is no longer `processing` (or ' +
            '`push_pending`). Ask again until it has the status that you wait for',
          examples: [30],
        }),
    }),
    responses: { 200: DocumentResource },
    metadata: scope('documents:read', { byReviewLink: true, conditional: true, atATime: 'waitingRequests' }),
    summary: 'Get a document',
    description:
      'Its status, why a person should check it, and what can be done with it. A deletion ends a wait with 404.',
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
      'Erases file, result and page images, and `external_id` and `metadata` in its events; a tombstone (id, times, ' +
      'actor) stays for audit. Its `external_id` can be used again. 409 `conflict` while the document is `push_pending`.',
  },
  result: {
    method: 'GET',
    path: '/v1/documents/:id/result',
    pathParams,
    responses: { 200: DocumentResult, ...problems('result_not_ready', 'result_unavailable') },
    metadata: scope('documents:read', { byReviewLink: true, conditional: true }),
    summary: 'Get the result',
    description:
      'Every field of the schema with its value, confidence and position, including corrections. While the document is ' +
      '`processing` 409 `result_not_ready` with `retry-after`; if it `failed` 409 `result_unavailable`.',
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
    metadata: scope('documents:read', { byReviewLink: true, conditional: true, atATime: 'downloads' }),
    summary: 'Download the original file',
    description:
      'The submitted bytes, or a range of them. Each download is recorded in the history of the ' +
      'document. 409 `conflict` while the file has not been fetched from its URL.',
  },
  page: {
    method: 'GET',
    path: '/v1/documents/:id/pages/:number',
    pathParams: pageParams,
    query: z.strictObject({
      width: digits(16, limits.pageImageWidth)
        .default(1_200)
        .meta({ description: 'Width of the image in pixels', examples: [1_200] }),
    }),
    responses: { 200: c.otherResponse({ contentType: 'image/png', body: binary }), ...problems('conflict') },
    metadata: scope('documents:read', { byReviewLink: true, conditional: true, atATime: 'pageImages' }),
    summary: 'Get a page as PNG',
    description:
      'Its width is `width`, in pixels; a very long page is narrower. Rendered when requested; the ' +
      'boxes of values and words are fractions of this image. An e-invoice in XML is drawn as an invoice. 404 where the ' +
      'document has no such page, 409 `conflict` while the file has not been fetched, 503 `unavailable` if rendering ' +
      'takes too long.',
  },
  words: {
    method: 'GET',
    path: '/v1/documents/:id/pages/:number/words',
    pathParams: pageParams,
    responses: { 200: list(Word, 'PageWords'), ...problems('conflict') },
    metadata: scope('documents:read', { byReviewLink: true, conditional: true, atATime: 'pageImages' }),
    summary: 'List the words of a page in reading order',
    description:
      'The words that the values are chosen from, with their positions on the image of the page, at most ' +
      `${limits.wordsPerPage.toLocaleString('en')}. Text that nobody can see is left out. 404 where the document has no ` +
      'such page. 409 `conflict` while the document has not been read, and for a scan that was read by a version that ' +
      'did not store the words: reprocess it. 503 `unavailable` if it takes too long.',
  },
  differences: {
    method: 'GET',
    path: '/v1/documents/:id/differences',
    pathParams,
    responses: {
      200: list(Difference, 'DifferenceList'),
      ...problems('result_not_ready', 'result_unavailable'),
    },
    metadata: scope('documents:read', { byReviewLink: true, conditional: true }),
    summary: 'List where the page differs from an e-invoice or a code',
    description:
      'Each field for which the document got the review reason `page_and_xml_differ` or `page_and_code_differ`, with both ' +
      'values as they were read, whatever was corrected since. Until it is corrected, the value of the result is that of ' +
      'the e-invoice (Factur-X, ZUGFeRD) in the file, or that of the page where a machine-readable code, such as a QR ' +
      'code, differs from it. Empty for all other documents, and for those that were read by a version that did not ' +
      'store both values. A code that contradicts another code, and no printed value, is not listed.',
  },
  splitProposal: {
    method: 'GET',
    path: '/v1/documents/:id/split',
    pathParams,
    responses: { 200: DocumentSplit, ...problems('result_not_ready', 'result_unavailable') },
    metadata: scope('documents:read', { conditional: true }),
    summary: 'Propose how to split a file of several documents',
    description:
      'Where the next document seems to begin: by page numbers, letterheads, invoice numbers, vendors and totals. One ' +
      'part if the file seems to be one document. Of a document that was split, how it was.',
  },
  split: {
    method: 'POST',
    path: '/v1/documents/:id/actions/split',
    pathParams,
    headers: postHeaders,
    body: SplitBody,
    responses: {
      202: list(DocumentResource, 'SplitDocuments'),
      ...problems('conflict', 'invalid_value', 'file_too_large'),
    },
    metadata: scope('documents:write', { callsOutside: true, atATime: 'pageImages' }),
    summary: 'Split a file of several documents',
    description:
      'Makes a document of each part, all or none: with a file of these pages of the PDF or TIFF, the schema of the ' +
      'document (`auto` if it was submitted so), its metadata, no `external_id`, and a `parent_id`. The document itself becomes `failed` with the failure code `divided` and is never delivered. The same split again ' +
      'answers the documents that there are of it. 422 `invalid_value` if a page is missing, ' +
      'repeated or unknown, or if the file is no PDF or TIFF of several pages; 409 `conflict` unless `split` is among the ' +
      '`allowed_actions`, and if the document has been delivered before. 413 `file_too_large` if the parts together would have more than 120 MB or one more than 30 MB. ' +
      'An e-invoice embedded in the PDF stays in the file that is split.',
  },
  contents: {
    method: 'GET',
    path: '/v1/documents/:id/contents',
    pathParams,
    responses: {
      200: list(ContainerMember, 'DocumentContents'),
      ...problems('result_not_ready'),
    },
    metadata: scope('documents:read', { conditional: true }),
    summary: 'List what is in a container',
    description:
      'A ZIP archive, a mail (EML) or a message of Outlook (MSG) is unpacked when it is read. Each file in it that may ' +
      'be a document becomes one, with the schema and the metadata of the container, no `external_id`, and a ' +
      '`parent_id`; the container becomes `failed` with the failure code `divided`. The others are left out, with the ' +
      'reason. If all are, it is `failed` for another reason. Empty for a document that is no container; 409 ' +
      '`result_not_ready` until it is unpacked.',
  },
  events: {
    method: 'GET',
    path: '/v1/documents/:id/events',
    pathParams,
    query: PageQuery,
    responses: { 200: page(DocumentEvent, 'DocumentEventPage') },
    metadata: scope('documents:read'),
    summary: 'List the history of a document, oldest first',
    description: 'Who did what and when, with the values before and after each correction.',
  },
  correct: {
    method: 'PATCH',
    path: '/v1/documents/:id/review',
    pathParams,
    body: ReviewPatch,
    responses: { 200: DocumentResult, ...problems('conflict', 'invalid_value', 'invalid_review_state') },
    metadata: scope('review:write', { byReviewLink: true }),
    summary: 'Correct and confirm values',
    description:
      'Changes the given values and leaves others unchanged. A corrected value is confirmed, with `origin` `corrected` ' +
      'and confidence 1. A request that changes nothing is 200. A change of an approved document sends it ' +
      'back to `review_required`, and the next push updates the record. 409 `conflict` in a state where `correct` is ' +
      'not among the `allowed_actions`, or for another `expected_updated_at`.',
  },
  assign: {
    method: 'PUT',
    path: '/v1/documents/:id/assignee',
    pathParams,
    body: AssignBody,
    responses: { 200: DocumentResource, ...problems('invalid_value') },
    metadata: scope('review:write'),
    summary: 'Assign a document to a person',
    description:
      'Possible in every state. `updated_at` stays as it is, so a correction that somebody is about to send is not refused; ' +
      'the `ETag` changes. Who is not an active person of the workspace is 422 `invalid_value`. The event is ' +
      '`document.assigned`, which is no webhook.',
  },
  approve: {
    method: 'POST',
    path: '/v1/documents/:id/actions/approve',
    pathParams,
    headers: postHeaders,
    body: ApproveBody,
    responses: { 200: DocumentResource, ...problems('conflict', 'invalid_review_state') },
    metadata: scope('review:write', { byReviewLink: true }),
    summary: 'Approve a document',
    description:
      'If active push routes with the trigger `on_approve` match, the document is `push_pending` at once, otherwise ' +
      '`reviewed`. A field that is required for approval and has no value is reported by 422 `invalid_review_state`. ' +
      'Approving an approved document with the same content is 200 and changes nothing; with another `review_state` ' +
      'it is 409 `conflict`, as in any other state.',
  },
  reject: {
    method: 'POST',
    path: '/v1/documents/:id/actions/reject',
    pathParams,
    headers: postHeaders,
    body: RejectBody,
    responses: { 200: DocumentResource, ...problems('conflict') },
    metadata: scope('review:write', { byReviewLink: true }),
    summary: 'Reject a document',
    description:
      'The document is `failed` with the failure code `rejected` and is never delivered. Rejecting a rejected document ' +
      'is 200 and changes nothing, not even the reason. 409 `conflict` unless the document is `review_required`.',
  },
  retryPush: {
    method: 'POST',
    path: '/v1/documents/:id/actions/retry-push',
    pathParams,
    headers: postHeaders,
    body: RetryPushBody,
    responses: { 202: DocumentResource, ...problems('conflict') },
    metadata: scope('delivery:write'),
    summary: 'Repeat failed pushes',
    description:
      'Repeats the failed pushes of Numora; the document is `push_pending` again. 409 `conflict` ' +
      'unless it is `push_failed`, and if nothing can be repeated. What an executor failed to deliver stays in the outbox.',
  },
  cancelPush: {
    method: 'POST',
    path: '/v1/documents/:id/actions/cancel-push',
    pathParams,
    headers: postHeaders,
    body: CancelPushBody,
    responses: { 200: DocumentResource, ...problems('conflict') },
    metadata: scope('delivery:write'),
    summary: 'Cancel a push',
    description:
      'Deliveries that wait for their next attempt or for an executor end as `failed` with the code `cancelled`. A running ' +
      'attempt ends first and counts if it succeeds: until then the document stays `push_pending`. 409 `conflict` unless ' +
      'the document is `push_pending`, and for a repeat.',
  },
  reprocess: {
    method: 'POST',
    path: '/v1/documents/:id/actions/reprocess',
    pathParams,
    headers: postHeaders,
    body: ReprocessBody,
    responses: {
      202: DocumentResource,
      ...problems('conflict', 'invalid_schema', 'result_not_ready', 'result_unavailable'),
    },
    metadata: scope('documents:write'),
    summary: 'Read the stored file again',
    description:
      'Creates a new result with new ids of line items and nothing confirmed; earlier corrections stay in the events. ' +
      '409 `conflict` while the document is `processing`, `push_pending` or `push_succeeded`. With `dry_run` nothing of the ' +
      'document changes, and any document with a result can be read: 409 `result_not_ready` while it is `processing`, ' +
      '`result_unavailable` if it is `failed`. A new dry run replaces the one before.',
  },
  dryRun: {
    method: 'GET',
    path: '/v1/documents/:id/dry-run',
    pathParams,
    query: z.strictObject({
      wait_seconds: digits(0, limits.waitSeconds)
        .optional()
        .meta({
          description: 'Holds the answer for up to this many seconds, while the dry run is `pending`',
          examples: [30],
        }),
    }),
    responses: { 200: DryRun, ...problems('result_not_ready', 'result_unavailable') },
    metadata: scope('documents:read', { atATime: 'waitingRequests' }),
    summary: 'Get what reading a document again would change',
    description:
      'The outcome of the latest `reprocess` with `dry_run`, compared with the result as it is now. 404 if there was none, ' +
      'or if the document has been reprocessed since.',
  },
})
