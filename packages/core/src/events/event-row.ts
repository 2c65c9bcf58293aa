import type { Actor, Change, DocumentEventType } from '@numora/contract'

/** An event as JSON for a statement. */
export type EventRow = {
  id: string
  workspace_id: string
  document_id: string | null
  type: DocumentEventType
  is_webhook: boolean
  data: object
  actor: Actor
  request_id: string | null
  changes: Change[]
  created_at: Date
}

/**
 * The columns of {@link EventRow} for `json_to_recordset`; `except_endpoint_id` is an endpoint that does not
 * get it, `only_endpoint_id` the only one that does.
 */
export const eventColumns = `id text, workspace_id text, document_id text, type text, is_webhook boolean, data json,
  actor jsonb, request_id text, changes json, created_at timestamptz, except_endpoint_id text, only_endpoint_id text`

/** A CTE that writes the events in the CTE `events`. */
export function recordedCte(events: string): string {
  return `
  recorded AS (
    INSERT INTO events
      (id, workspace_id, document_id, type, is_webhook, data, actor, request_id, changes, created_at)
    SELECT id, workspace_id, document_id, type, is_webhook, data, actor, request_id, changes, created_at
    FROM ${events}
  )`
}
