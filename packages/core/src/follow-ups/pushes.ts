import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { Document, Push } from '../generated/client.ts'
import { newId } from '../id.ts'
import { isTo, type PushTarget, targetKeyOf } from './push-target.ts'
import { createRun, deliverRun } from './runs.ts'

/** How long an executor may take to report, from when it knows of its claim. */
export const claimMs = 24 * 3_600_000

/**
 * Starts a delivery to each target, in the caller's transaction; `document` is locked and approved. A
 * delivery whose outcome is unknown continues with its key and payload; one that was refused starts again with a
 * new key.
 */
export async function queuePushes(ctx: Context, document: Document, targets: PushTarget[]): Promise<void> {
  const earlier = await findPushes(ctx, document)
  for (const target of targets) await startPush(ctx, document, target, earlier)
}

/** Starts a delivery that is a step of a run, in the caller's transaction. */
export async function queueStepPush(
  ctx: Context,
  document: Document,
  target: PushTarget & { runId: string },
): Promise<Push> {
  return startPush(ctx, document, target, await findPushes(ctx, document))
}

function findPushes(ctx: Context, { id: documentId }: Document): Promise<Push[]> {
  return ctx.db.push.findMany({
    where: { documentId, workspaceId: ctx.workspaceId },
    orderBy: { id: 'asc' },
  })
}

async function startPush(
  ctx: Context,
  document: Document,
  target: PushTarget,
  earlier: Push[],
): Promise<Push> {
  const push = await begin(
    ctx,
    document,
    target,
    earlier.filter((push) => isTo(push, target)),
  )
  await ctx.db.deliveryAttempt.create({ data: pendingAttempt(ctx, push, 1) })
  if (push.mode === 'push') await enqueueAttempt(ctx, push, 1)
  else if (push.routeId !== null) await enqueueNotification(ctx, push, 1)
  return push
}

async function begin(ctx: Context, document: Document, target: PushTarget, earlier: Push[]): Promise<Push> {
  const { destinationId, routeId = null, provider, workflowId } = target
  const now = ctx.now()
  const tried = earlier.filter((push) => push.approval === document.approval)
  const last = tried.at(-1)
  if (last?.isUncertain)
    return ctx.db.push.update({
      where: { id: last.id, workspaceId: ctx.workspaceId },
      data: {
        status: 'pending',
        attempts: 0,
        startedAt: null,
        cancelledAt: null,
        // A delivery of a route stays one, because its outcome counts for the document by itself.
        runId: last.runId && (target.runId ?? null),
        updatedAt: now,
      },
    })
  const hasRecord = earlier.some((push) => push.status === 'succeeded')
  const known = earlier.findLast((push) => push.externalRecordId !== null)
  const revisions = earlier.map((push) => push.revision)
  const runId = workflowId ? await runFor(ctx, document, target) : (target.runId ?? null)
  return ctx.db.push.create({
    data: {
      id: newId('delivery'),
      workspaceId: ctx.workspaceId,
      documentId: document.id,
      approval: document.approval,
      destinationId,
      routeId,
      provider,
      workflowId: workflowId ?? null,
      runId,
      mode: modeOf(target),
      key: keyOf(document, target, tried.length),
      status: 'pending',
      operation: hasRecord ? 'update' : 'create',
      revision: last?.revision ?? (hasRecord ? Math.max(...revisions) + 1 : 1),
      externalRecordId: known?.externalRecordId ?? null,
      expiresAt: expiryOf(target, now),
      nextNotificationAt: routeId === null ? null : now,
      createdAt: now,
      updatedAt: now,
    },
  })
}

/** A run in review that approved its document goes on; otherwise a new one begins. */
async function runFor(ctx: Context, document: Document, { workflowId, runId }: PushTarget): Promise<string> {
  if (!runId) return (await createRun(ctx, document, workflowId!, document.approval)).id
  await deliverRun(ctx, runId, document.approval)
  return runId
}

function modeOf({ destinationId, workflowId }: PushTarget): Push['mode'] {
  if (workflowId) return 'workflow'
  return destinationId === null ? 'external' : 'push'
}

/** An executor that is notified has its time once it has accepted; one that is waited for by a run, once that waits. */
function expiryOf(target: PushTarget, now: Date): Date | null {
  const { routeId, claimMs: ownClaimMs = claimMs } = target
  if (modeOf(target) !== 'external' || routeId || ownClaimMs === null) return null
  return new Date(now.getTime() + ownClaimMs)
}

/** A delivery that starts again has a key of its own. */
function keyOf(document: Document, target: PushTarget, tries: number) {
  return [document.id, document.approval, targetKeyOf(target), ...(tries > 0 ? [tries] : [])].join(':')
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
    executionId: push.mode === 'workflow' ? push.runId! : id,
    attempt,
    nextAttemptAt: push.mode === 'push' ? nextAttemptAt : null,
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
