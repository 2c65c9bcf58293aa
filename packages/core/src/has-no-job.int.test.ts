import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

test('the table of pg-boss that is read here is as it was when this was written', async () => {
  const columns = await world.system.database.$queryRaw`
    SELECT column_name AS name, udt_schema || '.' || udt_name AS type FROM information_schema.columns
    WHERE table_schema = 'pgboss' AND table_name = 'job' AND column_name IN ('name', 'state', 'data') ORDER BY name`
  expect(columns).toEqual([
    { name: 'data', type: 'pg_catalog.jsonb' },
    { name: 'name', type: 'pg_catalog.text' },
    { name: 'state', type: 'pgboss.job_state' },
  ])
})

test('these are all states that a job can have', async () => {
  const [{ states }] = await world.system.database.$queryRaw<[{ states: string[] }]>`
    SELECT enum_range(NULL::pgboss.job_state)::text[] AS states`
  expect(states).toEqual(['created', 'retry', 'active', 'completed', 'cancelled', 'failed'])
})
