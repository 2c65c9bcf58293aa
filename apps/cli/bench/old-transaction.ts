import { setTimeout as sleep } from 'node:timers/promises'
import { work } from '@numora/core'
import { migrate } from '@numora/core/migrate'
import type { System } from '@numora/core/testing'
import { startTemporaryPostgres } from '@numora/postgres'
import pg from 'pg'
import { handlersWith, noLanes, openBenchSystem } from './bench-system.ts'
import { median, percentile } from './statistics.ts'

export type Starts = { when: string; queue: string; jobs: number; p50Ms: number; p99Ms: number }

const jobsASecond = 100
const queues = ['ingest', 'notify'] as const

/**
 * How long jobs wait for their start before, during and after a transaction is kept open that sees every row version
 * since it began. Jobs do nothing and come at a steady rate, half of them in a queue that limits each receiver's lanes.
 */
export async function measureOldTransaction(holdSeconds: number): Promise<Starts[]> {
  const postgres = await startTemporaryPostgres()
  await migrate(postgres.url)
  const waits: Record<string, number[]> = { ingest: [], notify: [] }
  const system = await openBenchSystem(postgres.url)
  const holder = new pg.Client({ connectionString: postgres.url })
  await holder.connect()
  const note = (queue: string) => async (payload: { requestId?: string | null }) =>
    void waits[queue]!.push(performance.now() - Number(payload.requestId))
  const handlers = handlersWith({ ingest: note('ingest'), notify: note('notify') })
  try {
    await work(system, handlers, { ...noLanes, ingest: 2, notify: 12 })
    const of = async (when: string, seconds: number): Promise<Starts[]> => {
      for (const queue of queues) waits[queue]!.length = 0
      await produce(system, seconds)
      return queues.map((queue) => {
        const last = waits[queue]!.slice(-jobsASecond * 10)
        return { when, queue, jobs: waits[queue]!.length, p50Ms: median(last), p99Ms: percentile(last, 0.99) }
      })
    }
    await produce(system, 5)
    const before = await of('before', 20)
    await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT pg_current_xact_id()')
    const during = await of(`the last 20 s of ${holdSeconds} s`, holdSeconds)
    await holder.query('COMMIT')
    return [...before, ...during]
  } finally {
    await holder.end()
    await system.close()
    await postgres.stop()
  }
}

let turn = 0

/** Each job has the next turn, as those of one workspace have. */
async function produce({ boss }: System, seconds: number): Promise<void> {
  const workspaceId = 'wsp_bench'
  const started = performance.now()
  for (let sent = 0; sent < seconds * jobsASecond; sent++) {
    const dueMs = (sent / jobsASecond) * 1_000 - (performance.now() - started)
    if (dueMs > 1) await sleep(dueMs)
    const requestId = String(performance.now())
    const priority = -turn++
    if (sent % 2 === 0)
      await boss.send('ingest', { documentId: 'd', workspaceId, generation: 1, requestId }, { priority })
    else
      await boss.send(
        'notify',
        { deliveryId: 'd', workspaceId, attempt: 1, requestId },
        { priority, group: { id: `receiver-${sent % 15}` } },
      )
  }
}
