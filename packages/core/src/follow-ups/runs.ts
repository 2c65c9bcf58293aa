import type { Context } from '../context.ts'
import { fittingRoutes } from '../delivery/fitting-routes.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { enqueue } from '../enqueue.ts'
import type { Document, Run, WorkflowVersion } from '../generated/client.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'
import { lockActiveWorkflows } from '../workflows/lock-active-workflows.ts'
import { hasCome } from '../workflows/open-runs.ts'

/**
 * Creates a run of the present version of a workflow with its first job, in the caller's transaction; `document` is
 * locked. Without an approval it runs on a document in review.
 */
export async function createRun(
  ctx: Context,
  document: Document,
  workflowId: string,
  approval: number | null,
): Promise<Run> {
  const { workspaceId } = ctx
  const { version, steps } = await presentVersion(ctx, workflowId)
  const run = await ctx.db.run.create({
    data: {
      id: newId('run'),
      workspaceId,
      workflowId,
      version,
      documentId: document.id,
      generation: document.generation,
      approval,
      status: 'queued',
      requestId: ctx.requestId,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    },
  })
  const data = steps.map((_, position) => ({ workspaceId, runId: run.id, position }))
  await ctx.db.runStep.createMany({ data })
  await enqueueStep(ctx, run, { position: 0, attempt: 1 })
  return run
}

/** The version that runs begin with now; the workflow is not deleted before the transaction ends. */
async function presentVersion(ctx: Context, workflowId: string): Promise<WorkflowVersion> {
  const [workflow] = await lockActiveWorkflows(ctx, [workflowId])
  if (!workflow) throw new Problem('conflict', 'The workflow is disabled or deleted.')
  const { workspaceId } = ctx
  const { version } = workflow
  return ctx.db.workflowVersion.findUniqueOrThrow({
    where: { workspaceId_workflowId_version: { workspaceId, workflowId, version } },
  })
}

/** Makes a run on a document in review one that delivers an approval. */
export async function deliverRun(ctx: Context, id: string, approval: number): Promise<void> {
  await ctx.db.run.update({ where: { id, workspaceId: ctx.workspaceId }, data: { approval } })
}

/** Starts the workflows of the routes that wait for documents of this schema to be read. */
export async function startReviewRuns(ctx: Context, document: Document): Promise<void> {
  const routes = await ctx.db.route.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      schema: schemaOf(document),
      active: true,
      mode: 'workflow',
      trigger: 'on_review_required',
    },
  })
  if (routes.length === 0) return
  const fitting = await fittingRoutes(ctx, document, routes)
  const workflows = await lockActiveWorkflows(
    ctx,
    fitting.map(({ workflowId }) => workflowId!),
  )
  for (const { id } of workflows) await createRun(ctx, document, id, null)
}

/** Queues a job for one attempt of one step; both numbers prevent a job that runs twice from counting twice. */
export async function enqueueStep(
  ctx: Context,
  { id: runId, workflowId }: Pick<Run, 'id' | 'workflowId'>,
  { position, attempt, startAfter }: { position: number; attempt: number; startAfter?: Date },
): Promise<void> {
  const payload = { runId, workspaceId: ctx.workspaceId, position, attempt, requestId: ctx.requestId }
  await enqueue(ctx, 'run', payload, { group: workflowId, ...(startAfter ? { startAfter } : {}) })
}

/** Queues the jobs of runs on a document whose present step waited for a delivery that has ended. */
export async function wakeRuns(ctx: Context, { id }: Pick<Document, 'id'>): Promise<void> {
  const runs = await ctx.db.$queryRaw<Pick<Run, 'id' | 'workflowId' | 'position' | 'attempts'>[]>`
    SELECT id, workflow_id AS "workflowId", position, attempts FROM runs
    WHERE workspace_id = ${ctx.workspaceId} AND document_id = ${id} AND status = 'waiting' AND ${hasCome}`
  for (const run of runs) await enqueueStep(ctx, run, { position: run.position, attempt: run.attempts + 1 })
}
