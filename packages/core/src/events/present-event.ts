import type { WebhookEvent } from '@numora/contract'
import type { Event } from '../generated/client.ts'

/** An event as receivers of webhooks and readers of `GET /v1/events` see it. */
export const presentEvent = ({
  id,
  type,
  createdAt,
  data,
}: Pick<Event, 'id' | 'type' | 'createdAt' | 'data'>): WebhookEvent =>
  ({ id, type, created_at: createdAt.toISOString(), data }) as WebhookEvent
