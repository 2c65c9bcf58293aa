import {
  type DocumentCounts,
  type DocumentCountsQuery,
  DocumentStatus,
  limits,
  type DocumentStatus as Status,
} from '@numora/contract'
import { type SearchTerm, searchTerms } from '@numora/domain'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { type Condition, conditionsOf, toWhere } from './document-conditions.ts'
import { havingWords } from './search/find-by-words.ts'
import { tsqueryOf } from './search/lexemes.ts'
import { firstStep, presentStep } from './search/step-bounds.ts'
import { windowsOf } from './search/steps.ts'

const statuses = DocumentStatus.options

/** So many documents with the words are looked at; if there are more, some of each status are compared with the words. */
const mostFound = 5_000

/** How many documents have each status, counted up to a limit. */
export async function countDocuments(ctx: Context, filter: DocumentCountsQuery): Promise<DocumentCounts> {
  const conditions = conditionsOf(ctx, filter)
  if (filter.query === undefined) return present(await countRows(ctx, conditions), true)
  const terms = searchTerms(filter.query)
  if (terms === null) return present(new Map(), true)
  const found = await countFound(ctx, conditions, terms)
  return found ? present(found, true) : countWalked(ctx, conditions, terms)
}

type Counts = Map<Status, number>

function present(counts: Counts, isComplete: boolean): DocumentCounts {
  return Object.fromEntries(
    statuses.map((status) => {
      const count = counts.get(status) ?? 0
      const is_exact = isComplete && count <= limits.counted
      return [status, { count: Math.min(count, limits.counted), is_exact }]
    }),
  ) as DocumentCounts
}

/** Each status is counted by an index, up to one more than the limit. */
async function countRows(ctx: Context, conditions: Condition[]): Promise<Counts> {
  const { where, values } = toWhere(conditions)
  const counted = statuses.map(
    (status) => `SELECT '${status}' AS status, (SELECT count(*)::int FROM (
      SELECT FROM documents d WHERE ${where} AND d.status = '${status}' LIMIT ${limits.counted + 1}) AS first_ones) AS count`,
  )
  const rows = await query<{ status: Status; count: number }>(
    ctx,
    { text: counted.join(' UNION ALL ') },
    values,
  )
  return new Map(rows.map(({ status, count }) => [status, count]))
}

/** The documents with the terms by status; undefined if there are too many to look at. */
async function countFound(
  ctx: Context,
  conditions: Condition[],
  terms: SearchTerm[],
): Promise<Counts | undefined> {
  const { where, values } = toWhere(conditions, 4)
  const text = `SELECT d.status, count(*)::int AS count FROM numora_documents_with($1::text::tsquery, $2) found
    LEFT JOIN documents d ON found.workspace_id = $3 AND d.workspace_id = found.workspace_id AND d.id = found.document_id
      AND ${where}
    GROUP BY d.status`
  const counts: Counts = new Map()
  let left = mostFound
  for (const steps of windowsOf(presentStep(ctx), await firstStep(ctx))) {
    const wanted = tsqueryOf(ctx.workspaceId, terms, steps)
    const rows = await query<{ status: Status | null; count: number }>(ctx, { text }, [
      wanted,
      left + 1,
      ctx.workspaceId,
      ...values,
    ])
    for (const { status, count } of rows) {
      left -= count
      if (status) counts.set(status, (counts.get(status) ?? 0) + count)
    }
    if (left < 0) return undefined
  }
  return counts
}

/** The newest documents of each status are compared with the words, so the counts of large ones are the least that there are. */
async function countWalked(
  ctx: Context,
  conditions: Condition[],
  terms: SearchTerm[],
): Promise<DocumentCounts> {
  const { where, values } = toWhere(conditions)
  const newest = statuses.map(
    (
      status,
    ) => `(SELECT '${status}' AS status, d.id FROM documents d WHERE ${where} AND d.status = '${status}'
      ORDER BY d.id DESC LIMIT ${limits.counted})`,
  )
  const rows = await query<{ status: Status; id: string }>(ctx, { text: newest.join(' UNION ALL ') }, values)
  const having = await havingWords(ctx, rows, terms)
  const byStatus = Map.groupBy(rows, ({ status }) => status)
  return Object.fromEntries(
    statuses.map((status) => {
      const walked = byStatus.get(status) ?? []
      const count = walked.filter(({ id }) => having.has(id)).length
      return [status, { count, is_exact: walked.length < limits.counted }]
    }),
  ) as DocumentCounts
}
