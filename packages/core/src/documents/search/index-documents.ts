import { summaryOf } from '@numora/domain'
import type { System } from '../../context.ts'
import type { Document, DocumentResult, Prisma } from '../../generated/client.ts'
import { schemaOf } from '../schema-of.ts'
import { type Searchable, searchVersion, valueVectorOf } from './store-words.ts'

const pageSize = 200
const longestMs = 10_000

type Row = Searchable &
  Pick<Document, 'summary'> & { result: Pick<DocumentResult, 'fields' | 'lineItems'> | null }

/**
 * Stores words and summaries of documents that have none, oldest first, as many as there is time for: those of earlier
 * versions, and those that are not read yet or failed. Documents that somebody is changing are left to the next time.
 */
export async function indexDocuments(system: System): Promise<void> {
  const end = performance.now() + longestMs
  while (performance.now() < end) {
    const count = await system.database.$transaction((db) => indexPage(db))
    if (count < pageSize) return
  }
}

async function indexPage(db: Prisma.TransactionClient): Promise<number> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.id, d.workspace_id AS "workspaceId", d.schema, d.external_id AS "externalId", d.file_name AS "fileName",
      CASE WHEN r.document_id IS NOT NULL THEN json_build_object('fields', r.fields, 'lineItems', r.line_items) END AS result
    FROM documents d LEFT JOIN document_results r ON r.document_id = d.id
    WHERE d.search_version = 0 ORDER BY d.id LIMIT ${pageSize} FOR UPDATE OF d SKIP LOCKED`
  if (rows.length === 0) return 0
  const indexed = rows.map((row) => ({
    id: row.id,
    words: valueVectorOf(row, row.result),
    summary: row.result && summaryOf(schemaOf(row), row.result.fields),
  }))
  await db.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(indexed)}::text::json) AS g (id text, words text, summary jsonb)
    ),
    marked AS (
      UPDATE documents d SET search_version = ${searchVersion}, summary = given.summary FROM given WHERE d.id = given.id
      RETURNING d.id, d.workspace_id, given.words
    )
    INSERT INTO document_search AS stored (workspace_id, document_id, words)
    SELECT workspace_id, id, words::tsvector FROM marked
    ON CONFLICT (workspace_id, document_id) DO UPDATE
    SET words = excluded.words || ts_filter(stored.words, '{b}')`
  return rows.length
}
