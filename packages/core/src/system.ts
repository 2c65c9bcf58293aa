import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { opened, type System } from './context.ts'
import { connectDatabase } from './database/connect.ts'
import { openSteadyClock } from './database/steady-clock.ts'
import type { GuardedFetch } from './http/guarded-fetch.ts'
import { noJobInserts, readJobInserts } from './job-inserts.ts'
import { createQueues } from './jobs.ts'
import { newTurns } from './known-turns.ts'
import { listenForChanges } from './notifications.ts'
import { secretsFrom } from './secrets.ts'
import type { Storage } from './storage/storage.ts'
import { closeTurns } from './turns.ts'
import { turnstile } from './turnstile.ts'

export type OpenSystem = {
  databaseUrl: string
  storage: Storage
  /** The first encrypts, the others only decrypt. */
  masterSecrets: [string, ...string[]]
  fetch: GuardedFetch
  logger: Logger
  /** False if no jobs are queued or run: the queue's schema is then neither created nor changed. */
  usesQueue?: boolean
  /** By default the database's time. */
  now?: () => Date
  /** How long closing waits for running jobs and queries; 20 s by default, at least 1 s. */
  graceMs?: number
}

/** Opens all resources of a process on a migrated database. */
export async function openSystem(config: OpenSystem): Promise<System & { close(): Promise<void> }> {
  const { databaseUrl, storage, fetch, logger, graceMs = 20_000 } = config
  const boss = new PgBoss({
    connectionString: databaseUrl,
    useListenNotify: true,
    max: 8,
    application_name: 'numora-jobs',
    // How soon a killed worker's jobs are noticed, in addition to their heartbeat.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  })
  boss.on('error', (error) => logger.warn({ reason: error.message }, 'The job queue reports an error'))
  const usesQueue = config.usesQueue ?? true
  if (usesQueue) {
    await boss.start()
    await createQueues(boss)
  }
  const jobInserts = usesQueue ? await readJobInserts(boss) : noJobInserts
  const notifications = await listenForChanges(databaseUrl, logger)
  const { database, pool, close } = connectDatabase(databaseUrl)
  const clock = await openSteadyClock(pool)
  const turns = newTurns()
  const system: System = {
    [opened]: true,
    database,
    pool,
    boss,
    jobInserts,
    keyedWork: turnstile({ lanes: 5, lanesPerGroup: 3, maxWaitMs: 10_000 }),
    outsideCalls: turnstile({ lanes: 40, lanesPerGroup: 4, maxWaitMs: 10_000 }),
    turns,
    notifications,
    storage,
    secrets: secretsFrom(config.masterSecrets),
    fetch,
    logger,
    now: config.now ?? clock.now,
  }
  return {
    ...system,
    async close() {
      await boss.stop({ graceful: true, timeout: graceMs })
      await notifications.close()
      await closeTurns(system)
      clock.close()
      await close(breakOffMs)
    },
  }
}

/** Jobs have had their time by then; other callers get no more than this. */
const breakOffMs = 1_000
