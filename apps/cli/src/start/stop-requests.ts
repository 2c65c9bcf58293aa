import { isatty } from 'node:tty'
import { watchLaunchers } from './launchers.ts'

export type StopRequests = {
  /** Resolves with the reason for the stop. */
  first: Promise<string>
  /** Aborted by the first request. */
  signal: AbortSignal
  /** Resolves at a second request: then running work is not waited for. */
  again: Promise<void>
}

/**
 * Listens for SIGINT, SIGTERM, the end of the package manager that launched this process, and SIGHUP if its
 * input is a terminal; otherwise it is a service, which survives the terminal that started it.
 */
export function listenForStop(): StopRequests {
  const first = Promise.withResolvers<string>()
  const again = Promise.withResolvers<void>()
  const aborter = new AbortController()
  let countsFrom = 0
  const request = (reason: string) => {
    if (aborter.signal.aborted) return performance.now() < countsFrom ? undefined : again.resolve()
    countsFrom = performance.now() + echoMs
    aborter.abort()
    first.resolve(reason)
  }
  const hasInput = isatty(0)
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => request(name))
  process.on('SIGHUP', () => hasInput && request('SIGHUP'))
  watchLaunchers((command) => {
    if (!aborter.signal.aborted) request(`"${command}" above it has ended`)
  })
  return { first: first.promise, signal: aborter.signal, again: again.promise }
}

/**
 * A terminal sends a signal to its whole process group, and package managers pass it on: a second one within
 * this time is the same.
 */
const echoMs = 1_000
