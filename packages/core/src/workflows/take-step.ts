import { documentSchemas, type WorkflowStepType } from '@numora/contract'
import { holds, nextRunStatus, valuesOf } from '@numora/domain'
import type { Context } from '../context.ts'
import { mappedDocument } from '../delivery/mapped-document.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { StepCall } from './call-webhook.ts'
import { awaitedResult, claimOf, joinDelivery } from './join-delivery.ts'
import type { LockedRun } from './locked-run.ts'
import type { StepResult } from './record-step.ts'
import { takeApprove } from './take-approve.ts'
import { takeWebhook } from './take-webhook.ts'

/** What a step does inside a transaction: it comes out at once, waits, or makes a call after it. */
export type Taken = StepResult | { call: StepCall }

const take: { [T in WorkflowStepType]: (ctx: Context, locked: LockedRun<T>) => Promise<Taken> } = {
  condition: takeCondition,
  approve: takeApprove,
  push: takePush,
  webhook: takeWebhook,
  wait: takeWait,
  wait_for_report: takeWaitForReport,
}

/** Begins the present step of a run, or looks whether what it waits for has come. */
export async function takeStep(ctx: Context, locked: LockedRun): Promise<Taken> {
  const { run, step } = locked
  if (hasLeftReview(locked)) return { outcome: 'cancelled', error: changed }
  if (run.awaitedPushId !== null) return awaitedResult(ctx, run.awaitedPushId)
  if (run.cancelledAt !== null) return { outcome: 'cancelled', error: interrupted }
  return take[step.type](ctx, locked as never)
}

/** Marks the run and its present step as begun; a run keeps its first times. */
export async function beginStep<L extends LockedRun>(ctx: Context, locked: L): Promise<L> {
  const { id, workspaceId, position, startedAt } = locked.run
  const status = nextRunStatus(locked.run.status, 'begin')!
  const now = ctx.now()
  const run = await ctx.db.run.update({
    where: { id, workspaceId },
    data: { status, startedAt: startedAt ?? now, updatedAt: now },
  })
  await ctx.db.runStep.updateMany({
    where: { workspaceId, runId: id, position, startedAt: null },
    data: { startedAt: now },
  })
  await ctx.db.runStep.updateMany({
    where: { workspaceId, runId: id, position },
    data: { status: 'running' },
  })
  return { ...locked, run }
}

/** A person decided on the document, or it is read again. */
function hasLeftReview({ run, document }: LockedRun): boolean {
  if (run.approval !== null) return false
  return document.state !== 'for_review' || document.generation !== run.generation
}

const changed = {
  code: 'document_changed',
  message: 'The document was approved, rejected or read again meanwhile.',
}

const interrupted = {
  code: 'cancelled',
  message: 'The run was cancelled during a call that broke off: whether it arrived is not known.',
}

async function takeCondition(ctx: Context, { document, step }: LockedRun<'condition'>): Promise<StepResult> {
  const { fields } = documentSchemas[schemaOf(document)]
  const isTrue = holds(step, valuesOf(await mappedDocument(ctx, document)), fields)
  return { outcome: isTrue ? 'done' : 'stop', output: { holds: isTrue } }
}

async function takePush(ctx: Context, locked: LockedRun<'push'>): Promise<StepResult> {
  const destination = await ctx.db.destination.findFirst({
    where: { id: locked.step.destination_id, workspaceId: ctx.workspaceId },
  })
  if (!destination) return failed('destination_deleted', 'The destination was deleted.')
  if (destination.status !== 'active') return failed('destination_disabled', 'The destination is disabled.')
  return joinDelivery(ctx, locked, { destinationId: destination.id, provider: destination.provider })
}

/** A job that comes before its time, by a clock that differs, is queued again. */
async function takeWait(ctx: Context, { run, step }: LockedRun<'wait'>): Promise<StepResult> {
  const dueAt = run.dueAt ?? new Date(ctx.now().getTime() + step.duration_seconds * 1_000)
  return dueAt > ctx.now() ? { outcome: 'wait', dueAt } : { outcome: 'done', output: {} }
}

/** The time of a claim begins now, also if a webhook step made it earlier. */
async function takeWaitForReport(ctx: Context, locked: LockedRun<'wait_for_report'>): Promise<StepResult> {
  const { run, step } = locked
  const result = await joinDelivery(ctx, locked, claimOf(step))
  const { timeout_seconds: seconds = 86_400 } = step
  await ctx.db.push.updateMany({
    where: { workspaceId: run.workspaceId, id: result.awaitedPushId ?? '', runId: run.id, expiresAt: null },
    data: { expiresAt: new Date(ctx.now().getTime() + seconds * 1_000) },
  })
  return result
}

function failed(code: string, message: string): StepResult {
  return { outcome: 'failed', error: { code, message } }
}
