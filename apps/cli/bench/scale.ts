import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkspace } from '@numora/core'
import { migrate } from '@numora/core/migrate'
import { contextFor } from '@numora/core/testing'
import { startPostgres } from '@numora/postgres'
import pg from 'pg'
import { openBenchSystem } from './bench-system.ts'
import { fillDatabase } from './fill-database.ts'
import { importTimes } from './import-times.ts'
import { type Read, readsOf } from './scale-reads.ts'
import { median, percentile } from './statistics.ts'

type Scaled = { what: string; small: Times; again: Times; large: Times }
type Times = { p50Ms: number; p99Ms: number }

const warmUps = 20
const calls = 400
const longestMs = 12_000

/**
 * How long reads take with these numbers of documents in one workspace, each in a database of its own on one server,
 * called in this process: small, large, and small again, in turn. And how long imports of vendors take in the small one.
 */
export async function measureScale(small: number, large: number) {
  const folder = await mkdtemp(join(tmpdir(), 'numora-scale-'))
  await chmod(folder, 0o755)
  const postgres = await startPostgres({ dataDir: folder, settings: { max_wal_size: '4GB' } })
  const sides: Side[] = []
  try {
    for (const documents of [small, large]) sides.push(await openSide(postgres.url, documents))
    const [less, more] = sides.map(({ reads }) => reads) as [Side['reads'], Side['reads']]
    const reads: Scaled[] = []
    for (const what of Object.keys(less)) {
      const [first, second, again] = await interleaved([less[what]!, more[what]!, less[what]!])
      reads.push({ what, small: first!, large: second!, again: again! })
    }
    return { reads, imports: await importTimes(sides[0]!.system) }
  } finally {
    for (const { system } of sides) await system.close()
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
}

type Side = Awaited<ReturnType<typeof openSide>>

async function openSide(serverUrl: string, documents: number) {
  const url = new URL(serverUrl)
  url.pathname = `/with_${documents}`
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`CREATE DATABASE with_${documents}`)
  await client.end()
  await migrate(url.href)
  const system = await openBenchSystem(url.href)
  const { id: workspaceId } = await createWorkspace(system, { name: 'Scale' })
  const started = performance.now()
  await fillDatabase(url.href, workspaceId, documents)
  console.log(
    `${documents} documents were filled in within ${((performance.now() - started) / 1000).toFixed(0)} s`,
  )
  const actor = { type: 'system' as const, id: null, name: 'bench' }
  const ctx = contextFor(system, { workspaceId, actor, requestId: null, hasCheckedInput: true })
  return { system, reads: await readsOf(ctx, documents) }
}

/** One call of each in turn, so that what else the machine does affects all alike; fewer of slow ones. */
async function interleaved(reads: Read[]): Promise<Times[]> {
  const times = reads.map((): number[] => [])
  const end = performance.now() + longestMs
  for (let call = 0; call < warmUps + calls && (call < 2 * warmUps || performance.now() < end); call++)
    for (const [at, read] of reads.entries()) {
      const started = performance.now()
      await read()
      times[at]!.push(performance.now() - started)
    }
  return times.map((all) => {
    const measured = all.slice(warmUps)
    return { p50Ms: median(measured), p99Ms: percentile(measured, 0.99) }
  })
}
