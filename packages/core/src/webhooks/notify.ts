import type { WebhookAttempt } from '@numora/contract'
import { FetchFailure, readExcerpt, sign } from '@numora/destinations'
import { webhookAttempts, webhookRetryWaitMs } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { presentEvent } from '../events/present-event.ts'
import { enqueueAttempt, sendToEndpoints } from '../follow-ups/webhooks.ts'
import type { Event, WebhookDelivery, WebhookEndpoint } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { disableEndpoint } from './disable-endpoint.ts'
import { recordEndpointEvent } from './endpoint-event.ts'
import { lockEndpoint } from './endpoints.ts'
import { secretsOf } from './rotate-secret.ts'

const timeoutMs = 10_000
const excerptBytes = 1_024

/**
 * Makes one attempt of one webhook delivery. If the process dies, the attempt is repeated: receivers may get
 * an event twice, but never not at all. If it throws, it counts as failed unless the database was
 * unavailable.
 */
export async function notify(system: System, job: JobPayload<'notify'>, run: JobRun): Promise<void> {
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
  const about = { requestId, deliveryId, attempt }
  const sentAt = ctx.now()
  try {
    const isSpent = run.retries > mostRuns
    const made = isSpent
      ? brokenOff(sentAt)
      : await send(ctx, endpoint, owed(event, delivery), sentAt, run.signal)
    if (made.error) ctx.logger.info({ ...about, reason: made.error }, 'A webhook failed')
    await inTransaction(ctx, (ctx) => recordAttempt(ctx, delivery, event, made))
  } catch (error) {
    if (isUnavailable(error) || run.signal.aborted) throw error
    ctx.logger.error({ ...about, err: error }, 'An attempt to send a webhook broke off')
    await inTransaction(ctx, (ctx) => recordAttempt(ctx, delivery, event, brokenOff(sentAt)))
  }
}

const ourFault = 'Something went wrong on our side.'

function unanswered(sentAt: Date): WebhookAttempt {
  return {
    attempted_at: sentAt.toISOString(),
    duration_ms: 0,
    response_status: null,
    response_excerpt: null,
    error: null,
  }
}

function brokenOff(sentAt: Date): WebhookAttempt {
  return { ...unanswered(sentAt), error: ourFault }
}

/** The event for its receiver; the external_id of a deleted document is stored with the delivery. */
function owed(event: Event, { externalId }: WebhookDelivery): Event {
  const { data } = event
  if (externalId === null || data === null || !('document_id' in data)) return event
  return { ...event, data: { ...data, external_id: externalId } }
}

async function send(
  ctx: Context,
  endpoint: WebhookEndpoint,
  event: Event,
  sentAt: Date,
  signal: AbortSignal,
): Promise<WebhookAttempt> {
  const body = JSON.stringify(presentEvent(event))
  const started = performance.now()
  const attempt = (answer: Partial<WebhookAttempt>): WebhookAttempt => ({
    ...unanswered(sentAt),
    duration_ms: Math.round(performance.now() - started),
    ...answer,
  })
  try {
    const response = await ctx.fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...sign(secretsOf(ctx, endpoint), { id: event.id, sentAt, body }),
      },
      body,
      timeoutMs,
      signal,
    })
    const { status } = response
    const excerpt = await readExcerpt(response, excerptBytes)
    const error = isSuccess(status) ? null : `The receiver answered ${status}.`
    return attempt({ response_status: status, response_excerpt: excerpt, error })
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    return attempt({ error: error.message })
  }
}

function isSuccess(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}

/** Writes an attempt together with what follows from it. */
async function recordAttempt(
  ctx: Context,
  delivery: WebhookDelivery,
  event: Event,
  made: WebhookAttempt,
): Promise<void> {
  const endpoint = await lockEndpoint(ctx, delivery.endpointId)
  if (!endpoint) return
  const attempts = [...delivery.attempts, made]
  const isDone = isSuccess(made.response_status)
  const waitMs = isDone ? undefined : webhookRetryWaitMs(attempts.length, Math.random())
  const nextAttemptAt = waitMs === undefined ? null : new Date(ctx.now().getTime() + waitMs)
  const outcome = nextAttemptAt ? { nextAttemptAt } : ended(isDone ? 'succeeded' : 'failed')
  const { count } = await ctx.db.webhookDelivery.updateMany({
    where: unchanged(delivery),
    data: { ...outcome, attempts },
  })
  if (count === 0) return
  if (nextAttemptAt) await enqueueAttempt(ctx, delivery, attempts.length + 1, nextAttemptAt)
  else if (!isDone && attempts.length === webhookAttempts) await reportExhausted(ctx, endpoint, event)
  if (made.error !== ourFault) await judgeEndpoint(ctx, endpoint, made)
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
async function judgeEndpoint(ctx: Context, endpoint: WebhookEndpoint, made: WebhookAttempt): Promise<void> {
  const { id, workspaceId } = endpoint
  if (isSuccess(made.response_status)) {
    await ctx.db.webhookEndpoint.updateMany({
      where: { id, workspaceId, failingSince: { not: null } },
      data: { failingSince: null },
    })
    return
  }
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
