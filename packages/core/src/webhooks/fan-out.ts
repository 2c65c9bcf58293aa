import type { Context } from '../context.ts'
import type { Event, WebhookDelivery } from '../generated/client.ts'
import { newId } from '../id.ts'
import { enqueue } from '../jobs.ts'

/** Makes a delivery of an event for every active endpoint that wants its type, in the event's transaction. */
export async function sendToEndpoints(ctx: Context, event: Event, except?: string): Promise<void> {
  const endpoints = await ctx.db.webhookEndpoint.findMany({
    where: {
      workspaceId: event.workspaceId,
      status: 'active',
      OR: [{ events: { isEmpty: true } }, { events: { has: event.type } }],
      ...(except ? { id: { not: except } } : {}),
    },
    select: { id: true },
  })
  for (const endpoint of endpoints) await sendToEndpoint(ctx, event, endpoint.id)
}

export async function sendToEndpoint(
  ctx: Context,
  event: Event,
  endpointId: string,
): Promise<WebhookDelivery> {
  const delivery = await ctx.db.webhookDelivery.create({
    data: {
      id: newId('delivery'),
      workspaceId: event.workspaceId,
      endpointId,
      eventId: event.id,
      status: 'pending',
      nextAttemptAt: ctx.now(),
      createdAt: ctx.now(),
    },
  })
  await enqueueAttempt(ctx, delivery, 1)
  return delivery
}

/** A job for one attempt; the attempt's number keeps a job that runs twice from counting twice. */
export async function enqueueAttempt(
  ctx: Context,
  { id, endpointId }: WebhookDelivery,
  attempt: number,
  startAfter?: Date,
): Promise<void> {
  const payload = { deliveryId: id, workspaceId: ctx.workspaceId, attempt, requestId: ctx.requestId }
  await enqueue(ctx, 'notify', payload, { group: endpointId, ...(startAfter ? { startAfter } : {}) })
}
