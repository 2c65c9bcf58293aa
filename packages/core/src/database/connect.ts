import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/client.ts'
import type {} from './stored-types.ts'

/** The longest time of a statement; the server ends it even if the process that sent it has died. */
const statementTimeoutMs = 60_000

export type Connection = {
  database: PrismaClient
  pool: pg.Pool
  /** Waits for running queries, at most for this time; then they fail. */
  close(graceMs: number): Promise<void>
}

/** One pool of at most this many connections, opened as needed, for Prisma and for SQL. */
export function connectDatabase(databaseUrl: string, connections: number): Connection {
  const onConnect = async (client: pg.ClientBase) => {
    await client.query(`SET statement_timeout = ${statementTimeoutMs}`)
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections, onConnect })
  const clients = new Set<pg.PoolClient>()
  // A broken idle connection is replaced when needed; without a listener its error would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => clients.add(client))
  pool.on('remove', (client) => clients.delete(client))
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  // A pooler or a busy server may take longer than the two seconds of the default to give a connection.
  const database = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000 } })
  return {
    database,
    pool,
    async close(graceMs) {
      const closed = database.$disconnect()
      const breakOff = setTimeout(() => {
        // Ending a client that waits for an answer drops its connection.
        for (const client of clients) void (client as pg.PoolClient & pg.Client).end()
      }, graceMs)
      await closed.finally(() => clearTimeout(breakOff))
    },
  }
}
