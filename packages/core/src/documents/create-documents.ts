import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { type EventRow, eventColumns, recordedCte } from '../events/event-row.ts'
import type { ReadingJob } from '../follow-ups/reading.ts'
import { deliveryCtes } from '../follow-ups/webhooks.ts'
import type { Document, IdempotentAnswer } from '../generated/client.ts'
import type { JobInserts } from '../job-inserts.ts'
import { countTurns, priorityFrom, turnAhead } from '../turns.ts'

/**
 * A document to create, with everything that is written together with it. As JSON, it is the statement's
 * parameter.
 */
export type NewDocument = {
  id: string
  workspace_id: string
  schema: Document['schema']
  submitted_schema: Document['submittedSchema']
  external_id: string | null
  metadata: Document['metadata']
  state: Document['state']
  delivery: Document['delivery']
  status: Document['status']
  file_url: string | null
  file_key: string | null
  file_name: string | null
  content_type: string | null
  size_bytes: number | null
  sha256: string | null
  /** The document that it was split from, or the container that it was in. */
  parent_id: string | null
  container_path: string | null
  generation: number
  created_at: Date
  event: EventRow
  job: ReadingJob
  /** The answer that is stored for the request's Idempotency-Key, if it has one. */
  answer: IdempotentAnswer | null
}

/** The queues that get jobs, in the order of the parameters. */
const queues = ['ingest', 'ingest_quick', 'fetch', 'notify'] as const

const columns = `id, workspace_id, schema, submitted_schema, external_id, metadata, state, delivery, status, file_url,
  file_key, file_name, content_type, size_bytes, sha256, parent_id, container_path, generation, created_at`

/**
 * The only statement that creates documents, with their events, webhook deliveries, jobs and idempotent answers.
 * `$1` is a JSON list of {@link NewDocument} of one workspace, `$2` to `$5` are its next turns in the queues.
 * Returns the ids of the created documents: those without a known `external_id` or Idempotency-Key.
 */
function createDocumentsSql(jobs: JobInserts): string {
  return `
  WITH given AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::text::json) AS d (id text, workspace_id text, schema text,
      submitted_schema text, external_id text, metadata jsonb, state document_state, delivery document_delivery, status document_status, file_url text, file_key text, file_name text,
      content_type text, size_bytes integer, sha256 text, parent_id text, container_path text, generation integer, created_at timestamptz,
      event json, job json, answer json)
  ),
  created AS (
    INSERT INTO documents (${columns}, updated_at)
    SELECT ${columns}, created_at FROM given WHERE answer IS NULL OR NOT EXISTS (
      SELECT FROM idempotent_answers kept WHERE kept.workspace_id = given.workspace_id
        AND kept.key = answer->>'key' AND kept.api_key_id IN (answer->>'apiKeyId', ''))
    ON CONFLICT DO NOTHING RETURNING id
  ),
  made AS MATERIALIZED (SELECT event, job, answer FROM given JOIN created USING (id)),
  answered AS (
    INSERT INTO idempotent_answers (workspace_id, api_key_id, key, request_hash, sealed, created_at)
    SELECT a."workspaceId", a."apiKeyId", a.key, a."requestHash", a.sealed, a."createdAt"
    FROM made, json_to_record(answer) AS a ("workspaceId" text, "apiKeyId" text, key text, "requestHash" text,
      sealed text, "createdAt" timestamptz)
    WHERE answer IS NOT NULL
  ),
  happened AS MATERIALIZED (SELECT e.* FROM made, json_to_record(event) AS e (${eventColumns})),
  ${recordedCte('happened')},
  ${deliveryCtes('happened', jobs, '$5')},
  ${readingCtes('ingest', jobs, '$2')},
  ${readingCtes('ingest_quick', jobs, '$3')},
  ${readingCtes('fetch', jobs, '$4')}
  SELECT id, ${queues.map((queue) => `(SELECT count(*)::int FROM ${queue}_jobs) AS ${queue}`).join(', ')}
  FROM created
  WHERE ${queues.map((queue) => `(SELECT count(*) FROM ${queue}_wake)`).join(' + ')} >= 0`
}

function readingCtes(queue: ReadingJob['queue'], jobs: JobInserts, turn: `$${number}`): string {
  return `
  ${queue}_jobs AS (${jobs[queue].insert(`(
    SELECT coalesce(json_agg(json_build_object('data', job->'payload', 'groupId', job->'group', 'priority', priority)), '[]')
    FROM (SELECT job, ${priorityFrom(turn)} AS priority FROM made WHERE job->>'queue' = '${queue}') AS reading)`)}),
  ${queue}_wake AS (${jobs[queue].wake(`${queue}_jobs`)})`
}

type Row = { id: string } & Record<(typeof queues)[number], number>

/** Creates documents of the workspace; returns the ids of those that were created. */
export async function createDocuments(ctx: Context, documents: NewDocument[]): Promise<Set<string>> {
  const statement = { name: 'create-documents', text: createDocumentsSql(ctx.jobInserts) }
  const turns: number[] = []
  for (const queue of queues) turns.push(await turnAhead(ctx, queue, ctx.workspaceId))
  const rows = await query<Row>(ctx, statement, [JSON.stringify(documents), ...turns])
  const [first] = rows
  if (first) for (const queue of queues) countTurns(ctx, queue, ctx.workspaceId, first[queue])
  return new Set(rows.map(({ id }) => id))
}
