import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  createGuardedFetch,
  fewestConnections,
  openSystem,
  pendingMigrations,
  type System,
} from '@numora/core'
import pino from 'pino'
import { CommandFailed } from '../command-failed.ts'
import { type Environment, readEnvironment } from '../environment/environment.ts'
import {
  type Database,
  embeddedDatabaseDir,
  explainDatabaseError,
  hasSecret,
  masterSecrets,
  openDatabase,
  storageOf,
} from '../start/installation.ts'

/**
 * Runs a command on the database of an existing, migrated installation, running or not; creates and migrates
 * nothing. Throws {@link CommandFailed} with a hint if there is none.
 */
export async function withInstallation(command: (system: System) => Promise<void>): Promise<void> {
  const env = readEnvironment()
  const database = await openExistingDatabase(env)
  try {
    await assertMigrated(database.url)
    const system = await openForCommands(env, database)
    await command(system).finally(() => system.close())
  } catch (error) {
    throw explainDatabaseError(env, error)
  } finally {
    await database.stop()
  }
}

/**
 * Like `openDatabase`, but only for an existing installation: an embedded database is started if needed,
 * never created.
 */
export async function openExistingDatabase(env: Environment): ReturnType<typeof openDatabase> {
  if (env.DATABASE_URL || existsSync(join(embeddedDatabaseDir(env), 'cluster'))) return openDatabase(env)
  throw new CommandFailed(`There is no installation in ${env.NUMORA_DATA_DIR}`, {
    hint: 'Set NUMORA_DATA_DIR or DATABASE_URL to one that exists, or make one with "numora start".',
  })
}

export async function assertMigrated(databaseUrl: string): Promise<void> {
  const pending = await pendingMigrations(databaseUrl)
  if (pending.length === 0) return
  throw new CommandFailed(`The database lacks ${pending.length} migration(s): ${pending.join(', ')}`, {
    hint: 'Run "numora migrate", or "numora start", which does it too.',
  })
}

/** These commands neither queue jobs nor store files; only those that replace the secret decrypt and encrypt. */
async function openForCommands(env: Environment, database: Database) {
  return openSystem({
    databaseUrl: database.url,
    directDatabaseUrl: database.directUrl,
    connections: fewestConnections,
    usesQueue: false,
    storage: await storageOf(env),
    masterSecrets: hasSecret(env) ? masterSecrets(env) : ['not used by these commands'],
    fetch: createGuardedFetch({ privateHosts: env.NUMORA_PRIVATE_HOSTS }),
    logger: pino({ level: 'warn' }, pino.destination(2)),
  })
}
