import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { ingestDocument, readDocument } from '@numora/testkit/read-document'
import { startReceiver } from '@numora/testkit/receiver'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Context, contextFor, inTransaction } from '../context.ts'
import { listEvents } from '../events/list-events.ts'
import { fileStorage } from '../storage/file-storage.ts'
import { openSystem } from '../system.ts'
import { createWebhookEndpoint } from '../webhooks/endpoints.ts'
import { notify } from '../webhooks/notify.ts'
import { deleteDocument } from './delete.ts'
import { eraseKeys } from './erase-keys.ts'
import { listDocumentEvents } from './events.ts'
import { fetchDocument } from './fetch.ts'
import { getFile } from './file.ts'
import type { Extract } from './ingest.ts'
import { listDocuments } from './list-documents.ts'
import { getPageImage } from './page-image.ts'
import { getDocument } from './read.ts'
import { reprocess } from './reprocess.ts'
import { submitDocument } from './submit.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

function eraseAll() {
  return runJobs(world.system, 'erase', (payload) => eraseKeys(world.system, payload))
}

async function stored(kind: 'files' | 'pages') {
  return (await world.system.storage.list(`${kind}/${ctx.workspaceId}/`, { limit: 100 })).map(
    ({ key }) => key,
  )
}
const fails: Extract = async () => ({ ok: false, failure: { code: 'file_unreadable' } })
const gone = { code: 'not_found' }

