import {
  createGuardedFetch,
  type JobHandlers,
  type JobName,
  openStorage,
  parsePrivateHosts,
} from '@numora/core'
import { jobs, openSystem } from '@numora/core/testing'
import pino from 'pino'

/** A system for measurements that read and queue, but store and fetch no file. */
export async function openBenchSystem(databaseUrl: string) {
  return openSystem({
    databaseUrl,
    storage: await openStorage('file:/nowhere'),
    masterSecrets: ['a secret for the measurements only'],
    fetch: createGuardedFetch({ privateHosts: parsePrivateHosts('') }),
    logger: pino({ level: 'warn' }),
  })
}

function forEachJob<T>(value: T): Record<JobName, T> {
  return Object.fromEntries(Object.keys(jobs).map((name) => [name, value])) as Record<JobName, T>
}

/** Handlers that do nothing, with the given ones. */
export function handlersWith(own: Partial<JobHandlers>): JobHandlers {
  return { ...forEachJob(async () => {}), ...own }
}

export const noLanes = forEachJob(0)
