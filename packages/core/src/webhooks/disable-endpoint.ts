import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Context } from '../context.ts'
import { sendToEndpoints } from '../follow-ups/webhooks.ts'
import type { WebhookEndpoint } from '../generated/client.ts'
import { laterThan } from '../later-than.ts'
import { recordEndpointEvent } from './endpoint-event.ts'

/** Disables an endpoint, ends its pending deliveries, and notifies the other endpoints. */
export async function disableEndpoint(ctx: Context, endpoint: WebhookEndpoint): Promise<void> {
  const { id, workspaceId } = endpoint
  const { count } = await ctx.db.webhookEndpoint.updateMany({
    where: { id, workspaceId, status: 'active' },
    data: { status: 'disabled', updatedAt: laterThan(endpoint.updatedAt, ctx.now()) },
  })
  if (count === 0) return
  const changes = changesBetween({ status: 'active' }, { status: 'disabled' })
  await recordAudit(ctx, { type: 'webhook_endpoint.disabled', target: id, changes })
  await ctx.db.webhookDelivery.updateMany({
    where: { endpointId: id, workspaceId, status: 'pending' },
    data: { status: 'failed', nextAttemptAt: null, externalId: null },
  })
  const event = await recordEndpointEvent(ctx, 'webhook.disabled', endpoint)
  await sendToEndpoints(ctx, event, id)
}
