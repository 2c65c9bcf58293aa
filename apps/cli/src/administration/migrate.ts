import { migrate } from '@numora/core'
import { readEnvironment } from '../environment/environment.ts'
import {
  assertSessions,
  createDataFolder,
  explainDatabaseError,
  openDatabase,
} from '../start/installation.ts'

/** Migrates the database of the environment; an embedded one is created if there is none. */
export async function migrateDatabase(): Promise<void> {
  const env = readEnvironment()
  if (!env.DATABASE_URL) createDataFolder(env)
  const database = await openDatabase(env)
  try {
    await assertSessions(database)
    const applied = await migrate(database.directUrl)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date')
  } catch (error) {
    throw explainDatabaseError(env, error)
  } finally {
    await database.stop()
  }
}
