import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { WebhookTypeValue } from './events.ts'
import { postHeaders } from './headers.ts'
import { DeliveryId, EventId, WebhookEndpointId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { SubmittableSchema } from './results.ts'
import { scope } from './scopes.ts'
import { HttpUrl, Timestamp, TimestampInput, WebhookSecret } from './values.ts'

const c = initContract()

const status = z
  .enum(['active', 'disabled'])
  .describe('Nothing is sent to a `disabled` one; `active` enables it again without its recorded failures')
const description = z.string().max(500).describe('Text for people')
const subscribed = z.array(WebhookTypeValue).min(1).max(WebhookTypeValue.options.length)
const ofSchemas = z.array(SubmittableSchema).min(1).max(SubmittableSchema.options.length)
const deliveryStatus = z
  .enum(['pending', 'succeeded', 'failed'])
  .describe('`pending`: an attempt is still to be made. `failed`: no more attempts are made')

export const WebhookEndpoint = z
  .object({
    id: WebhookEndpointId,
    url: z.string().describe('Where events are posted to'),
    events: z.array(WebhookTypeValue).nullable().describe('The types that are sent to it; null: all'),
    schemas: z
      .array(SubmittableSchema)
      .nullable()
      .describe('The schemas whose documents it gets events about; null: all'),
    description: z.string().nullable().describe('Text for people; null if there is none'),
    status,
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'WebhookEndpoint', description: 'A URL that events are sent to' })
export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>

export const WebhookEndpointWithSecret = WebhookEndpoint.extend({
  secret: WebhookSecret.describe('Shown at creation and rotation only'),
}).meta({ id: 'WebhookEndpointWithSecret', description: 'A webhook endpoint with its new secret' })

export const CreateWebhookEndpoint = z
  .strictObject({
    url: HttpUrl,
    events: subscribed.optional().describe('The types to send to it; by default all'),
    schemas: ofSchemas
      .optional()
      .describe(
        'The schemas whose documents it gets events about; by default all. Until its schema is decided, a document has ' +
          '`auto`. Events that are not about a document are sent in any case',
      ),
    description: description.optional(),
  })
  .meta({
    id: 'CreateWebhookEndpoint',
    description: 'A new webhook endpoint',
    examples: [
      {
        url: 'https://example.com/hooks/numora',
        events: ['push.failed'],
        schemas: ['invoice_v2'],
        description: 'Notifies the ERP team',
      },
    ],
  })
export type CreateWebhookEndpoint = z.infer<typeof CreateWebhookEndpoint>

export const UpdateWebhookEndpoint = z
  .strictObject({
    url: HttpUrl.optional(),
    events: subscribed.nullable().optional().describe('The types to send to it; null: all'),
    schemas: ofSchemas
      .nullable()
      .optional()
      .describe('The schemas whose documents it gets events about; null: all'),
    description: description.nullable().optional().describe('Text for people; null removes it'),
    status: status.optional(),
  })
  .meta({
    id: 'UpdateWebhookEndpoint',
    description: 'Properties that are left out stay unchanged',
    examples: [{ events: ['document.reviewed', 'push.failed'], description: null, status: 'active' }],
  })
export type UpdateWebhookEndpoint = z.infer<typeof UpdateWebhookEndpoint>

export const WebhookAttempt = z
  .object({
    attempted_at: Timestamp.describe('When it was made'),
    duration_ms: z.int().describe('How long it took, in milliseconds'),
    response_status: z.int().nullable().describe('HTTP status of the answer; null if none arrived'),
    response_excerpt: z
      .string()
      .nullable()
      .describe(
        'The first 1 KB of the answer; of the answer of an executor at most 200 characters without anything like a secret. ' +
          'Null if none arrived',
      ),
    error: z.string().nullable().describe('Why it failed, for people; otherwise null'),
  })
  .meta({ id: 'WebhookAttempt', description: 'One attempt to send an event' })
export type WebhookAttempt = z.infer<typeof WebhookAttempt>

export const WebhookDelivery = z
  .object({
    id: DeliveryId,
    event_id: EventId,
    event_type: WebhookTypeValue,
    status: deliveryStatus,
    attempts: z.array(WebhookAttempt).describe('The attempts that were made, oldest first'),
    next_attempt_at: Timestamp.nullable().describe(
      'When the next attempt is made; null if there will be none',
    ),
    created_at: Timestamp.describe('When it was queued'),
  })
  .meta({ id: 'WebhookDelivery', description: 'The delivery of one event to one endpoint' })
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

export const ReplayBody = z
  .strictObject({
    since: TimestampInput.describe(
      'Events from this instant on; those older than 30 days are no longer kept',
    ),
    until: TimestampInput.optional().describe('Events before this instant; by default all up to now'),
  })
  .meta({
    id: 'Replay',
    description: 'The time whose events are sent again',
    examples: [{ since: '2026-03-21T14:20:00Z', until: '2026-03-21T16:00:00Z' }],
  })

export const Replay = z
  .object({
    queued: z.int().describe('How many events were queued'),
    next_since: Timestamp.nullable().describe(
      'The `since` for the next replay if there are more events than one replay queues; otherwise null',
    ),
  })
  .meta({
    id: 'Replayed',
    description: 'What a replay queued',
    examples: [{ queued: 12, next_since: null }],
  })

const pathParams = z.object({ id: WebhookEndpointId })

export const webhookEndpoints = c.router({
  list: {
    method: 'GET',
    path: '/v1/webhook-endpoints',
    query: PageQuery,
    responses: { 200: page(WebhookEndpoint, 'WebhookEndpointPage') },
    metadata: scope('webhooks:write'),
    summary: 'List webhook endpoints, newest first',
    description: 'Without their secrets.',
  },
  create: {
    method: 'POST',
    path: '/v1/webhook-endpoints',
    headers: postHeaders,
    body: CreateWebhookEndpoint,
    responses: { 201: WebhookEndpointWithSecret, ...problems('limit_reached', 'invalid_url') },
    metadata: scope('webhooks:write'),
    summary: 'Create a webhook endpoint',
    description:
      'Events that happen from now on are sent to it. Its secret is in this answer only. An address that is not ' +
      'allowed is 422 `invalid_url`.',
  },
  get: {
    method: 'GET',
    path: '/v1/webhook-endpoints/:id',
    pathParams,
    responses: { 200: WebhookEndpoint },
    metadata: scope('webhooks:write'),
    summary: 'Get a webhook endpoint',
    description: 'Without its secret.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/webhook-endpoints/:id',
    pathParams,
    body: UpdateWebhookEndpoint,
    responses: { 200: WebhookEndpoint, ...problems('invalid_url') },
    metadata: scope('webhooks:write'),
    summary: 'Change a webhook endpoint',
    description: 'Properties that are left out stay unchanged. Can also enable a disabled endpoint again.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/webhook-endpoints/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('webhooks:write'),
    summary: 'Delete a webhook endpoint',
    description: 'With its deliveries; nothing more is sent to it.',
  },
  rotateSecret: {
    method: 'POST',
    path: '/v1/webhook-endpoints/:id/rotate-secret',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: WebhookEndpointWithSecret },
    metadata: scope('webhooks:write'),
    summary: 'Rotate the secret',
    description: 'It is in this answer only. Both the old and the new secret sign for 24 hours.',
  },
  test: {
    method: 'POST',
    path: '/v1/webhook-endpoints/:id/test',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: WebhookDelivery, ...problems('conflict') },
    metadata: scope('webhooks:write'),
    summary: 'Queue a webhook.test event to this endpoint',
    description:
      'Sent whatever the endpoint subscribes to; the outcome is in its deliveries. 409 `conflict` while the ' +
      'endpoint is disabled.',
  },
  deliveries: {
    method: 'GET',
    path: '/v1/webhook-endpoints/:id/deliveries',
    pathParams,
    query: PageQuery.extend({
      status: deliveryStatus
        .optional()
        .meta({ description: 'Only deliveries with this status', examples: ['failed'] }),
    }),
    responses: { 200: page(WebhookDelivery, 'WebhookDeliveryPage') },
    metadata: scope('webhooks:write'),
    summary: 'List deliveries, newest first',
    description: 'Each event that was sent to the endpoint, with every attempt.',
  },
  replay: {
    method: 'POST',
    path: '/v1/webhook-endpoints/:id/replay',
    pathParams,
    headers: postHeaders,
    body: ReplayBody,
    responses: { 202: Replay, ...problems('conflict') },
    metadata: scope('webhooks:write'),
    summary: 'Send the events of a time again',
    description:
      'Queues every event that is kept and that the endpoint subscribes to, whether it was delivered before or not, as a ' +
      'new delivery with all its attempts. Events that are still to be sent to the endpoint are left out, so a repeated ' +
      `replay does not queue them twice. One replay queues at most ${limits.replayedEvents.toLocaleString('en')} events, the oldest first; ` +
      '`next_since` then says where the next one continues. 409 `conflict` while the endpoint is disabled.',
  },
  redeliver: {
    method: 'POST',
    path: '/v1/webhook-endpoints/:id/deliveries/:delivery_id/redeliver',
    pathParams: z.object({ id: WebhookEndpointId, delivery_id: DeliveryId }),
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 202: WebhookDelivery, ...problems('conflict') },
    metadata: scope('webhooks:write'),
    summary: 'Send a delivery again',
    description:
      'Makes the next attempt now, whatever the outcome so far. 409 `conflict` while the endpoint is disabled.',
  },
})
