import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from './id.ts'
import { sweep } from './sweep.ts'
import { openSystem } from './system.ts'

const size = 10_000

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
  await fill(world.databaseUrl)
})
afterAll(() => world.close())

/**
 * An installation with a backlog of everything and old data; only events are too old, nothing else is lost or
 * overdue.
 */
async function fill(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  // So little memory that a list that grows with the backlog does not fit.
  const name = new URL(databaseUrl).pathname.slice(1)
  await client.query(`ALTER DATABASE ${name} SET work_mem = '64kB'`)
  await client.query(`ALTER DATABASE ${name} SET hash_mem_multiplier = 1`)
  const ids = Array.from({ length: size }, () => newId('document'))
  const insert = (sql: string) => client.query(sql, [ids])
  await client.query("INSERT INTO workspaces (id, name) VALUES ('w', 'Test')")
  await client.query(`
    INSERT INTO webhook_endpoints (id, workspace_id, url, status, sealed_secret, created_at, updated_at)
    VALUES ('e', 'w', 'https://example.com/', 'disabled', '', now(), now())`)
  for (const [suffix, state, status] of [
    ['', 'pending', 'processing'],
    ['-done', 'reviewed', 'reviewed'],
  ])
    await insert(`
      INSERT INTO documents
        (id, workspace_id, schema, submitted_schema, state, status, file_key, created_at, updated_at)
      SELECT id || '${suffix}', 'w', 'invoice_v2', 'invoice_v2', '${state}', '${status}', 'x', now(),
        now() - interval '1 hour'
      FROM unnest($1::text[]) AS id`)
  await insert(`
    INSERT INTO pushes (id, workspace_id, document_id, approval, destination_id, provider, mode, key, status,
      created_at, updated_at)
    SELECT id || status, 'w', id, 1, 'd', 'webhook', 'push', id || status, status, now(), now() - interval '1 hour'
    FROM unnest($1::text[]) AS id, unnest(ARRAY['pending', 'succeeded']::delivery_status[]) AS status`)
  await client.query(`
    INSERT INTO workflow_versions (workspace_id, workflow_id, version, name, steps, created_at)
    VALUES ('w', 'wf', 1, 'Test', '[]', now())`)
  await insert(`
    INSERT INTO runs (id, workspace_id, workflow_id, version, document_id, generation, status, awaited_push_id,
      created_at, updated_at)
    SELECT id || status, 'w', 'wf', 1, id, 1, status, CASE status WHEN 'waiting' THEN id || 'pending' END, now(),
      now() - interval '1 hour'
    FROM unnest($1::text[]) AS id, unnest(ARRAY['running', 'waiting', 'succeeded']::run_status[]) AS status`)
  await insert(`
    INSERT INTO webhook_deliveries (id, workspace_id, endpoint_id, event_id, status, next_attempt_at, created_at)
    SELECT id || status, 'w', 'e', 'x', status, now() - interval '1 hour', now()
    FROM unnest($1::text[]) AS id, unnest(ARRAY['pending', 'succeeded']::webhook_delivery_status[]) AS status`)
  await insert(`
    INSERT INTO events (id, workspace_id, document_id, type, is_webhook, actor, created_at)
    SELECT id, 'w', id, 'document.processing', true, '{}', now() - interval '90 days' FROM unnest($1::text[]) AS id`)
  await insert(`
    INSERT INTO idempotent_answers (workspace_id, api_key_id, key, request_hash, sealed, created_at)
    SELECT 'w', 'k', id, 'x', 'x', now() FROM unnest($1::text[]) AS id`)
  await client.query('ANALYZE documents, pushes, runs, webhook_deliveries, events, idempotent_answers')
  for (const [queue, name, suffix] of [
    ['ingest', 'documentId', ''],
    ['push', 'pushId', 'pending'],
    ['run', 'runId', 'running'],
    ['notify', 'deliveryId', 'pending'],
  ])
    await insert(`
      INSERT INTO pgboss.job (name, data)
      SELECT '${queue}', jsonb_build_object('${name}', id || '${suffix}') FROM unnest($1::text[]) AS id`)
  await client.end()
}

type Plan = {
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Plan[]
  [removed: `Rows Removed by ${string}`]: number
}

/** The number of rows that a statement has read, over all nodes of its plan. */
function rowsSeen(plan: Plan): number {
  const removed = Object.entries(plan)
    .filter(([key]) => key.startsWith('Rows Removed by'))
    .reduce((sum, [, rows]) => sum + Number(rows), 0)
  const own = (plan['Actual Rows'] + removed) * plan['Actual Loops']
  return (plan.Plans ?? []).reduce((sum, child) => sum + rowsSeen(child), own)
}

/** Explains each statement on its own connection, in its own transaction, before it is executed. */
function explainAll(pool: pg.Pool): { sql: string; seen: number }[] {
  const explained: { sql: string; seen: number }[] = []
  type Statement = { text: string; values: unknown[] }
  type Execute = (statement: Statement, ...rest: unknown[]) => Promise<pg.QueryResult>
  pool.on('connect', (client) => {
    const execute = client.query.bind(client) as Execute
    client.query = (async (statement: Statement, ...rest: unknown[]) => {
      if (/^\s*(SELECT|DELETE|UPDATE)/.test(statement.text)) {
        const text = `EXPLAIN (ANALYZE, FORMAT JSON) ${statement.text}`
        const values = rest.find((value) => Array.isArray(value)) ?? statement.values
        const { rows } = await execute({ text, values })
        explained.push({ sql: statement.text, seen: rowsSeen(rows[0]['QUERY PLAN'][0].Plan) })
      }
      return execute(statement, ...rest)
    }) as typeof client.query
  })
  return explained
}

// The queue's table fills and empties within minutes: the planner's statistics may be old or new.
test.each(['before', 'now'])(
  'a sweep reads the backlog a few times at most, and finished work not at all; statistics of %s',
  async (of) => {
    if (of === 'now') await world.system.database.$executeRaw`ANALYZE pgboss.job`
    const system = await openSystem({ ...world.config, graceMs: 1_000 })
    const explained = explainAll(system.pool)
    // The connection that the start has opened is not explained: it is replaced.
    ;(await system.pool.connect()).release(true)
    await sweep(system, { retentionDays: 30 })
    await system.close()
    const lookups = explained.filter(({ sql }) => /NOT (EXISTS|IN)/.test(sql))
    expect(lookups).toHaveLength(5)
    for (const { sql, seen } of lookups) expect(seen, sql).toBeLessThan(20 * size)
    const others = explained.filter((statement) => !lookups.includes(statement))
    expect(others.length).toBeGreaterThanOrEqual(6)
    for (const { sql, seen } of others) expect(seen, sql).toBeLessThan(size / 5)
  },
)
