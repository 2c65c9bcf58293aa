import type { WebhookAttempt } from '@numora/contract'
import { mayGetBetter, redact } from '@numora/destinations'
import { webhookRetryWaitMs } from '@numora/domain'
import type { Context } from '../context.ts'
import { lockDocument } from '../documents/find.ts'
import { claimMs, enqueueNotification } from '../follow-ups/pushes.ts'
import type { Push } from '../generated/client.ts'
import { isSuccess, type Posted } from '../webhooks/post-event.ts'
import { settle } from './settle.ts'

/**
 * Writes an attempt to notify the executor of a claim together with what follows: the time that the executor has from
 * now on, the next attempt, or the end of the claim. `claim` is the row before the attempt; if another run has counted
 * the attempt, nothing is written.
 */
export async function recordNotification(ctx: Context, claim: Push, posted: Posted): Promise<void> {
  await lockDocument(ctx, claim.documentId)
  const { id, workspaceId } = claim
  const made = withoutSecrets(posted.made)
  const notifications = [...claim.notifications, made]
  const isReceived = isSuccess(made.response_status)
  const waitMs =
    isReceived || isFinal(posted) ? undefined : webhookRetryWaitMs(notifications.length, Math.random())
  const nextNotificationAt = waitMs === undefined ? null : new Date(ctx.now().getTime() + waitMs)
  const unchanged = { id, workspaceId, notifications: { equals: claim.notifications } }
  const { count } = await ctx.db.push.updateMany({
    where: { ...unchanged, status: 'pending' },
    data: {
      notifications,
      nextNotificationAt,
      ...(isReceived ? { expiresAt: new Date(ctx.now().getTime() + claimMs) } : {}),
      updatedAt: ctx.now(),
    },
  })
  // The executor has reported before it answered, or the claim was cancelled: the attempt is only logged.
  if (count === 0) await ctx.db.push.updateMany({ where: unchanged, data: { notifications } })
  else if (nextNotificationAt)
    await enqueueNotification(ctx, claim, notifications.length + 1, nextNotificationAt)
  else if (!isReceived) await endClaim(ctx, claim, unreachable(made))
}

/** Ends a claim that its executor does not know of as failed. */
export async function endClaim(
  ctx: Context,
  { id, workspaceId, documentId }: Push,
  { code, message }: { code: string; message: string },
): Promise<void> {
  const document = await lockDocument(ctx, documentId)
  const { count } = await ctx.db.push.updateMany({
    where: { id, workspaceId, status: 'pending' },
    data: { status: 'failed', nextNotificationAt: null, updatedAt: ctx.now() },
  })
  if (count === 0) return
  await ctx.db.deliveryAttempt.updateMany({
    where: { workspaceId, pushId: id, status: 'pending' },
    data: { status: 'failed', errorCode: code, errorMessage: message },
  })
  await settle(ctx, document)
}

function unreachable({ error }: WebhookAttempt) {
  return {
    code: 'executor_unreachable',
    message: `The executor was not notified. The last attempt: ${error}`,
  }
}

/** Whoever may read deliveries sees this answer, not only whoever set up the route. */
function withoutSecrets(made: WebhookAttempt): WebhookAttempt {
  const { response_excerpt: excerpt } = made
  return { ...made, response_excerpt: excerpt === null ? null : redact(excerpt) }
}

/** As with a push, a refusal by 4xx, or of the address, does not get better by itself. */
function isFinal({ made: { response_status: status }, isAborted, isForbidden }: Posted): boolean {
  const isRefusal = status !== null && status >= 400 && !mayGetBetter(status)
  return isAborted || isForbidden || isRefusal
}
