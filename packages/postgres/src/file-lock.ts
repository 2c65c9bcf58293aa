import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

export type FileLock = { release(): void }

/**
 * Locks a file between processes. The lock is SQLite's, so the operating system releases it when its holder
 * is killed. Any number of processes may hold it `shared`, only one `exclusive`.
 */
export function tryLockFile(path: string, mode: 'shared' | 'exclusive'): FileLock | undefined {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec(mode === 'exclusive' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT count(*) FROM sqlite_schema')
    return { release: () => database.isOpen && database.close() }
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === sqliteBusy) return undefined
    throw error
  }
}

/** Runs `task` while no other process holds the same file's lock. */
export async function withFileLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  let lock = tryLockFile(path, 'exclusive')
  while (!lock) {
    await sleep(20)
    lock = tryLockFile(path, 'exclusive')
  }
  try {
    return await task()
  } finally {
    lock.release()
  }
}

const sqliteBusy = 5
