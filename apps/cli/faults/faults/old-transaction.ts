import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { whenAvailable } from '../when-available.ts'
import type { World } from '../world.ts'
import type { Fault } from './fault.ts'

/** One transaction is held open, so that the server keeps every dead row of the queue. `times` are tens of seconds. */
export const oldTransaction: Fault = {
  about: 'a transaction held open',
  hurries: false,
  async run(world, _random, isWanted) {
    await waitForStarts(world)
    const before = await startMs(world)
    const client = await whenAvailable(() => openTransaction(world))
    let times = 0
    for (; isWanted(times); times++) await sleep(10_000)
    const during = await startMs(world)
    // It has ended already if another fault has stopped the database meanwhile.
    await client.end().catch(() => {})
    await waitForStarts(world)
    const after = await startMs(world)
    const ms = (value: number | null) => `${value?.toFixed(1) ?? '–'} ms`
    const remark = `enqueue to start p50: ${ms(before)} before, ${ms(during)} at its end, ${ms(after)} after it`
    return { times, remarks: [remark] }
  },
}

async function openTransaction({ databaseUrl }: World): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  // Its transaction id, too: the list of events has to stop before it, and to go on after it.
  await client.query('SELECT pg_current_xact_id()')
  return client
}

/** How many jobs one median is taken of. */
const measured = 100
const longestWaitMs = 30_000

/** Waits until the load has started as many further jobs. */
async function waitForStarts(world: World): Promise<void> {
  const count = async () => {
    const [row] = await world.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'notify' AND state = 'completed'`,
    )
    return row!.count
  }
  const enough = (await count()) + measured
  const end = performance.now() + longestWaitMs
  while ((await count()) < enough && performance.now() < end) await sleep(1_000)
}

/** The median time from queueing to start of the latest webhooks, which wait for no free reader. */
async function startMs(world: World): Promise<number | null> {
  const [row] = await world.query<{ ms: number | null }>(`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms)::float8 AS ms FROM (
      SELECT extract(epoch FROM started_on - created_on) * 1000 AS ms FROM pgboss.job
      WHERE name = 'notify' AND state = 'completed' AND retry_count = 0 ORDER BY created_on DESC LIMIT ${measured}) AS latest`)
  return row!.ms
}
