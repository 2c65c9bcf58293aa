import { expect, test } from 'vitest'
import { pushRetryWaitMs, webhookRetryWaitMs } from './retry-schedule.ts'

const hour = 3_600_000

function allWaits(wait: (attempt: number) => number | undefined): number[] {
  const waits: number[] = []
  for (let ms = wait(1); ms !== undefined; ms = wait(waits.length + 1)) waits.push(ms)
  return waits
}

test('a webhook delivery has ten attempts with growing pauses', () => {
  const waits = allWaits((attempt) => webhookRetryWaitMs(attempt, 0.5))
  expect(waits.map((ms) => ms / 1_000)).toEqual([
    5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
  ])
})

test('a push is attempted for 24 hours', () => {
  const waits = allWaits((attempt) => pushRetryWaitMs(attempt, 0.5))
  const totalHours = waits.reduce((sum, ms) => sum + ms, 0) / hour
  expect(totalHours).toBeGreaterThan(23.5)
  expect(totalHours).toBeLessThan(24.5)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
})

test('jitter changes a pause by a tenth at most', () => {
  expect([0, 0.5, 1].map((random) => webhookRetryWaitMs(2, random))).toEqual([270_000, 300_000, 330_000])
})

test('a push waits as long as the other side asks, up to a day, and never less than the schedule', () => {
  expect(pushRetryWaitMs(1, 0.5, 60_000)).toBe(60_000)
  expect(pushRetryWaitMs(1, 0.5, 1)).toBe(5_000)
  expect(pushRetryWaitMs(1, 0.5, 1_000 * hour)).toBe(24 * hour)
  expect(pushRetryWaitMs(99, 0.5, 60_000)).toBeUndefined()
})
