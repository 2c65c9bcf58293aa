import type { CreateRoute, PageQuery, Route, UpdateRoute } from '@numora/contract'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { type Context, inTransaction } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import { assertSchema } from '../documents/assert-schema.ts'
import type { Route as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { laterThan } from '../later-than.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { lockDestination } from './destinations.ts'

export async function listRoutes(ctx: Context, query: PageQuery): Promise<Page<Route>> {
  const page = newestFirst(query)
  const rows = await ctx.db.route.findMany({
    ...page,
    where: { workspaceId: ctx.workspaceId, ...page.where },
  })
  return toPage(rows, query.limit, (row) => row.id, presentRoute)
}

export async function createRoute(ctx: Context, input: CreateRoute): Promise<Route> {
  const { destination_id: destinationId, provider, mode } = input
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const destination = destinationId === undefined ? undefined : await lockDestination(ctx, destinationId)
    assertSchema(input.schema)
    if (mode === 'push' && destination!.provider !== provider)
      throw new Problem('invalid_payload', `provider: expected ${destination!.provider}, the destination's`, {
        details: [{ path: 'provider', message: `expected ${destination!.provider}, the destination's` }],
      })
    await assertBelowLimit(ctx, 'routes', () => ctx.db.route.count({ where: { workspaceId } }))
    const row = await ctx.db.route.create({
      data: {
        id: newId('route'),
        workspaceId,
        schema: input.schema,
        destinationId: destinationId ?? null,
        provider,
        mode,
        trigger: input.trigger,
        active: input.active,
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    return presentRoute(row)
  })
}

export async function updateRoute(
  ctx: Context,
  { id, ...input }: UpdateRoute & { id: string },
): Promise<Route> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockRoute(ctx, id)
    const updated = await ctx.db.route.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        ...(input.trigger === undefined ? {} : { trigger: input.trigger }),
        ...(input.active === undefined ? {} : { active: input.active }),
        updatedAt: laterThan(row.updatedAt, ctx.now()),
      },
    })
    return presentRoute(updated)
  })
}

export async function deleteRoute(ctx: Context, { id }: { id: string }): Promise<void> {
  const { count } = await ctx.db.route.deleteMany({ where: { id, workspaceId: ctx.workspaceId } })
  if (count === 0) throw new Problem('not_found', 'There is no such route.')
}

async function lockRoute(ctx: Context, id: string): Promise<Row> {
  await lockRow(ctx, 'routes', id)
  const row = await ctx.db.route.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
  if (!row) throw new Problem('not_found', 'There is no such route.')
  return row
}

function presentRoute(row: Row): Route {
  return {
    id: row.id,
    schema: row.schema,
    destination_id: row.destinationId,
    provider: row.provider,
    mode: row.mode,
    trigger: row.trigger,
    active: row.active,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
