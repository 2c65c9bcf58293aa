import type { Context } from '../context.ts'

/** Those of the workflows that may run; until the transaction ends they are neither changed nor deleted. */
export function lockActiveWorkflows(ctx: Context, ids: string[]): Promise<{ id: string; version: number }[]> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  return ctx.db.$queryRaw`
    SELECT id, version FROM workflows
    WHERE workspace_id = ${ctx.workspaceId} AND id = ANY(${ids}) AND status = 'active'
    ORDER BY id FOR SHARE`
}
