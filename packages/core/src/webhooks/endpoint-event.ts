import type { Context } from '../context.ts'
import type { Event, WebhookEndpoint } from '../generated/client.ts'
import { newId } from '../id.ts'

/** Writes an event that tells of an endpoint, not of a document. */
export const recordEndpointEvent = (
  ctx: Context,
  type: 'webhook.test' | 'webhook.disabled',
  { id, workspaceId, url }: WebhookEndpoint,
  reason?: string,
): Promise<Event> =>
  ctx.db.event.create({
    data: {
      id: newId('event'),
      workspaceId,
      type,
      isWebhook: true,
      data: { webhook_endpoint_id: id, url, ...(reason === undefined ? {} : { reason }) },
      actor: ctx.actor,
      requestId: ctx.requestId,
      createdAt: ctx.now(),
    },
  })
