import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fewestConnections } from './connection-budget.ts'
import { poolsTransactions } from './pools-transactions.ts'

let world: TestSystem
let other: pg.Client

beforeAll(async () => {
  world = await openTestSystem({ connections: fewestConnections })
  other = new pg.Client({ connectionString: world.databaseUrl })
  await other.connect()
})
afterAll(async () => {
  await other.end()
  await world.close()
})

test('when its connection breaks, whoever waits reads again, and is notified from then on', async () => {
  const { notifications } = world.system
  const subscription = notifications.subscribe('doc_1')
  const { rowCount } = await other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'numora-listen'`,
  )
  expect(rowCount).toBe(1)
  expect(await subscription.changed(10_000)).toBe(true)
  await other.query(`SELECT pg_notify('numora_changes', 'doc_1')`)
  expect(await subscription.changed(10_000)).toBe(true)
  subscription.end()
})

test('a process keeps to its connections, however much it does at once', async () => {
  const { database, pool, boss } = world.system
  const count = async () => {
    const { rows } = await other.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    return rows[0]!.count
  }
  const statements = Array.from({ length: 20 }, () => [
    pool.query('SELECT pg_sleep(0.02)'),
    database.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.02)::text`),
    boss.fetch('erase'),
  ])
  const [most] = await Promise.all([count(), ...statements.flat()])
  expect(Math.max(most, await count())).toBe(fewestConnections)
})

test('a server without a pooler is recognized', async () => {
  expect(await poolsTransactions(world.databaseUrl)).toBe(false)
})
