import { isDeepStrictEqual } from 'node:util'
import {
  type ConfigOf,
  type CreateDestination,
  type CreatedDestination,
  type CredentialsOf,
  configOf,
  credentialsOf,
  type Destination,
  type PageQuery,
  type Provider,
  type UpdateDestination,
} from '@numora/contract'
import { type Adapter, adapterOf, classifyError } from '@numora/destinations'
import { z } from 'zod'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { lockRow } from '../database/lock-row.ts'
import type { Destination as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { parseInput } from '../input/parse-input.ts'
import { laterThan } from '../later-than.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { openCredentials } from './credentials.ts'

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
  validateConfig(ctx, adapter, input.config)
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
        sealedCredentials: isGiven(credentials) ? ctx.secrets.seal(JSON.stringify(credentials)) : null,
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    await recordAudit(ctx, {
      type: 'destination.created',
      target: row.id,
      changes: [
        ...changesBetween(null, auditedDestination(row)),
        ...(isGiven(credentials) ? changeOfSecret('credentials', false, true) : []),
      ],
    })
    return { ...presentDestination(row), ...(made === undefined ? {} : { secret: made }) }
  })
}

/** Changes a destination; credentials that are not given stay. What changes nothing leaves it as it is. */
export async function updateDestination(
  ctx: Context,
  { id, ...input }: UpdateDestination & { id: string },
): Promise<Destination> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockDestination(ctx, id)
    const adapter = adapterOf(row.provider)
    const { config, credentials: given } = fitting(row.provider, input)
    if (config) validateConfig(ctx, adapter, config)
    const hasGiven = isGiven(given)
    if (config && !hasGiven) assertSameHost(adapter, row, config)
    const credentials = hasGiven ? adapter.prepare(given).credentials : undefined
    const hasNewCredentials = hasGiven && !hasCredentials(ctx, row, credentials)
    const data = {
      displayName: input.display_name ?? row.displayName,
      status: input.status ?? row.status,
      config: config ?? row.config,
    }
    const changes = [
      ...changesBetween(auditedDestination(row), auditedDestination({ ...row, ...data })),
      ...(hasNewCredentials ? changeOfSecret('credentials', row.sealedCredentials !== null, true) : []),
    ]
    if (changes.length === 0) return presentDestination(row)
    const updated = await ctx.db.destination.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        ...data,
        ...(hasNewCredentials ? { sealedCredentials: ctx.secrets.seal(JSON.stringify(credentials)) } : {}),
        updatedAt: laterThan(row.updatedAt, ctx.now()),
      },
    })
    await recordAudit(ctx, { type: 'destination.updated', target: id, changes })
    return presentDestination(updated)
  })
}

function validateConfig(ctx: Context, adapter: Adapter, config: ConfigOf<Provider>): void {
  try {
    adapter.validate(ctx.fetch, config, ctx.dropDirs)
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    const path = 'config.url'
    const { message } = failure
    throw new Problem('invalid_url', `${path}: ${message}`, { details: [{ path, message }] })
  }
}

/** Stored credentials are not sent to a host that they were not given for. */
function assertSameHost(adapter: Adapter, row: Row, config: ConfigOf<Provider>): void {
  const host = adapter.credentialsGoTo(config)
  if (host === undefined || host === adapter.credentialsGoTo(row.config as ConfigOf<Provider>)) return
  const path = 'config.url'
  const message = 'expected credentials together with another host, which the stored ones are not sent to'
  throw new Problem('invalid_url', `${path}: ${message}`, { details: [{ path, message }] })
}

/** Credentials without any property are none: a folder needs no secret. */
function isGiven(credentials: object | undefined): boolean {
  return Object.values(credentials ?? {}).some((value) => value !== undefined)
}

type Fitting = {
  config?: ConfigOf<Provider> | undefined
  credentials?: CredentialsOf<Provider> | undefined
}

/** Config and credentials in the form of the destination's provider, which the request itself does not name. */
function fitting(provider: Provider, { config, credentials }: UpdateDestination): Fitting {
  const body = z.object({ config: configOf(provider), credentials: credentialsOf(provider) }).partial()
  return parseInput({ body }, { config, credentials }) as Fitting
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

/** Of credentials that no secret of the installation opens any more, none are the same. */
function hasCredentials(ctx: Context, row: Row, credentials: unknown): boolean {
  try {
    return isDeepStrictEqual(openCredentials(ctx, row), credentials)
  } catch {
    return false
  }
}

/** The properties of a destination in the audit trail, except that credentials are set. */
export function auditedDestination(row: Row) {
  const { provider, displayName: display_name, status, config } = row
  return { provider, display_name, status, config }
}

function presentDestination(row: Row): Destination {
  const presented = {
    id: row.id,
    provider: row.provider,
    display_name: row.displayName,
    status: row.status,
    has_credentials: row.sealedCredentials !== null,
    config: row.config,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
  // The config is one of the row's provider, which the type of the row does not express.
  return presented as Destination
}
