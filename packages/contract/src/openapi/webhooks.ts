import { documentWebhookTypes, type WebhookType, webhookTypes } from '../events.ts'

const signedHeaders = {
  'webhook-id': "The event's id: the same at every attempt",
  'webhook-timestamp': 'Seconds since 1970 at which it was signed',
  'webhook-signature':
    'Standard Webhooks: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; several during a rotation',
  'x-numora-webhook-id': 'The same as webhook-id',
  'x-numora-webhook-timestamp': 'The same time in ISO 8601, such as 2026-03-21T14:24:11Z',
  'x-numora-webhook-signature':
    '`t=…,v1=…`: `t` as in x-numora-webhook-timestamp, and the hexadecimal HMAC-SHA256 of `timestamp.body` with that ' +
    'text; several v1 during a rotation',
}

const parameters = Object.entries(signedHeaders).map(([name, description]) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
}))

const bodyOf = (type: WebhookType) =>
  (documentWebhookTypes as readonly WebhookType[]).includes(type)
    ? 'DocumentWebhookEvent'
    : type === 'webhook.test'
      ? 'TestWebhookEvent'
      : 'EndpointWebhookEvent'

/** The requests that Numora makes to webhook endpoints, one for each type of event. */
export const webhooks = Object.fromEntries(
  webhookTypes.map((type) => [
    type,
    {
      post: {
        operationId: `webhook_${type.replace('.', '_')}`,
        tags: ['Webhook endpoints'],
        summary: type,
        description: 'At least once and in no order: go by the id. Answer within 10 seconds.',
        security: [],
        parameters,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${bodyOf(type)}` } } },
        },
        responses: {
          '2XX': { description: 'Received' },
          410: { description: 'No more events, please: the endpoint is disabled' },
          default: { description: 'Sent again later, for about three days' },
        },
      },
    },
  ]),
)
