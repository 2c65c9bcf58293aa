import { cloneDatabase } from '@numora/testkit'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Migration, migrate, pendingMigrations, readMigrations } from './migrate.ts'

let url: string
let client: pg.Client
let drop: () => Promise<void>

beforeEach(async () => {
  const database = await cloneDatabase()
  url = database.url
  drop = database.drop
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await drop()
})

test('a database with all migrations needs none', async () => {
  expect(await migrate(url)).toEqual([])
})

test('a check lists pending migrations, and leaves an empty database empty', async () => {
  expect(await pendingMigrations(url)).toEqual([])
  expect(await pendingMigrations(url, [...readMigrations(), addTable])).toEqual(['9_add_table'])

  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  expect(await pendingMigrations(url)).toEqual(readMigrations().map(({ name }) => name))
  const { rows } = await client.query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()')
  expect(rows).toEqual([])
})

test('an entry holds what prisma migrate deploy writes', async () => {
  await migrate(url, [...readMigrations(), addTable])
  const { rows } = await client.query("SELECT * FROM _prisma_migrations WHERE migration_name = '9_add_table'")
  expect(rows).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: addTable.checksum,
      migration_name: '9_add_table',
      started_at: expect.any(Date),
      finished_at: expect.any(Date),
      rolled_back_at: null,
      logs: null,
      applied_steps_count: 1,
    },
  ])
})

test('simultaneous runs apply a migration once', async () => {
  const migrations = [...readMigrations(), addTable]
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, migrations)))
  expect(applied.flat()).toEqual(['9_add_table'])
})

test('a failing migration leaves nothing behind and can be tried again', async () => {
  const broken = { ...addTable, sql: `${addTable.sql}; SELECT nothing` }
  await expect(migrate(url, [...readMigrations(), broken])).rejects.toThrow(
    'Migration 9_add_table failed: column "nothing" does not exist',
  )
  expect(await migrate(url, [...readMigrations(), addTable])).toEqual(['9_add_table'])
})

test('a connection that breaks half-way leaves nothing behind', async () => {
  const suicidal = { ...addTable, sql: `${addTable.sql}; SELECT pg_terminate_backend(pg_backend_pid())` }
  await expect(migrate(url, [...readMigrations(), suicidal])).rejects.toThrow()
  expect(await migrate(url, [...readMigrations(), addTable])).toEqual(['9_add_table'])
})

test('a migration that was edited after it was applied is reported', async () => {
  await migrate(url, [...readMigrations(), addTable])
  await expect(migrate(url, [...readMigrations(), { ...addTable, checksum: 'other' }])).rejects.toThrow(
    'Migration 9_add_table was changed',
  )
})

test("another program's database is left alone", async () => {
  await client.query('DROP TABLE _prisma_migrations; CREATE TABLE foreign_table ()')
  await expect(migrate(url)).rejects.toThrow('already has tables of another program')
})

test('documents that are there count as submitted under the schema that they have', async () => {
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const all = readMigrations()
  const before = all.filter(({ name }) => name < '20261127220315_submitted_schemas')
  await migrate(url, before)
  await client.query(`
    INSERT INTO workspaces (id, name) VALUES ('w', 'Test');
    INSERT INTO documents (id, workspace_id, schema, external_id, state, status, created_at, updated_at)
    SELECT schema, 'w', schema, 'x', 'for_review', 'review_required', now(), now()
    FROM unnest(ARRAY['invoice_v2', 'receipt_v1']) AS schema;
    INSERT INTO document_results (document_id, fields, line_items) VALUES ('invoice_v2', '{}', '[]')`)
  expect(await migrate(url)).toEqual(all.slice(before.length).map(({ name }) => name))
  const { rows } = await client.query('SELECT schema, submitted_schema FROM documents ORDER BY id')
  expect(rows).toEqual(['invoice_v2', 'receipt_v1'].map((schema) => ({ schema, submitted_schema: schema })))
  await expect(client.query("UPDATE documents SET submitted_schema = 'auto'")).rejects.toThrow(
    'duplicate key value violates unique constraint',
  )
})

const addTable: Migration = { name: '9_add_table', sql: 'CREATE TABLE added ()', checksum: 'c'.repeat(64) }
