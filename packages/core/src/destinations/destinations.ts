import type {
  CreateDestination,
  CreatedDestination,
  Destination,
  PageQuery,
  UpdateDestination,
} from '@numora/contract'
import type { z } from 'zod'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { type Context, inTransaction } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import type { Destination as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { laterThan } from '../transition.ts'
import { adapterOf } from './adapters.ts'

export async function listDestinations(ctx: Context, query: PageQuery): Promise<Page<Destination>> {
  const page = newestFirst(query)
  const rows = await ctx.db.destination.findMany({
    ...page,
    where: { workspaceId: ctx.workspaceId, ...page.where },
  })
  return toPage(rows, query.limit, (row) => row.id, presentDestination)
}

export async function getDestination(ctx: Context, { id }: { id: string }): Promise<Destination> {
  return presentDestination(await findDestination(ctx, id))
}

/** Creates a destination; a generated secret is only in this answer. */
export async function createDestination(
  ctx: Context,
  input: CreateDestination,
): Promise<z.infer<typeof CreatedDestination>> {
  const adapter = adapterOf(input.provider)
  adapter.validate(ctx.fetch, input.config)
  const { credentials, made } = adapter.prepare(input.credentials)
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    await assertBelowLimit(ctx, 'destinations', () => ctx.db.destination.count({ where: { workspaceId } }))
    const row = await ctx.db.destination.create({
      data: {
        id: newId('destination'),
        workspaceId,
        provider: input.provider,
        displayName: input.display_name,
        config: input.config,
        sealedCredentials: ctx.secrets.seal(JSON.stringify(credentials)),
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    return { ...presentDestination(row), ...(made === undefined ? {} : { secret: made }) }
  })
}

/** Changes a destination; credentials that are not given stay. */
export async function updateDestination(
  ctx: Context,
  { id, ...input }: UpdateDestination & { id: string },
): Promise<Destination> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockDestination(ctx, id)
    const adapter = adapterOf(row.provider)
    if (input.config) adapter.validate(ctx.fetch, input.config)
    const isGiven = Object.values(input.credentials ?? {}).some((value) => value !== undefined)
    const credentials = isGiven ? adapter.prepare(input.credentials).credentials : undefined
    const updated = await ctx.db.destination.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        ...(input.display_name === undefined ? {} : { displayName: input.display_name }),
        ...(input.status === undefined ? {} : { status: input.status }),
        ...(input.config === undefined ? {} : { config: input.config }),
        ...(isGiven ? { sealedCredentials: ctx.secrets.seal(JSON.stringify(credentials)) } : {}),
        updatedAt: laterThan(row.updatedAt, ctx.now()),
      },
    })
    return presentDestination(updated)
  })
}

/** Deletes a destination with its routes and mappings; refused while a delivery to it is pending. */
export async function deleteDestination(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    await lockDestination(ctx, id)
    const pending = await ctx.db.push.count({ where: { workspaceId, destinationId: id, status: 'pending' } })
    if (pending > 0)
      throw new Problem(
        'conflict',
        'Documents are being pushed to this destination: cancel their pushes, or disable it and wait.',
      )
    await ctx.db.route.deleteMany({ where: { workspaceId, destinationId: id } })
    await ctx.db.mapping.deleteMany({ where: { workspaceId, destinationId: id } })
    await ctx.db.destination.delete({ where: { id, workspaceId } })
  })
}

export async function findDestination(ctx: Context, id: string): Promise<Row> {
  const row = await ctx.db.destination.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
  if (!row) throw new Problem('not_found', 'There is no such destination.')
  return row
}

/** The destination, locked until the transaction ends: it is neither changed nor deleted meanwhile. */
export async function lockDestination(ctx: Context, id: string): Promise<Row> {
  await lockRow(ctx, 'destinations', id)
  return findDestination(ctx, id)
}

function presentDestination(row: Row): Destination {
  return {
    id: row.id,
    provider: row.provider as Destination['provider'],
    display_name: row.displayName,
    status: row.status as Destination['status'],
    has_credentials: row.sealedCredentials !== null,
    config: row.config as Destination['config'],
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
