import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createWorkspace,
  getDocument,
  getResult,
  listDocumentEvents,
  listDocuments,
  listEvents,
  listOutbox,
  listWebhookDeliveries,
} from '@numora/core'
import { migrate } from '@numora/core/migrate'
import { type Context, contextFor } from '@numora/core/testing'
import { startPostgres } from '@numora/postgres'
import { openBenchSystem } from './bench-system.ts'
import { fillDatabase } from './fill-database.ts'
import { median, percentile } from './statistics.ts'

export type Scaled = { what: string; documents: number; p50Ms: number; p99Ms: number }

const warmUps = 20
const calls = 200

/** How long reads take with these numbers of documents in one workspace, called in this process. */
export async function measureScale(counts: number[]): Promise<Scaled[]> {
  const folder = await mkdtemp(join(tmpdir(), 'numora-scale-'))
  await chmod(folder, 0o755)
  const postgres = await startPostgres({ dataDir: folder, settings: { max_wal_size: '4GB' } })
  try {
    await migrate(postgres.url)
    const system = await openBenchSystem(postgres.url)
    const { id: workspaceId } = await createWorkspace(system, { name: 'Scale' })
    const actor = { type: 'system' as const, id: null, name: 'bench' }
    const ctx = contextFor(system, { workspaceId, actor, requestId: null, hasCheckedInput: true })
    const found: Scaled[] = []
    for (const documents of counts) {
      await fillDatabase(postgres.url, workspaceId, documents)
      for (const [what, read] of Object.entries(await readsOf(ctx, documents)))
        found.push({ what, documents, ...(await timesOf(read)) })
    }
    await system.close()
    return found
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
}

async function readsOf(ctx: Context, count: number): Promise<Record<string, () => Promise<unknown>>> {
  const any = () => Math.floor(Math.random() * count)
  const page = { limit: 20 }
  const middle = await cursorInTheMiddle(ctx)
  const { data } = await listDocuments(ctx, { limit: 100, cursor: middle })
  const id = () => data[any() % data.length]!.id
  return {
    'a document': () => getDocument(ctx, { id: id() }),
    'its result': () => getResult(ctx, { id: data.find(({ status }) => status === 'review_required')!.id }),
    'its events': () => listDocumentEvents(ctx, { ...page, id: id() }),
    'list, first page': () => listDocuments(ctx, page),
    'list, from the middle': () => listDocuments(ctx, { ...page, cursor: middle }),
    'list by status': () => listDocuments(ctx, { ...page, status: ['review_required'] }),
    'list by schema and status': () =>
      listDocuments(ctx, { ...page, schema: ['receipt_v1'], status: ['failed'] }),
    'list by external_id': () => listDocuments(ctx, { ...page, external_id: `ap-${any()}` }),
    'list by metadata': () => listDocuments(ctx, { ...page, metadata: { vendor: `v${any() % 2000}` } }),
    'list by updated_after': () =>
      listDocuments(ctx, { ...page, updated_after: new Date(Date.now() - 3_600_000).toISOString() }),
    outbox: () => listOutbox(ctx, page),
    events: () => listEvents(ctx, page),
    'webhook deliveries': () => listWebhookDeliveries(ctx, { ...page, id: 'whk_bench' }),
  }
}

async function cursorInTheMiddle(ctx: Context): Promise<string> {
  const [row] = await ctx.db.$queryRaw<[{ at: Date }]>`
    SELECT min(created_at) + (max(created_at) - min(created_at)) / 2 AS at FROM documents`
  const { next_cursor } = await listDocuments(ctx, { limit: 1, created_before: row.at.toISOString() })
  return next_cursor!
}

async function timesOf(read: () => Promise<unknown>): Promise<{ p50Ms: number; p99Ms: number }> {
  const times: number[] = []
  for (let call = 0; call < warmUps + calls; call++) {
    const started = performance.now()
    await read()
    times.push(performance.now() - started)
  }
  const measured = times.slice(warmUps)
  return { p50Ms: median(measured), p99Ms: percentile(measured, 0.99) }
}
