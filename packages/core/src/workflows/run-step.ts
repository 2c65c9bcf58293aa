import { pushRetryWaitMs } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { settle } from '../delivery/settle.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { type CallResult, callWebhook, type StepCall } from './call-webhook.ts'
import { type LockedRun, lockRun } from './locked-run.ts'
import { recordStep, type StepResult } from './record-step.ts'
import { beginStep, takeStep } from './take-step.ts'

/**
 * Makes one attempt of one step of a run. What a step does in the database is written together with what follows; a
 * webhook is called between two transactions, and again with the same key and body if the process dies. If it throws, the
 * step fails unless the database was unavailable.
 */
export async function runStep(system: System, job: JobPayload<'run'>, run: JobRun): Promise<void> {
  const { runId, workspaceId, position, attempt, requestId } = job
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const about = { requestId, runId, position, attempt }
  try {
    const call = await inTransaction(ctx, (ctx) => begin(ctx, job, run))
    if (!call) return
    const result = await callWebhook(ctx, call, run.signal)
    if (result.failure) ctx.logger.info({ ...about, code: result.failure.code }, 'A step of a run failed')
    await finish(ctx, job, ({ run }) => resultOf(ctx, run.attempts + 1, result))
  } catch (error) {
    if (isUnavailable(error) || run.signal.aborted) throw error
    ctx.logger.error({ ...about, err: error }, 'A step of a run broke off')
    await finish(ctx, job, () => brokenOff)
  }
}

/** Does what the step does in the database; returns the call that it makes after the transaction. */
async function begin(
  ctx: Context,
  job: JobPayload<'run'>,
  { retries }: JobRun,
): Promise<StepCall | undefined> {
  const found = await lockRun(ctx, job)
  if (!found) return undefined
  const locked = await beginStep(ctx, found)
  const taken = retries > mostRuns ? brokenOff : await takeStep(ctx, locked)
  if ('call' in taken) return taken.call
  await record(ctx, locked, taken)
  return undefined
}

async function finish(
  ctx: Context,
  job: JobPayload<'run'>,
  resultOf: (locked: LockedRun) => StepResult,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await lockRun(ctx, job)
    if (!found) return
    const locked = found.run.status === 'running' ? found : await beginStep(ctx, found)
    await record(ctx, locked, resultOf(locked))
  })
}

async function record(ctx: Context, locked: LockedRun, result: StepResult): Promise<void> {
  const hasEnded = await recordStep(ctx, locked, result)
  if (hasEnded) await settle(ctx, locked.document)
}

/** A receiver that may do better gets another attempt, as long as a push would. */
function resultOf(ctx: Context, attempt: number, { output, failure }: CallResult): StepResult {
  if (!failure) return { outcome: 'done', output, isAttempt: true }
  const { code, message, mayGetBetter, retryAfterMs } = failure
  const result = { output, error: { code, message }, isAttempt: true }
  const waitMs = mayGetBetter ? pushRetryWaitMs(attempt, Math.random(), retryAfterMs) : undefined
  if (waitMs === undefined) return { ...result, outcome: 'failed' }
  return { ...result, outcome: 'wait', dueAt: new Date(ctx.now().getTime() + waitMs) }
}

const brokenOff: StepResult = {
  outcome: 'failed',
  error: { code: 'internal_error', message: 'Something went wrong on our side.' },
}
