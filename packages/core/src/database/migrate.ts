import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { catchUpTransactions } from './catch-up-transactions.ts'
import { isOutsideTransaction, splitStatements } from './outside-transaction.ts'
import { restoreMark } from './restore-mark.ts'
import { buildWall } from './wall.ts'

export type Migration = { name: string; sql: string; checksum: string }

/**
 * Migrates a database to the present schema and returns the names of the applied migrations. Uses the same
 * table as `prisma migrate deploy`, so both can be mixed. Each migration commits with its entry, and
 * concurrent runs wait for each other.
 */
export async function migrate(databaseUrl: string, migrations = readMigrations()): Promise<string[]> {
  return withMigrationLock(databaseUrl, async (client) => {
    const pending = await findPending(client, migrations)
    await applyMigrations(client, pending)
    await withShortLocks(client, () => buildWall(client))
    await catchUpTransactions(client)
    return pending.map(({ name }) => name)
  })
}

/** Runs `use` on a connection while nobody else migrates or restores the database. */
export function withMigrationLock<T>(
  databaseUrl: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    await client.query('SET statement_timeout = 0')
    // The server notices within this time that the process was killed, and ends its statement.
    await client.query(`SET client_connection_check_interval = '2s'`)
    while (!(await tryLock(client))) await sleep(lockPauseMs)
    return use(client)
  })
}

/** Does not wait in the database: a waiting statement would block `CREATE INDEX CONCURRENTLY` of the one that migrates. */
async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ isLocked: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS "isLocked"',
    [prismaMigrateLock],
  )
  return rows[0]!.isLocked
}

/** Applies migrations that a database has not got, each in a transaction of its own unless it is marked. */
export async function applyMigrations(client: pg.ClientBase, migrations: Migration[]): Promise<void> {
  if (migrations.length > 0) await client.query(createEntriesTable)
  for (const migration of migrations) await applyMigration(client, migration)
}

/** The names of the migrations that a database has not got yet, in their order; changes nothing. */
export async function pendingMigrations(
  databaseUrl: string,
  migrations = readMigrations(),
): Promise<string[]> {
  return withClient(databaseUrl, async (client) =>
    (await findPending(client, migrations)).map(({ name }) => name),
  )
}

async function withClient<T>(databaseUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a lost connection also fails the running query
  await client.connect()
  try {
    await checkServerVersion(client)
    return await use(client)
  } finally {
    await client.end()
  }
}

async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const entries = await readEntries(client)
  return migrations.filter((migration) => isPending(migration, entries.get(migration.name)))
}

export function readMigrations(): Migration[] {
  return readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, migrationsDir), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function checkServerVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  const version = rows[0]!.server_version
  if (Number.parseInt(version, 10) < 15)
    throw new Error(`PostgreSQL 15 or newer is needed, this is ${version}`)
}

type Entry = { checksum: string; finished_at: Date | null }

async function readEntries(client: pg.Client): Promise<Map<string, Entry>> {
  const { rows: tables } = await client.query<{ tablename: string }>(
    'SELECT tablename FROM pg_tables WHERE schemaname = current_schema()',
  )
  const names = tables.map(({ tablename }) => tablename)
  if (names.includes(restoreMark))
    throw new Error('A restore into this database has not ended: begin it again with "numora restore"')
  if (!names.includes('_prisma_migrations')) {
    if (tables.length > 0)
      throw new Error(`The database already has tables of another program, such as "${tables[0]!.tablename}"`)
    return new Map()
  }
  const { rows } = await client.query<Entry & { migration_name: string }>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return new Map(rows.map((row) => [row.migration_name, row]))
}

function isPending(migration: Migration, entry: Entry | undefined): boolean {
  if (!entry) return true
  if (!entry.finished_at)
    throw new Error(`Migration ${migration.name} failed earlier; see "prisma migrate resolve"`)
  if (entry.checksum === migration.checksum) return false
  throw new Error(`Migration ${migration.name} was changed after this database had got it`)
}

async function applyMigration(client: pg.ClientBase, migration: Migration): Promise<void> {
  try {
    if (isOutsideTransaction(migration.sql)) return await applyStatements(client, migration)
    await withShortLocks(client, async () => {
      await client.query(migration.sql)
      await insertEntry(client, migration)
    })
  } catch (cause) {
    throw new Error(`Migration ${migration.name} failed: ${(cause as Error).message}`, { cause })
  }
}

/**
 * Runs work in a transaction that waits for a lock only for a short time and is then tried again: while it waits, every
 * later statement on the table waits behind it.
 */
async function withShortLocks(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query(`BEGIN; SET LOCAL lock_timeout = '${lockTimeoutMs}ms'`)
      await work()
      await client.query('COMMIT')
      return
    } catch (cause) {
      if ((cause as { code?: string }).code !== lockNotAvailable) throw cause
      if (tries === mostLockTries)
        throw new Error('another session, such as a backup, keeps a table in use that it changes', { cause })
      await client.query('ROLLBACK')
      await sleep(lockPauseMs)
    }
  }
}

/** If the process is killed, all statements are run again: they must be repeatable. */
async function applyStatements(client: pg.ClientBase, migration: Migration): Promise<void> {
  for (const statement of splitStatements(migration.sql)) await client.query(statement)
  await insertEntry(client, migration)
}

async function insertEntry(client: pg.ClientBase, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
}

const lockNotAvailable = '55P03'
const lockTimeoutMs = 2_000
const lockPauseMs = 200
/** About two minutes: longer than the longest statement of a running process. */
const mostLockTries = 60

const migrationsDir = new URL('../../../../prisma/migrations/', import.meta.url)

/** The advisory lock that Prisma Migrate takes. */
const prismaMigrateLock = 72707369

const createEntriesTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`
