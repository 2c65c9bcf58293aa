import type { DocumentListQuery, DocumentResource, DocumentResult } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Prisma } from '../generated/client.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { placeOfDocument } from '../transition.ts'
import { findDocument, findStoredResult } from './find.ts'
import { presentDocument, presentFailure, presentResult } from './present.ts'

export async function listDocuments(ctx: Context, query: DocumentListQuery): Promise<Page<DocumentResource>> {
  const page = newestFirst(query)
  const filters: Prisma.DocumentWhereInput = {
    workspaceId: ctx.workspaceId,
    ...(query.status ? { status: { in: query.status } } : {}),
    ...(query.schema ? { schema: { in: query.schema } } : {}),
    ...(query.external_id ? { externalId: query.external_id } : {}),
    ...(query.duplicate ? { duplicateOf: query.duplicate === 'true' ? { not: null } : null } : {}),
    ...(query.updated_after ? { updatedAt: { gt: new Date(query.updated_after) } } : {}),
    createdAt: {
      ...(query.created_after ? { gt: new Date(query.created_after) } : {}),
      ...(query.created_before ? { lt: new Date(query.created_before) } : {}),
    },
    AND: [
      page.where,
      ...Object.entries(query.metadata ?? {}).map(([key, value]) => ({
        metadata: { path: [key], equals: value },
      })),
    ],
  }
  const rows = await ctx.db.document.findMany({ ...page, where: filters })
  return toPage(rows, query.limit, (row) => row.id, presentDocument)
}

const waitsFor = new Set(['processing', 'push_pending'])

/**
 * The document; with `waitSeconds` once its status has changed from `processing` or `push_pending`, or when the time
 * is over. Waiting costs no query but one when it changes.
 */
export async function getDocument(
  ctx: Context,
  { id, waitSeconds = 0, signal }: { id: string; waitSeconds?: number | undefined; signal?: AbortSignal },
): Promise<DocumentResource> {
  if (waitSeconds === 0) return presentDocument(await findDocument(ctx, id))
  const end = performance.now() + waitSeconds * 1000
  const subscription = ctx.notifications.subscribe(id)
  try {
    const first = await findDocument(ctx, id)
    let document = first
    while (document.status === first.status && waitsFor.has(document.status)) {
      if (!(await subscription.changed(end - performance.now(), signal))) break
      document = await findDocument(ctx, id)
    }
    return presentDocument(document)
  } finally {
    subscription.end()
  }
}

export async function getResult(ctx: Context, { id }: { id: string }): Promise<DocumentResult> {
  const document = await findDocument(ctx, id)
  const place = placeOfDocument(document)
  if (document.status === 'processing')
    throw new Problem('result_not_ready', undefined, { retryAfterSeconds: 1 })
  if (place === 'failed' || place === 'rejected')
    throw new Problem('result_unavailable', `There is no result: ${presentFailure(document)!.message}`)
  return presentResult(document, await findStoredResult(ctx, document))
}
