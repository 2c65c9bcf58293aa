import { isDeepStrictEqual } from 'node:util'
import { type Mapping, type MappingInput, type PutMapping, type SchemaId, schemaIds } from '@numora/contract'
import { checkMapping, type Payload, payloadFrom } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import { findDocument } from '../documents/find.ts'
import { getResult } from '../documents/read.ts'
import type { Mapping as Row } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { findDestination, lockDestination } from './destinations.ts'

type Key = { schema: string; destination_id: string }

export async function getMapping(ctx: Context, key: Key): Promise<Mapping> {
  await assertExists(ctx, key)
  const row = await findRow(ctx, key.schema, key.destination_id)
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
    const details = checkMapping(schema as SchemaId, body)
    if (details.length > 0)
      throw new Problem('invalid_mapping', `${details[0]!.path}: ${details[0]!.message}`, { details })
    const standing = await findRow(ctx, schema, destination_id)
    assertVersion(standing, version)
    if (standing && isDeepStrictEqual(standing.body, withoutUndefined(body))) return presentMapping(standing)
    const id = { workspaceId: ctx.workspaceId, schema, destinationId: destination_id }
    const row = await ctx.db.mapping.upsert({
      where: { workspaceId_schema_destinationId: id },
      create: { ...id, body, updatedAt: ctx.now() },
      update: { body, version: { increment: 1 }, updatedAt: ctx.now() },
    })
    return presentMapping(row)
  })
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
  await assertExists(ctx, key)
  const document = await findDocument(ctx, document_id)
  if (document.schema !== key.schema)
    throw new Problem('not_found', `There is no such document of ${key.schema}.`)
  const { id, externalId } = document
  const payload = payloadFrom(await findMapping(ctx, key.schema, key.destination_id), {
    id,
    externalId,
    metadata: document.metadata as Record<string, string>,
    result: await getResult(ctx, { id }),
  })
  return { payload }
}

/** The mapping for pushes to a destination, if it has one. */
export async function findMapping(
  ctx: Context,
  schema: string,
  destinationId: string,
): Promise<MappingInput | undefined> {
  return (await findRow(ctx, schema, destinationId))?.body as MappingInput | undefined
}

function findRow(ctx: Context, schema: string, destinationId: string): Promise<Row | null> {
  return ctx.db.mapping.findFirst({ where: { workspaceId: ctx.workspaceId, schema, destinationId } })
}

function assertSchemaExists(schema: string): void {
  if (!(schemaIds as string[]).includes(schema)) throw new Problem('not_found', 'There is no such schema.')
}

async function assertExists(ctx: Context, { schema, destination_id }: Key): Promise<void> {
  assertSchemaExists(schema)
  await findDestination(ctx, destination_id)
}

function withoutUndefined(body: MappingInput): unknown {
  return JSON.parse(JSON.stringify(body))
}

function presentMapping({ version, body, updatedAt }: Row): Mapping {
  return {
    version,
    ...(body as MappingInput),
    updated_at: updatedAt.toISOString(),
  }
}
