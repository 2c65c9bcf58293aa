import { type Mapping, type MappingInput, type PutMapping, type SchemaId, schemaIds } from '@numora/contract'
import { checkMapping, type Payload, payloadFrom } from '@numora/domain'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { findDocument } from '../documents/find.ts'
import { getResult } from '../documents/read.ts'
import type { Mapping as Row } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { findDestination, lockDestination } from './destinations.ts'

type Key = { schema: string; destination_id: string }

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
    const details = checkMapping(schema, body)
    if (details.length > 0)
      throw new Problem('invalid_mapping', `${details[0]!.path}: ${details[0]!.message}`, { details })
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

/** The payload that would be pushed for a document now. */
export async function previewMapping(
  ctx: Context,
  { document_id, ...key }: Key & { document_id: string },
): Promise<{ payload: Payload }> {
  const [schema, destinationId] = await existingKey(ctx, key)
  const document = await findDocument(ctx, document_id)
  if (document.schema !== schema) throw new Problem('not_found', `There is no such document of ${schema}.`)
  const { id, externalId } = document
  const payload = payloadFrom(await findMapping(ctx, schema, destinationId), {
    id,
    externalId,
    metadata: document.metadata,
    result: await getResult(ctx, { id }),
  })
  return { payload }
}

/** The mapping for pushes to a destination, if it has one. */
export async function findMapping(
  ctx: Context,
  schema: SchemaId,
  destinationId: string,
): Promise<MappingInput | undefined> {
  return (await findRow(ctx, schema, destinationId))?.body
}

function findRow(ctx: Context, schema: SchemaId, destinationId: string): Promise<Row | null> {
  return ctx.db.mapping.findFirst({ where: { workspaceId: ctx.workspaceId, schema, destinationId } })
}

function assertSchemaExists(schema: string): asserts schema is SchemaId {
  if (!schemaIds.some((id) => id === schema)) throw new Problem('not_found', 'There is no such schema.')
}

/** The key, once both sides of it are known to exist. */
async function existingKey(ctx: Context, { schema, destination_id }: Key): Promise<[SchemaId, string]> {
  assertSchemaExists(schema)
  const { id } = await findDestination(ctx, destination_id)
  return [schema, id]
}

function withoutUndefined(body: MappingInput): Record<string, unknown> {
  return JSON.parse(JSON.stringify(body))
}

function presentMapping({ version, body, updatedAt }: Row): Mapping {
  return {
    version,
    ...body,
    updated_at: updatedAt.toISOString(),
  }
}