/** A host whose answer waits for the test. */
async function slowHost() {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<void>()
  const server = createServer(async (_req, res) => {
    res.write('%PDF-1.7 half')
    asked.resolve()
    await answer.promise
    res.end(' and half')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.pdf`
  return { url, asked: asked.promise, answer: answer.resolve, close: () => server.close() }
}

/** One attempt to fetch a document's file. */
function fetchOnce(documentId: string) {
  return fetchDocument(
    world.system,
    { documentId, workspaceId: ctx.workspaceId, generation: 1, attempt: 1, requestId: null },
    { signal: new AbortController().signal },
  )
}

test('a file that is being fetched while its document is deleted is erased', async () => {
  const host = await slowHost()
  const { receipt } = await submitDocument(ctx, { schema: 'invoice_v2', file: { url: host.url } })
  const fetching = fetchOnce(receipt.id)
  await host.asked
  await deleteDocument(ctx, receipt)
  await eraseAll()
  host.answer()
  await fetching
  host.close()
  expect(await runJobs(world.system, 'ingest', async () => {})).toEqual([])
  expect(await stored('files')).toEqual([])
})

test('of two fetches of one document, as after a stalled worker, the first one counts', async () => {
  const host = await slowHost()
  const { receipt } = await submitDocument(ctx, { schema: 'invoice_v2', file: { url: host.url } })
  const both = [fetchOnce(receipt.id), fetchOnce(receipt.id)]
  await host.asked
  host.answer()
  await Promise.all(both)
  host.close()
  const { fileKey } = await ctx.db.document.findUniqueOrThrow({ where: { id: receipt.id } })
  expect(await stored('files')).toEqual([fileKey])
})

/** Renders a page, with an action between the reading of the file and the storing of the image. */
async function drawWhile(id: string, act: () => Promise<unknown>): Promise<Uint8Array> {
  const { draw } = await getPageImage(ctx, { id, number: 1, width: 800 })
  return draw(async () => {
    await act()
    return Buffer.from('an image')
  })
}

test('a page that is being rendered while its document is deleted is erased', async () => {
  const { receipt } = await submitPdf(ctx)
  const drawing = drawWhile(receipt.id, async () => {
    await deleteDocument(ctx, receipt)
    await eraseAll()
  })
  await expect(drawing).rejects.toMatchObject(gone)
  expect(await stored('pages')).toEqual([])
  expect(await stored('files')).toEqual([])
})

test('a page of the previous file is not stored as one of the next, whose own page stays', async () => {
  const { receipt } = await submitPdf(ctx, { externalId: 'x' })
  await readDocument(ctx, receipt.id)
  await drawWhile(receipt.id, async () => {
    await reprocess(ctx, receipt)
    await eraseAll()
  })
  expect(await stored('pages')).toEqual([])
  await drawWhile(receipt.id, async () => {})
  expect(await stored('pages')).toEqual([expect.stringMatching(`/${receipt.id}/2/1-800.png$`)])
  await ingestDocument(ctx, receipt.id, fails)
  await submitPdf(ctx, { externalId: 'x', text: 'other' })
  await eraseAll()
  expect(await stored('pages')).toEqual([])
  expect(await stored('files')).toHaveLength(1)
})

test('a request for a file or page of a document that is being deleted finds it gone', async () => {
  const { receipt } = await submitPdf(ctx)
  const file = await getFile(ctx, receipt)
  const page = await getPageImage(ctx, { id: receipt.id, number: 1, width: 800 })
  await deleteDocument(ctx, receipt)
  await eraseAll()
  await expect(file.read()).rejects.toMatchObject(gone)
  await expect(page.draw(async () => Buffer.from('x'))).rejects.toMatchObject(gone)
})

test('a submission during the deletion of the document with its external_id creates a new one', async () => {
  for (let round = 0; round < 12; round++) {
    const externalId = `x${round}`
    const { receipt } = await submitPdf(ctx, { externalId })
    if (round % 2 === 1) await ingestDocument(ctx, receipt.id, fails)
    const submissions = [1, 2, 3].map(() => submitPdf(ctx, { externalId }))
    const [, ...submitted] = await Promise.all([deleteDocument(ctx, receipt), ...submissions])
    const { data } = await listDocuments(ctx, { limit: 5, external_id: externalId })
    // Submissions before the deletion got the old document; if all were, none is left.
    const ids = new Set(submitted.map((each) => each.receipt.id))
    ids.delete(receipt.id)
    expect(data.map(({ id }) => id)).toEqual([...ids])
  }
})

test('a submission that waits for a deletion to end creates a new document', async () => {
  const { receipt } = await submitPdf(ctx, { externalId: 'x' })
  const again = await inTransaction(ctx, async (inner) => {
    await deleteDocument(inner, receipt)
    const waiting = submitPdf(ctx, { externalId: 'x' })
    await isWaitingForLock()
    return { waiting }
  })
  const { receipt: next, isNew } = await again.waiting
  expect(isNew).toBe(true)
  expect(next.id).not.toBe(receipt.id)
})

test('a submission that waits while its document is given another schema finds that document', async () => {
  const { receipt } = await submitPdf(ctx, { externalId: 'x' })
  await readDocument(ctx, receipt.id)
  const again = await inTransaction(ctx, async (inner) => {
    await reprocess(inner, { id: receipt.id, schema: 'receipt_v1' })
    const waiting = submitPdf(ctx, { externalId: 'x' })
    await isWaitingForLock()
    return { waiting }
  })
  expect(await again.waiting).toMatchObject({
    isNew: false,
    receipt: { id: receipt.id, schema: 'receipt_v1' },
  })
})

async function isWaitingForLock(): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await world.system.database.$queryRaw<{ waiting: number }[]>`
        SELECT count(*)::int AS waiting FROM pg_locks
        JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`
      return row!.waiting
    })
    .toBeGreaterThan(0)
}

test('a deletion ends a wait, in this process and in another one', async () => {
  const { system, databaseUrl, filesDir } = world
  const { fetch, logger } = system
  const other = await openSystem({
    databaseUrl,
    storage: fileStorage(filesDir),
    masterSecrets: ['a secret for tests only'],
    fetch,
    logger,
  })
  const { receipt } = await submitPdf(ctx)
  const { id } = receipt
  const elsewhere = contextFor(other, ctx)
  const waits = [ctx, elsewhere].map((each) => getDocument(each, { id, waitSeconds: 30 }))
  const ends = waits.map((wait) => expect(wait).rejects.toMatchObject(gone))
  await new Promise((resolve) => setTimeout(resolve, 100))
  await deleteDocument(ctx, { id })
  await Promise.all(ends)
  await other.close()
})

/** Every table of the database that contains a text, including the job queue. */
async function placesOf(text: string): Promise<string[]> {
  const { database } = world.system
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'pgboss')`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM ${name} t WHERE strpos(t::text, $1) > 0`,
      text,
    )
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}

test("nothing in the database contains a deleted document's data once its receivers are notified", async () => {
  const receiver = await startReceiver()
  await createWebhookEndpoint(ctx, { url: receiver.url })
  const { receipt } = await submitPdf(ctx, { externalId: 'secret-number' })
  await readDocument(ctx, receipt.id, { vendor_name: 'Secret Vendor', invoice_number: 'secret-invoice' })
  await getFile(ctx, receipt)
  for (const text of ['secret-number', 'Secret Vendor']) expect(await placesOf(text)).not.toEqual([])

  await deleteDocument(ctx, receipt)
  expect(await placesOf('Secret Vendor')).toEqual([])
  await whenOthersEnded(ctx)
  const { data: seen } = await listEvents(ctx, { limit: 100 })
  expect(seen.length).toBeGreaterThan(2)
  for (const { data } of seen)
    expect(data).toEqual({
      document_id: receipt.id,
      schema: 'invoice_v2',
      status: expect.any(String),
      external_id: null,
      metadata: {},
    })

  const notified = await runJobs(world.system, 'notify', (payload, run) => notify(world.system, payload, run))
  expect(notified).toHaveLength(seen.length)
  const bodies = receiver.requests.map(({ body }) => JSON.parse(body))
  expect(bodies.map(({ type }) => type)).toContain('document.deleted')
  for (const { data } of bodies) expect(data).toMatchObject({ external_id: 'secret-number', metadata: {} })
  expect(await placesOf('secret-number')).toEqual([])
  await receiver.close()
})

test('a download during a deletion writes no data of the document into its events', async () => {
  for (let round = 0; round < 10; round++) {
    const { receipt } = await submitPdf(ctx, { externalId: `gone-${round}-x` })
    await Promise.allSettled([
      getFile(ctx, receipt),
      deleteDocument(ctx, receipt),
      getFile(ctx, receipt),
      getFile(ctx, receipt),
    ])
    await expect(listDocumentEvents(ctx, { id: receipt.id, limit: 9 })).rejects.toMatchObject(gone)
    expect(await placesOf(`gone-${round}-x`)).toEqual([])
  }
})
