import type { DocumentListQuery, DocumentStatus } from '@numora/contract'
import type { Context } from '../context.ts'
import { firstIdAt } from '../id.ts'
import { Problem } from '../problem.ts'

/** A condition on `documents d` with its values; each `?` is one of them. */
export type Condition = { sql: string; values: unknown[] }

/** The filters of the list, except the words that are searched for. */
export type DocumentFilter = Omit<DocumentListQuery, 'query' | 'sort' | 'limit' | 'cursor'>

function condition(sql: string, ...values: unknown[]): Condition {
  return { sql, values }
}

/** The conditions of a filter, of which all must hold. */
export function conditionsOf(ctx: Context, filter: DocumentFilter): Condition[] {
  const { status, schema, external_id, duplicate, updated_after, created_after, created_before } = filter
  return [
    condition('d.workspace_id = ?', ctx.workspaceId),
    ...(status ? [statusCondition(status)] : []),
    ...(schema ? [condition('d.schema = ANY (?)', schema)] : []),
    ...(filter.assignee === undefined ? [] : [assigneeCondition(ctx, filter.assignee)]),
    ...(filter.reason === undefined ? [] : [isInReview, reasonCondition(filter.reason)]),
    ...(external_id ? [condition('d.external_id = ?', external_id)] : []),
    ...(duplicate ? [condition(`d.duplicate_of IS ${duplicate === 'true' ? 'NOT NULL' : 'NULL'}`)] : []),
    ...(updated_after ? [condition('d.updated_at > ?', new Date(updated_after))] : []),
    ...(created_after
      ? [
          condition('d.created_at > ?', new Date(created_after)),
          condition('d.id > ?', firstIdAt('document', shifted(created_after, -hourMs))),
        ]
      : []),
    ...(created_before
      ? [
          condition('d.created_at < ?', new Date(created_before)),
          condition('d.id < ?', firstIdAt('document', shifted(created_before, hourMs))),
        ]
      : []),
    ...(filter.metadata ? [condition('d.metadata @> ?', JSON.stringify(filter.metadata))] : []),
  ]
}

/** Rows of `documents d` that are in review: the words of the partial indexes. */
const isInReview = condition(`d.status = 'review_required'`)

export const reviewRank = 'numora_review_rank(d.status, d.review_reasons)'
/** The rank of documents in review without any reason. */
const rankWithoutReason = 4

function statusCondition(status: readonly DocumentStatus[]): Condition {
  return status.every((each) => each === 'review_required') && status.length > 0
    ? isInReview
    : condition('d.status = ANY (?)', status)
}

function reasonCondition(reason: string): Condition {
  return reason === 'none'
    ? condition(`${reviewRank} = ?::int`, rankWithoutReason)
    : condition(`d.review_reasons @> ?::jsonb`, JSON.stringify([{ code: reason }]))
}

function assigneeCondition({ actor }: Context, assignee: string): Condition {
  if (assignee === 'none') return condition('d.assignee_id IS NULL')
  if (assignee !== 'me') return condition('d.assignee_id = ?', assignee)
  if (actor.type === 'user') return condition('d.assignee_id = ?', actor.id)
  const message = 'expected the id of a person or none: the caller is not a person'
  throw new Problem('invalid_payload', `assignee: ${message}`, { details: [{ path: 'assignee', message }] })
}

/**
 * Conditions as SQL whose first parameter has the number `from`, and their values. The same condition is there once: the
 * planner would take it for two, and expect far fewer rows.
 */
export function toWhere(conditions: readonly Condition[], from = 1): { where: string; values: unknown[] } {
  let number = from
  const once = conditions.filter((each, at) => each !== isInReview || conditions.indexOf(each) === at)
  const where = once.map(({ sql }) => sql.replaceAll('?', () => `$${number++}`)).join(' AND ')
  return { where, values: conditions.flatMap(({ values }) => values) }
}

/**
 * Ids sort by creation, so the list is read from an id on; an hour of margin covers changes of the clock
 * between the two.
 */
const hourMs = 3_600_000

function shifted(time: string, byMs: number) {
  return new Date(Math.max(0, Date.parse(time) + byMs))
}
