import { hash } from 'node:crypto'
import type { DocumentListQuery, DocumentResource, DocumentResult } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { firstIdAt } from '../id.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { findDocument, findShown, findStoredResult, type ShownDocument, selectShown } from './find.ts'
import { presentDocument, presentFailure, presentResult } from './present.ts'

export async function listDocuments(
  ctx: Context,
  filter: DocumentListQuery,
): Promise<Page<DocumentResource>> {
  const values: unknown[] = []
  const conditions: string[] = []
  const narrow = (condition: string, value: unknown) =>
    conditions.push(condition.replace('?', `$${values.push(value)}`))

  narrow('workspace_id = ?', ctx.workspaceId)
  if (filter.cursor) narrow('id < ?', decodeCursor(filter.cursor))
  if (filter.status) narrow('status = ANY (?)', filter.status)
  if (filter.schema) narrow('schema = ANY (?)', filter.schema)
  if (filter.external_id) narrow('external_id = ?', filter.external_id)
  if (filter.duplicate)
    conditions.push(`duplicate_of IS ${filter.duplicate === 'true' ? 'NOT NULL' : 'NULL'}`)
  if (filter.updated_after) narrow('updated_at > ?', new Date(filter.updated_after))
  if (filter.created_after) {
    narrow('created_at > ?', new Date(filter.created_after))
    narrow('id > ?', firstIdAt('document', shifted(filter.created_after, -hourMs)))
  }
  if (filter.created_before) {
    narrow('created_at < ?', new Date(filter.created_before))
    narrow('id < ?', firstIdAt('document', shifted(filter.created_before, hourMs)))
  }
  if (filter.metadata) narrow('metadata @> ?', JSON.stringify(filter.metadata))

  const limit = `$${values.push(filter.limit + 1)}`
  const text = `${selectShown} WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT ${limit}`
  // The text, and so its name, depends only on which filters are given.
  const rows = await query<ShownDocument>(ctx, { name: hash('sha256', text, 'base64url'), text }, values)
  return toPage(rows, filter.limit, (row) => row.id, presentDocument)
}

/**
 * Ids sort by creation, so the list is read from an id on; an hour of margin covers changes of the clock
 * between the two.
 */
const hourMs = 3_600_000

function shifted(time: string, byMs: number) {
  return new Date(Math.max(0, Date.parse(time) + byMs))
}

const waitsFor = new Set(['processing', 'push_pending'])

/**
 * The document; with `waitSeconds`, once its status is no longer `processing` or `push_pending`, or when the
 * time is over. Waiting costs one query, when it changes.
 */
export async function getDocument(
  ctx: Context,
  { id, waitSeconds = 0, signal }: { id: string; waitSeconds?: number | undefined; signal?: AbortSignal },
): Promise<DocumentResource> {
  if (waitSeconds === 0) return presentDocument(await findShown(ctx, id))
  const end = performance.now() + waitSeconds * 1000
  const subscription = ctx.notifications.subscribe(id)
  try {
    const first = await findShown(ctx, id)
    let document = first
    while (document.status === first.status && waitsFor.has(document.status)) {
      if (!(await subscription.changed(end - performance.now(), signal))) break
      document = await findShown(ctx, id)
    }
    return presentDocument(document)
  } finally {
    subscription.end()
  }
}

export async function getResult(ctx: Context, { id }: { id: string }): Promise<DocumentResult> {
  const document = await findDocument(ctx, id)
  if (document.status === 'processing')
    throw new Problem('result_not_ready', undefined, { retryAfterSeconds: 1 })
  if (document.status === 'failed')
    throw new Problem('result_unavailable', `There is no result: ${presentFailure(document)!.message}`)
  return presentResult(document, await findStoredResult(ctx, document))
}
