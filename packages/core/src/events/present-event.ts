import type { WebhookEvent } from '@numora/contract'
import type { Event } from '../generated/client.ts'

/** An event as receivers of webhooks and readers of `GET /v1/events` see it. */
export function presentEvent({
  id,
  type,
  createdAt,
  data,
}: Pick<Event, 'id' | 'type' | 'createdAt' | 'data'>): WebhookEvent {
  const event = { id, type, created_at: createdAt.toISOString(), data: dataOf(type, data) }
  // Type and data are columns apart, which were written together.
  return event as WebhookEvent
}

/** Earlier versions stored events about an endpoint with its URL, which may contain a secret: it is left out. */
function dataOf(type: Event['type'], data: Event['data']): Event['data'] {
  if (type === 'webhook.test' || data === null) return {}
  if ('endpoint_id' in data) return { endpoint_id: data.endpoint_id }
  if ('webhook_endpoint_id' in data) return { endpoint_id: data.webhook_endpoint_id }
  return data
}
