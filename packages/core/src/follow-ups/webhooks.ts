import type { Context } from '../context.ts'
import { query, type Statement } from '../database/query.ts'
import { enqueue } from '../enqueue.ts'
import { type EventRow, eventColumns } from '../events/event-row.ts'
import type { Event, WebhookDelivery } from '../generated/client.ts'
import { newId } from '../id.ts'
import type { JobInserts } from '../job-inserts.ts'
import type { JobPayload } from '../jobs.ts'
import { countTurns, priorityFrom, turnAhead } from '../turns.ts'

/**
 * CTEs that insert a delivery with its job for each event in the CTE `events` and each active endpoint of its workspace
 * that subscribes to its type and its document's schema. They wait for a deletion of an endpoint that is running, and leave that endpoint out.
 * `turn` is the parameter with the first turn of the jobs. The statement must read `notify_wake` and count `notify_jobs`.
 */
export function deliveryCtes(
  events: string,
  { notify }: Pick<JobInserts, 'notify'>,
  turn: `$${number}`,
): string {
  return `
  wanted AS MATERIALIZED (
    SELECT e.id AS event_id, e.workspace_id, w.id AS endpoint_id, e.request_id, e.created_at
    FROM ${events} e JOIN webhook_endpoints w ON w.workspace_id = e.workspace_id
    WHERE e.is_webhook AND w.status = 'active' AND (cardinality(w.events) = 0 OR e.type = ANY (w.events))
      AND (cardinality(w.schemas) = 0 OR coalesce(e.data->>'schema' = ANY (w.schemas), true))
      AND w.id IS DISTINCT FROM e.except_endpoint_id AND w.id = coalesce(e.only_endpoint_id, w.id)
    FOR KEY SHARE OF w
  ),
  addressed AS MATERIALIZED (
    SELECT numora_new_id('dlv', created_at) AS id, *, ${priorityFrom(turn)} AS priority FROM wanted
  ),
  delivered AS (
    INSERT INTO webhook_deliveries (id, workspace_id, endpoint_id, event_id, status, next_attempt_at, created_at)
    SELECT id, workspace_id, endpoint_id, event_id, 'pending', created_at, created_at FROM addressed
  ),
  notify_jobs AS (${notify.insert(`(
    SELECT coalesce(json_agg(json_build_object('groupId', endpoint_id, 'priority', priority, 'data', json_build_object(
      'deliveryId', id, 'workspaceId', workspace_id, 'attempt', 1, 'requestId', request_id))), '[]')
    FROM addressed)`)}),
  notify_wake AS (${notify.wake('notify_jobs')})`
}

const queued = `SELECT (SELECT count(*)::int FROM notify_jobs) AS queued WHERE (SELECT count(*) FROM notify_wake) >= 0`

/**
 * Runs a statement with {@link deliveryCtes} on one event, `$1`, starting at its workspace's next turn, `$2`.
 */
export async function sendInTurn(ctx: Context, { name, text }: Statement, event: SentEvent): Promise<void> {
  const turn = event.is_webhook ? await turnAhead(ctx, 'notify', event.workspace_id) : 1
  const statement = { ...(name === undefined ? {} : { name }), text: `${text} ${queued}` }
  const [row] = await query<{ queued: number }>(ctx, statement, [JSON.stringify(event), turn])
  countTurns(ctx, 'notify', event.workspace_id, row!.queued)
}

type SentEvent = Pick<EventRow, 'workspace_id' | 'is_webhook'>

/**
 * Creates a delivery of an event for every active endpoint that subscribes to its type, in the event's
 * transaction.
 */
export async function sendToEndpoints(ctx: Context, event: Event, except?: string): Promise<void> {
  const text = `
    WITH sent AS MATERIALIZED (SELECT * FROM json_to_record($1::text::json) AS e (${eventColumns})),
    ${deliveryCtes('sent', ctx.jobInserts, '$2')}`
  const { id, workspaceId: workspace_id, type, isWebhook: is_webhook, requestId: request_id } = event
  const row = { id, workspace_id, type, is_webhook, request_id, created_at: event.createdAt }
  await sendInTurn(ctx, { text }, { ...row, ...(except && { except_endpoint_id: except }) })
}

/** Long enough that every event of a time has a higher transaction id than those this much older. */
const marginMs = 300_000

/**
 * Creates deliveries of the events of a time, `to` excluded, to one endpoint as far as it subscribes to them, the oldest
 * first, except events that wait to be sent to it and events about itself. `last` is the time of the last one.
 */
export async function sendAgain(
  ctx: Context,
  endpointId: string,
  { from, to, limit }: { from: Date; to: Date; limit: number },
): Promise<{ queued: number; last: Date | null }> {
  const { workspaceId } = ctx
  const text = `
    WITH chosen AS MATERIALIZED (
      SELECT e.id, e.workspace_id, e.type, true AS is_webhook, e.data, $7::text AS request_id,
        $6::timestamptz AS created_at, NULL AS except_endpoint_id, w.id AS only_endpoint_id, e.created_at AS happened_at
      FROM events e JOIN webhook_endpoints w ON w.id = $3 AND w.workspace_id = e.workspace_id
      WHERE e.workspace_id = $1 AND e.is_webhook AND e.type <> 'webhook.test'
        AND e.tx >= (SELECT tx FROM events WHERE created_at >= $4::timestamptz - $9 * interval '1 ms'
          ORDER BY created_at LIMIT 1)
        AND e.created_at >= $4::timestamptz AND e.created_at < $5::timestamptz
        AND (cardinality(w.events) = 0 OR e.type = ANY (w.events))
        AND (cardinality(w.schemas) = 0 OR coalesce(e.data->>'schema' = ANY (w.schemas), true))
        AND e.data->>'endpoint_id' IS DISTINCT FROM w.id
        AND NOT EXISTS (SELECT 1 FROM webhook_deliveries d
          WHERE d.event_id = e.id AND d.endpoint_id = w.id AND d.status = 'pending')
      ORDER BY e.created_at, e.id LIMIT $8
    ),
    ${deliveryCtes('chosen', ctx.jobInserts, '$2')}
    SELECT (SELECT count(*)::int FROM notify_jobs) AS queued, (SELECT max(happened_at) FROM chosen) AS last
    WHERE (SELECT count(*) FROM notify_wake) >= 0`
  const turn = await turnAhead(ctx, 'notify', workspaceId)
  const values = [workspaceId, turn, endpointId, from, to, ctx.now(), ctx.requestId, limit, marginMs]
  const [row] = await query<{ queued: number; last: Date | null }>(ctx, { text }, values)
  countTurns(ctx, 'notify', workspaceId, row!.queued)
  return row!
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

/** Queues a job for one attempt; the attempt's number prevents a job that runs twice from counting twice. */
export async function enqueueAttempt(
  ctx: Context,
  { id, endpointId }: Pick<WebhookDelivery, 'id' | 'endpointId'>,
  attempt: number,
  startAfter?: Date,
): Promise<void> {
  const payload = { deliveryId: id, workspaceId: ctx.workspaceId, attempt, requestId: ctx.requestId }
  await enqueue(ctx, 'notify', payload, { group: endpointId, ...(startAfter ? { startAfter } : {}) })
}

/** Moves a job for an attempt to the lanes for receivers that take long to answer. */
export async function enqueueSlowAttempt(ctx: Context, payload: JobPayload<'notify'>): Promise<void> {
  await enqueue(ctx, 'notify_slow', payload, { group: payload.workspaceId })
}
