import type pg from 'pg'
import type { System } from '../context.ts'

/** The advisory lock that a backup holds while it runs; PostgreSQL releases it if the backup is killed. */
const lock = 72_707_370

/** Takes the lock; false if another backup holds it. */
export async function tryHoldBackupLock(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [lock])
  return rows[0]!.held
}

/**
 * Whether a backup runs. If so, the files of deleted documents are kept until it has ended, because its snapshot may
 * contain these documents; the snapshot of a later backup does not.
 */
export async function isBackupRunning({ pool }: Pick<System, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query<{ runs: boolean }>(
    `SELECT EXISTS (
       SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = $1 AND objsubid = 1 AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
     ) AS runs`,
    [lock],
  )
  return rows[0]!.runs
}
