import type { WebhookAttempt } from '@numora/contract'
import { webhookRetryWaitMs } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { presentEvent } from '../events/present-event.ts'
import type { Event, WebhookDelivery, WebhookEndpoint } from '../generated/client.ts'
import { FetchFailure } from '../http/fetch-failure.ts'
import { readExcerpt } from '../http/read-excerpt.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { attemptsOf } from './deliveries.ts'
import { disableEndpoint } from './disable-endpoint.ts'
import { enqueueAttempt } from './fan-out.ts'
import { secretsOf } from './rotate-secret.ts'
import { sign } from './sign.ts'

const timeoutMs = 10_000
const excerptBytes = 1_024

/**
 * One attempt of one webhook delivery. A process that dies in the middle leaves the attempt to be made again: receivers
 * may see an event twice, never not at all.
 */
export async function notify(system: System, job: JobPayload<'notify'>, run: JobRun): Promise<void> {
  const { deliveryId, workspaceId, attempt, requestId } = job
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const delivery = await ctx.db.webhookDelivery.findFirst({ where: { id: deliveryId, workspaceId } })
  if (delivery?.status !== 'pending' || attemptsOf(delivery).length !== attempt - 1) return
  const endpoint = await ctx.db.webhookEndpoint.findFirst({ where: { id: delivery.endpointId, workspaceId } })
  if (endpoint?.status !== 'active') {
    await ctx.db.webhookDelivery.updateMany({ where: unchanged(delivery), data: ended('failed') })
    return
  }
  const event = await ctx.db.event.findFirstOrThrow({ where: { id: delivery.eventId, workspaceId } })
  const made = await send(ctx, endpoint, owed(event, delivery), run.signal)
  if (made.error) ctx.logger.info({ requestId, deliveryId, attempt, reason: made.error }, 'A webhook failed')
  await inTransaction(ctx, (ctx) => recordAttempt(ctx, delivery, made))
}

/** Of a deleted document's event, what its receiver has yet to be told stands with the delivery. */
const owed = (event: Event, { externalId }: WebhookDelivery): Event =>
  externalId === null ? event : { ...event, data: { ...(event.data as object), external_id: externalId } }

async function send(
  ctx: Context,
  endpoint: WebhookEndpoint,
  event: Event,
  signal: AbortSignal,
): Promise<WebhookAttempt> {
  const body = JSON.stringify(presentEvent(event))
  const sentAt = ctx.now()
  const started = performance.now()
  const attempt = (answer: Partial<WebhookAttempt>): WebhookAttempt => ({
    attempted_at: sentAt.toISOString(),
    duration_ms: Math.round(performance.now() - started),
    response_status: null,
    response_excerpt: null,
    error: null,
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

const isSuccess = (status: number | null): boolean => status !== null && status >= 200 && status < 300

/** Writes an attempt down together with what follows from it. */
async function recordAttempt(ctx: Context, delivery: WebhookDelivery, made: WebhookAttempt): Promise<void> {
  const endpoint = await lockEndpoint(ctx, delivery.endpointId)
  if (!endpoint) return
  const attempts = [...attemptsOf(delivery), made]
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
  await judgeEndpoint(ctx, endpoint, made)
}

/** Before any delivery to it is written, so that two that end at once cannot wait for each other. */
async function lockEndpoint(ctx: Context, id: string): Promise<WebhookEndpoint | null> {
  await ctx.db.$queryRaw`SELECT 1 FROM webhook_endpoints WHERE id = ${id} FOR NO KEY UPDATE`
  return ctx.db.webhookEndpoint.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
}

const longestFailureMs = 5 * 24 * 3_600_000

/** Disables an endpoint that says it is gone or has failed for 5 days straight. */
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
  if (made.response_status === 410) await disableEndpoint(ctx, endpoint, 'The endpoint answered 410 Gone.')
  else if (attemptedAt.getTime() - failingSince.getTime() >= longestFailureMs)
    await disableEndpoint(ctx, endpoint, 'Every delivery failed for 5 days.')
  else
    await ctx.db.webhookEndpoint.updateMany({
      where: { id, workspaceId, failingSince: null },
      data: { failingSince: attemptedAt },
    })
}

/** The delivery, if no other run has counted this attempt meanwhile. */
const unchanged = ({ id, workspaceId, attempts }: WebhookDelivery) => ({
  id,
  workspaceId,
  status: 'pending',
  attempts: { equals: attempts as WebhookAttempt[] },
})

const ended = (status: 'succeeded' | 'failed') => ({ status, nextAttemptAt: null, externalId: null })
