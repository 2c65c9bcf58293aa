import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate, readMigrations } from '@numora/core/migrate'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

export type ClonedDatabase = { url: string; drop(): Promise<void> }

/** What is in a database besides the schema; it is made once for all clones of this name. */
export type Prepared = { name: string; prepare(url: string): Promise<void> }

/** A new database with the present schema, on the server of `globalSetup`. */
export async function cloneDatabase(prepared?: Prepared): Promise<ClonedDatabase> {
  const template = await ensureTemplate(prepared)
  const name = `test_${randomBytes(8).toString('hex')}`
  await runOnServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  return {
    url: databaseUrl(name),
    drop: () => runOnServer((server) => dropDatabase(server, name)),
  }
}

const mostWaits = 10
const waitMs = 20

/**
 * Waits for connections that are being closed: one that is ended from here meanwhile is an error that its client no longer
 * handles. Connections that stay open are ended.
 */
async function dropDatabase(server: pg.Client, name: string): Promise<void> {
  for (let waits = 0; waits < mostWaits; waits++) {
    const { rowCount } = await server.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name])
    if (!rowCount) break
    await sleep(waitMs)
  }
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
}

/** Migrated once and named after its migrations, so that a watching test run notices new ones. */
async function ensureTemplate(prepared?: Prepared): Promise<string> {
  const migrations = readMigrations()
  const hash = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)
  const template = `template_${prepared?.name ?? 'schema'}_${hash}`
  await runOnServer(async (server) => {
    await server.query('SELECT pg_advisory_lock(1)')
    const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount) return
    await server.query('DROP DATABASE IF EXISTS unfinished WITH (FORCE)')
    await server.query('CREATE DATABASE unfinished')
    await migrate(databaseUrl('unfinished'), migrations)
    await prepared?.prepare(databaseUrl('unfinished'))
    // Closed connections end a moment later.
    await server.query(
      "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = 'unfinished'",
    )
    await server.query(`ALTER DATABASE unfinished RENAME TO ${template}`)
  })
  return template
}

function databaseUrl(name: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = name
  return url.href
}

async function runOnServer(task: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: inject('postgresUrl') })
  await server.connect()
  try {
    await task(server)
  } finally {
    await server.end()
  }
}
