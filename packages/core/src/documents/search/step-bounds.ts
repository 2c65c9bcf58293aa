import type { Context } from '../../context.ts'
import { query } from '../../database/query.ts'
import { firstIdAt } from '../../id.ts'
import { stepOf } from './lexemes.ts'

const firstIdSql = {
  name: 'first-document-id',
  text: 'SELECT id FROM documents WHERE workspace_id = $1 ORDER BY id LIMIT 1',
}

/** The step of the workspace's oldest document. */
export async function firstStep(ctx: Context): Promise<number> {
  const [oldest] = await query<{ id: string }>(ctx, firstIdSql, [ctx.workspaceId])
  return oldest ? stepOf(oldest.id) : presentStep(ctx)
}

/** The step that documents belong to which are submitted now, with a margin for the clocks of other processes. */
export function presentStep(ctx: Context): number {
  return stepOf(firstIdAt('document', new Date(ctx.now().getTime() + 3_600_000)))
}
