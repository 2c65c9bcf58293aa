import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLockFile } from './file-lock.ts'
import { stopServer } from './server-process.ts'
import { dataPaths, type Postgres, startPostgres } from './start-postgres.ts'

/**
 * A fast server without durability: its files are removed when it stops or, if its user was killed, at the
 * next such start.
 */
export async function startTemporaryPostgres(): Promise<Postgres> {
  await removeAbandoned()
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(dataDir, 0o755) // root's PostgreSQL runs under another account
  const postgres = await startPostgres({ dataDir, settings: fastAndForgetful })
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop()
      remove(dataDir)
    },
  }
}

async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name)
    try {
      if (!isAbandoned(dataDir)) continue
      await stopServer(dataPaths(dataDir).clusterDir)
      remove(dataDir)
    } catch {
      // It belongs to another account, or another start is removing it.
    }
  }
}

function isAbandoned(dataDir: string): boolean {
  const { startLock, usersLock } = dataPaths(dataDir)
  if (!existsSync(usersLock)) return false
  const locks = [tryLockFile(startLock, 'exclusive'), tryLockFile(usersLock, 'exclusive')]
  for (const lock of locks) lock?.release()
  return locks.every((lock) => lock !== undefined)
}

function remove(dataDir: string): void {
  const { clusterDir } = dataPaths(dataDir)
  if (existsSync(clusterDir)) rmSync(realpathSync(clusterDir), removal)
  rmSync(dataDir, removal)
}

const removal = { recursive: true, force: true, maxRetries: 5 }

const prefix = 'numora-temporary-postgres-'

const fastAndForgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
}
