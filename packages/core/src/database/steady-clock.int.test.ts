import { cloneDatabase } from '@numora/testkit'
import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { openSteadyClock } from './steady-clock.ts'

afterEach(() => void vi.useRealTimers())

test.each([48, -48])('a clock of the machine that steps by %i hours does not move it', async (hours) => {
  const database = await cloneDatabase()
  const pool = new pg.Pool({ connectionString: database.url })
  const clock = await openSteadyClock(pool)
  const before = clock.now().getTime()
  vi.useFakeTimers({ now: Date.now() + hours * 3_600_000, toFake: ['Date'] })
  const movedMs = clock.now().getTime() - before
  vi.useRealTimers()
  expect(movedMs).toBeGreaterThanOrEqual(0)
  expect(movedMs).toBeLessThan(3_600_000)
  // Opened after the step, it shows the same time.
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(3_600_000)
  clock.close()
  await pool.end()
  await database.drop()
})
