import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type GuardedChild = {
  /** The file that the child runs. */
  script: string
  /** Folders that it can read; nothing else, and it can write nothing. */
  readablePaths: string[]
  /** All memory that it may use. */
  memoryMb: number
  /** The part of it for objects of JavaScript. */
  heapMb: number
  cpuLimitSeconds: number
  /** Further flags of Node. */
  flags?: string[]
  /** Arguments of the script. */
  scriptArguments?: string[]
}

/** V8 reserves this at its start without using it, and the kernel counts it. */
const reservedMb = 560

/**
 * Starts a child of Node with an empty environment that can read some folders and nothing else: no writing, no network,
 * no processes. On Linux the kernel also limits its memory and CPU time, and ends it with its parent.
 */
export function startGuardedChild(options: GuardedChild): ChildProcess {
  const [command, ...args] = [
    ...linuxLimits(options),
    process.execPath,
    '--permission',
    ...options.readablePaths.map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${options.heapMb}`,
    '--no-warnings',
    ...(options.flags ?? []),
    options.script,
    ...(options.scriptArguments ?? []),
  ]
  return spawn(command!, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {},
    serialization: 'advanced',
  })
}

/** Kills a child and waits until it is gone. */
export async function killChild(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function linuxLimits({ memoryMb, cpuLimitSeconds }: GuardedChild): string[] {
  if (process.platform !== 'linux') return []
  const prlimit = findProgram('prlimit')
  const setpriv = findProgram('setpriv')
  const limits = [
    `--data=${(memoryMb + reservedMb) * 1024 * 1024}`,
    `--cpu=${cpuLimitSeconds}`,
    '--core=0',
    '--nofile=128',
    '--fsize=0',
  ]
  return [...(prlimit ? [prlimit, ...limits] : []), ...(setpriv ? [setpriv, '--pdeathsig', 'KILL'] : [])]
}

function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
