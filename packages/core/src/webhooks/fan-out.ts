import type { Context } from '../context.ts'
import type { Event } from '../generated/client.ts'
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

export async function sendToEndpoint(ctx: Context, event: Event, endpointId: string): Promise<string> {
  const { id } = await ctx.db.webhookDelivery.create({
    data: {
      id: newId('delivery'),
      workspaceId: event.workspaceId,
      endpointId,
      eventId: event.id,
      status: 'pending',
      nextAttemptAt: ctx.now(),
      createdAt: ctx.now(),
    },
    select: { id: true },
  })
  await enqueue(ctx, 'notify', { deliveryId: id, workspaceId: event.workspaceId, attempt: 1 })
  return id
}
