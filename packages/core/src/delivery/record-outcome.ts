import { adapterOf, type Pushed, type PushFailure } from '@numora/destinations'
import { pushRetryWaitMs } from '@numora/domain'
import type { Context } from '../context.ts'
import { lockDocument } from '../documents/find.ts'
import { enqueueAttempt, pendingAttempt } from '../follow-ups/pushes.ts'
import type { Push } from '../generated/client.ts'
import { recordEvent } from '../transition.ts'
import { cancelled } from './cancel-push.ts'
import { settle } from './settle.ts'

export type Outcome = { pushed: Pushed } | { failure: PushFailure }

/**
 * Writes the outcome of an attempt together with what follows: the next attempt, or the end of the delivery.
 * `started` is the push at the start of the attempt; if another run has counted the attempt, nothing is
 * written.
 */
export async function recordOutcome(
  ctx: Context,
  started: Push,
  outcome: Outcome,
  { attemptedAt, durationMs }: { attemptedAt: Date; durationMs: number },
): Promise<void> {
  const document = await lockDocument(ctx, started.documentId)
  const { id, workspaceId, attempts } = started
  const push = await ctx.db.push.findFirst({ where: { id, workspaceId, status: 'pending', attempts } })
  if (!push) return
  const attempt = attempts + 1
  const waitMs = 'failure' in outcome ? waitAfter(push, attempt, outcome.failure) : undefined
  const isToBeContinued = waitMs !== undefined && push.cancelledAt === null
  await ctx.db.push.update({
    where: { id, workspaceId },
    data: {
      status: 'pushed' in outcome ? 'succeeded' : isToBeContinued ? 'pending' : 'failed',
      attempts: attempt,
      startedAt: null,
      updatedAt: ctx.now(),
      isUncertain: isUncertainAfter(push, outcome),
      ...('pushed' in outcome && outcome.pushed.recordId
        ? { externalRecordId: outcome.pushed.recordId }
        : {}),
    },
  })
  await ctx.db.deliveryAttempt.updateMany({
    where: { pushId: id, workspaceId, status: 'pending' },
    data: { ...columnsOf(outcome), attemptedAt, durationMs, nextAttemptAt: null },
  })
  await recordEvent(ctx, document, 'delivery.attempted')
  if (isToBeContinued) {
    const at = new Date(ctx.now().getTime() + waitMs)
    await ctx.db.deliveryAttempt.create({ data: pendingAttempt(ctx, push, attempt + 1, at) })
    await enqueueAttempt(ctx, push, attempt + 1, at)
    return
  }
  if (waitMs !== undefined && !isCancellation(outcome))
    await ctx.db.deliveryAttempt.create({
      data: { ...pendingAttempt(ctx, push, attempt + 1), ...cancelled, nextAttemptAt: null },
    })
  await settle(ctx, document)
}

function isCancellation(outcome: Outcome): boolean {
  return 'failure' in outcome && outcome.failure.code === cancelled.errorCode
}

function waitAfter(push: Push, attempt: number, { kind, retryAfterMs }: PushFailure): number | undefined {
  const { can } = adapterOf(push.provider)
  if (kind === 'refused' || (kind === 'uncertain' && !can.idempotencyKey && !can.lookup)) return undefined
  return pushRetryWaitMs(attempt, Math.random(), retryAfterMs)
}

/** The outcome of an earlier attempt is known only once the destination answers to the same key. */
function isUncertainAfter(push: Push, outcome: Outcome): boolean {
  if ('pushed' in outcome) return false
  const { kind, responseStatus } = outcome.failure
  return kind === 'uncertain' || (push.isUncertain && !(kind === 'refused' && responseStatus !== null))
}

function columnsOf(outcome: Outcome) {
  return 'pushed' in outcome
    ? {
        status: 'succeeded' as const,
        externalRecordId: outcome.pushed.recordId,
        externalUrl: outcome.pushed.url,
        responseStatus: outcome.pushed.responseStatus,
      }
    : {
        status: 'failed' as const,
        errorCode: outcome.failure.code,
        errorMessage: outcome.failure.message,
        responseStatus: outcome.failure.responseStatus,
      }
}
