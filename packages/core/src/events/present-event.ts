import { endpointWebhookTypes, type WebhookEvent } from '@numora/contract'
import type { Event } from '../generated/client.ts'

/** An event as receivers of webhooks and readers of `GET /v1/events` see it. */
export function presentEvent({
  id,
  type,
  createdAt,
  data,
}: Pick<Event, 'id' | 'type' | 'createdAt' | 'data'>): WebhookEvent {
  return { id, type, created_at: createdAt.toISOString(), data: dataOf(type, data) } as WebhookEvent
}

/** Events about an endpoint were once stored with its URL, which may contain a secret: it is left out. */
function dataOf(type: string, data: Event['data']): unknown {
  if (type === 'webhook.test') return {}
  if (!(endpointWebhookTypes as readonly string[]).includes(type)) return data
  const { endpoint_id: id, webhook_endpoint_id: formerId } = data as Record<string, string>
  return { endpoint_id: id ?? formerId }
}
