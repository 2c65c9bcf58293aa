import {
  type Condition,
  type CreateRoute,
  documentSchemas,
  type PageQuery,
  type Route,
  type SchemaId,
  type UpdateRoute,
} from '@numora/contract'
import { checkCondition } from '@numora/domain'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
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
    assertConditions(input.schema, input.conditions ?? [])
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
        conditions: input.conditions ?? [],
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    await recordAudit(ctx, {
      type: 'route.created',
      target: row.id,
      changes: changesBetween(null, auditedRoute(row)),
    })
    return presentRoute(row)
  })
}

/** Changes a route; what changes nothing leaves it as it is. */
export async function updateRoute(
  ctx: Context,
  { id, ...input }: UpdateRoute & { id: string },
): Promise<Route> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockRoute(ctx, id)
    if (input.conditions) assertConditions(row.schema, input.conditions)
    const data = {
      trigger: input.trigger ?? row.trigger,
      active: input.active ?? row.active,
      conditions: input.conditions ?? row.conditions,
    }
    const changes = changesBetween(auditedRoute(row), auditedRoute({ ...row, ...data }))
    if (changes.length === 0) return presentRoute(row)
    const updated = await ctx.db.route.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: { ...data, updatedAt: laterThan(row.updatedAt, ctx.now()) },
    })
    await recordAudit(ctx, { type: 'route.updated', target: id, changes })
    return presentRoute(updated)
  })
}

export async function deleteRoute(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => deleteRow(ctx, await lockRoute(ctx, id)))
}

/** Deletes the routes to a destination that is locked, in the transaction that deletes it, too. */
export async function deleteRoutesTo(ctx: Context, destinationId: string): Promise<void> {
  const { workspaceId } = ctx
  await ctx.db.$queryRaw`
    SELECT 1 FROM routes WHERE workspace_id = ${workspaceId} AND destination_id = ${destinationId} FOR UPDATE`
  const rows = await ctx.db.route.findMany({ where: { workspaceId, destinationId }, orderBy: { id: 'asc' } })
  for (const row of rows) await deleteRow(ctx, row)
}

async function deleteRow(ctx: Context, row: Row): Promise<void> {
  await ctx.db.route.delete({ where: { id: row.id, workspaceId: ctx.workspaceId } })
  await recordAudit(ctx, {
    type: 'route.deleted',
    target: row.id,
    changes: changesBetween(auditedRoute(row), null),
  })
}

async function lockRoute(ctx: Context, id: string): Promise<Row> {
  await lockRow(ctx, 'routes', id)
  const row = await ctx.db.route.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
  if (!row) throw new Problem('not_found', 'There is no such route.')
  return row
}

/** Throws `invalid_value`, with its name, for a field that the schema lacks or a value that does not fit it. */
function assertConditions(schema: SchemaId, conditions: Condition[]): void {
  const { fields } = documentSchemas[schema]
  const details = conditions.flatMap((condition, index) =>
    checkCondition(`conditions.${index}`, condition, fields),
  )
  if (details.length > 0)
    throw new Problem('invalid_value', `${details[0]!.path}: ${details[0]!.message}`, { details })
}

/** The properties of a route in the audit trail. */
function auditedRoute({ destinationId: destination_id, ...row }: Row) {
  const { schema, provider, mode, trigger, active, conditions } = row
  return {
    schema,
    destination_id,
    provider,
    mode,
    trigger,
    active,
    conditions: conditions.length > 0 ? conditions : null,
  }
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
    conditions: row.conditions,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
