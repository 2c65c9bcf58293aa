import type { Pool } from 'pg'
import { expect, vi } from 'vitest'

/**
 * Waits until the transactions of other test files have ended, which run on the same server: an event is listed only once
 * all older transactions of the server have ended.
 */
export async function whenOthersEnded({ pool }: { pool: Pool }): Promise<void> {
  const running =
    'SELECT FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname <> current_database()'
  await vi.waitFor(async () => expect((await pool.query(running)).rowCount).toBe(0), {
    timeout: 25_000,
    interval: 2,
  })
}
