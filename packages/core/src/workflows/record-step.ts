import { moveAfter, nextRunStatus, type RunMove, type StepOutcome } from '@numora/domain'
import type { Context } from '../context.ts'
import { enqueueStep } from '../follow-ups/runs.ts'
import type { Run } from '../generated/client.ts'
import { endDelivery } from './end-delivery.ts'
import type { LockedRun } from './locked-run.ts'

export type StepError = { code: string; message: string }

/** How an attempt of a step came out, with what its log shows. */
export type StepResult = {
  outcome: StepOutcome
  output?: Record<string, unknown>
  error?: StepError
  /** The delivery that the step waits for. */
  awaitedPushId?: string
  /** Until when the step waits. */
  dueAt?: Date
  /** Whether a webhook was called. */
  isAttempt?: boolean
}

/**
 * Writes how an attempt of a step came out, in one transaction with what follows: the job of the next step or attempt, or
 * the end of the run and of the delivery that it is. Returns whether a delivery has ended: the caller settles the document.
 */
export async function recordStep(ctx: Context, locked: LockedRun, result: StepResult): Promise<boolean> {
  const { run, document, following } = locked
  const isCancelled = run.cancelledAt !== null
  const move = moveAfter(result.outcome, { isLast: following.length === 0, isCancelled })
  await writeStep(ctx, run, move, result)
  const status = nextRunStatus(run.status, move.event)
  if (!status) throw new Error(`A run that is ${run.status} cannot ${move.event}`)
  const attempts = run.attempts + (result.isAttempt ? 1 : 0)
  const where = { id: run.id, workspaceId: run.workspaceId }
  const still = { status, attemptStartedAt: null, updatedAt: ctx.now() }
  if (move.event === 'wait') {
    const { awaitedPushId = null, dueAt = null } = result
    await ctx.db.run.update({ where, data: { ...still, attempts, awaitedPushId, dueAt } })
    if (dueAt)
      await enqueueStep(ctx, run, { position: run.position, attempt: attempts + 1, startAfter: dueAt })
    return false
  }
  const atRest = { ...still, awaitedPushId: null, dueAt: null }
  if (move.event === 'go_on') {
    const position = run.position + 1
    await ctx.db.run.update({ where, data: { ...atRest, attempts: 0, position } })
    await enqueueStep(ctx, run, { position, attempt: 1 })
    return false
  }
  const error = move.event === 'fail' ? result.error : undefined
  const ended = await ctx.db.run.update({
    where,
    data: {
      ...atRest,
      attempts,
      errorCode: error?.code ?? null,
      errorMessage: error?.message ?? null,
      finishedAt: ctx.now(),
    },
  })
  return endDelivery(ctx, document, ended)
}

async function writeStep(
  ctx: Context,
  { id: runId, workspaceId, position }: Run,
  { step: status, rest }: RunMove,
  { output, error, isAttempt }: StepResult,
): Promise<void> {
  await ctx.db.runStep.update({
    where: { workspaceId_runId_position: { workspaceId, runId, position } },
    data: {
      status,
      ...(output ? { output } : {}),
      errorCode: error?.code ?? null,
      errorMessage: error?.message ?? null,
      ...(isAttempt ? { attempts: { increment: 1 } } : {}),
      finishedAt: status === 'waiting' ? null : ctx.now(),
    },
  })
  if (rest !== 'pending')
    await ctx.db.runStep.updateMany({
      where: { workspaceId, runId, position: { gt: position } },
      data: { status: rest },
    })
}
