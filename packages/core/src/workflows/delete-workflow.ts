import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { Problem } from '../problem.ts'
import { findVersion, lockWorkflow } from './find-workflow.ts'
import { isOpenRun } from './open-runs.ts'
import { audited } from './workflows.ts'

/**
 * Deletes a workflow; throws `conflict` while a route starts it or a run of it is open. The versions of its runs stay, so
 * that their logs can be read.
 */
export async function deleteWorkflow(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const row = await lockWorkflow(ctx, id)
    const ofWorkflow = { workspaceId: ctx.workspaceId, workflowId: id }
    if ((await ctx.db.route.count({ where: ofWorkflow })) > 0)
      throw new Problem('conflict', 'Routes start this workflow: delete them first.')
    if ((await ctx.db.run.count({ where: { ...ofWorkflow, ...isOpenRun } })) > 0)
      throw new Problem(
        'conflict',
        'Runs of this workflow are open: cancel their pushes, or disable it and wait.',
      )
    const changes = [
      ...changesBetween(audited(row, await findVersion(ctx, row)), null),
      ...changeOfSecret('secret', true, false),
    ]
    await ctx.db.workflow.delete({ where: { id, workspaceId: ctx.workspaceId } })
    await ctx.db.workflowVersion.deleteMany({ where: { ...ofWorkflow, runs: { none: {} } } })
    await recordAudit(ctx, { type: 'workflow.deleted', target: id, changes })
  })
}
