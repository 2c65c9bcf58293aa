import type { endpointWebhookTypes } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Event, WebhookEndpoint } from '../generated/client.ts'
import { newId } from '../id.ts'

/**
 * Writes an event about an endpoint, not about a document. It never contains the URL, because other receivers
 * see it.
 */
export function recordEndpointEvent(
  ctx: Context,
  type: 'webhook.test' | (typeof endpointWebhookTypes)[number],
  { id, workspaceId }: WebhookEndpoint,
): Promise<Event> {
  return ctx.db.event.create({
    data: {
      id: newId('event'),
      workspaceId,
      type,
      isWebhook: true,
      data: type === 'webhook.test' ? {} : { endpoint_id: id },
      actor: ctx.actor,
      requestId: ctx.requestId,
      createdAt: ctx.now(),
    },
  })
}
