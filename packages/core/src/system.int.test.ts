import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { expect, test } from 'vitest'
import type { JobHandlers } from './jobs.ts'
import { work } from './lanes.ts'

async function nothing() {}
const noLanes = {
  fetch: 0,
  ingest: 0,
  ingest_quick: 0,
  learn: 0,
  dry_run: 0,
  match: 0,
  push: 0,
  run: 0,
  notify: 0,
  notify_slow: 0,
  request: 0,
  erase: 0,
  sweep: 0,
}
const idle: JobHandlers = {
  fetch: nothing,
  ingest: nothing,
  ingest_quick: nothing,
  learn: nothing,
  dry_run: nothing,
  match: nothing,
  push: nothing,
  run: nothing,
  notify: nothing,
  notify_slow: nothing,
  request: nothing,
  erase: nothing,
  sweep: nothing,
}

/** A system whose sweep is running. */
async function sweeping(sweep: (world: TestSystem, signal: AbortSignal) => Promise<unknown>) {
  const world = await openTestSystem({ graceMs: 1_000 })
  const ended: unknown[] = []
  await new Promise<void>((started) => {
    const handlers: JobHandlers = {
      ...idle,
      async sweep(_payload, { signal }) {
        started()
        await sweep(world, signal).then(
          () => ended.push('done'),
          (error) => ended.push(error),
        )
      },
    }
    void work(world.system, handlers, { ...noLanes, sweep: 1 })
    void world.system.boss.send('sweep', {})
  })
  return { world, ended }
}

test('a job that never ends does not keep a system from closing', async () => {
  const signals: AbortSignal[] = []
  const { world } = await sweeping((_world, signal) => {
    signals.push(signal)
    return new Promise(() => {})
  })
  await world.close()
  expect(signals[0]!.aborted).toBe(true)
  expect(world.system.pool.totalCount).toBe(0)
})

test('nor does one in a long query, inside or outside of a transaction', async () => {
  const { world, ended } = await sweeping(({ system }) =>
    Promise.all([
      system.database.$queryRaw`SELECT pg_sleep(600)::text`,
      system.database.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(600)::text`, { timeout: 600_000 }),
    ]),
  )
  await world.close()
  expect(world.system.pool.totalCount).toBe(0)
  expect(ended).toEqual([expect.any(Error)])
})

test('a statement ends in bounded time, even if nobody waits for it', async () => {
  const world = await openTestSystem()
  const rows = await world.system.database.$queryRaw`SHOW statement_timeout`
  expect(rows).toEqual([{ statement_timeout: '1min' }])
  await world.close()
})
