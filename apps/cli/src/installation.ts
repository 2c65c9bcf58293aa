import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGuardedFetch, fileStorage, migrate, openSystem, type System } from '@numora/core'
import { startPostgres } from '@numora/postgres'
import type { Logger } from 'pino'
import type { Environment } from './env.ts'

export type Installation = {
  system: System
  databaseUrl: string
  appliedMigrations: string[]
  close(): Promise<void>
}

/** Opens the installation that the environment describes: its database (started if it is ours), migrated, and files. */
export async function openInstallation(env: Environment, logger: Logger): Promise<Installation> {
  const database = await openDatabase(env)
  try {
    const appliedMigrations = await migrate(database.url)
    const system = await openSystem({
      databaseUrl: database.url,
      storage: fileStorage(storageFolder(env)),
      masterSecrets: masterSecrets(env),
      fetch: createGuardedFetch({ privateHosts: env.NUMORA_PRIVATE_HOSTS }),
      logger,
    })
    return {
      system,
      databaseUrl: database.url,
      appliedMigrations,
      async close() {
        await system.close()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The database of the environment; `stop` ends the embedded one unless another process uses it. */
export async function openDatabase(env: Environment): Promise<{ url: string; stop(): Promise<void> }> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => {} }
  return startPostgres({ dataDir: join(dataFolder(env), 'postgres') })
}

export const storageFolder = (env: Environment): string =>
  env.NUMORA_STORAGE_URL
    ? fileURLToPath(new URL(env.NUMORA_STORAGE_URL, 'file:///'))
    : join(dataFolder(env), 'files')

function dataFolder(env: Environment): string {
  mkdirSync(env.NUMORA_DATA_DIR, { recursive: true })
  return env.NUMORA_DATA_DIR
}

function masterSecrets(env: Environment): [string, ...string[]] {
  if (env.NUMORA_SECRET) return env.NUMORA_SECRET.split(',') as [string, ...string[]]
  const path = join(dataFolder(env), 'secret')
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return [readFileSync(path, 'utf8')]
}
