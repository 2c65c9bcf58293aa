import type { Context } from '../context.ts'
import { latestPushes } from '../delivery/settle.ts'
import { isTo, type PushTarget } from '../follow-ups/push-target.ts'
import { queueStepPush } from '../follow-ups/pushes.ts'
import type { Push } from '../generated/client.ts'
import type { LockedRun } from './locked-run.ts'
import type { StepResult } from './record-step.ts'

/** The claim of an executor whose report a step waits for; its time begins with the step. */
export function claimOf({ provider }: LockedRun<'wait_for_report'>['step']): PushTarget {
  return { destinationId: null, provider, claimMs: null }
}

/**
 * Has the present step of a run wait for a delivery: the one to this target that the run has begun, or that the approval
 * has by a route or an earlier run, unless that failed; otherwise a new one. What was delivered is not delivered again.
 */
export async function joinDelivery(
  ctx: Context,
  { run, document }: Pick<LockedRun, 'run' | 'document'>,
  target: PushTarget,
): Promise<StepResult> {
  const latest = (await latestPushes(ctx, document)).find((push) => isTo(push, target))
  if (latest && (latest.status !== 'failed' || latest.runId === run.id)) return resultOf(ctx, latest)
  return resultOf(ctx, await queueStepPush(ctx, document, { ...target, runId: run.id }))
}

/** How the delivery that a step waits for came out, or that it is not at its end. */
export async function awaitedResult(ctx: Context, awaitedPushId: string): Promise<StepResult> {
  const where = { id: awaitedPushId, workspaceId: ctx.workspaceId }
  return resultOf(ctx, await ctx.db.push.findUniqueOrThrow({ where }))
}

async function resultOf(ctx: Context, push: Push): Promise<StepResult> {
  if (push.status === 'pending') return { outcome: 'wait', awaitedPushId: push.id }
  const attempt = await ctx.db.deliveryAttempt.findFirst({
    where: { pushId: push.id, workspaceId: ctx.workspaceId, status: { not: 'pending' } },
    orderBy: { seq: 'desc' },
  })
  const output = {
    delivery_status: push.status,
    attempts: push.attempts,
    execution_id: attempt?.executionId ?? null,
    external_record_id: push.externalRecordId,
    external_url: attempt?.externalUrl ?? null,
  }
  if (push.status !== 'failed') return { outcome: 'done', output }
  const code = attempt?.errorCode ?? 'delivery_failed'
  const message = attempt?.errorMessage ?? 'The delivery failed.'
  return { outcome: 'failed', output, error: { code, message } }
}
