import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/client.ts'
import type {} from './stored-types.ts'

/** No statement is worth longer; the server ends it even when the process that sent it is gone. */
const statementTimeoutMs = 60_000

export type Connection = {
  database: PrismaClient
  pool: pg.Pool
  /** Lets what is under way end, but no longer than this; then it fails. */
  close(graceMs: number): Promise<void>
}

/** One pool of connections, opened as they are needed, for Prisma and for SQL. */
export function connectDatabase(databaseUrl: string): Connection {
  const onConnect = async (client: pg.ClientBase) => {
    await client.query(`SET statement_timeout = ${statementTimeoutMs}`)
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, onConnect })
  const clients = new Set<pg.PoolClient>()
  // An idle connection that breaks is replaced when it is needed; unheard, its error would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => clients.add(client))
  pool.on('remove', (client) => clients.delete(client))
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  const database = new PrismaClient({ adapter })
  return {
    database,
    pool,
    async close(graceMs) {
      const closed = database.$disconnect()
      const breakOff = setTimeout(() => {
        // A client that waits for an answer drops its connection.
        for (const client of clients) void (client as pg.PoolClient & pg.Client).end()
      }, graceMs)
      await closed.finally(() => clearTimeout(breakOff))
    },
  }
}
