import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Ends the embedded PostgreSQL of a data folder at once (SIGQUIT) or in order (SIGINT), and waits for its end. */
export async function crashServer(dataDir: string, signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
  const pid = signalServer(dataDir, signal)
  for (;;) {
    try {
      // Its zombie is collected by this process.
      process.kill(pid, 0)
    } catch {
      return
    }
    await sleep(20)
  }
}

/** Sends a signal to the server, and returns its process id; throws if there is none. */
export function signalServer(dataDir: string, signal: 'SIGQUIT' | 'SIGINT'): number {
  const pid = Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, signal)
  return pid
}
