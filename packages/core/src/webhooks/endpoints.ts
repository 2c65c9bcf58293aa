import type {
  CreateWebhookEndpoint,
  PageQuery,
  UpdateWebhookEndpoint,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from '@numora/contract'
import { newWebhookSecret } from '@numora/destinations'
import type { z } from 'zod'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import type { WebhookEndpoint as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { laterThan } from '../later-than.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'

export async function listWebhookEndpoints(ctx: Context, query: PageQuery): Promise<Page<WebhookEndpoint>> {
  const page = newestFirst(query)
  const rows = await ctx.db.webhookEndpoint.findMany({
    ...page,
    where: { workspaceId: ctx.workspaceId, ...page.where },
  })
  return toPage(rows, query.limit, (row) => row.id, presentEndpoint)
}

export async function getWebhookEndpoint(ctx: Context, { id }: { id: string }): Promise<WebhookEndpoint> {
  return presentEndpoint(await findEndpoint(ctx, id))
}

export async function createWebhookEndpoint(
  ctx: Context,
  input: CreateWebhookEndpoint,
): Promise<z.infer<typeof WebhookEndpointWithSecret>> {
  ctx.fetch.assertAllowed(input.url, 'invalid_url')
  const secret = newWebhookSecret()
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    await assertBelowLimit(ctx, 'webhookEndpoints', () =>
      ctx.db.webhookEndpoint.count({ where: { workspaceId } }),
    )
    const row = await ctx.db.webhookEndpoint.create({
      data: {
        id: newId('webhookEndpoint'),
        workspaceId,
        url: input.url,
        events: input.events ?? [],
        schemas: input.schemas ?? [],
        description: input.description ?? null,
        sealedSecret: ctx.secrets.seal(secret),
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    await recordAudit(ctx, {
      type: 'webhook_endpoint.created',
      target: row.id,
      changes: changesBetween(null, auditedEndpoint(row)),
    })
    return { ...presentEndpoint(row), secret }
  })
}

/**
 * Changes an endpoint; one that is switched on, again or still, starts with a clean record. What changes nothing that
 * can be seen leaves it as it is.
 */
export async function updateWebhookEndpoint(
  ctx: Context,
  { id, ...input }: UpdateWebhookEndpoint & { id: string },
): Promise<WebhookEndpoint> {
  return inTransaction(ctx, async (ctx) => {
    const row = existing(await lockEndpoint(ctx, id))
    if (input.url !== undefined) ctx.fetch.assertAllowed(input.url, 'invalid_url')
    const data = {
      url: input.url ?? row.url,
      events: input.events === undefined ? row.events : (input.events ?? []),
      schemas: input.schemas === undefined ? row.schemas : (input.schemas ?? []),
      description: input.description === undefined ? row.description : input.description,
      status: input.status ?? row.status,
    }
    const changes = changesBetween(auditedEndpoint(row), auditedEndpoint({ ...row, ...data }))
    const updated = await ctx.db.webhookEndpoint.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        ...data,
        ...(input.status === 'active' ? { failingSince: null } : {}),
        ...(changes.length > 0 ? { updatedAt: laterThan(row.updatedAt, ctx.now()) } : {}),
      },
    })
    await recordAudit(ctx, { type: 'webhook_endpoint.updated', target: id, changes })
    return presentEndpoint(updated)
  })
}

export async function deleteWebhookEndpoint(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const row = existing(await lockEndpoint(ctx, id))
    // They go by their foreign key, too, but may be many: events wait only for the endpoint's own deletion.
    await ctx.db.webhookDelivery.deleteMany({ where: { endpointId: id, workspaceId } })
    await ctx.db.webhookEndpoint.delete({ where: { id, workspaceId } })
    await recordAudit(ctx, {
      type: 'webhook_endpoint.deleted',
      target: id,
      changes: changesBetween(auditedEndpoint(row), null),
    })
  })
}

export async function findEndpoint(ctx: Context, id: string): Promise<Row> {
  return existing(await findRow(ctx, id))
}

/** Locks the endpoint, if it exists; required before any delivery to it is written. */
export async function lockEndpoint(ctx: Context, id: string): Promise<Row | null> {
  await lockRow(ctx, 'webhook_endpoints', id)
  return findRow(ctx, id)
}

function findRow(ctx: Context, id: string): Promise<Row | null> {
  return ctx.db.webhookEndpoint.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
}

export function existing(row: Row | null): Row {
  if (!row) throw new Problem('not_found', 'There is no such webhook endpoint.')
  return row
}

/** The properties of an endpoint in the audit trail. */
function auditedEndpoint({ url, events, schemas, description, status }: Row) {
  return { url, events: nullIfEmpty(events), schemas: nullIfEmpty(schemas), description, status }
}

/** Without a restriction nothing is listed: the public form of that is null. */
function nullIfEmpty<T>(list: T[]): T[] | null {
  return list.length === 0 ? null : list
}

export function presentEndpoint(row: Row): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    events: nullIfEmpty(row.events),
    schemas: nullIfEmpty(row.schemas),
    description: row.description,
    status: row.status,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
