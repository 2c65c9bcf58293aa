import type { Context } from '../context.ts'
import { Prisma } from '../generated/client.ts'

/**
 * Locks a row of the caller's workspace, if it exists, until the transaction ends, so that values read from
 * it stay valid.
 */
export async function lockRow(
  ctx: Context,
  table: 'destinations' | 'routes' | 'webhook_endpoints' | 'workflows',
  id: string,
): Promise<void> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  await ctx.db.$queryRaw`
    SELECT 1 FROM ${Prisma.raw(table)} WHERE id = ${id} AND workspace_id = ${ctx.workspaceId} FOR NO KEY UPDATE`
}
