import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId, EventId, WebhookEndpointId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { DocumentStatus } from './status.ts'
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

export const webhookTypes = [...documentWebhookTypes, 'webhook.test', 'webhook.disabled'] as const
export type WebhookType = (typeof webhookTypes)[number]
export const WebhookTypeValue = z.enum(webhookTypes).meta({ id: 'WebhookType' })

/** Types that only a document's own history shows. */
export const historyTypes = [
  'review.corrected',
  'review.confirmed',
  'document.reprocessed',
  'layout.learned',
  'layout.applied',
  'delivery.attempted',
  'file.downloaded',
] as const
export const documentEventTypes = [...documentWebhookTypes, ...historyTypes] as const
export type DocumentEventType = (typeof documentEventTypes)[number]

export const Actor = z
  .object({
    type: z.enum(['api_key', 'user', 'system']),
    id: z.string().nullable(),
    name: z.string().nullable(),
  })
  .meta({ id: 'Actor' })
export type Actor = z.infer<typeof Actor>

export const Change = z
  .object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })
  .meta({
    id: 'Change',
    description:
      'field is a field name, or li_… and a field name joined by a dot. With `layout.applied`, before is what would ' +
      "have been read without what the vendor's earlier documents taught; with `layout.learned`, after is the value " +
      'that was learnt from',
  })
export type Change = z.infer<typeof Change>

export const DocumentEvent = z
  .object({
    id: EventId,
    type: z.enum(documentEventTypes).meta({ id: 'DocumentEventType' }),
    created_at: Timestamp,
    actor: Actor,
    request_id: z.string().nullable(),
    changes: z.array(Change),
  })
  .meta({ id: 'DocumentEvent' })
export type DocumentEvent = z.infer<typeof DocumentEvent>

const DocumentEventData = z
  .object({
    document_id: DocumentId,
    schema: SchemaIdValue,
    status: DocumentStatus,
    external_id: z.string().nullable(),
    metadata: Metadata,
  })
  .meta({ id: 'DocumentEventData', description: 'No extracted values: fetch them' })

const WebhookEventData = z
  .object({ webhook_endpoint_id: WebhookEndpointId, url: z.string(), reason: z.string().optional() })
  .meta({ id: 'WebhookEndpointEventData' })

/** The body of a webhook and of `GET /v1/events`. */
export const WebhookEvent = z
  .discriminatedUnion('type', [
    z
      .object({
        id: EventId,
        type: z.enum(documentWebhookTypes),
        created_at: Timestamp,
        data: DocumentEventData,
      })
      .meta({ id: 'DocumentWebhookEvent' }),
    z
      .object({
        id: EventId,
        type: z.enum(['webhook.test', 'webhook.disabled']),
        created_at: Timestamp,
        data: WebhookEventData,
      })
      .meta({ id: 'EndpointWebhookEvent' }),
  ])
  .meta({
    id: 'WebhookEvent',
    examples: [
      {
        id: 'evt_01jpwq4q9m7q4q2k8dax1x1q5n',
        type: 'document.review_required',
        created_at: '2026-03-21T14:20:00.000Z',
        data: {
          document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n',
          schema: 'invoice_v2',
          status: 'review_required',
          external_id: 'ap-100024',
          metadata: { source: 'email-import' },
        },
      },
    ],
  })
export type WebhookEvent = z.infer<typeof WebhookEvent>

export const events = c.router({
  list: {
    method: 'GET',
    path: '/v1/events',
    query: PageQuery.extend({
      type: z
        .union([z.array(WebhookTypeValue).max(100), WebhookTypeValue.transform((value) => [value])])
        .optional(),
    }),
    responses: { 200: page(WebhookEvent, 'WebhookEventPage') },
    metadata: scope('webhooks:write'),
    summary: 'List the events of the workspace, oldest first',
    description:
      'Kept for 30 days. To poll, keep the last `next_cursor` that was not null and ask with it again: nothing is ever ' +
      'added before it. What the last page held comes again then, so tell events apart by their ids.',
  },
})
