import type { WebhookDelivery } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { enqueueAttempt } from '../follow-ups/webhooks.ts'
import type { WebhookEndpoint } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { presentDelivery } from './deliveries.ts'
import { findEndpoint } from './endpoints.ts'

/** Makes the next attempt of a delivery now, whatever its outcome so far. */
export async function redeliver(
  ctx: Context,
  { id, delivery_id: deliveryId }: { id: string; delivery_id: string },
): Promise<WebhookDelivery> {
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    assertActive(await findEndpoint(ctx, id))
    await ctx.db.$queryRaw`
      SELECT 1 FROM webhook_deliveries WHERE id = ${deliveryId} AND workspace_id = ${workspaceId} FOR UPDATE`
    const delivery = await ctx.db.webhookDelivery.findFirst({
      where: { id: deliveryId, endpointId: id, workspaceId },
    })
    if (!delivery) throw new Problem('not_found', 'There is no such delivery to this endpoint.')
    const event = await ctx.db.event.findFirst({ where: { id: delivery.eventId, workspaceId } })
    if (!event) throw new Problem('conflict', 'The event is no longer kept: it is older than 30 days.')
    const queued = await ctx.db.webhookDelivery.update({
      where: { id: deliveryId, workspaceId },
      data: { status: 'pending', nextAttemptAt: ctx.now() },
    })
    await enqueueAttempt(ctx, queued, queued.attempts.length + 1)
    return presentDelivery(queued, event.type)
  })
}

export function assertActive({ status }: WebhookEndpoint): void {
  if (status !== 'active')
    throw new Problem('conflict', 'The endpoint is disabled: set its status to active first.')
}
