import { cloneDatabase } from '@numora/testkit'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from './migrate.ts'

let client: pg.Client
let drop: () => Promise<void>

const insert = `INSERT INTO documents (id, workspace_id, schema, state, delivery, status, created_at, updated_at)`

/** Rows as the versions before enums and foreign keys wrote them, with some whose owner is gone. */
const rows = `
  INSERT INTO workspaces (id, name, mode) VALUES ('w', 'One', 'test');
  ${insert} VALUES ('d', 'w', 'invoice_v2', 'reviewed', 'failed', 'push_failed', now(), now()),
    ('nobodys', 'gone', 'invoice_v2', 'pending', 'none', 'processing', now(), now());
  INSERT INTO events (id, workspace_id, document_id, type, is_webhook, actor, created_at)
    VALUES ('of-deleted', 'w', 'gone', 'document.deleted', true, '{}', now());
  INSERT INTO pushes (id, workspace_id, document_id, approval, destination_id, provider, mode, key, status, created_at,
    updated_at) VALUES ('p', 'w', 'd', 1, 'gone', 'webhook', 'push', 'p', 'skipped', now(), now()),
    ('p-nobodys', 'w', 'gone', 1, NULL, 'n8n', 'external', 'q', 'pending', now(), now());
  INSERT INTO delivery_attempts (id, workspace_id, document_id, push_id, provider, status, execution_id, attempt)
    VALUES ('a', 'w', 'd', 'gone', 'webhook', 'succeeded', 'a', 1), ('a-nobodys', 'w', 'gone', NULL, 'x', 'failed', 'b', 1);
  INSERT INTO webhook_deliveries (id, workspace_id, endpoint_id, event_id, status, created_at)
    VALUES ('nobodys', 'w', 'gone', 'e', 'pending', now());
  INSERT INTO storage_sweeps (side, started_at) VALUES ('leftovers', now())`

beforeAll(async () => {
  const database = await cloneDatabase()
  drop = database.drop
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const migrations = readMigrations()
  const typed = migrations.findIndex(({ name }) => name.endsWith('_typed_database'))
  await migrate(database.url, migrations.slice(0, typed))
  await client.query(rows)
  await migrate(database.url)
})
afterAll(async () => {
  await client.end()
  await drop()
})

async function ids(table: string) {
  return (await client.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).rows.map(({ id }) => id)
}

test('rows keep their words, and what names a deleted destination or document as its history stays', async () => {
  const { rows: documents } = await client.query('SELECT id, state, delivery, status FROM documents')
  expect(documents).toEqual([{ id: 'd', state: 'reviewed', delivery: 'failed', status: 'push_failed' }])
  const { rows: pushes } = await client.query(
    'SELECT id, destination_id, mode, status, operation FROM pushes',
  )
  const push = { id: 'p', destination_id: 'gone', mode: 'push', status: 'skipped', operation: 'create' }
  expect(pushes).toEqual([push])
  expect(await ids('events')).toEqual(['of-deleted'])
  const { rows: attempts } = await client.query('SELECT id, push_id FROM delivery_attempts')
  expect(attempts).toEqual([{ id: 'a', push_id: null }])
})

test('rows of something that is gone go', async () => {
  expect(await ids('webhook_deliveries')).toEqual([])
})

test('a process of the version before can go on submitting: it writes the words as text', async () => {
  await client.query(`${insert}
    SELECT 'new', 'w', 'invoice_v2', state, delivery, status, now(), now()
    FROM json_to_record('{"state":"pending","delivery":"none","status":"processing"}')
      AS d (state text, delivery text, status text)`)
  expect(await ids('documents')).toEqual(['d', 'new'])
})

test('the database refuses a word that it does not know', async () => {
  const sql = `UPDATE documents SET status = 'lost' WHERE id = 'd'`
  await expect(client.query(sql)).rejects.toThrow('invalid input value for enum document_status: "lost"')
})
