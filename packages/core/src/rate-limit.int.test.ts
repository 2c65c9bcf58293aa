import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseRateLimit, rateLimiter } from './rate-limit.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

function anHour(requests: number) {
  return { requests, windowMs: 3_600_000 }
}

test('a key gets its requests and no more, and each answer has the remaining number', async () => {
  const take = rateLimiter(world.system, anHour(3))
  const remaining = []
  for (let i = 0; i < 3; i++) remaining.push((await take('key_a')).remaining)
  expect(remaining).toEqual([2, 1, 0])
  expect(await take('key_a')).toEqual({ isAllowed: false, limit: 3, remaining: 0, resetSeconds: 3600 })
  expect(await take('key_b')).toMatchObject({ isAllowed: true, remaining: 2 })
})

test('several processes share the limit and never exceed it, in any order of requests', async () => {
  let key = 0
  const order = fc.array(fc.nat({ max: 2 }), { minLength: 100, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(order, async (order) => {
      const name = `key_shared_${key++}`
      const processes = [1, 2, 3].map(() => rateLimiter(world.system, anHour(100)))
      const taken = await Promise.all(order.map((process) => processes[process]!(name)))
      const allowed = taken.filter(({ isAllowed }) => isAllowed).length
      expect(allowed).toBeLessThanOrEqual(100)
      // Requests that a process has leased and does not use are lost to the others until the window ends.
      expect(allowed).toBeGreaterThanOrEqual(90)
    }),
    { numRuns: 20 },
  )
})

test('a new window starts from zero', async () => {
  const take = rateLimiter(world.system, { requests: 1, windowMs: 300 })
  expect((await take('key_w')).isAllowed).toBe(true)
  expect((await take('key_w')).isAllowed).toBe(false)
  await expect.poll(async () => (await take('key_w')).isAllowed).toBe(true)
})

test.each([
  ['1200/min', { requests: 1200, windowMs: 60_000 }],
  ['5/s', { requests: 5, windowMs: 1_000 }],
  ['1/h', { requests: 1, windowMs: 3_600_000 }],
  ['off', null],
])('%s is a rate limit', (text, limit) => {
  expect(parseRateLimit(text)).toEqual(limit)
})

test.each(['', '0/min', '12', '12/day', '-1/s', '1.5/s'])('"%s" is not a rate limit', (text) => {
  expect(() => parseRateLimit(text)).toThrow('Not a rate limit')
})
