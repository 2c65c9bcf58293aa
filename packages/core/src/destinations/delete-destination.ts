import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { Problem } from '../problem.ts'
import { auditedDestination, lockDestination } from './destinations.ts'
import { deleteMappingsTo } from './mappings.ts'
import { deleteRoutesTo } from './routes.ts'

/** Deletes a destination with its routes and mappings; refused while something is on its way there. */
export async function deleteDestination(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const row = await lockDestination(ctx, id)
    const pending = await ctx.db.push.count({ where: { workspaceId, destinationId: id, status: 'pending' } })
    if (pending > 0)
      throw new Problem(
        'conflict',
        'Documents are being pushed to this destination: cancel their pushes, or disable it and wait.',
      )
    await deleteRoutesTo(ctx, id)
    await deleteMappingsTo(ctx, id)
    await ctx.db.destination.delete({ where: { id, workspaceId } })
    const changes = [
      ...changesBetween(auditedDestination(row), null),
      ...changeOfSecret('credentials', row.sealedCredentials !== null, false),
    ]
    await recordAudit(ctx, { type: 'destination.deleted', target: id, changes })
  })
}
