import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { Document, Push } from '../generated/client.ts'
import { newId } from '../id.ts'
import { isTo, type PushTarget, targetKeyOf } from './push-target.ts'

/** How long an executor may take to report, from when it knows of its claim. */
export const claimMs = 24 * 3_600_000

/**
 * Starts a delivery to each target, in the caller's transaction; `document` is locked and approved. A
 * delivery whose outcome is unknown continues with its key and payload; one that was refused starts again with a
 * new key.
 */
export async function queuePushes(ctx: Context, document: Document, targets: PushTarget[]): Promise<void> {
  const earlier = await ctx.db.push.findMany({
    where: { documentId: document.id, workspaceId: ctx.workspaceId },
    orderBy: { id: 'asc' },
  })
  for (const target of targets) {
    const ofTarget = earlier.filter((push) => isTo(push, target))
    const push = await begin(ctx, document, target, ofTarget)
    await ctx.db.deliveryAttempt.create({ data: pendingAttempt(ctx, push, 1) })
    if (push.mode === 'push') await enqueueAttempt(ctx, push, 1)
    else if (push.routeId !== null) await enqueueNotification(ctx, push, 1)
  }
}

async function begin(ctx: Context, document: Document, target: PushTarget, earlier: Push[]): Promise<Push> {
  const { destinationId, routeId = null, provider } = target
  const now = ctx.now()
  const tried = earlier.filter((push) => push.approval === document.approval)
  const last = tried.at(-1)
  if (last?.isUncertain)
    return ctx.db.push.update({
      where: { id: last.id, workspaceId: ctx.workspaceId },
      data: { status: 'pending', attempts: 0, startedAt: null, cancelledAt: null, updatedAt: now },
    })
  const hasRecord = earlier.some((push) => push.status === 'succeeded')
  const known = earlier.findLast((push) => push.externalRecordId !== null)
  const revisions = earlier.map((push) => push.revision)
  return ctx.db.push.create({
    data: {
      id: newId('delivery'),
      workspaceId: ctx.workspaceId,
      documentId: document.id,
      approval: document.approval,
      destinationId,
      routeId,
      provider,
      mode: destinationId === null ? 'external' : 'push',
      key: [document.id, document.approval, targetKeyOf(target), ...(last ? [tried.length] : [])].join(':'),
      status: 'pending',
      operation: hasRecord ? 'update' : 'create',
      revision: last?.revision ?? (hasRecord ? Math.max(...revisions) + 1 : 1),
      externalRecordId: known?.externalRecordId ?? null,
      expiresAt: destinationId === null && routeId === null ? new Date(now.getTime() + claimMs) : null,
      nextNotificationAt: routeId === null ? null : now,
      createdAt: now,
      updatedAt: now,
    },
  })
}

/** The row of the next attempt in the list of attempts. */
export function pendingAttempt(ctx: Context, push: Push, attempt: number, nextAttemptAt = ctx.now()) {
  const id = newId('delivery')
  return {
    id,
    workspaceId: push.workspaceId,
    documentId: push.documentId,
    pushId: push.id,
    destinationId: push.destinationId,
    provider: push.provider,
    status: 'pending' as const,
    executionId: id,
    attempt,
    nextAttemptAt: push.mode === 'external' ? null : nextAttemptAt,
  }
}

/** Queues a job for one attempt; the attempt's number prevents a job that runs twice from counting twice. */
export async function enqueueAttempt(
  ctx: Context,
  push: Pick<Push, 'id' | 'workspaceId' | 'destinationId'>,
  attempt: number,
  startAfter?: Date,
): Promise<void> {
  const payload = { pushId: push.id, workspaceId: push.workspaceId, attempt, requestId: ctx.requestId }
  await enqueue(ctx, 'push', payload, { group: push.destinationId!, ...(startAfter ? { startAfter } : {}) })
}

/** Queues a job for one attempt to notify the executor of a claim; the number has the same purpose as that of a push. */
export async function enqueueNotification(
  ctx: Context,
  { id, workspaceId }: Pick<Push, 'id' | 'workspaceId'>,
  attempt: number,
  startAfter?: Date,
): Promise<void> {
  const payload = { pushId: id, workspaceId, attempt, requestId: ctx.requestId }
  await enqueue(ctx, 'request', payload, { group: workspaceId, ...(startAfter ? { startAfter } : {}) })
}
