import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/client.ts'

export type Database = PrismaClient

/** A pool of connections, opened as they are needed; `$disconnect()` closes them. */
export function connectDatabase(databaseUrl: string): Database {
  const adapter = new PrismaPg({ connectionString: databaseUrl })
  // Errors go to the log: without the values of a query.
  return new PrismaClient({ adapter, errorFormat: 'minimal' })
}
