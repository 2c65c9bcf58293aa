import type { SearchTerm } from '@numora/domain'
import type { Context } from '../../context.ts'
import { query } from '../../database/query.ts'
import { type Condition, toWhere } from '../document-conditions.ts'
import type { ListPart, Position } from '../list-parts.ts'
import { stepOf, tsqueryOf } from './lexemes.ts'
import { firstStep, presentStep } from './step-bounds.ts'
import { windowsOf } from './steps.ts'

type Search = { conditions: Condition[]; part: ListPart; terms: SearchTerm[]; most: number }

/** So many documents are compared with the words before the index of words is used. */
const walkedFirst = { byId: 300, byRank: 1_000 }

/**
 * The first documents of a part of a list that have all terms. Those at the beginning of the list are compared one by one,
 * which finds words that many have; then the index of words is read, which finds those that few have.
 */
export async function findByWords(ctx: Context, search: Search): Promise<Position[]> {
  const { part, most } = search
  const length = part.direction === null ? walkedFirst.byRank : walkedFirst.byId
  const walked = await walk(ctx, search, length)
  const having = await havingWords(ctx, walked, search.terms)
  const found = walked.filter(({ id }) => having.has(id))
  if (walked.length < length || found.length >= most) return found.slice(0, most)
  const last = walked.at(-1)!
  const rest = {
    ...search,
    part: { ...part, after: [part.beyond(last)] },
    most: most - found.length,
  }
  return [...found, ...(await readIndex(ctx, rest, last))]
}

/** The beginning of the part, whatever words its documents have. */
async function walk(ctx: Context, { conditions, part }: Search, length: number): Promise<Position[]> {
  const { where, values } = toWhere([...conditions, ...part.after])
  const text = `SELECT d.id, ${part.rank}::int AS rank FROM documents d WHERE ${where} ORDER BY ${part.order} LIMIT ${length}`
  return query<Position>(ctx, { text }, values)
}

// A look-up of each: the index of words could have far more documents than these.
const havingSql = `SELECT id FROM unnest($2::text[]) AS id
  WHERE (SELECT words @@ $3::text::tsquery FROM document_search WHERE workspace_id = $1 AND document_id = id)`

/** Those of some documents that have all terms. */
export async function havingWords(
  ctx: Context,
  documents: readonly { id: string }[],
  terms: readonly SearchTerm[],
): Promise<Set<string>> {
  if (documents.length === 0) return new Set()
  const { workspaceId } = ctx
  const ids = documents.map(({ id }) => id)
  const wanted = tsqueryOf(workspaceId, terms, [...new Set(ids.map(stepOf))])
  const rows = await query<{ id: string }>(ctx, { text: havingSql }, [workspaceId, ids, wanted])
  return new Set(rows.map(({ id }) => id))
}

/** Reads the index of words from the last position on, some steps of time after the other. */
async function readIndex(ctx: Context, search: Search, last: Position): Promise<Position[]> {
  const { part, most, terms } = search
  const [oldest, newest] = [await firstStep(ctx), presentStep(ctx)]
  const from = part.direction === null ? newest : stepOf(last.id)
  const to = part.direction === 'ascending' ? newest : oldest
  const found: Position[] = []
  for (const steps of windowsOf(from, to)) {
    // In the order of ids the first documents found are those of the list; in that of ranks all have to be known.
    const wanted = part.direction === null ? most : most - found.length
    if (wanted <= 0) break
    found.push(...(await readSteps(ctx, search, tsqueryOf(ctx.workspaceId, terms, steps), wanted)))
  }
  if (part.direction === null) found.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  return found.slice(0, most)
}

const idOrders = { ascending: 'document_id COLLATE "C"', descending: 'document_id COLLATE "C" DESC' }

async function readSteps(
  ctx: Context,
  { conditions, part }: Search,
  wanted: string,
  most: number,
): Promise<Position[]> {
  const { where, values } = toWhere([...conditions, ...part.after], 4)
  const ids = idOrders[part.direction ?? 'ascending']
  // In the order of ids only the first documents are looked up, however many have the words.
  const text = `SELECT d.id, ${part.rank}::int AS rank FROM (
      SELECT document_id FROM numora_documents_with($1::text::tsquery) WHERE workspace_id = $2 ORDER BY ${ids}
    ) found
    CROSS JOIN LATERAL (SELECT * FROM documents d WHERE d.workspace_id = $2 AND d.id = found.document_id AND ${where}) d
    ORDER BY ${part.direction === null ? part.order : `found.${ids}`} LIMIT $3`
  return query<Position>(ctx, { text }, [wanted, ctx.workspaceId, most, ...values])
}
