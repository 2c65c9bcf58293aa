import {
  type Condition,
  documentSchemas,
  type OutboxItem,
  type PageQuery,
  type SchemaId,
  schemaIds,
} from '@numora/contract'
import { allHold, valuesOf } from '@numora/domain'
import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { type Document, Prisma, type Route } from '../generated/client.ts'
import { decodeCursor, encodeCursor, type Page, toPage } from '../pagination.ts'

type Row = Pick<Document, 'id' | 'schema' | 'status' | 'externalId' | 'metadata' | 'vendorCode'>

/**
 * Reviewed documents that wait for an executor, oldest first: those without an active route and those of
 * external routes (with `provider`, only its own). Without `provider`, also those that Numora failed to push
 * on approval. Where all of these routes have conditions, those of one must hold.
 */
export async function listOutbox(
  ctx: Context,
  { provider, limit, cursor }: PageQuery & { provider?: string | undefined },
): Promise<Page<OutboxItem>> {
  const routes = await ctx.db.route.findMany({ where: { workspaceId: ctx.workspaceId, active: true } })
  const ways = new Map(schemaIds.map((schema) => [schema, waysOf(routes, schema, provider)]))
  const schemas = schemaIds.filter((schema) => ways.get(schema)!.length > 0)
  const take = limit + 1
  const found: Row[] = []
  let after = cursor === undefined ? '' : decodeCursor(cursor)
  for (let reads = 0; reads < mostReads; reads++) {
    const rows = await readWaiting(ctx, { schemas, provider, after, take })
    found.push(...(await fitting(ctx, rows, ways)))
    if (found.length > limit || rows.length < take) return toPage(found, limit, (row) => row.id, presentItem)
    after = rows.at(-1)!.id
  }
  return { data: found.map(presentItem), next_cursor: encodeCursor(after) }
}

/** How many times a page is read on while conditions leave room in it; then it is shorter. */
const mostReads = 20

type Waiting = { schemas: SchemaId[]; provider: string | undefined; after: string; take: number }

async function readWaiting(ctx: Context, { schemas, provider, after, take }: Waiting): Promise<Row[]> {
  const waiting = (status: 'reviewed' | 'push_failed') => Prisma.sql`
    (SELECT id, schema, status, external_id AS "externalId", metadata, vendor_code AS "vendorCode" FROM documents
     WHERE workspace_id = ${ctx.workspaceId} AND status = ${status} AND schema = ANY(${schemas}) AND id > ${after}
     ${provider === undefined ? Prisma.empty : notDoneBy(provider)}
     ORDER BY id LIMIT ${take})`
  // Each status is read separately, in the order of its index, so the time does not depend on the workspace's
  // size.
  return ctx.db.$queryRaw<Row[]>`
    SELECT * FROM (${waiting('reviewed')} UNION ALL ${waiting('push_failed')}) AS waiting ORDER BY id LIMIT ${take}`
}

/** The conditions of each way to executors that documents of a schema have: without any route, one without conditions. */
function waysOf(routes: Route[], schema: SchemaId, provider: string | undefined): Condition[][] {
  const own = routes.filter((route) => route.schema === schema)
  if (own.length === 0) return [[]]
  return own
    .filter((route) =>
      route.mode === 'external'
        ? (provider ?? route.provider) === route.provider
        : !provider && route.trigger === 'on_approve',
    )
    .map(({ conditions }) => conditions)
}

/** The documents that can go one of the ways of their schema; values are read only where all ways have conditions. */
async function fitting(ctx: Context, rows: Row[], ways: Map<string, Condition[][]>): Promise<Row[]> {
  const isConditional = (row: Row) => ways.get(row.schema)!.every((conditions) => conditions.length > 0)
  const ids = rows.filter(isConditional).map(({ id }) => id)
  if (ids.length === 0) return rows
  const results = await ctx.db.documentResult.findMany({
    where: { documentId: { in: ids }, document: { workspaceId: ctx.workspaceId } },
    select: { documentId: true, fields: true },
  })
  const fieldsOf = new Map(results.map(({ documentId, fields }) => [documentId, fields]))
  return rows.filter((row) => {
    if (!isConditional(row)) return true
    const schema = schemaOf(row)
    const { id, externalId, metadata, vendorCode: vendor_code } = row
    const values = valuesOf({ id, externalId, metadata, result: { schema, vendor_code } }, fieldsOf.get(id) ?? {})
    return ways.get(schema)!.some((conditions) => allHold(conditions, values, documentSchemas[schema].fields))
  })
}

/** Of several executors, one that has already delivered the document does not get it again. */
function notDoneBy(provider: string) {
  return Prisma.sql`
  AND NOT EXISTS (
    SELECT 1 FROM pushes
    WHERE document_id = documents.id AND approval = documents.approval AND mode = 'external'
      AND provider = ${provider} AND pushes.status IN ('succeeded', 'skipped'))`
}

function presentItem(row: Row): OutboxItem {
  const { id, status, externalId, metadata } = row
  return {
    document_id: id,
    schema: schemaOf(row),
    status,
    external_id: externalId,
    metadata,
    result_url: `/v1/documents/${id}/result`,
    dispatch_url: `/v1/documents/${id}/dispatch`,
  }
}
