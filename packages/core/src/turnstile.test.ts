import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turnstile } from './turnstile.ts'

test('at most `lanes` run in all and `lanesPerGroup` per group, and everything runs', async () => {
  const arbitraryGroups = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      arbitraryGroups,
      fc.nat(4),
      fc.nat(3),
      async (s, groups, more, perGroup) => {
        const limits = { lanes: more + 1, lanesPerGroup: perGroup + 1, maxWaitMs: 60_000 }
        const pass = turnstile(limits)
        const running: string[] = []
        const done = groups.map((group, n) =>
          pass(group, async () => {
            running.push(group)
            expect(running.length).toBeLessThanOrEqual(limits.lanes)
            expect(running.filter((other) => other === group).length).toBeLessThanOrEqual(
              limits.lanesPerGroup,
            )
            await s.schedule(Promise.resolve())
            running.splice(running.indexOf(group), 1)
            if (n % 3 === 0) throw new Error('fails')
          }).catch((error: Error) => expect(error.message).toBe('fails')),
        )
        await s.waitFor(Promise.all(done))
        expect(running).toEqual([])
      },
    ),
  )
})

test('a full group does not delay another, and work that waits too long is refused', async () => {
  const pass = turnstile({ lanes: 3, lanesPerGroup: 1, maxWaitMs: 5 })
  const gate = Promise.withResolvers<void>()
  const first = pass('a', () => gate.promise)
  const second = pass('a', async () => 'late')
  expect(await pass('b', async () => 'at once')).toBe('at once')
  await expect(second).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 1 })
  gate.resolve()
  await first
  expect(await pass('a', async () => 'next')).toBe('next')
})
