import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId, EventId, RunId, WebhookEndpointId, WorkflowId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SubmittableSchema } from './results.ts'
import { scope } from './scopes.ts'
import { DocumentStatus, FailureCodeValue } from './status.ts'
import { Metadata, Timestamp } from './values.ts'

const c = initContract()

export const documentWebhookTypes = [
  'document.processing',
  'document.review_required',
  'document.reviewed',
  'document.rejected',
  'document.failed',
  'document.deleted',
  'push.succeeded',
  'push.failed',
] as const

/** Types about a run of a workflow on a document. */
export const runWebhookTypes = ['run.failed'] as const

/** Types that notify the other endpoints about one of them. */
export const endpointWebhookTypes = ['webhook.disabled', 'webhook.exhausted'] as const

export const webhookTypes = [
  ...documentWebhookTypes,
  ...runWebhookTypes,
  'webhook.test',
  ...endpointWebhookTypes,
] as const
export type WebhookType = (typeof webhookTypes)[number]
export const WebhookTypeValue = z.enum(webhookTypes).meta({
  id: 'WebhookType',
  description: 'A type of event that is sent by webhooks',
  examples: ['document.review_required'],
})

/** Types that are only in a document's own history. */
export const historyTypes = [
  'review.corrected',
  'review.confirmed',
  'document.reprocessed',
  'document.assigned',
  'document.commented',
  'document.comment_deleted',
  'document.divided',
  'layout.learned',
  'layout.applied',
  'layout.forgotten',
  'review_link.created',
  'review_link.revoked',
  'delivery.attempted',
  'file.downloaded',
] as const
export const documentEventTypes = [...documentWebhookTypes, ...runWebhookTypes, ...historyTypes] as const
export type DocumentEventType = (typeof documentEventTypes)[number]

export const Actor = z
  .object({
    type: z.enum(['api_key', 'user', 'system']).describe('`system`: Numora itself, or its command line'),
    id: z
      .string()
      .nullable()
      .describe(
        'Such as the id of the API key, or of the review link of a user; null for the system, except where a workflow approved by policy: its id',
      ),
    name: z
      .string()
      .nullable()
      .describe(
        'Such as the name of the API key; of the system which part of it, such as `numora`, `command line` or ' +
          '`automatic approval`',
      ),
  })
  .meta({
    id: 'Actor',
    description: 'Who did something',
    examples: [{ type: 'api_key', id: 'key_01jpwq4q9m7q4q2k8dax1x1q5n', name: 'import' }],
  })
export type Actor = z.infer<typeof Actor>

export const Change = z
  .object({
    field: z
      .string()
      .describe(
        'Name of a field; `li_…` or, for a tax line, `tax_lines` and its place from 0, and the name of a field, joined by dots',
      ),
    before: z.string().nullable().describe('The value before; null if there was none'),
    after: z.string().nullable().describe('The value after; null if there is none'),
  })
  .meta({
    id: 'Change',
    description:
      'One change to a result. With `review_link.created` and `review_link.revoked`, the field is the id of the link and the value its role. With `review.confirmed`, a side is `confirmed` or null. With `document.assigned`, the field is `assignee` and a side the id of a person. With `layout.applied`, `before` is the value that ' +
      "would have been read without the lessons from the vendor's earlier documents; with `layout.learned`, `after` is the value " +
      'that was learned',
    examples: [{ field: 'due_date', before: null, after: '2026-05-01' }],
  })
export type Change = z.infer<typeof Change>

export const DocumentEvent = z
  .object({
    id: EventId,
    type: z.enum(documentEventTypes).meta({
      id: 'DocumentEventType',
      description:
        'What happened; the types of webhooks, and some that are only in the history of a document',
    }),
    created_at: Timestamp.describe('When it happened'),
    actor: Actor,
    request_id: z.string().nullable().describe('The `x-request-id` of the request that caused it, if any'),
    changes: z.array(Change).describe('What changed in the result; empty if nothing did'),
  })
  .meta({ id: 'DocumentEvent', description: 'An event of a document' })
export type DocumentEvent = z.infer<typeof DocumentEvent>

const AboutDocument = z.object({
  document_id: DocumentId,
  schema: SubmittableSchema,
  status: DocumentStatus,
  external_id: z.string().nullable().describe('Your own number for it; null if none was given'),
  metadata: Metadata,
})

const DocumentEventData = AboutDocument.extend({
  failure_code: FailureCodeValue.optional().describe(
    'With `document.failed` and `document.rejected` the code of its `failure`: `divided` is no failure, the file was ' +
      'split or unpacked into documents of their own. Left out with other types, and in events of versions before 0.2',
  ),
}).meta({ id: 'DocumentEventData', description: 'No extracted values: fetch them' })

const RunEventData = AboutDocument.extend({ run_id: RunId, workflow_id: WorkflowId }).meta({
  id: 'RunEventData',
  description: 'The run, and the document that it was on',
})

const WebhookEndpointEventData = z.object({ endpoint_id: WebhookEndpointId }).meta({
  id: 'WebhookEndpointEventData',
  description:
    'The webhook endpoint that the event is about. Never its URL, because other receivers see the event',
})

/** The body of a webhook and an entry of `GET /v1/events`. */
export const WebhookEvent = z
  .discriminatedUnion('type', [
    z
      .object({
        id: EventId,
        type: z.enum(documentWebhookTypes).describe('What happened'),
        created_at: Timestamp.describe('When it happened'),
        data: DocumentEventData,
      })
      .meta({ id: 'DocumentWebhookEvent', description: 'An event of a document' }),
    z
      .object({
        id: EventId,
        type: z.enum(runWebhookTypes).describe('What happened'),
        created_at: Timestamp.describe('When it happened'),
        data: RunEventData,
      })
      .meta({ id: 'RunWebhookEvent', description: 'An event of a run of a workflow' }),
    z
      .object({
        id: EventId,
        type: z.literal('webhook.test').describe('What happened'),
        created_at: Timestamp.describe('When it happened'),
        data: z.strictObject({}).describe('Empty'),
      })
      .meta({ id: 'TestWebhookEvent', description: 'A test of a webhook endpoint' }),
    z
      .object({
        id: EventId,
        type: z.enum(endpointWebhookTypes).describe('What happened'),
        created_at: Timestamp.describe('When it happened'),
        data: WebhookEndpointEventData,
      })
      .meta({ id: 'EndpointWebhookEvent', description: 'An event of a webhook endpoint' }),
  ])
  .meta({
    id: 'WebhookEvent',
    description: 'The body of a webhook, and an event of `GET /v1/events`',
  })
export type WebhookEvent = z.infer<typeof WebhookEvent>

export const events = c.router({
  list: {
    method: 'GET',
    path: '/v1/events',
    query: PageQuery.extend({
      type: z
        .union([z.array(WebhookTypeValue).max(100), WebhookTypeValue.transform((value) => [value])])
        .optional()
        .meta({
          description: 'Only events with this type; repeat it for several',
          examples: [['push.failed']],
        }),
    }),
    responses: { 200: page(WebhookEvent, 'WebhookEventPage') },
    metadata: scope('webhooks:write'),
    summary: 'List the events of the workspace, oldest first',
    description:
      'Kept for 30 days. To poll, store the last `next_cursor` that was not null and use it again: no event is ever ' +
      'added before it. The last page may be repeated then, so distinguish events by their ids.',
  },
})
