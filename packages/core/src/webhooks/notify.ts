import type { WebhookAttempt } from '@numora/contract'
import { webhookAttempts, webhookRetryWaitMs } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { presentEvent } from '../events/present-event.ts'
import { enqueueAttempt, enqueueSlowAttempt, sendToEndpoints } from '../follow-ups/webhooks.ts'
import type { Event, WebhookDelivery, WebhookEndpoint } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { disableEndpoint } from './disable-endpoint.ts'
import { recordEndpointEvent } from './endpoint-event.ts'
import { lockEndpoint } from './endpoints.ts'
import { brokenOff, isSuccess, ourFault, type Posted, postEvent } from './post-event.ts'
import { secretsOf } from './rotate-secret.ts'

/** From this time on an answer counts as slow. */
const slowMs = 3_000

/**
 * Makes one attempt of one webhook delivery, or leaves it to {@link notifySlow} if the endpoint lately took long to
 * answer, so that it keeps no lane from the others.
 */
export async function notify(system: System, job: JobPayload<'notify'>, run: JobRun): Promise<void> {
  await attemptDelivery(system, job, run, ({ isSlow }) => isSlow)
}

/** The same in the lanes for slow receivers, of which a workspace has few for all its slow ones. */
export async function notifySlow(system: System, job: JobPayload<'notify'>, run: JobRun): Promise<void> {
  await attemptDelivery(system, job, run, ({ isSlow }) => isSlow && run.group !== job.workspaceId)
}

/**
 * If the process dies, the attempt is repeated: receivers may get an event twice, but never not at all. If it throws, it
 * counts as failed unless the database was unavailable.
 */
async function attemptDelivery(
  system: System,
  job: JobPayload<'notify'>,
  run: JobRun,
  isLeft: (endpoint: WebhookEndpoint) => boolean,
): Promise<void> {
  const { deliveryId, workspaceId, attempt, requestId } = job
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const delivery = await ctx.db.webhookDelivery.findFirst({ where: { id: deliveryId, workspaceId } })
  if (delivery?.status !== 'pending' || delivery.attempts.length !== attempt - 1) return
  const endpoint = await ctx.db.webhookEndpoint.findFirst({ where: { id: delivery.endpointId, workspaceId } })
  const event = await ctx.db.event.findFirst({ where: { id: delivery.eventId, workspaceId } })
  if (endpoint?.status !== 'active' || !event) {
    await ctx.db.webhookDelivery.updateMany({ where: unchanged(delivery), data: ended('failed') })
    return
  }
  if (isLeft(endpoint)) return enqueueSlowAttempt(ctx, job)
  const about = { requestId, deliveryId, attempt }
  const sentAt = ctx.now()
  try {
    const isSpent = run.retries > mostRuns
    const receiver = { url: endpoint.url, secrets: isSpent ? [] : secretsOf(ctx, endpoint) }
    const posted = isSpent
      ? brokenOff(sentAt)
      : await postEvent(ctx, receiver, presentEvent(owed(event, delivery)), { sentAt, signal: run.signal })
    const { error: reason } = posted.made
    if (reason) ctx.logger.info({ ...about, reason }, 'A webhook failed')
    await inTransaction(ctx, (ctx) => recordAttempt(ctx, delivery, event, posted))
  } catch (error) {
    if (isUnavailable(error) || run.signal.aborted) throw error
    ctx.logger.error({ ...about, err: error }, 'An attempt to send a webhook broke off')
    await inTransaction(ctx, (ctx) => recordAttempt(ctx, delivery, event, brokenOff(sentAt)))
  }
}

/** The event for its receiver; the external_id of a deleted document is stored with the delivery. */
function owed(event: Event, { externalId }: WebhookDelivery): Event {
  const { data } = event
  if (externalId === null || data === null || !('document_id' in data)) return event
  return { ...event, data: { ...data, external_id: externalId } }
}

/** Writes an attempt together with what follows from it. */
async function recordAttempt(
  ctx: Context,
  delivery: WebhookDelivery,
  event: Event,
  { made, isAborted }: Posted,
): Promise<void> {
  const endpoint = await lockEndpoint(ctx, delivery.endpointId)
  if (!endpoint) return
  const attempts = [...delivery.attempts, made]
  const isDone = isSuccess(made.response_status)
  const waitMs = isDone || isAborted ? undefined : webhookRetryWaitMs(attempts.length, Math.random())
  const nextAttemptAt = waitMs === undefined ? null : new Date(ctx.now().getTime() + waitMs)
  const outcome = nextAttemptAt ? { nextAttemptAt } : ended(isDone ? 'succeeded' : 'failed')
  const { count } = await ctx.db.webhookDelivery.updateMany({
    where: unchanged(delivery),
    data: { ...outcome, attempts },
  })
  if (count === 0) return
  if (nextAttemptAt) await enqueueAttempt(ctx, delivery, attempts.length + 1, nextAttemptAt)
  else if (!isDone && !isAborted && attempts.length === webhookAttempts)
    await reportExhausted(ctx, endpoint, event)
  if (made.error !== ourFault) await judgeEndpoint(ctx, endpoint, made, isAborted)
}

/**
 * Notifies the other endpoints that one will not get an event; not for events about endpoints, which would
 * never end.
 */
async function reportExhausted(
  ctx: Context,
  endpoint: WebhookEndpoint,
  { documentId }: Event,
): Promise<void> {
  if (documentId === null) return
  const exhausted = await recordEndpointEvent(ctx, 'webhook.exhausted', endpoint)
  await sendToEndpoints(ctx, exhausted, endpoint.id)
}

const longestFailureMs = 5 * 24 * 3_600_000

/** Disables an endpoint that answers that it is gone or has failed for 5 days without success. */
async function judgeEndpoint(
  ctx: Context,
  endpoint: WebhookEndpoint,
  made: WebhookAttempt,
  isAborted: boolean,
): Promise<void> {
  const { id, workspaceId } = endpoint
  const isSlow = made.duration_ms >= slowMs
  if (isSlow !== endpoint.isSlow)
    await ctx.db.webhookEndpoint.updateMany({ where: { id, workspaceId }, data: { isSlow } })
  if (isSuccess(made.response_status)) {
    await ctx.db.webhookEndpoint.updateMany({
      where: { id, workspaceId, failingSince: { not: null } },
      data: { failingSince: null },
    })
    return
  }
  // A receiver that decides about single messages is alive.
  if (isAborted && made.response_status !== 410) return
  const attemptedAt = new Date(made.attempted_at)
  const failingSince = endpoint.failingSince ?? attemptedAt
  const hasFailedForLong = attemptedAt.getTime() - failingSince.getTime() >= longestFailureMs
  if (made.response_status === 410 || hasFailedForLong) await disableEndpoint(ctx, endpoint)
  else
    await ctx.db.webhookEndpoint.updateMany({
      where: { id, workspaceId, failingSince: null },
      data: { failingSince: attemptedAt },
    })
}

/** Matches the delivery if no other run has counted this attempt. */
function unchanged({ id, workspaceId, attempts }: WebhookDelivery) {
  return {
    id,
    workspaceId,
    status: 'pending' as const,
    attempts: { equals: attempts },
  }
}

function ended(status: 'succeeded' | 'failed') {
  return { status, nextAttemptAt: null, externalId: null }
}
