import type { DocumentListQuery, DocumentStatus } from '@numora/contract'
import { decodeCursor } from '../pagination.ts'
import { type Condition, reviewRank } from './document-conditions.ts'

/** A part of a list whose order an index has. */
export type ListPart = {
  conditions: Condition[]
  /** Instead of that of the filter. */
  status?: DocumentStatus[]
  /** Where the page begins. */
  after: Condition[]
  order: string
  /** SQL of the first part of the order; documents that are not in review have the last rank. */
  rank: string
  /** Only documents beyond this one, in the order. */
  beyond(last: Position): Condition
  /** How ids are ordered, where the order is that of ids alone. */
  direction: 'descending' | 'ascending' | null
}

export type Position = { id: string; rank: number }

const rankOfOthers = 9

function beyondId(operator: '<' | '>') {
  return ({ id }: Position): Condition => ({ sql: `d.id ${operator} ?`, values: [id] })
}

const newest = {
  conditions: [],
  order: 'd.id DESC',
  rank: String(rankOfOthers),
  beyond: beyondId('<'),
  direction: 'descending' as const,
}

const inReview = {
  conditions: [],
  status: ['review_required' as const],
  order: `${reviewRank}, d.id`,
  rank: reviewRank,
  beyond: ({ id, rank }: Position): Condition => ({
    sql: `(${reviewRank}, d.id) > (?::smallint, ?)`,
    values: [rank, id],
  }),
  direction: null,
}

const others = {
  conditions: [{ sql: `d.status <> 'review_required'`, values: [] }],
  order: 'd.id',
  rank: String(rankOfOthers),
  beyond: beyondId('>'),
  direction: 'ascending' as const,
}

/** The parts of the list in their order, from the cursor on. */
export function partsOf({ sort, cursor, status }: DocumentListQuery): ListPart[] {
  if (sort !== 'doubt') {
    const after =
      cursor === undefined ? [] : [newest.beyond({ id: decodeCursor(cursor), rank: rankOfOthers })]
    return [{ ...newest, after }]
  }
  const last = cursor === undefined ? undefined : decodePosition(cursor)
  const after = (part: typeof inReview | typeof others) => ({
    ...part,
    after: last ? [part.beyond(last)] : [],
  })
  const hasOthers = status === undefined || status.some((each) => each !== 'review_required')
  const hasReview = status === undefined || status.includes('review_required')
  if (last?.rank === rankOfOthers) return [after(others)]
  return [...(hasReview ? [after(inReview)] : []), ...(hasOthers ? [{ ...others, after: [] }] : [])]
}

/** The sort key of a document, for the cursor. */
export function positionOf({ sort }: DocumentListQuery, { rank, id }: Position): string {
  return sort === 'doubt' ? `${rank}/${id}` : id
}

function decodePosition(cursor: string): Position {
  const [rank, id] = decodeCursor(cursor, /^[1-49]\/doc_[0-9a-z]{26}$/).split('/') as [string, string]
  return { rank: Number(rank), id }
}
