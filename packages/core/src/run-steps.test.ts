import pino from 'pino'
import { expect, test } from 'vitest'
import type { System } from './context.ts'
import { runSteps } from './run-steps.ts'

function newSystem() {
  const lines: Record<string, unknown>[] = []
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) })
  return { system: { logger } as unknown as System, lines }
}

test('a step that fails is logged, and the others run', async () => {
  const { system, lines } = newSystem()
  const done: string[] = []
  const steps = {
    first: async () => void done.push('first'),
    broken: async () => {
      throw new Error('no database')
    },
    last: async () => void done.push('last'),
  }
  await runSteps(system, steps, { patienceMs: 60_000 })
  expect(done).toEqual(['first', 'last'])
  expect(lines).toMatchObject([{ level: 50, step: 'broken', err: { message: 'no database' } }])
})

test('a slow step delays neither the others nor the next run, and is not started twice', async () => {
  const { system } = newSystem()
  const slow = Promise.withResolvers<void>()
  const begun = { slow: 0, other: 0 }
  const steps = {
    slow: () => {
      begun.slow++
      return slow.promise
    },
    other: async () => void begun.other++,
  }
  await runSteps(system, steps, { patienceMs: 10 })
  await runSteps(system, steps, { patienceMs: 10 })
  expect(begun).toEqual({ slow: 1, other: 2 })
  slow.resolve()
  await slow.promise
  await expect
    .poll(() => runSteps(system, steps, { patienceMs: 10 }).then(() => begun.slow))
    .toBeGreaterThan(1)
})
