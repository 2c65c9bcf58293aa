import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { ContainerMember } from './contents.ts'
import {
  ApproveBody,
  AssignBody,
  CancelPushBody,
  RejectBody,
  ReprocessBody,
  RetryPushBody,
  ReviewPatch,
} from './document-actions.ts'
import { DocumentCounts, DocumentCountsQuery, DocumentListQuery } from './document-filters.ts'
import { DocumentReceipt, DocumentResource } from './document-resources.ts'
import { DryRun } from './dry-runs.ts'
import { problems } from './errors.ts'
import { DocumentEvent } from './events.ts'
import { postHeaders } from './headers.ts'
import { DocumentId } from './ids.ts'
import { limits } from './limits.ts'
import { Difference, DocumentSplit, SplitBody, Word } from './pages.ts'
import { list, PageQuery, page } from './pagination.ts'
import { DocumentResult } from './results.ts'
import { scope } from './scopes.ts'
import { CreateDocument, UploadDocument } from './submissions.ts'
import { binary, digits } from './values.ts'

const c = initContract()

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
