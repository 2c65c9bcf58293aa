import type { DeliveryRequested } from '../deliveries.ts'
import {
  documentWebhookTypes,
  endpointWebhookTypes,
  runWebhookTypes,
  type WebhookEvent,
  type WebhookType,
} from '../events.ts'
import type { DocumentStatus, FailureCode } from '../status.ts'
import { suffix } from './example-values.ts'

const event = { id: `evt_${suffix}`, created_at: '2026-03-21T14:20:00.000Z' }
const data = { endpoint_id: `whk_${suffix}` }

const signedHeaders: [name: string, description: string, example: string][] = [
  ['webhook-id', "The event's id: the same at every attempt", event.id],
  ['webhook-timestamp', 'Seconds since 1970 at which it was signed', '1774102800'],
  [
    'webhook-signature',
    'Standard Webhooks: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; several during a rotation',
    'v1,4mpGMnUBs9x8Vvzh1WHiRCkTjZlPFPLj3QJNRXyWv1E=',
  ],
  ['x-numora-webhook-id', 'The same as webhook-id', event.id],
  ['x-numora-webhook-timestamp', 'The same time in ISO 8601', '2026-03-21T14:20:00Z'],
  [
    'x-numora-webhook-signature',
    '`t=…,v1=…`: `t` as in x-numora-webhook-timestamp, and the hexadecimal HMAC-SHA256 of `timestamp.body` with that ' +
      'text; several v1 during a rotation',
    't=2026-03-21T14:20:00Z,v1=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ],
]

const parameters = signedHeaders.map(([name, description, example]) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', examples: [example] },
}))

/** The meaning of each type, in a few words and in more. */
const about: Record<WebhookType, [summary: string, more: string]> = {
  'document.processing': ['Processing began', 'Also when a document is submitted or processed again.'],
  'document.review_required': ['A document was read', 'Also when a change sends it back to review.'],
  'document.reviewed': [
    'A document was approved',
    'The outcome of a push on approval is reported by another event.',
  ],
  'document.rejected': [
    'A reviewer turned a document down',
    'It is `failed`, with the failure code `rejected`.',
  ],
  'document.failed': [
    'A document could not be fetched or read, or was split or unpacked into others',
    'Its `failure_code` says why; `divided` is no failure.',
  ],
  'document.deleted': ['A document was erased', 'Its `status` is the last one that it had.'],
  'push.succeeded': ['A document was delivered', 'All deliveries of the approval have succeeded.'],
  'push.failed': ['A delivery failed', "The document's list of delivery attempts says why."],
  'run.failed': ['A run of a workflow failed', 'Its log says which step failed and why.'],
  'webhook.test': ['A test', 'Sent by `POST /v1/webhook-endpoints/{id}/test`, to that endpoint only.'],
  'webhook.disabled': [
    'Another webhook endpoint was disabled',
    'It failed for five days or answered 410, and gets no more events.',
  ],
  'webhook.exhausted': [
    'Another webhook endpoint did not get an event',
    'All attempts to send it have failed; it can still be sent again.',
  ],
}

/** The status of the document in the example of each type. */
const statuses: Record<(typeof documentWebhookTypes)[number], DocumentStatus> = {
  'document.processing': 'processing',
  'document.review_required': 'review_required',
  'document.reviewed': 'reviewed',
  'document.rejected': 'failed',
  'document.failed': 'failed',
  'document.deleted': 'reviewed',
  'push.succeeded': 'push_succeeded',
  'push.failed': 'push_failed',
}

const failureCodesOf: Partial<Record<WebhookType, { failure_code: FailureCode }>> = {
  'document.rejected': { failure_code: 'rejected' },
  'document.failed': { failure_code: 'file_unreadable' },
}

function documentIn(status: DocumentStatus) {
  return {
    document_id: `doc_${suffix}`,
    schema: 'invoice_v2' as const,
    status,
    external_id: 'ap-100024',
    metadata: { source: 'email-import' },
  }
}

/** An example of the body of each webhook. */
export const webhookExamples: WebhookEvent[] = [
  ...documentWebhookTypes.map((type) => ({
    ...event,
    type,
    data: { ...documentIn(statuses[type]), ...failureCodesOf[type] },
  })),
  ...runWebhookTypes.map((type) => ({
    ...event,
    type,
    data: { ...documentIn('push_pending'), run_id: `run_${suffix}`, workflow_id: `wf_${suffix}` },
  })),
  { ...event, type: 'webhook.test', data: {} },
  ...endpointWebhookTypes.map((type) => ({ ...event, type, data })),
]

function componentOf(type: WebhookType) {
  if (type === 'webhook.test') return 'TestWebhookEvent'
  if (type === 'run.failed') return 'RunWebhookEvent'
  return type in statuses ? 'DocumentWebhookEvent' : 'EndpointWebhookEvent'
}

export const deliveryRequestedExample: DeliveryRequested = {
  ...event,
  type: 'delivery.requested',
  data: {
    document_id: `doc_${suffix}`,
    route_id: `rte_${suffix}`,
    claim_id: `dlv_${suffix}`,
    schema: 'invoice_v2',
    external_id: 'ap-100024',
    metadata: { source: 'email-import' },
    operation: 'create',
    external_record_id: null,
    result_url: `/v1/documents/doc_${suffix}/result`,
    report_url: `/v1/documents/doc_${suffix}/delivery`,
  },
}

/** The requests that Numora makes to webhook endpoints, one for each type of event, and to executors. */
export const webhooks = Object.fromEntries([
  ...webhookExamples.map((value) => [
    value.type,
    requestOf(value, {
      tag: 'Webhook endpoints',
      summary: about[value.type][0],
      description: about[value.type][1],
      component: componentOf(value.type),
      final: { 410: { description: 'No more events: the endpoint is disabled' } },
    }),
  ]),
  [
    deliveryRequestedExample.type,
    requestOf(deliveryRequestedExample, {
      tag: 'Deliveries',
      summary: 'An executor is to deliver a document',
      description:
        'Sent to the `config.url` of an external route when it claims a document. Fetch the result, deliver it, and ' +
        'report to `report_url` within 24 hours of the answer.',
      component: 'DeliveryRequestedEvent',
      final: {
        '4XX': { description: 'Refused, except 408, 425 and 429: the document becomes `push_failed`' },
      },
    }),
  ],
])

function requestOf(
  value: WebhookEvent | DeliveryRequested,
  {
    tag,
    summary,
    description,
    component,
    final,
  }: { tag: string; summary: string; description: string; component: string; final: object },
) {
  return {
    post: {
      operationId: `webhook_${value.type.replace('.', '_')}`,
      tags: [tag],
      summary,
      description: `${description}\n\nSent at least once and in no order: go by the id. Answer within 10 seconds.`,
      security: [],
      parameters,
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${component}` },
            examples: { [value.type]: { value } },
          },
        },
      },
      responses: {
        '2XX': { description: 'Received' },
        ...final,
        default: {
          description:
            'Retried for about three days, unless the answer has the header `webhook-delivery: abort-message`',
        },
      },
    },
  }
}
