import type { PageQuery, WebhookDelivery } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Event, WebhookDelivery as Row } from '../generated/client.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { findEndpoint } from './endpoints.ts'

/** The deliveries to an endpoint, newest first, each with all its attempts. */
export async function listWebhookDeliveries(
  ctx: Context,
  { id, status, ...query }: PageQuery & { id: string; status?: WebhookDelivery['status'] | undefined },
): Promise<Page<WebhookDelivery>> {
  const { workspaceId } = ctx
  const page = newestFirst(query)
  await findEndpoint(ctx, id)
  const rows = await ctx.db.webhookDelivery.findMany({
    ...page,
    where: { endpointId: id, workspaceId, ...(status === undefined ? {} : { status }), ...page.where },
  })
  const events = await ctx.db.event.findMany({
    where: { workspaceId, id: { in: rows.map((row) => row.eventId) } },
    select: { id: true, type: true },
  })
  const types = new Map(events.map((event) => [event.id, event.type]))
  const { data, next_cursor } = toPage(
    rows,
    query.limit,
    (row) => row.id,
    (row) => row,
  )
  // The event of a delivery that is being pruned may already be gone.
  const known = data.flatMap((row) => {
    const type = types.get(row.eventId)
    return type === undefined ? [] : [presentDelivery(row, type)]
  })
  return { data: known, next_cursor }
}

export function presentDelivery(row: Row, eventType: Event['type']): WebhookDelivery {
  return {
    id: row.id,
    event_id: row.eventId,
    // Only events that receivers are sent have deliveries.
    event_type: eventType as WebhookDelivery['event_type'],
    status: row.status,
    attempts: row.attempts,
    next_attempt_at: row.nextAttemptAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
  }
}
