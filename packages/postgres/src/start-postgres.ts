import { accessSync, constants, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chooseAccount } from './account.ts'
import { locateBinaries } from './binaries.ts'
import { ensureCluster, readUrl, writeUrl } from './cluster.ts'
import { type FileLock, tryLockFile, withFileLock } from './file-lock.ts'
import { findFreePort } from './free-port.ts'
import { findServer, spawnServer, stopServer } from './server-process.ts'

export type Postgres = {
  /** With user and password, for an empty database. */
  url: string
  /** Another process was already running it. */
  adopted: boolean
  /** Stops the server unless another process still uses it. */
  stop(): Promise<void>
}

export type StartPostgres = {
  /** Created if missing; contains the database, the server's log and locks. */
  dataDir: string
  /** Additional server settings, as in postgresql.conf. */
  settings?: Record<string, string | number>
}

/**
 * Starts the embedded PostgreSQL on a data folder, only on loopback and with a password. Processes that use
 * the same folder share one server, which ends with the last of them; one that a killed process has left is
 * replaced.
 */
export async function startPostgres({ dataDir, settings = {} }: StartPostgres): Promise<Postgres> {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  assertOurs(dataDir)
  const paths = dataPaths(realpathSync(dataDir))
  return withFileLock(paths.startLock, async () => {
    const alone = tryLockFile(paths.usersLock, 'exclusive')
    alone?.release()
    if (!alone && !findServer(paths.clusterDir)) throw new Error(inUseElsewhere(dataDir))
    if (alone) await startServer(paths, settings)
    const use = tryLockFile(paths.usersLock, 'shared')!
    return { url: readUrl(paths.clusterDir).href, adopted: !alone, stop: () => stopUsing(paths, use) }
  })
}

function assertOurs(dataDir: string): void {
  try {
    accessSync(dataDir, constants.W_OK)
  } catch (cause) {
    throw new Error(`${dataDir} belongs to another account: run as that one, or choose another data folder`, {
      cause,
    })
  }
}

type DataPaths = { clusterDir: string; startLock: string; usersLock: string; log: string }

export function dataPaths(dataDir: string): DataPaths {
  return {
    clusterDir: join(dataDir, 'cluster'),
    startLock: join(dataDir, 'start.lock'),
    usersLock: join(dataDir, 'users.lock'),
    log: join(dataDir, 'server.log'),
  }
}

async function startServer(
  { clusterDir, log }: DataPaths,
  settings: Record<string, string | number>,
): Promise<void> {
  const account = chooseAccount(clusterDir)
  const binaries = await locateBinaries(account)
  ensureCluster(clusterDir, account, binaries)
  await stopServer(clusterDir)
  const url = readUrl(clusterDir)
  // Several tries: another program may take the port first, and after a kill -9 of the old server its
  // children need a moment to close the files.
  for (let tries = 0; tries < 30; tries++) {
    const port = await findFreePort(Number(url.port))
    const allSettings = { ...ownSettings, ...settings, port }
    if (await spawnServer(binaries.postgres, account, realpathSync(clusterDir), allSettings, log)) {
      url.port = String(port)
      return writeUrl(clusterDir, url)
    }
    await sleep(100)
  }
  throw new Error(`PostgreSQL does not start on ${clusterDir}:\n${readFileSync(log, 'utf8').slice(-2000)}`)
}

async function stopUsing({ clusterDir, startLock, usersLock }: DataPaths, use: FileLock): Promise<void> {
  use.release()
  await withFileLock(startLock, async () => {
    const alone = tryLockFile(usersLock, 'exclusive')
    if (!alone) return
    alone.release()
    await stopServer(clusterDir)
  })
}

/** For example a container with the same folder: a second server would destroy the files of the first. */
function inUseElsewhere(dataDir: string): string {
  return `${dataDir} is in use by a process whose PostgreSQL is not to be seen from here: stop that one first`
}

// The app reports its own failed statements; the server's log is only about the server, and stays small.
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_messages: 'log',
  log_checkpoints: 'off',
}
