import {
  type ErrorDetail,
  type Mapping,
  type MappingInput,
  type PageQuery,
  type PutMapping,
  type SchemaId,
  schemaIds,
} from '@numora/contract'
import { checkMapping, lookupTablesOf } from '@numora/domain'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { checkExpression } from '../expressions/check-expression.ts'
import type { Mapping as Row } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { findDestination, lockDestination } from './destinations.ts'
import { lockLookupTables } from './lock-lookup-tables.ts'

export type Key = { schema: string; destination_id: string }

export async function getMapping(ctx: Context, key: Key): Promise<Mapping> {
  const row = await findRow(ctx, ...(await existingKey(ctx, key)))
  if (!row) throw new Problem('not_found', 'There is no mapping of this schema for this destination.')
  return presentMapping(row)
}

/**
 * Sets a mapping. Throws `conflict` if the caller has seen another version than the present one, and
 * `invalid_mapping` with everything that does not fit the schema.
 */
export async function putMapping(
  ctx: Context,
  { schema, destination_id, version, updated_at: _, ...body }: Key & PutMapping,
): Promise<Mapping> {
  return inTransaction(ctx, async (ctx) => {
    assertSchemaExists(schema)
    await lockDestination(ctx, destination_id)
    await lockLookupTables(ctx, 'shared')
    await assertMapping(ctx, schema, body)
    const standing = await findRow(ctx, schema, destination_id)
    assertVersion(standing, version)
    const changes = changesBetween(bodyOf(standing), withoutUndefined(body))
    if (standing && changes.length === 0) return presentMapping(standing)
    const id = { workspaceId: ctx.workspaceId, schema, destinationId: destination_id }
    const row = await ctx.db.mapping.upsert({
      where: { workspaceId_schema_destinationId: id },
      create: { ...id, body, updatedAt: ctx.now() },
      update: { body, version: { increment: 1 }, updatedAt: ctx.now() },
    })
    await ctx.db.mappingVersion.create({
      data: { ...id, version: row.version, body, createdAt: row.updatedAt },
    })
    const type = standing ? 'mapping.updated' : 'mapping.created'
    await recordAudit(ctx, { type, target: targetOf(row), changes })
    return presentMapping(row)
  })
}

/** Deletes the mappings for a destination that is locked, in the transaction that deletes it, too. */
export async function deleteMappingsTo(ctx: Context, destinationId: string): Promise<void> {
  const { workspaceId } = ctx
  const rows = await ctx.db.mapping.findMany({
    where: { workspaceId, destinationId },
    orderBy: { schema: 'asc' },
  })
  await ctx.db.mapping.deleteMany({ where: { workspaceId, destinationId } })
  for (const row of rows) {
    const changes = changesBetween(bodyOf(row), null)
    await recordAudit(ctx, { type: 'mapping.deleted', target: targetOf(row), changes })
  }
}

/** The id of a mapping in the audit trail, since mappings have no id. */
function targetOf({ schema, destinationId }: Row): string {
  return `${schema}/${destinationId}`
}

function bodyOf(row: Row | null): Record<string, unknown> | null {
  return row && { ...row.body }
}

function assertVersion(standing: Row | null, version: number | undefined): void {
  if (version === undefined || version === standing?.version) return
  throw new Problem(
    'conflict',
    standing
      ? `The mapping has changed: its version is ${standing.version}. Read it again.`
      : 'There is no mapping yet: leave version out to make one.',
  )
}

/** The versions of a mapping, newest first. */
export async function listMappingVersions(
  ctx: Context,
  { limit, cursor, ...key }: Key & PageQuery,
): Promise<Page<Mapping>> {
  const [schema, destinationId] = await existingKey(ctx, key)
  const before = cursor === undefined ? undefined : Number(decodeCursor(cursor, /^\d{1,9}$/))
  const rows = await ctx.db.mappingVersion.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      schema,
      destinationId,
      ...(before !== undefined && { version: { lt: before } }),
    },
    orderBy: { version: 'desc' },
    take: limit + 1,
  })
  return toPage(
    rows,
    limit,
    (row) => String(row.version),
    ({ createdAt, ...row }) => presentMapping({ ...row, updatedAt: createdAt }),
  )
}

/** The mapping for pushes to a destination, if it has one. */
export async function findMapping(
  ctx: Context,
  schema: SchemaId,
  destinationId: string,
): Promise<MappingInput | undefined> {
  return (await findRow(ctx, schema, destinationId))?.body
}

/** Throws `invalid_mapping` with everything in a mapping that does not fit the schema and the workspace. */
export async function assertMapping(
  ctx: Context,
  schema: SchemaId,
  mapping: MappingInput,
  path = '',
): Promise<void> {
  const { workspaceId } = ctx
  const tables = await ctx.db.lookupTable.findMany({
    where: { workspaceId, name: { in: lookupTablesOf(mapping) } },
    select: { name: true },
  })
  const names = new Set(tables.map(({ name }) => name))
  const hasLookupTable = (name: string) => names.has(name)
  const faults = checkMapping(schema, mapping, { checkExpression, hasLookupTable })
  if (faults.length > 0)
    throw invalidMapping(faults.map((fault) => ({ ...fault, path: `${path}${fault.path}` })))
}

export function invalidMapping(details: ErrorDetail[]): Problem {
  return new Problem('invalid_mapping', `${details[0]!.path}: ${details[0]!.message}`, { details })
}

/** A version of a mapping that it has had, or has. */
export async function findMappingVersion(
  ctx: Context,
  schema: SchemaId,
  destinationId: string,
  version: number,
): Promise<MappingInput> {
  const { workspaceId } = ctx
  const row = await ctx.db.mappingVersion.findFirst({
    where: { workspaceId, schema, destinationId, version },
  })
  if (!row) throw new Problem('not_found', 'The mapping has no such version.')
  return row.body
}

function findRow(ctx: Context, schema: SchemaId, destinationId: string): Promise<Row | null> {
  return ctx.db.mapping.findFirst({ where: { workspaceId: ctx.workspaceId, schema, destinationId } })
}

function assertSchemaExists(schema: string): asserts schema is SchemaId {
  if (!schemaIds.some((id) => id === schema)) throw new Problem('not_found', 'There is no such schema.')
}

/** The key, once both sides of it are known to exist. */
export async function existingKey(
  ctx: Context,
  { schema, destination_id }: Key,
): Promise<[SchemaId, string]> {
  assertSchemaExists(schema)
  const { id } = await findDestination(ctx, destination_id)
  return [schema, id]
}

function withoutUndefined(body: MappingInput): Record<string, unknown> {
  return JSON.parse(JSON.stringify(body))
}

function presentMapping({ version, body, updatedAt }: Pick<Row, 'version' | 'body' | 'updatedAt'>): Mapping {
  return {
    version,
    ...body,
    updated_at: updatedAt.toISOString(),
  }
}
