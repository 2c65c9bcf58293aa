import pg from 'pg'

// Events are read by transaction: one of a whole import would be read again and again.
const batch = 2_000
const documentsADay = 10_000

/**
 * Adds documents with numbers up to `count` to a workspace, as if 10,000 had come every day until now: each with a result
 * and four events; every third with a push and an attempt, and those of the last 30 days with two webhook deliveries.
 */
export async function fillDatabase(databaseUrl: string, workspaceId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`SET synchronous_commit = off`)
    await client.query(`
      INSERT INTO webhook_endpoints (id, workspace_id, url, sealed_secret, created_at, updated_at)
      VALUES ('whk_bench', '${workspaceId}', 'https://example.com/', '', now(), now()) ON CONFLICT DO NOTHING`)
    const { rows } = await client.query<{ filled: number }>(`SELECT count(*)::int AS filled FROM documents`)
    for (let from = rows[0]!.filled; from < count; from += batch)
      await addDocuments(client, workspaceId, from, Math.min(count, from + batch), count)
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

async function addDocuments(
  client: pg.Client,
  workspaceId: string,
  from: number,
  to: number,
  count: number,
): Promise<void> {
  const actor = `'{"type":"system","id":null,"name":"bench"}'`
  await client.query('BEGIN')
  await client.query(`
    CREATE TEMPORARY TABLE added ON COMMIT DROP AS
    SELECT n, numora_new_id('doc', at) AS id, at, n % 20 AS kind FROM (
      SELECT n, now() - interval '1 day' * (${count} - n) / ${documentsADay} AS at
      FROM generate_series(${from}, ${to - 1}) AS n) AS numbered`)
  await client.query(`
    INSERT INTO documents (id, workspace_id, schema, submitted_schema, external_id, metadata, state, delivery, status,
      file_key, file_name, content_type, size_bytes, sha256, page_count, content_key, confidence, approval, created_at, updated_at)
    SELECT id, '${workspaceId}', schema, schema, 'ap-' || n, jsonb_build_object('source', 'bench', 'vendor', 'v' || n % 2000),
      (CASE WHEN kind = 0 THEN 'for_review' WHEN kind = 1 THEN 'failed' ELSE 'reviewed' END)::document_state,
      (CASE WHEN kind < 4 THEN 'none' WHEN kind = 4 THEN 'failed' ELSE 'succeeded' END)::document_delivery,
      (CASE WHEN kind = 0 THEN 'review_required' WHEN kind = 1 THEN 'failed' WHEN kind < 4 THEN 'reviewed'
        WHEN kind = 4 THEN 'push_failed' ELSE 'push_succeeded' END)::document_status,
      'files/' || id, 'invoice.pdf', 'application/pdf', 50000, md5(n::text), 1, md5('k' || n), 0.9, 1, at, at + interval '1 minute'
    FROM added, LATERAL (SELECT CASE WHEN n % 3 = 0 THEN 'receipt_v1' ELSE 'invoice_v2' END AS schema) AS s`)
  await client.query(`
    INSERT INTO document_results (document_id, fields, line_items)
    SELECT id, json_build_object('invoice_number', json_build_object('value', n::text, 'confidence', 0.9, 'source', NULL,
      'origin', 'extracted')), '[]' FROM added`)
  await client.query(`
    INSERT INTO events (id, workspace_id, document_id, type, is_webhook, data, actor, created_at)
    SELECT numora_new_id('evt', at), '${workspaceId}', id, type, true, '{"document":{"id":"x","status":"y"}}', ${actor}, at
    FROM added, unnest(ARRAY['document.processing', 'document.review_required', 'document.reviewed', 'document.push_succeeded'])
      AS type ORDER BY n`)
  await client.query(`
    INSERT INTO pushes (id, workspace_id, document_id, approval, provider, mode, key, status, payload, created_at, updated_at)
    SELECT 'psh_' || n, '${workspaceId}', id, 1, 'webhook', 'push', 'key-' || n, 'succeeded', '{}', at, at
    FROM added WHERE n % 3 = 0`)
  await client.query(`
    INSERT INTO delivery_attempts (id, workspace_id, document_id, push_id, provider, status, execution_id, attempt)
    SELECT 'dlv_' || n, '${workspaceId}', id, 'psh_' || n, 'webhook', 'succeeded', 'x' || n, 1 FROM added WHERE n % 3 = 0`)
  await client.query(`
    INSERT INTO webhook_deliveries (id, workspace_id, endpoint_id, event_id, status, created_at)
    SELECT numora_new_id('dlv', at), '${workspaceId}', 'whk_bench', 'evt', 'succeeded', at
    FROM added, generate_series(1, 2) WHERE at > now() - interval '30 days'`)
  await client.query('COMMIT')
}
