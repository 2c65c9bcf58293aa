import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JobName } from './jobs.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

const retried: JobName[] = ['fetch', 'ingest', 'ingest_quick', 'learn', 'match', 'erase']

test('a job that reads, matches or erases and has broken off many times is due again within seconds', async () => {
  const { boss, database } = world.system
  for (const name of retried) {
    const id = (await boss.send(name, {}))!
    await database.$executeRaw`UPDATE pgboss.job SET state = 'active', retry_count = 30 WHERE id = ${id}::uuid`
    await boss.fail(name, id)
  }
  const waits = await database.$queryRaw<{ name: string; state: string; seconds: number }[]>`
    SELECT name, state::text, ceil(extract(epoch FROM start_after - now()))::int AS seconds FROM pgboss.job`
  expect(waits.map(({ name }) => name).toSorted()).toEqual(retried.toSorted())
  for (const { state, seconds } of waits) {
    expect(state).toBe('retry')
    expect(seconds).toBeLessThanOrEqual(5)
  }
})
