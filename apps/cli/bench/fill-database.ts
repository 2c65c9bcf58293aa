import pg from 'pg'

const documentsADay = 10_000
const documentsAVendor = 20
const tables = [
  'documents',
  'document_results',
  'document_facts',
  'events',
  'pushes',
  'delivery_attempts',
  'webhook_deliveries',
  'vendors',
  'vendor_keys',
]

/**
 * Fills the empty tables of a workspace as if 10,000 documents had come every day until now: each with a result, facts
 * and four events, all of a transaction of its own; every third with a push and an attempt, and those of the last
 * 30 days with two webhook deliveries. A vendor for each 20 documents. The account has to be a superuser.
 */
export async function fillDatabase(databaseUrl: string, workspaceId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await setDuringFill(client, true)
    // Foreign keys and triggers are not run, and indexes that are not unique are built at the end.
    await client.query(`SET session_replication_role = replica; SET maintenance_work_mem = '512MB'`)
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
       WHERE tablename = ANY ($1) AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
      [tables],
    )
    for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`)
    const firstTransaction = await useTransactions(client, count)
    for (const statement of statements(workspaceId, count, firstTransaction)) await client.query(statement)
    for (const { definition } of indexes) await client.query(definition)
    await client.query('VACUUM ANALYZE')
    await setDuringFill(client, false)
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
}

async function setDuringFill(client: pg.Client, isFilling: boolean): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum'])
    await client.query(isFilling ? `ALTER SYSTEM SET ${setting} = off` : `ALTER SYSTEM RESET ${setting}`)
  await client.query('SELECT pg_reload_conf()')
}

/** Uses up transaction ids, and returns the first. */
async function useTransactions(client: pg.Client, count: number): Promise<number> {
  const { rows } = await client.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id')
  await client.query(
    `DO $$ BEGIN FOR number IN 1..${count} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$`,
  )
  return Number(rows[0]!.id) + 1
}

/** The first ten characters of the ids of the millisecond `ms`; `numora_new_id()` would take longer than all else. */
const timeOfId = Array.from(
  { length: 10 },
  (_, at) => `substr('0123456789abcdefghjkmnpqrstvwxyz', (ms >> ${45 - 5 * at} & 31)::int + 1, 1)`,
).join(' || ')

function statements(workspaceId: string, count: number, firstTransaction: number): string[] {
  const actor = `'{"type":"system","id":null,"name":"bench"}'`
  // The last character of an id makes those of one document's rows different, which is quicker than a new one.
  const idLike = (prefix: string, which: string) => `'${prefix}_' || substr(id, 5, 25) || ${which}`
  return [
    `INSERT INTO webhook_endpoints (id, workspace_id, url, sealed_secret, created_at, updated_at)
      VALUES ('whk_bench', '${workspaceId}', 'https://example.com/', '', now(), now())`,
    `CREATE TEMPORARY TABLE added AS SELECT n, 'doc_' || ${timeOfId} || lpad(n::text, 15, '0') || '0' AS id, at, n % 20 AS kind
    FROM (SELECT n, now() - interval '1 day' * (${count} - n) / ${documentsADay} AS at FROM generate_series(1, ${count}) AS n) AS days,
      LATERAL (SELECT (extract(epoch FROM at) * 1000)::bigint AS ms) AS exact`,
    `INSERT INTO documents (id, workspace_id, schema, submitted_schema, external_id, metadata, state, delivery, status,
      file_key, file_name, content_type, size_bytes, sha256, page_count, content_key, confidence, approval, created_at, updated_at)
    SELECT id, '${workspaceId}', schema, schema, 'ap-' || n, jsonb_build_object('source', 'bench', 'vendor', 'v' || n % 2000),
      (CASE WHEN kind = 0 THEN 'for_review' WHEN kind = 1 THEN 'failed' ELSE 'reviewed' END)::document_state,
      (CASE WHEN kind < 4 THEN 'none' WHEN kind = 4 THEN 'failed' ELSE 'succeeded' END)::document_delivery,
      (CASE WHEN kind = 0 THEN 'review_required' WHEN kind = 1 THEN 'failed' WHEN kind < 4 THEN 'reviewed'
        WHEN kind = 4 THEN 'push_failed' ELSE 'push_succeeded' END)::document_status,
      'files/' || id, 'invoice.pdf', 'application/pdf', 50000, md5(n::text), 1, md5('k' || n), 0.9, 1, at, at + interval '1 minute'
    FROM added, LATERAL (SELECT CASE WHEN n % 3 = 0 THEN 'receipt_v1' ELSE 'invoice_v2' END AS schema) AS s`,
    `INSERT INTO document_results (document_id, fields, line_items)
    SELECT id, json_build_object('invoice_number', json_build_object('value', n::text, 'confidence', 0.9, 'source', NULL,
      'origin', 'extracted')), '[]' FROM added`,
    `INSERT INTO document_facts (workspace_id, document_id, vendor_code, vendor_name, number, date, total, currency, likeness, approved_at)
    SELECT '${workspaceId}', id, 'V' || n % ${vendorsOf(count)}, 'Vendor ' || n % ${vendorsOf(count)}, 'INV-' || n, at::date::text,
      (n % 5000)::text || '.00', 'EUR', '\\x07'::bytea || convert_to(repeat(md5(n::text), 8), 'UTF8'), CASE WHEN kind > 1 THEN at END
    FROM added`,
    `INSERT INTO events (id, tx, workspace_id, document_id, type, is_webhook, data, actor, created_at)
    SELECT ${idLike('evt', 'step')}, ${firstTransaction} + n - 1, '${workspaceId}', id, type, true, '{"document":{"id":"x","status":"y"}}', ${actor}, at
    FROM added, unnest(ARRAY['document.processing', 'document.review_required', 'document.reviewed', 'document.push_succeeded'])
      WITH ORDINALITY AS steps (type, step)`,
    `INSERT INTO pushes (id, workspace_id, document_id, approval, provider, mode, key, status, payload, created_at, updated_at)
    SELECT ${idLike('psh', '1')}, '${workspaceId}', id, 1, 'webhook', 'push', 'key-' || n, 'succeeded', '{}', at, at
    FROM added WHERE n % 3 = 0`,
    `INSERT INTO delivery_attempts (id, workspace_id, document_id, push_id, provider, status, execution_id, attempt)
    SELECT ${idLike('dlv', '1')}, '${workspaceId}', id, ${idLike('psh', '1')}, 'webhook', 'succeeded', 'x' || n, 1
    FROM added WHERE n % 3 = 0`,
    `INSERT INTO webhook_deliveries (id, workspace_id, endpoint_id, event_id, status, created_at)
    SELECT ${idLike('dlv', 'step')}, '${workspaceId}', 'whk_bench', ${idLike('evt', 'step')}, 'succeeded', at
    FROM added, generate_series(1, 2) AS step WHERE at > now() - interval '30 days'`,
    `INSERT INTO vendors (workspace_id, code, name, tax_ids, ibans, aliases, created_at, updated_at)
    SELECT '${workspaceId}', 'V' || n, 'Vendor ' || n, ARRAY[(100000000 + n)::text], '{}', '{}', now(), now()
    FROM generate_series(0, ${vendorsOf(count) - 1}) AS n`,
    `INSERT INTO vendor_keys (workspace_id, key, code)
    SELECT workspace_id, key, code FROM vendors, unnest(ARRAY['tax_id:' || tax_ids[1], 'name:' || replace(lower(name), ' ', '')]) AS key`,
    'DROP TABLE added',
  ]
}

/** How many vendors a workspace with that many documents has. */
export function vendorsOf(documents: number): number {
  return Math.ceil(documents / documentsAVendor)
}
