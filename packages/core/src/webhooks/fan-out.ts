import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { eventColumns } from '../events/event-row.ts'
import type { Event, WebhookDelivery } from '../generated/client.ts'
import { newId } from '../id.ts'
import type { JobInserts } from '../job-inserts.ts'
import { enqueue } from '../jobs.ts'

/**
 * CTEs that make a delivery, with its job, of each event in the CTE `events` for every active endpoint of its
 * workspace that wants its type: one INSERT for any number of them. The statement must read `notify_wake`.
 */
export const deliveryCtes = (events: string, { notify }: Pick<JobInserts, 'notify'>): string => `
  addressed AS MATERIALIZED (
    SELECT numora_new_id('dlv', e.created_at) AS id, e.workspace_id, w.id AS endpoint_id, e.id AS event_id,
      e.request_id, e.created_at
    FROM ${events} e JOIN webhook_endpoints w ON w.workspace_id = e.workspace_id
    WHERE e.is_webhook AND w.status = 'active' AND (cardinality(w.events) = 0 OR e.type = ANY (w.events))
      AND w.id IS DISTINCT FROM e.except_endpoint_id
  ),
  delivered AS (
    INSERT INTO webhook_deliveries (id, workspace_id, endpoint_id, event_id, status, next_attempt_at, created_at)
    SELECT id, workspace_id, endpoint_id, event_id, 'pending', created_at, created_at FROM addressed
  ),
  notify_jobs AS (${notify.insert(`(
    SELECT coalesce(json_agg(json_build_object('groupId', endpoint_id, 'data', json_build_object(
      'deliveryId', id, 'workspaceId', workspace_id, 'attempt', 1, 'requestId', request_id))), '[]')
    FROM addressed)`)}),
  notify_wake AS (${notify.wake('notify_jobs')})`

/** Makes a delivery of an event for every active endpoint that wants its type, in the event's transaction. */
export async function sendToEndpoints(ctx: Context, event: Event, except?: string): Promise<void> {
  const text = `
    WITH sent AS MATERIALIZED (SELECT * FROM json_to_record($1::text::json) AS e (${eventColumns})),
    ${deliveryCtes('sent', ctx.jobInserts)}
    SELECT count(*)::int FROM notify_wake`
  const { id, workspaceId: workspace_id, type, isWebhook: is_webhook, requestId: request_id } = event
  const row = { id, workspace_id, type, is_webhook, request_id, created_at: event.createdAt }
  await query(ctx, { text }, [JSON.stringify({ ...row, except_endpoint_id: except })])
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
