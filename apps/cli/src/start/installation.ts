import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createGuardedFetch,
  describeLocation,
  isUnavailable,
  openStorage,
  openSystem,
  parseStorageUrl,
  poolsTransactions,
  type Storage,
} from '@numora/core'
import { startPostgres } from '@numora/postgres'
import type { Logger } from 'pino'
import { CommandFailed } from '../command-failed.ts'
import type { Environment } from '../environment/environment.ts'

export type Database = {
  url: string
  /** Without a pooler: for what belongs to a session, such as locks and notifications. */
  directUrl: string
  /** Ends the embedded one unless another process uses it. */
  stop(): Promise<void>
}

/** The database of the environment, or the embedded one. */
export async function openDatabase(env: Environment): Promise<Database> {
  const { DATABASE_URL: url, NUMORA_DIRECT_DATABASE_URL: directUrl } = env
  if (url) return { url, directUrl: directUrl ?? url, stop: async () => {} }
  const embedded = await startPostgres({ dataDir: embeddedDatabaseDir(env) })
  return { ...embedded, directUrl: embedded.url }
}

/** Throws {@link CommandFailed} if notifications and locks of a session would not work. */
export async function assertSessions({ directUrl }: Database): Promise<void> {
  if (!(await poolsTransactions(directUrl))) return
  throw new CommandFailed('The database is reached through a pooler that pools transactions', {
    hint: 'Set NUMORA_DIRECT_DATABASE_URL to the address of the database itself.',
  })
}

export function embeddedDatabaseDir(env: Environment): string {
  return join(env.NUMORA_DATA_DIR, 'postgres')
}

/** Opens the system on a migrated database, with files and secrets, to run the API and jobs. */
export async function openRunningSystem(env: Environment, database: Database, logger: Logger) {
  return openSystem({
    databaseUrl: database.url,
    directDatabaseUrl: database.directUrl,
    connections: env.NUMORA_DATABASE_CONNECTIONS,
    storage: await storageOf(env),
    masterSecrets: masterSecrets(env),
    fetch: createGuardedFetch({ privateHosts: env.NUMORA_PRIVATE_HOSTS }),
    dropDirs: env.NUMORA_DROP_DIRS,
    logger,
  })
}

/** The storage of the environment, or that in the data folder. */
export function storageOf(env: Environment): Promise<Storage> {
  return openStorage(storageUrl(env), {
    accessKeyId: env.AWS_ACCESS_KEY_ID,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
    sessionToken: env.AWS_SESSION_TOKEN,
    region: env.AWS_REGION,
  })
}

/** Where files are stored, as shown to people. */
export function describeStorage(env: Environment): string {
  return describeLocation(parseStorageUrl(storageUrl(env)))
}

function storageUrl(env: Environment): string {
  return env.NUMORA_STORAGE_URL ?? pathToFileURL(join(env.NUMORA_DATA_DIR, 'files')).href
}

export function createDataFolder({ NUMORA_DATA_DIR }: Environment): void {
  try {
    mkdirSync(NUMORA_DATA_DIR, { recursive: true, mode: 0o755 })
  } catch (cause) {
    throw new CommandFailed(`NUMORA_DATA_DIR: ${(cause as Error).message}`, { cause })
  }
}

/** Creates a folder of files if it is missing; throws if files cannot be stored. */
export async function checkStorage(env: Environment): Promise<void> {
  const storage = await storageOf(env)
  await storage.check().catch((cause: Error) => {
    const name = env.NUMORA_STORAGE_URL ? 'NUMORA_STORAGE_URL' : 'NUMORA_DATA_DIR'
    throw new CommandFailed(`${name}: files cannot be stored in ${describeStorage(env)}: ${cause.message}`, {
      cause,
    })
  })
}

/** Adds advice to an error about reaching the database; returns others unchanged. */
export function explainDatabaseError(env: Environment, cause: unknown): unknown {
  const { code, message } = cause as { code?: string; message?: string }
  const isRefused =
    /^(28|3D)/.test(code ?? '') || /^(ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code ?? '')
  const isSilent = /timeout/.test(message ?? '')
  if (!isRefused && !isSilent && !isUnavailable(cause)) return cause
  const hint = env.DATABASE_URL
    ? 'Check DATABASE_URL and that the server runs, or unset it to use the embedded one.'
    : `See ${join(embeddedDatabaseDir(env), 'server.log')}.`
  return new CommandFailed(`The database cannot be used: ${describeError(cause)}`, { cause, hint })
}

/** An error's message; if several connection attempts failed, that of the first. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describeError(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

/** Where the secret is stored that the environment does not set. */
export function secretFile(env: Environment): string {
  return join(env.NUMORA_DATA_DIR, 'secret')
}

/** Whether the installation has a secret already. */
export function hasSecret(env: Environment): boolean {
  return env.NUMORA_SECRET !== undefined || existsSync(secretFile(env))
}

/** The secrets of the environment or of the data folder, in which one is generated if there is none. */
export function masterSecrets(env: Environment): [string, ...string[]] {
  if (env.NUMORA_SECRET) return env.NUMORA_SECRET
  const path = secretFile(env)
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // A restore may have brought several: the first seals.
  return readFileSync(path, 'utf8').split(',') as [string, ...string[]]
}
