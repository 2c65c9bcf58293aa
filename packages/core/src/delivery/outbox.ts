import { type OutboxItem, type PageQuery, schemaIds } from '@numora/contract'
import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { type Document, Prisma, type Route } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'

type Row = Pick<Document, 'id' | 'schema' | 'status' | 'externalId' | 'metadata'>

/**
 * Reviewed documents that wait for an executor, oldest first: those without an active route and those of
 * external routes (with `provider`, only its own). Without `provider`, also those that Numora failed to push
 * on approval.
 */
export async function listOutbox(
  ctx: Context,
  { provider, limit, cursor }: PageQuery & { provider?: string | undefined },
): Promise<Page<OutboxItem>> {
  const routes = await ctx.db.route.findMany({ where: { workspaceId: ctx.workspaceId, active: true } })
  const schemas = schemaIds.filter((schema) =>
    isForExecutors(
      routes.filter((route) => route.schema === schema),
      provider,
    ),
  )
  const after = cursor === undefined ? '' : decodeCursor(cursor)
  const take = limit + 1
  const waiting = (status: 'reviewed' | 'push_failed') => Prisma.sql`
    (SELECT id, schema, status, external_id AS "externalId", metadata FROM documents
     WHERE workspace_id = ${ctx.workspaceId} AND status = ${status} AND schema = ANY(${schemas}) AND id > ${after}
     ${provider === undefined ? Prisma.empty : notDoneBy(provider)}
     ORDER BY id LIMIT ${take})`
  // Each status is read separately, in the order of its index, so the time does not depend on the workspace's
  // size.
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT * FROM (${waiting('reviewed')} UNION ALL ${waiting('push_failed')}) AS waiting ORDER BY id LIMIT ${take}`
  return toPage(rows, limit, (row) => row.id, presentItem)
}

function isForExecutors(routes: Route[], provider: string | undefined): boolean {
  if (routes.length === 0) return true
  return routes.some(({ mode, trigger, ...route }) =>
    mode === 'external'
      ? (provider ?? route.provider) === route.provider
      : !provider && trigger === 'on_approve',
  )
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
