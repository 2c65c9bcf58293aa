import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrate } from '@numora/core/migrate'
import { startTemporaryPostgres } from '@numora/postgres'
import { openBenchSystem } from './bench-system.ts'

export type Throughput = { workers: number; jobsPerSecond: number }

const jobsAWorker = 400
const payload = { documentId: 'd', workspaceId: 'w', generation: 1, requestId: null }

/** Jobs of 20 ms a second, by the number of worker processes with one lane each. */
export async function measureWorkerScaling(numbers: number[]): Promise<Throughput[]> {
  const postgres = await startTemporaryPostgres()
  await migrate(postgres.url)
  const system = await openBenchSystem(postgres.url)
  const found: Throughput[] = []
  try {
    for (const workers of numbers) {
      const script = fileURLToPath(new URL('./job-worker.ts', import.meta.url))
      const children = Array.from({ length: workers }, () =>
        spawn(process.execPath, [script, postgres.url], { stdio: ['ignore', 'pipe', 'inherit'] }),
      )
      await Promise.all(children.map((child) => once(child.stdout, 'data')))
      await system.pool.query('TRUNCATE pgboss.job')
      const jobs = Array.from({ length: workers * jobsAWorker }, (_, at) => ({
        data: payload,
        priority: -at,
      }))
      await system.boss.insert('ingest', jobs)
      found.push({ workers, jobsPerSecond: await rateOf(system.pool, jobs.length) })
      for (const child of children) child.kill('SIGTERM')
      await Promise.all(children.map((child) => once(child, 'exit')))
    }
    return found
  } finally {
    await system.close()
    await postgres.stop()
  }
}

type Pool = Awaited<ReturnType<typeof openBenchSystem>>['pool']

async function rateOf(pool: Pool, jobs: number): Promise<number> {
  for (;;) {
    const { rows } = await pool.query<{ done: number; seconds: number }>(
      `SELECT count(completed_on)::int AS done, extract(epoch FROM max(completed_on) - min(started_on))::float8 AS seconds
       FROM pgboss.job WHERE name = 'ingest'`,
    )
    if (rows[0]!.done === jobs) return jobs / rows[0]!.seconds
    await sleep(500)
  }
}
