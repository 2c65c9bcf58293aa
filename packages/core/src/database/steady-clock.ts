import type { Pool } from 'pg'

/** A clock that steps of this machine's clock do not move. */
export type SteadyClock = { now(): Date; close(): void }

const rereadMs = 60_000
/** An answer that took longer says too little about the time. */
const longestAnswerMs = 1_000

/**
 * A clock that shows the database's time: read at first and every minute, and continued by the monotonic clock of the
 * process. Data are erased, requests repeated and claims ended by age, and several machines write these times: one whose
 * clock is wrong must not make everything old.
 */
export async function openSteadyClock(pool: Pool): Promise<SteadyClock> {
  let aheadMs = await readAheadMs(pool)
  const reread = setInterval(() => {
    readAheadMs(pool, longestAnswerMs).then(
      (read) => {
        aheadMs = read
      },
      () => {}, // The next time, then: the monotonic clock drifts by less than a millisecond a minute.
    )
  }, rereadMs)
  reread.unref()
  return {
    now: () => new Date(aheadMs + performance.now()),
    close: () => clearInterval(reread),
  }
}

/** The database's time in milliseconds since 1970, less the monotonic time of this process. */
async function readAheadMs(pool: Pool, mostMs = Number.POSITIVE_INFINITY): Promise<number> {
  const before = performance.now()
  const { rows } = await pool.query('SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms')
  const after = performance.now()
  if (after - before > mostMs) throw new Error('The database answered too slowly to tell the time')
  return Math.round(rows[0].ms - (before + after) / 2)
}
