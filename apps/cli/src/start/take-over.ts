import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FileLock, tryLockFile } from '@numora/postgres'
import { CommandFailed } from '../command-failed.ts'
import type { Environment } from '../environment/environment.ts'
import { findProcess } from './processes.ts'

type Role = Environment['NUMORA_ROLE']
type TakeOver = { signal?: AbortSignal; onWait?: (pid: number) => void }

/**
 * Makes this process the only one of its role on a data folder. A running one, for example after a kill of
 * the npx above it, is asked to stop, and killed if it does not; `onWait` is called first. @returns the
 * process ids that were replaced
 */
export async function takeOver(dataDir: string, role: Role, options: TakeOver = {}): Promise<number[]> {
  const replaced = new Set<number>()
  for (const part of partsOf(role)) {
    const holder = await takeOverPart(dataDir, part, options)
    if (holder !== undefined) replaced.add(holder)
  }
  return [...replaced]
}

/** The process that asks this one to leave the data folder, if any. */
export function findSuccessor(dataDir: string, role: Role): number | undefined {
  return partsOf(role)
    .map((part) => readProcess(filesOf(dataDir, part).successor))
    .find((pid) => pid !== undefined && pid !== process.pid)
}

function partsOf(role: Role): string[] {
  return role === 'all' ? ['api', 'worker'] : [role]
}

function filesOf(dataDir: string, part: string) {
  return {
    lock: join(dataDir, `${part}.lock`),
    holder: join(dataDir, `${part}.pid`),
    successor: join(dataDir, `${part}.successor`),
  }
}

async function takeOverPart(dataDir: string, part: string, options: TakeOver): Promise<number | undefined> {
  const files = filesOf(dataDir, part)
  let holder: number | undefined
  for (let waitedMs = 0; waitedMs < giveUpMs; waitedMs += 50) {
    const lock = tryLockFile(files.lock, 'exclusive')
    if (lock) {
      locks.push(lock)
      writeProcess(files.holder)
      rmSync(files.successor, { force: true })
      return holder
    }
    // Not at once: a holder that is just starting has not written its number yet.
    if (holder === undefined && waitedMs >= 200) {
      holder = readProcess(files.holder)
      if (holder !== undefined) {
        options.onWait?.(holder)
        writeProcess(files.successor)
        end(holder, 'SIGTERM')
      } else if (waitedMs >= 2_000) throw new CommandFailed(heldElsewhere(dataDir))
    }
    if (waitedMs === patienceMs) end(holder!, 'SIGKILL')
    await sleep(50, undefined, options)
  }
  throw new CommandFailed(`The ${part} of process ${holder} still holds ${dataDir}`)
}

function heldElsewhere(dataDir: string): string {
  return `${dataDir} is in use by a process that cannot be seen from here, such as one in a container: stop that one first`
}

function writeProcess(path: string): void {
  writeFileSync(path, `${process.pid} ${findProcess(process.pid)?.startedAt}`)
}

/** The process id in a file, if that process still exists. */
function readProcess(path: string): number | undefined {
  try {
    const [, pid, startedAt] = /^(\d+) (.+)$/.exec(readFileSync(path, 'utf8'))!
    return findProcess(Number(pid))?.startedAt === startedAt ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Held until the process ends, which releases them. */
const locks: FileLock[] = []

/** Longer than a stop may take. */
const patienceMs = 40_000
const giveUpMs = 50_000
