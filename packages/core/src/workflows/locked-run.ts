import type { WorkflowStep, WorkflowStepType } from '@numora/contract'
import type { Context } from '../context.ts'
import { lockDocument } from '../documents/find.ts'
import type { Document, Run } from '../generated/client.ts'
import type { JobPayload } from '../jobs.ts'
import { isOpenRun } from './open-runs.ts'

/** An open run at its present step, with its document, which is locked. */
export type LockedRun<T extends WorkflowStepType = WorkflowStepType> = {
  run: Run
  document: Document
  step: Extract<WorkflowStep, { type: T }>
  /** The steps after it. */
  following: WorkflowStep[]
}

/**
 * The run of a job, if the job is about the attempt that comes next. All that changes a run locks its document first, so
 * that it is not cancelled meanwhile. Undefined if another job has done it, or if the document was deleted.
 */
export async function lockRun(
  ctx: Context,
  { runId, position, attempt }: Pick<JobPayload<'run'>, 'runId' | 'position' | 'attempt'>,
): Promise<LockedRun | undefined> {
  const { workspaceId } = ctx
  const [found] = await ctx.db.$queryRaw<{ id: string }[]>`
    SELECT documents.id FROM documents JOIN runs ON runs.document_id = documents.id
    WHERE runs.id = ${runId} AND runs.workspace_id = ${workspaceId} FOR UPDATE OF documents`
  if (!found) return undefined
  const document = await lockDocument(ctx, found.id)
  const row = await ctx.db.run.findFirst({
    where: { id: runId, workspaceId, ...isOpenRun, position, attempts: attempt - 1 },
    include: { workflowVersion: { select: { steps: true } } },
  })
  if (!row) return undefined
  const { workflowVersion, ...run } = row
  const { steps } = workflowVersion
  return { run, document, step: steps[position]!, following: steps.slice(position + 1) }
}
