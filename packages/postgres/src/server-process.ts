import { execFileSync, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, asAccount } from './account.ts'

export type ServerProcess = { pid: number; port: number; isReady: boolean }

/** The server that runs on these files, whichever process started it. */
export function findServer(clusterDir: string): ServerProcess | undefined {
  const lines = readPidFile(clusterDir)?.split('\n')
  const pid = Number(lines?.[0])
  if (!lines || !isServer(pid, lines[1]!)) return undefined
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/**
 * Starts a server and waits until it accepts connections; on failure `undefined`, with the reason in
 * `logFile`.
 */
export async function spawnServer(
  program: string,
  account: Account,
  clusterDir: string,
  settings: Record<string, string | number>,
  logFile: string,
): Promise<ServerProcess | undefined> {
  // The process id in a dead server's file may have been reused; the new server would then refuse to start.
  if (!findServer(clusterDir)) rmSync(join(clusterDir, pidFile), { force: true })
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(logFile, 'w', 0o600)
  // Its own process group; otherwise Ctrl-C would end it before the processes that still write to it.
  const child = spawn(program, ['-D', clusterDir, ...options], {
    ...asAccount(account),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let hasEnded = false
  child.once('error', () => {
    hasEnded = true
  })
  child.once('exit', () => {
    hasEnded = true
  })
  while (!hasEnded) {
    const server = findServer(clusterDir)
    if (server?.isReady && server.pid === child.pid) return server
    await sleep(10)
  }
  return undefined
}

/** Stops the server like `pg_ctl stop -m fast`; one that hangs is killed and recovers at its next start. */
export async function stopServer(clusterDir: string): Promise<void> {
  const server = findServer(clusterDir)
  if (!server) return
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(server.pid, signal)
    } catch {
      return
    }
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 20) {
      if (findServer(clusterDir)?.pid !== server.pid) return
      await sleep(20)
    }
  }
}

function readPidFile(clusterDir: string): string | undefined {
  try {
    return readFileSync(join(clusterDir, pidFile), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Checks the command line, since the process id alone may have been reused; a zombie has no command line. */
function isServer(pid: number, dataDir: string): boolean {
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(dataDir)
  } catch {
    return false
  }
}

const pidFile = 'postmaster.pid'
