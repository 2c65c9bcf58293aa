import type {
  CreateWebhookEndpoint,
  PageQuery,
  UpdateWebhookEndpoint,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from '@numora/contract'
import type { z } from 'zod'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { type Context, inTransaction } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import type { WebhookEndpoint as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { laterThan } from '../transition.ts'
import { newWebhookSecret } from './sign.ts'

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
        description: input.description ?? null,
        sealedSecret: ctx.secrets.seal(secret),
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    return { ...presentEndpoint(row), secret }
  })
}

/** Changes an endpoint; one that is enabled again starts without recorded failures. */
export async function updateWebhookEndpoint(
  ctx: Context,
  { id, ...input }: UpdateWebhookEndpoint & { id: string },
): Promise<WebhookEndpoint> {
  return inTransaction(ctx, async (ctx) => {
    const row = existing(await lockEndpoint(ctx, id))
    if (input.url !== undefined) ctx.fetch.assertAllowed(input.url, 'invalid_url')
    const updated = await ctx.db.webhookEndpoint.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        ...(input.url === undefined ? {} : { url: input.url }),
        ...(input.events === undefined ? {} : { events: input.events ?? [] }),
        ...(input.description === undefined ? {} : { description: input.description }),
        ...(input.status === undefined ? {} : { status: input.status }),
        ...(input.status === 'active' ? { failingSince: null } : {}),
        updatedAt: laterThan(row.updatedAt, ctx.now()),
      },
    })
    return presentEndpoint(updated)
  })
}

export async function deleteWebhookEndpoint(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    existing(await lockEndpoint(ctx, id))
    await ctx.db.webhookDelivery.deleteMany({ where: { endpointId: id, workspaceId } })
    await ctx.db.webhookEndpoint.delete({ where: { id, workspaceId } })
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

export function presentEndpoint(row: Row): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    events: row.events.length === 0 ? null : (row.events as WebhookEndpoint['events']),
    description: row.description,
    status: row.status as WebhookEndpoint['status'],
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
