import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FileLock, tryLockFile } from '@numora/postgres'

/**
 * Makes this process the only one of its role on a data folder for as long as it lives. One that still runs, such as
 * after a kill of the npx above it, is told to stop, and ended when it does not.
 *
 * @returns the numbers of the processes that were replaced
 */
export async function takeOver(dataDir: string, role: 'all' | 'api' | 'worker'): Promise<number[]> {
  const parts = role === 'all' ? ['api', 'worker'] : [role]
  const replaced: number[] = []
  for (const part of parts) replaced.push(...(await takeOverPart(dataDir, part)))
  return replaced
}

async function takeOverPart(dataDir: string, part: string): Promise<number[]> {
  const lockFile = join(dataDir, `${part}.lock`)
  const pidFile = join(dataDir, `${part}.pid`)
  let holder: number | undefined
  for (let waitedMs = 0; waitedMs < giveUpMs; waitedMs += 50) {
    const lock = tryLockFile(lockFile, 'exclusive')
    if (lock) {
      locks.push(lock)
      writeFileSync(pidFile, String(process.pid))
      return holder ? [holder] : []
    }
    // Not at once: a holder that is just starting has yet to write its number.
    if (waitedMs === 200) {
      holder = Number(readFileSync(pidFile, 'utf8'))
      process.kill(holder, 'SIGTERM')
    }
    if (waitedMs === patienceMs) process.kill(holder!, 'SIGKILL')
    await sleep(50)
  }
  throw new Error(`The ${part} of process ${holder} still holds ${dataDir}`)
}

/** Kept until the process ends, which is what lifts them. */
const locks: FileLock[] = []

const patienceMs = 30_000
const giveUpMs = 40_000
