import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { cloneDatabase } from '@numora/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Migration, migrate, pendingMigrations, readMigrations } from './migrate.ts'

const addTable: Migration = { name: '9_add_table', sql: 'CREATE TABLE added ()', checksum: 'c'.repeat(64) }

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

function migrateInProcess(): ChildProcess {
  const module = JSON.stringify(new URL('./migrate.ts', import.meta.url).href)
  const script = `import { migrate } from ${module}; console.log(JSON.stringify(await migrate(process.argv[1])))`
  return spawn(process.execPath, ['--input-type=module', '-e', script, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Waits until a session of the database, other than the test's, waits for a lock. */
async function someoneWaits(): Promise<number> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rows[0]) return rows[0].pid
    await sleep(20)
  }
}

test('what a process that was killed half-way has not migrated is done once by five that start together', async () => {
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const all = readMigrations()
  await migrate(url, all.slice(0, 1))
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE documents')
  const killed = migrateInProcess()
  await someoneWaits()
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  await holder.end()
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations ORDER BY started_at, name',
  )
  const done = rows.map(({ name }) => name)
  expect(done).not.toContain(all.at(-1)!.name)
  const outputs = await Promise.all([1, 2, 3, 4, 5].map(() => text(migrateInProcess().stdout!)))
  const applied = outputs.flatMap((output) => JSON.parse(output) as string[])
  expect([...done, ...applied]).toEqual(all.map(({ name }) => name))
})

test('a migration waits for a table in use in short turns, between which others use it', async () => {
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  await holder.query('BEGIN; SELECT FROM workspaces')
  const alter = { ...addTable, sql: 'ALTER TABLE workspaces ADD COLUMN added TEXT' }
  const migrating = migrate(url, [...readMigrations(), alter])
  await someoneWaits()
  // This waits behind the migration, which waits for the holder.
  await client.query('SELECT FROM workspaces')
  await holder.end()
  expect(await migrating).toEqual(['9_add_table'])
})

describe('outside of a transaction', () => {
  const addIndex: Migration = {
    ...addTable,
    sql: `-- numora:outside-transaction
      DROP INDEX CONCURRENTLY IF EXISTS added;
      CREATE INDEX CONCURRENTLY added ON documents (sha256);`,
  }
  const withIndex = [...readMigrations(), addIndex]

  async function isValid(): Promise<boolean | undefined> {
    const { rows } = await client.query<{ isValid: boolean }>(
      `SELECT indisvalid AS "isValid" FROM pg_index WHERE indexrelid = to_regclass('added')`,
    )
    return rows[0]?.isValid
  }

  test('simultaneous runs build an index once, without blocking writes', async () => {
    const writer = new pg.Client({ connectionString: url })
    await writer.connect()
    await writer.query(`BEGIN; UPDATE documents SET sha256 = ''`)
    const runs = Promise.all([1, 2, 3, 4, 5].map(() => migrate(url, withIndex)))
    await someoneWaits()
    await client.query(`UPDATE documents SET sha256 = ''`)
    await writer.query('COMMIT')
    expect((await runs).flat()).toEqual(['9_add_table'])
    expect(await isValid()).toBe(true)
    await writer.end()
  })

  test('an index whose build was killed is built again', async () => {
    const reader = new pg.Client({ connectionString: url })
    await reader.connect()
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM documents')
    const migrating = migrate(url, withIndex)
    const pid = await someoneWaits()
    await Promise.all([
      expect(migrating).rejects.toThrow(),
      client.query('SELECT pg_terminate_backend($1)', [pid]),
    ])
    expect(await isValid()).toBe(false)
    await reader.end()
    expect(await migrate(url, withIndex)).toEqual(['9_add_table'])
    expect(await isValid()).toBe(true)
  })
})
