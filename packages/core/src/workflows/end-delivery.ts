import type { Context } from '../context.ts'
import type { Document, Run } from '../generated/client.ts'
import { recordEvent } from '../transition.ts'

/**
 * Ends the delivery that a run is, and reports a failure, in the transaction in which the run ends. Returns whether it was
 * a delivery; a run on a document in review that approved nothing is none.
 */
export async function endDelivery(ctx: Context, document: Document, run: Run): Promise<boolean> {
  const { id: runId, workspaceId, workflowId } = run
  if (run.status === 'failed') {
    const about = { run_id: runId, workflow_id: workflowId }
    await recordEvent(ctx, document, 'run.failed', { about })
  }
  await endClaims(ctx, document, run)
  const isDone = run.status === 'succeeded'
  const [push] = await ctx.db.push.updateManyAndReturn({
    where: { workspaceId, documentId: document.id, runId, mode: 'workflow', status: 'pending' },
    data: { status: isDone ? 'succeeded' : 'failed', attempts: 1, updatedAt: ctx.now() },
  })
  if (!push) return false
  const error = run.status === 'cancelled' ? cancelledRun : run
  await ctx.db.deliveryAttempt.updateMany({
    where: { pushId: push.id, workspaceId, status: 'pending' },
    data: {
      status: push.status,
      errorCode: isDone ? null : error.errorCode,
      errorMessage: isDone ? null : error.errorMessage,
      attemptedAt: run.finishedAt,
    },
  })
  await recordEvent(ctx, document, 'delivery.attempted')
  return true
}

/** Ends the claims of executors whose reports the run has not come to wait for. */
async function endClaims(ctx: Context, { id: documentId }: Document, { id: runId, workspaceId }: Run) {
  const claims = await ctx.db.push.updateManyAndReturn({
    where: { workspaceId, documentId, runId, mode: 'external', status: 'pending' },
    data: { status: 'failed', updatedAt: ctx.now() },
    select: { id: true },
  })
  await ctx.db.deliveryAttempt.updateMany({
    where: { workspaceId, pushId: { in: claims.map(({ id }) => id) }, status: 'pending' },
    data: { status: 'failed', ...endedRun },
  })
}

const endedRun = { errorCode: 'run_ended', errorMessage: 'The run ended before a report was waited for.' }

const cancelledRun = { errorCode: 'cancelled', errorMessage: 'The run was cancelled.' }
