import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { readerOf } from '@numora/testkit/read-document'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import type { JobHandlers } from '../jobs.ts'
import { work } from '../lanes.ts'
import { receiveFile } from '../storage/receive-file.ts'
import { sweep } from '../sweep.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteDocument } from './delete.ts'
import { fetchDocument } from './fetch.ts'
import { type Extract, ingest } from './ingest.ts'
import { getDocument } from './read.ts'
import { submitDocument } from './submit.ts'

let world: TestSystem
let now: Date
const servers: Server[] = []
beforeEach(async () => {
  now = new Date()
  world = await openTestSystem({ graceMs: 1_000, now: () => now })
})
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  await world.close()
})

async function listen<S extends Server>(server: S): Promise<string> {
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A host that accepts connections and never answers. */
function silentHost() {
  return listen(createServer((socket) => socket.on('error', () => {})))
}

/** A host that sends a PDF, after answers with the given statuses. */
function host(statuses: number[] = [], onRequest = async () => {}): Promise<string> {
  const server = createHttpServer(async (_request, response) => {
    await onRequest()
    response.writeHead(statuses.shift() ?? 200).end('%PDF-1.7 one')
  })
  return listen(server)
}

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: null })
}

async function submitUrl(ctx: Context, url: string): Promise<string> {
  const { receipt } = await submitDocument(ctx, { schema: 'invoice_v2', file: { url: `${url}/a.pdf` } })
  return receipt.id
}

async function upload(ctx: Context): Promise<string> {
  const key = `files/${ctx.workspaceId}/upload`
  const bytes = (async function* () {
    yield Buffer.from('%PDF-1.7 one')
  })()
  const file = { key, name: null, ...(await receiveFile(ctx.storage, key, bytes)) }
  return (await submitDocument(ctx, { schema: 'invoice_v2', file })).receipt.id
}

const cannotRead: Extract = async () => ({ ok: false, failure: { code: 'no_text_found' } })

function fetchAll() {
  return runJobs(world.system, 'fetch', (job, run) => fetchDocument(world.system, job, run))
}

function readAll() {
  return runJobs(world.system, 'ingest', (job, run) => ingest(world.system, readerOf(cannotRead), job, run))
}

async function stateOf(ctx: Context, id: string) {
  const { status, failure } = await getDocument(ctx, { id })
  return failure?.code ?? status
}

function filesOf(ctx: Context) {
  return readdir(join(world.filesDir, 'files', ctx.workspaceId)).catch(() => [])
}

test('thirty documents at hosts that do not answer delay neither uploads nor fetches of another workspace', async () => {
  const [busy, other] = [await newContext(), await newContext()]
  const [silent, good] = [await silentHost(), await host()]
  for (let n = 0; n < 30; n++) await submitUrl(busy, silent)
  let fetching = 0
  const nothing = async () => {}
  const handlers: JobHandlers = {
    async fetch(job, run) {
      fetching += job.workspaceId === busy.workspaceId ? 1 : 0
      await fetchDocument(world.system, job, run)
    },
    ingest: (job, run) => ingest(world.system, readerOf(cannotRead), job, run),
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
  await work(world.system, handlers, {
    fetch: 12,
    ingest: 2,
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
  })
  for (const id of [await upload(other), await submitUrl(other, good)])
    expect(await getDocument(other, { id, waitSeconds: 25 })).toMatchObject({
      failure: { code: 'no_text_found' },
    })
  expect(fetching).toBeGreaterThan(0)
  expect(fetching).toBeLessThanOrEqual(3)
})

test('a host is asked three times, with pauses that occupy no lane', async () => {
  const ctx = await newContext()
  const id = await submitUrl(ctx, await host([503, 429]))
  expect(await fetchAll()).toMatchObject([{ attempt: 1 }])
  expect(await fetchAll()).toMatchObject([{ attempt: 2 }])
  expect(await readAll()).toEqual([])
  expect(await fetchAll()).toMatchObject([{ attempt: 3 }])
  expect(await stateOf(ctx, id)).toBe('processing')
  expect(await readAll()).toHaveLength(1)
  expect(await stateOf(ctx, id)).toBe('no_text_found')
})

test('after the third attempt, or a final answer, the document fails', async () => {
  const ctx = await newContext()
  const unwell = await submitUrl(ctx, await host([503, 503, 503]))
  const gone = await submitUrl(ctx, await host([404]))
  await fetchAll()
  expect(await stateOf(ctx, gone)).toBe('file_unreachable')
  expect(await stateOf(ctx, unwell)).toBe('processing')
  await fetchAll()
  await fetchAll()
  expect(await stateOf(ctx, unwell)).toBe('file_unreachable')
  expect(await fetchAll()).toEqual([])
})

test('a fetched document may wait to be read for any time', async () => {
  const ctx = await newContext()
  const id = await submitUrl(ctx, await host())
  await fetchAll()
  now = new Date(now.getTime() + 24 * 3_600_000)
  await sweep(world.system, {})
  expect(await stateOf(ctx, id)).toBe('processing')
  await readAll()
  expect(await stateOf(ctx, id)).toBe('no_text_found')
})

test('a fetch job that runs twice queues one reading', async () => {
  const ctx = await newContext()
  const id = await submitUrl(ctx, await host())
  const [job] = await fetchAll()
  const signal = new AbortController().signal
  await fetchDocument(world.system, job!, { signal })
  expect(await readAll()).toHaveLength(1)
  expect(await stateOf(ctx, id)).toBe('no_text_found')
})

test('the file of a document that is deleted during its fetch is erased', async () => {
  const ctx = await newContext()
  let id = ''
  const url = await host([], () => deleteDocument(ctx, { id }))
  id = await submitUrl(ctx, url)
  await fetchAll()
  expect(await filesOf(ctx)).toEqual([])
  expect(await readAll()).toEqual([])
})

test('a failing storage is not taken for a failing host: the document does not fail', async () => {
  const ctx = await newContext()
  const id = await submitUrl(ctx, await host())
  const { put } = world.system.storage
  world.system.storage.put = async () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  await expect(fetchAll()).rejects.toThrow('no space left')
  world.system.storage.put = put
  const [job] = await world.system.database.$queryRaw<{ data: Parameters<typeof fetchDocument>[1] }[]>`
    SELECT data FROM pgboss.job WHERE name = 'fetch'`
  await fetchDocument(world.system, job!.data, { signal: new AbortController().signal })
  await readAll()
  expect(await stateOf(ctx, id)).toBe('no_text_found')
})

test('a job that should read a missing file has it fetched first', async () => {
  const ctx = await newContext()
  const id = await submitUrl(ctx, await host())
  const signal = new AbortController().signal
  const job = { documentId: id, workspaceId: ctx.workspaceId, generation: 1, requestId: null }
  await ingest(world.system, readerOf(cannotRead), job, { signal })
  await fetchAll()
  await readAll()
  expect(await stateOf(ctx, id)).toBe('no_text_found')
})
