import { hash } from 'node:crypto'
import type { DocumentListQuery, DocumentResource } from '@numora/contract'
import { searchTerms } from '@numora/domain'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { type Page, toPage } from '../pagination.ts'
import { type Condition, conditionsOf, toWhere } from './document-conditions.ts'
import { type ShownDocument, shownColumnsSql } from './find.ts'
import { type ListPart, partsOf, positionOf } from './list-parts.ts'
import { presentDocument } from './present.ts'
import { findByWords } from './search/find-by-words.ts'

/** A document in a list, with its place in the order. */
type Listed = ShownDocument & { rank: number }

export async function listDocuments(
  ctx: Context,
  filter: DocumentListQuery,
): Promise<Page<DocumentResource>> {
  const { limit, query: text } = filter
  const terms = text === undefined ? undefined : searchTerms(text)
  if (terms === null) return { data: [], next_cursor: null }
  const rows: Listed[] = []
  for (const part of partsOf(filter)) {
    const most = limit + 1 - rows.length
    if (most <= 0) break
    const conditions = conditionsOf(ctx, part.status ? { ...filter, status: part.status } : filter)
    const inPart = [...conditions, ...part.conditions]
    rows.push(
      ...(terms
        ? await shownInOrder(ctx, await findByWords(ctx, { conditions: inPart, part, terms, most }))
        : await readPart(ctx, part, inPart, most)),
    )
  }
  return toPage(rows, limit, (row) => positionOf(filter, row), presentDocument)
}

async function readPart(
  ctx: Context,
  part: ListPart,
  conditions: Condition[],
  most: number,
): Promise<Listed[]> {
  const { where, values } = toWhere([...conditions, ...part.after])
  const text = `SELECT ${shownColumnsSql}, ${part.rank}::int AS rank FROM documents d WHERE ${where}
    ORDER BY ${part.order} LIMIT $${values.length + 1}`
  // The text, and so its name, depends only on which filters are given.
  return query<Listed>(ctx, { name: hash('sha256', text, 'base64url'), text }, [...values, most])
}

const shownById = {
  name: 'documents-shown',
  text: `SELECT ${shownColumnsSql} FROM documents d WHERE d.workspace_id = $1 AND d.id = ANY ($2)`,
}

/** The documents that were found, as they are now; those that were deleted meanwhile are left out. */
async function shownInOrder(ctx: Context, found: { id: string; rank: number }[]): Promise<Listed[]> {
  if (found.length === 0) return []
  const rows = await query<ShownDocument>(ctx, shownById, [ctx.workspaceId, found.map(({ id }) => id)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ id, rank }) => {
    const row = byId.get(id)
    return row ? [{ ...row, rank }] : []
  })
}
