import { WebhookEvent } from '../../events.ts'
import { WebhookDelivery, WebhookEndpoint, WebhookEndpointWithSecret } from '../../webhook-endpoints.ts'
import { suffix, url } from '../example-values.ts'
import { webhookExamples } from '../webhooks.ts'
import type { Example } from './example.ts'
import { created_at, secret, times, webhookAttempt } from './values.ts'

const endpoint = {
  id: `whk_${suffix}`,
  url,
  events: null,
  schemas: null,
  description: null,
  status: 'active',
  ...times,
}

/** Webhook endpoints and events. */
export const webhookEndpointExamples: Example[] = [
  [WebhookEndpoint, endpoint],
  [WebhookEndpointWithSecret, { ...endpoint, secret }],
  [
    WebhookDelivery,
    {
      id: `dlv_${suffix}`,
      event_id: `evt_${suffix}`,
      event_type: 'document.reviewed',
      status: 'succeeded',
      attempts: [webhookAttempt],
      next_attempt_at: null,
      created_at,
    },
  ],
  [WebhookEvent, ...webhookExamples],
]
