import type { GuardedFetch } from '@numora/destinations'
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { boundFetches, type LimitsByQueue } from './bounded-fetches.ts'
import { opened, type System } from './context.ts'
import { connectDatabase } from './database/connect.ts'
import { defaultConnections, divideConnections } from './database/connection-budget.ts'
import { openListener } from './database/listener.ts'
import { openSteadyClock } from './database/steady-clock.ts'
import { canWall, walledClients } from './database/wall.ts'
import { createEvaluator } from './expressions/evaluator.ts'
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
  /** The same database without a pooler, for notifications; `databaseUrl` by default. */
  directDatabaseUrl?: string | undefined
  /** The most connections that are opened to the database; 20 by default. */
  connections?: number | undefined
  storage: Storage
  /** The first encrypts, the others only decrypt. */
  masterSecrets: [string, ...string[]]
  fetch: GuardedFetch
  /** The folders that destinations may write files into; by default none. */
  dropDirs?: readonly string[]
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
  const budget = divideConnections(config.connections ?? defaultConnections)
  const boss = new PgBoss({
    connectionString: databaseUrl,
    useListenNotify: true,
    max: budget.jobs,
    application_name: 'numora-jobs',
    // How soon a killed worker's jobs are noticed, in addition to their heartbeat.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  })
  boss.on('error', (error) => logger.warn({ reason: error.message }, 'The job queue reports an error'))
  const listener = await openListener(config.directDatabaseUrl ?? databaseUrl, logger)
  // Otherwise pg-boss would listen on a second connection, and through a pooler.
  const jobs = boss.getDb()
  const fetchLimits: LimitsByQueue = new Map()
  const executeSql = boundFetches(jobs.executeSql.bind(jobs), fetchLimits)
  Object.assign(jobs, { listen: listener.listen, executeSql })
  const usesQueue = config.usesQueue ?? true
  if (usesQueue) {
    await boss.start()
    await createQueues(boss)
  }
  const jobInserts = usesQueue ? await readJobInserts(boss) : noJobInserts
  const notifications = await listenForChanges(listener)
  const { database, pool, close } = connectDatabase(databaseUrl, budget.statements)
  const isWalled = await canWall(databaseUrl)
  if (!isWalled)
    logger.warn(
      'The account of the database may not use the role numora_walled: row-level security is not used',
    )
  const clock = await openSteadyClock(pool)
  const turns = newTurns()
  const system: System = {
    [opened]: true,
    database,
    pool,
    boss,
    fetchLimits,
    jobInserts,
    keyedWork: turnstile({ ...keyedLanes(budget.statements), maxWaitMs: 10_000 }),
    outsideCalls: turnstile({ lanes: 40, lanesPerGroup: 4, maxWaitMs: 10_000 }),
    expressions: createEvaluator(),
    turns,
    walled: isWalled ? walledClients(database) : undefined,
    notifications,
    storage,
    secrets: secretsFrom(config.masterSecrets),
    fetch,
    dropDirs: config.dropDirs ?? [],
    logger,
    now: config.now ?? clock.now,
  }
  return {
    ...system,
    async close() {
      await boss.stop({ graceful: true, timeout: graceMs })
      await notifications.close()
      await system.expressions.close()
      await listener.close()
      await closeTurns(system)
      clock.close()
      await close(breakOffMs)
    },
  }
}

/** A keyed request keeps a connection while it runs: at most half of them. */
function keyedLanes(statements: number): { lanes: number; lanesPerGroup: number } {
  const lanes = Math.floor(statements / 2)
  return { lanes, lanesPerGroup: Math.ceil(lanes / 2) }
}

/** Jobs have had their time by then; other callers get no more than this. */
const breakOffMs = 1_000
