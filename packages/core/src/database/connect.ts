import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/client.ts'

export type Database = PrismaClient

/** A pool of connections, opened as they are needed; `$disconnect()` closes them. */
export function connectDatabase(databaseUrl: string): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) })
}
