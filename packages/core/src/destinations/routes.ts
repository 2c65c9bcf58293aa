import {
  type Condition,
  type CreatedRoute,
  type CreateRoute,
  documentSchemas,
  type PageQuery,
  type Route,
  type SchemaId,
  type UpdateRoute,
} from '@numora/contract'
import { newWebhookSecret } from '@numora/destinations'
import { checkCondition } from '@numora/domain'
import type { z } from 'zod'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import { assertSchema } from '../documents/assert-schema.ts'
import { workflowProvider } from '../follow-ups/push-target.ts'
import type { Route as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { laterThan } from '../later-than.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem, refuseFaults } from '../problem.ts'
import { assertCanApprove, lockWorkflow } from '../workflows/find-workflow.ts'
import { lockDestination } from './destinations.ts'

export async function listRoutes(ctx: Context, query: PageQuery): Promise<Page<Route>> {
  const page = newestFirst(query)
  const rows = await ctx.db.route.findMany({
    ...page,
    where: { workspaceId: ctx.workspaceId, ...page.where },
  })
  return toPage(rows, query.limit, (row) => row.id, presentRoute)
}

/** Creates a route; a generated secret is only in this answer. */
export async function createRoute(ctx: Context, input: CreateRoute): Promise<z.infer<typeof CreatedRoute>> {
  const { destination_id: destinationId, provider = workflowProvider, mode, config } = input
  const given = input.credentials?.secret
  const made = config && given === undefined ? newWebhookSecret() : undefined
  const secret = given ?? made
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const destination = destinationId === undefined ? undefined : await lockDestination(ctx, destinationId)
    const workflow = input.workflow_id === undefined ? undefined : await lockWorkflow(ctx, input.workflow_id)
    assertSchema(input.schema)
    assertConditions(input.schema, input.conditions ?? [])
    if (input.trigger === 'on_review_required') await assertCanApprove(ctx, workflow)
    if (config) ctx.fetch.assertAllowed(config.url, 'invalid_url', 'config.url')
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
        workflowId: workflow?.id ?? null,
        provider,
        mode,
        trigger: input.trigger,
        active: input.active,
        conditions: input.conditions ?? [],
        ...(config ? { config } : {}),
        sealedSecret: secret === undefined ? null : ctx.secrets.seal(secret),
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    await recordAudit(ctx, {
      type: 'route.created',
      target: row.id,
      changes: [
        ...changesBetween(null, auditedRoute(row)),
        ...changeOfSecret('credentials', false, secret !== undefined),
      ],
    })
    return { ...presentRoute(row), ...(made === undefined ? {} : { secret: made }) }
  })
}

/** Changes a route; a secret that is not given stays. What changes nothing leaves it as it is. */
export async function updateRoute(
  ctx: Context,
  { id, ...input }: UpdateRoute & { id: string },
): Promise<Route> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockRoute(ctx, id)
    if (input.conditions) assertConditions(row.schema, input.conditions)
    if (input.config) ctx.fetch.assertAllowed(input.config.url, 'invalid_url', 'config.url')
    const secret = input.credentials?.secret
    assertMayNotify(row, input)
    const hasNewSecret = secret !== undefined && !hasSecret(ctx, row, secret)
    const data = {
      trigger: input.trigger ?? row.trigger,
      active: input.active ?? row.active,
      conditions: input.conditions ?? row.conditions,
      ...(input.config ? { config: input.config } : {}),
      ...(hasNewSecret ? { sealedSecret: ctx.secrets.seal(secret) } : {}),
    }
    if (input.trigger === 'on_review_required')
      await assertCanApprove(
        ctx,
        row.workflowId === null ? undefined : await lockWorkflow(ctx, row.workflowId),
      )
    const changes = [
      ...changesBetween(auditedRoute(row), auditedRoute({ ...row, ...data })),
      ...(hasNewSecret ? changeOfSecret('credentials', row.sealedSecret !== null, true) : []),
    ]
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
    changes: [
      ...changesBetween(auditedRoute(row), null),
      ...changeOfSecret('credentials', row.sealedSecret !== null, false),
    ],
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
  refuseFaults(details)
}

/** A URL and a secret belong together, and to an external route. */
function assertMayNotify(row: Row, { config, credentials }: UpdateRoute): void {
  const refuse = (path: string, message: string): never => {
    throw new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })
  }
  if (row.mode !== 'external' && (config || credentials))
    refuse(config ? 'config' : 'credentials', 'expected only for a route with mode external')
  if (credentials && !config && row.config === null)
    refuse('credentials', 'expected no credentials without a config')
  if (config && row.sealedSecret === null && credentials?.secret === undefined)
    refuse('credentials.secret', 'expected a secret with the first config of a route')
}

/** No secret is the same as one that no secret of the installation opens any more. */
function hasSecret(ctx: Context, { sealedSecret }: Row, secret: string): boolean {
  try {
    return sealedSecret !== null && ctx.secrets.open(sealedSecret) === secret
  } catch {
    return false
  }
}

/** The properties of a route in the audit trail, except that a secret is set. */
function auditedRoute({ destinationId: destination_id, workflowId: workflow_id, ...row }: Row) {
  const { schema, provider, mode, trigger, active, conditions, config } = row
  return {
    schema,
    destination_id,
    workflow_id,
    provider,
    mode,
    trigger,
    active,
    conditions: conditions.length > 0 ? conditions : null,
    config,
  }
}

function presentRoute(row: Row): Route {
  return {
    id: row.id,
    schema: row.schema,
    destination_id: row.destinationId,
    provider: row.provider,
    workflow_id: row.workflowId,
    mode: row.mode,
    trigger: row.trigger,
    active: row.active,
    conditions: row.conditions,
    config: row.config,
    has_secret: row.sealedSecret !== null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
