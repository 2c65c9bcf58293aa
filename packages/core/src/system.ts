import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { System } from './context.ts'
import { connectDatabase } from './database/connect.ts'
import type { GuardedFetch } from './http/guarded-fetch.ts'
import { createQueues } from './jobs.ts'
import { listenForChanges } from './notifications.ts'
import { secretsFrom } from './secrets.ts'
import type { Storage } from './storage/storage.ts'

export type OpenSystem = {
  databaseUrl: string
  storage: Storage
  /** The first seals, the others still open. */
  masterSecrets: [string, ...string[]]
  fetch: GuardedFetch
  logger: Logger
  /** False where no jobs are queued or run: the queue's own schema is then neither made nor changed. */
  usesQueue?: boolean
  now?: () => Date
}

/** Opens everything that a process needs on a migrated database. */
export async function openSystem(config: OpenSystem): Promise<System & { close(): Promise<void> }> {
  const { databaseUrl, storage, fetch, logger } = config
  const boss = new PgBoss({
    connectionString: databaseUrl,
    useListenNotify: true,
    max: 8,
    application_name: 'numora-jobs',
    // How soon a killed worker's jobs are noticed, beyond their heartbeat.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  })
  boss.on('error', (error) => logger.warn({ reason: error.message }, 'The job queue reports an error'))
  if (config.usesQueue ?? true) {
    await boss.start()
    await createQueues(boss)
  }
  const notifications = await listenForChanges(databaseUrl, logger)
  const { database, pool } = connectDatabase(databaseUrl)
  return {
    database,
    pool,
    boss,
    notifications,
    storage,
    secrets: secretsFrom(config.masterSecrets),
    fetch,
    logger,
    now: config.now ?? (() => new Date()),
    async close() {
      await boss.stop({ graceful: true, timeout: 20_000 })
      await notifications.close()
      await database.$disconnect()
    },
  }
}
