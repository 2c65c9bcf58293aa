import type { Document } from '@numora/client'

/** What the queue keeps of a document: a list of many thousands stays small. */
export type QueueRow = Pick<
  Document,
  | 'id'
  | 'schema'
  | 'status'
  | 'external_id'
  | 'duplicate_of'
  | 'review_reasons'
  | 'allowed_actions'
  | 'failure'
  | 'confidence'
  | 'summary'
  | 'assignee'
  | 'created_at'
  | 'updated_at'
> & { fileName: string | null }

export function rowOf({ file, ...document }: Document): QueueRow {
  const { id, schema, status, external_id, duplicate_of, review_reasons, allowed_actions } = document
  const { failure, confidence, summary, assignee, created_at, updated_at } = document
  return {
    id,
    schema,
    status,
    external_id,
    duplicate_of,
    review_reasons,
    allowed_actions,
    failure,
    confidence,
    summary,
    assignee,
    created_at,
    updated_at,
    fileName: file.name,
  }
}

/** Whether a document may be approved without a look: nothing about it is in doubt. */
export function isWithoutDoubt({ allowed_actions, review_reasons }: QueueRow): boolean {
  return allowed_actions.includes('approve') && review_reasons.length === 0
}
