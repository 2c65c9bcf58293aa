import { expect, it } from 'vitest'
import { countsOf, runBulk } from './bulk-run.ts'

const conflict = new Error('conflict')
const base = {
  isFit: () => true,
  isConflict: (error: unknown) => error === conflict,
  onChange: () => {},
}

it('reports each document by itself and goes on after failures', async () => {
  const items = await runBulk({
    ...base,
    documents: ['good', 'unfit', 'stale', 'broken', 'last'],
    isFit: (name) => name !== 'unfit',
    act: async (name) => {
      if (name === 'stale') throw conflict
      if (name === 'broken') throw new Error('broken')
    },
    signal: new AbortController().signal,
  })
  expect(items.map(({ outcome }) => outcome)).toEqual(['done', 'skipped', 'changed', 'failed', 'done'])
})

it('does a few at a time', async () => {
  let running = 0
  let most = 0
  await runBulk({
    ...base,
    documents: Array.from({ length: 20 }, (_, index) => index),
    act: async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve))
      running--
    },
    signal: new AbortController().signal,
    atATime: 3,
  })
  expect(most).toBe(3)
})

it('begins nothing after it was stopped', async () => {
  const stop = new AbortController()
  const acted: number[] = []
  const items = await runBulk({
    ...base,
    documents: [1, 2, 3, 4],
    act: async (number) => {
      acted.push(number)
      if (number === 2) stop.abort()
    },
    signal: stop.signal,
    atATime: 1,
  })
  expect(acted).toEqual([1, 2])
  expect(countsOf(items)).toMatchObject({ done: 2, stopped: 2 })
})
