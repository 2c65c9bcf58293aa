import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { World } from '../world.ts'
import type { Fault } from './fault.ts'

/** One transaction is held open, so that the server keeps every dead row of the queue. `times` are tens of seconds. */
export const oldTransaction: Fault = {
  about: 'a transaction held open',
  hurries: false,
  async run(world, _random, isWanted) {
    const client = new pg.Client({ connectionString: world.databaseUrl })
    client.on('error', () => {})
    await client.connect()
    const enough = performance.now() + longestWarmUpMs
    while ((await startsOf(world)) < measured && performance.now() < enough) await sleep(1_000)
    const before = await startMs(world)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    // Its transaction id, too: the list of events has to stop before it, and to go on after it.
    await client.query('SELECT pg_current_xact_id()')
    let times = 0
    for (; isWanted(times); times++) await sleep(10_000)
    const after = await startMs(world)
    await client.query('ROLLBACK')
    await client.end()
    const ms = (value: number | null) => `${value?.toFixed(1) ?? '–'} ms`
    return { times, remarks: [`enqueue to start p50: ${ms(before)} before, ${ms(after)} at its end`] }
  },
}

/** How many jobs one median is taken of. */
const measured = 200
const longestWarmUpMs = 30_000

async function startsOf(world: World): Promise<number> {
  const [row] = await world.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'notify' AND state = 'completed'`,
  )
  return row!.count
}

/** The median time from queueing to start of the latest webhooks, which wait for no free reader. */
async function startMs(world: World): Promise<number | null> {
  const [row] = await world.query<{ ms: number | null }>(`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms)::float8 AS ms FROM (
      SELECT extract(epoch FROM started_on - created_on) * 1000 AS ms FROM pgboss.job
      WHERE name = 'notify' AND state = 'completed' AND retry_count = 0 ORDER BY created_on DESC LIMIT ${measured}) AS latest`)
  return row!.ms
}
