import type { View, ViewInput } from '@numora/contract'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { View as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { laterThan } from '../later-than.ts'
import { Problem } from '../problem.ts'

/** Who may change views: of others only an admin. */
type Changer = { isAdmin: boolean }

/** The views of the caller and those that are shared, by their names. */
export async function listViews(ctx: Context): Promise<{ data: View[] }> {
  const rows = await ctx.db.view.findMany({
    where: { workspaceId: ctx.workspaceId, OR: [{ ownerId: ownerIdOf(ctx) }, { isShared: true }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return { data: rows.map(presentView) }
}

export async function createView(ctx: Context, { name, query, is_shared }: ViewInput): Promise<View> {
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId, actor } = ctx
    await assertBelowLimit(ctx, 'views', () => ctx.db.view.count({ where: { workspaceId } }))
    const now = ctx.now()
    const row = await ctx.db.view.create({
      data: {
        id: newId('view'),
        workspaceId,
        name,
        query,
        isShared: is_shared,
        owner: actor,
        ownerId: ownerIdOf(ctx),
        createdAt: now,
        updatedAt: now,
      },
    })
    return presentView(row)
  })
}

export async function putView(
  ctx: Context,
  { id, name, query, is_shared, isAdmin }: ViewInput & Changer & { id: string },
): Promise<View> {
  return inTransaction(ctx, async (ctx) => {
    const view = await findChangeable(ctx, id, isAdmin)
    const row = await ctx.db.view.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: { name, query, isShared: is_shared, updatedAt: laterThan(view.updatedAt, ctx.now()) },
    })
    return presentView(row)
  })
}

export async function deleteView(ctx: Context, { id, isAdmin }: Changer & { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await findChangeable(ctx, id, isAdmin)
    await ctx.db.view.delete({ where: { id, workspaceId: ctx.workspaceId } })
  })
}

/** A view of somebody else that is not shared does not exist for the caller. */
async function findChangeable(ctx: Context, id: string, isAdmin: boolean): Promise<Row> {
  const row = await ctx.db.view.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
  const isOwn = row?.ownerId === ownerIdOf(ctx)
  if (!row || !(isOwn || row.isShared)) throw new Problem('not_found', 'There is no such view.')
  if (!isOwn && !isAdmin)
    throw new Problem('forbidden', 'The view belongs to somebody else: only an admin can change it.')
  return row
}

/** What acts without an id, such as the command line, owns views together. */
function ownerIdOf({ actor }: Context): string {
  return actor.id ?? ''
}

function presentView(row: Row): View {
  return {
    id: row.id,
    name: row.name,
    query: row.query,
    is_shared: row.isShared,
    owner: row.owner,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
