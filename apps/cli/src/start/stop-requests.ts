import { isatty } from 'node:tty'
import { watchLaunchers } from './launchers.ts'

export type StopRequests = {
  /** Why to stop, once somebody wants it. */
  first: Promise<string>
  /** Aborted by the first one. */
  signal: AbortSignal
  /** Resolves when it is asked for again: then without waiting for what is under way. */
  again: Promise<void>
}

/**
 * Listens for what is to end this process: SIGINT, SIGTERM, the end of the package manager it was started through, and
 * SIGHUP where its input is a terminal; elsewhere it is a service, which does not end with the terminal of its start.
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

/** A terminal sends a signal to all of its group, and package managers pass it on: what comes so soon is the same one. */
const echoMs = 1_000
