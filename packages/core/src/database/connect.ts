import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/client.ts'

export type Database = PrismaClient

/** One pool of connections, opened as they are needed, for Prisma and for SQL; `$disconnect()` closes it. */
export function connectDatabase(databaseUrl: string): { database: Database; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: databaseUrl })
  // An idle connection that breaks is replaced when it is needed; unheard, its error would end the process.
  pool.on('error', () => {})
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  return { database: new PrismaClient({ adapter }), pool }
}
