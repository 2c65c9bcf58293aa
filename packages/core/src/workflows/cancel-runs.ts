import type { WorkflowStep } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document, Run } from '../generated/client.ts'
import { isOpenRun } from './open-runs.ts'
import { recordStep } from './record-step.ts'

/**
 * Cancels the runs that deliver a document, which is locked and whose other deliveries are cancelled. A run whose step is
 * calling outside ends with that step. Returns how many runs were not cancelled before.
 */
export async function cancelRuns(ctx: Context, document: Document): Promise<number> {
  const { id: documentId, workspaceId, approval } = document
  const runs = await ctx.db.run.findMany({
    where: { workspaceId, documentId, approval, ...isOpenRun, cancelledAt: null },
    include: { workflowVersion: { select: { steps: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { workflowVersion, ...run } of runs) {
    if (await isUnderWay(ctx, run)) {
      await ctx.db.run.update({ where: { id: run.id, workspaceId }, data: { cancelledAt: ctx.now() } })
      continue
    }
    const { steps } = workflowVersion
    const [step, ...following] = steps.slice(run.position) as [WorkflowStep, ...WorkflowStep[]]
    await recordStep(ctx, { run, document, step, following }, { outcome: 'cancelled' })
  }
  return runs.length
}

/** Whether a webhook is being called, or the delivery that the run waits for is being attempted. */
async function isUnderWay(ctx: Context, run: Run): Promise<boolean> {
  if (run.awaitedPushId === null) return run.attemptStartedAt !== null
  const where = { id: run.awaitedPushId, workspaceId: run.workspaceId, status: 'pending' } as const
  return (await ctx.db.push.count({ where })) > 0
}
