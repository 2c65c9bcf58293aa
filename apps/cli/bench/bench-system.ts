import { createGuardedFetch, fileStorage, type JobHandlers, parsePrivateHosts } from '@numora/core'
import { openSystem } from '@numora/core/testing'
import pino from 'pino'

/** A system for measurements that read and queue, but store and fetch no file. */
export function openBenchSystem(databaseUrl: string) {
  return openSystem({
    databaseUrl,
    storage: fileStorage('/nowhere'),
    masterSecrets: ['a secret for the measurements only'],
    fetch: createGuardedFetch({ privateHosts: parsePrivateHosts('') }),
    logger: pino({ level: 'warn' }),
  })
}

async function nothing() {}

/** Handlers that do nothing, with the given ones. */
export function handlersWith(own: Partial<JobHandlers>): JobHandlers {
  const idle = { fetch: nothing, ingest: nothing, learn: nothing, push: nothing, notify: nothing }
  return { ...idle, erase: nothing, sweep: nothing, ...own }
}

export const noLanes = { fetch: 0, ingest: 0, learn: 0, push: 0, notify: 0, erase: 0, sweep: 0 }
