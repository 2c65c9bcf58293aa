import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { WebhookSecret } from './destinations.ts'
import { problems } from './errors.ts'
import { WebhookTypeValue } from './events.ts'
import { postHeaders } from './headers.ts'
import { DeliveryId, EventId, WebhookEndpointId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { HttpUrl, Timestamp } from './values.ts'

const c = initContract()

const status = z.enum(['active', 'disabled'])
const description = z.string().max(500)
const subscribed = z.array(WebhookTypeValue).min(1).max(WebhookTypeValue.options.length)

export const WebhookEndpoint = z
  .object({
    id: WebhookEndpointId,
    url: z.string(),
    events: z.array(WebhookTypeValue).nullable().describe('null: all'),
    description: z.string().nullable(),
    status,
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'WebhookEndpoint' })
export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>

export const WebhookEndpointWithSecret = WebhookEndpoint.extend({
  secret: WebhookSecret.describe('Shown at creation and rotation only'),
}).meta({ id: 'WebhookEndpointWithSecret' })

export const CreateWebhookEndpoint = z
  .strictObject({ url: HttpUrl, events: subscribed.optional(), description: description.optional() })
  .meta({
    id: 'CreateWebhookEndpoint',
    examples: [{ url: 'https://example.com/hooks/numora', events: ['push.failed'] }],
  })
export type CreateWebhookEndpoint = z.infer<typeof CreateWebhookEndpoint>

export const UpdateWebhookEndpoint = z
  .strictObject({
    url: HttpUrl.optional(),
    events: subscribed.nullable().optional(),
    description: description.nullable().optional(),
    status: status.optional(),
  })
  .meta({ id: 'UpdateWebhookEndpoint' })
export type UpdateWebhookEndpoint = z.infer<typeof UpdateWebhookEndpoint>

export const WebhookAttempt = z
  .object({
    attempted_at: Timestamp,
    duration_ms: z.int(),
    response_status: z.int().nullable(),
    response_excerpt: z.string().nullable().describe('The first 1 KB of the answer'),
    error: z.string().nullable(),
  })
  .meta({ id: 'WebhookAttempt' })
export type WebhookAttempt = z.infer<typeof WebhookAttempt>

export const WebhookDelivery = z
  .object({
    id: DeliveryId,
    event_id: EventId,
    event_type: WebhookTypeValue,
    status: z.enum(['pending', 'succeeded', 'failed']),
    attempts: z.array(WebhookAttempt),
    next_attempt_at: Timestamp.nullable(),
    created_at: Timestamp,
  })
  .meta({ id: 'WebhookDelivery' })
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

const pathParams = z.object({ id: WebhookEndpointId })

export const webhookEndpoints = c.router({
  list: {
    method: 'GET',
    path: '/v1/webhook-endpoints',
    query: PageQuery,
    responses: { 200: page(WebhookEndpoint, 'WebhookEndpointPage') },
    metadata: scope('webhooks:write'),
    summary: 'List webhook endpoints, newest first',
  },
  create: {
    method: 'POST',
    path: '/v1/webhook-endpoints',
    headers: postHeaders,
    body: CreateWebhookEndpoint,
    responses: { 201: WebhookEndpointWithSecret, ...problems('invalid_url') },
    metadata: scope('webhooks:write'),
    summary: 'Create a webhook endpoint',
  },
  get: {
    method: 'GET',
    path: '/v1/webhook-endpoints/:id',
    pathParams,
    responses: { 200: WebhookEndpoint },
    metadata: scope('webhooks:write'),
    summary: 'Get a webhook endpoint',
  },
  update: {
    method: 'PATCH',
    path: '/v1/webhook-endpoints/:id',
    pathParams,
    body: UpdateWebhookEndpoint,
    responses: { 200: WebhookEndpoint, ...problems('invalid_url') },
    metadata: scope('webhooks:write'),
    summary: 'Change a webhook endpoint',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/webhook-endpoints/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('webhooks:write'),
    summary: 'Delete a webhook endpoint',
  },
  rotateSecret: {
    method: 'POST',
    path: '/v1/webhook-endpoints/:id/rotate-secret',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: WebhookEndpointWithSecret },
    metadata: scope('webhooks:write'),
    summary: 'Make a new secret',
    description: 'Both secrets sign for 24 h.',
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
  },
  deliveries: {
    method: 'GET',
    path: '/v1/webhook-endpoints/:id/deliveries',
    pathParams,
    query: PageQuery.extend({ status: z.enum(['pending', 'succeeded', 'failed']).optional() }),
    responses: { 200: page(WebhookDelivery, 'WebhookDeliveryPage') },
    metadata: scope('webhooks:write'),
    summary: 'List deliveries, newest first',
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
  },
})
