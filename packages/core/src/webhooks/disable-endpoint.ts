import type { Context } from '../context.ts'
import type { WebhookEndpoint } from '../generated/client.ts'
import { laterThan } from '../transition.ts'
import { recordEndpointEvent } from './endpoint-event.ts'
import { sendToEndpoints } from './fan-out.ts'

/** Disables an endpoint, ends its pending deliveries, and notifies the other endpoints. */
export async function disableEndpoint(ctx: Context, endpoint: WebhookEndpoint): Promise<void> {
  const { id, workspaceId } = endpoint
  const { count } = await ctx.db.webhookEndpoint.updateMany({
    where: { id, workspaceId, status: 'active' },
    data: { status: 'disabled', updatedAt: laterThan(endpoint.updatedAt, ctx.now()) },
  })
  if (count === 0) return
  await ctx.db.webhookDelivery.updateMany({
    where: { endpointId: id, workspaceId, status: 'pending' },
    data: { status: 'failed', nextAttemptAt: null, externalId: null },
  })
  const event = await recordEndpointEvent(ctx, 'webhook.disabled', endpoint)
  await sendToEndpoints(ctx, event, id)
}
