import { canApprove } from '@numora/domain'
import type { Context } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import type { Workflow as Row, WorkflowVersion } from '../generated/client.ts'
import { Problem } from '../problem.ts'

/** A workflow of the caller's workspace. */
export async function findWorkflow(ctx: Context, id: string): Promise<Row> {
  const row = await ctx.db.workflow.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
  if (!row) throw new Problem('not_found', 'There is no such workflow.')
  return row
}

/** The same, locked until the transaction ends: it is neither changed nor deleted meanwhile, and no run of it begins. */
export async function lockWorkflow(ctx: Context, id: string): Promise<Row> {
  await lockRow(ctx, 'workflows', id)
  return findWorkflow(ctx, id)
}

/** A version of a workflow; throws `not_found` if there never was one of this number. */
export async function findVersion(
  ctx: Context,
  { id: workflowId, version }: Pick<Row, 'id' | 'version'>,
): Promise<WorkflowVersion> {
  const { workspaceId } = ctx
  const row = await ctx.db.workflowVersion.findUnique({
    where: { workspaceId_workflowId_version: { workspaceId, workflowId, version } },
  })
  if (!row) throw new Problem('not_found', `The workflow has no version ${version}.`)
  return row
}

/** Throws `conflict` unless a workflow may run on documents that nobody has approved; `workflow` is locked. */
export async function assertCanApprove(ctx: Context, workflow: Row | undefined): Promise<void> {
  if (workflow && canApprove((await findVersion(ctx, workflow)).steps)) return
  throw new Problem('conflict', 'The trigger on_review_required needs a workflow with a step approve.')
}
