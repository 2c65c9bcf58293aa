import { documentSchemas, type ReadPage } from '@numora/contract'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { ingestDocument, readDocument } from '@numora/testkit/read-document'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Context } from '../context.ts'
import { approve } from '../reviews/approve.ts'
import { deleteDocument } from './delete.ts'
import { eraseKeys } from './erase-keys.ts'
import { listDocumentEvents } from './events.ts'
import { getFile } from './file.ts'
import type { Extract } from './ingest.ts'
import { getPageWords } from './page-words.ts'
import { getDocument, getResult } from './read.ts'
import { removeLeftovers } from './remove-leftovers.ts'
import { reprocess } from './reprocess.ts'
import { type SplitFile, splitDocument } from './split.ts'
import { getSplit } from './split-proposal.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const pages: ReadPage[] = [
  { number: 1, text: 'Invoice\n4711', boxes: Uint16Array.of(0, 0, 5_000, 100, 5_001, 0, 9_999, 100) },
  { number: 2, text: '', boxes: new Uint16Array() },
]
const values = {
  vendor_name: 'ACME',
  invoice_number: 'A-1',
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '119.00',
}

const boundaries = [
  { page: 2, probability: 0.01, attachment: 0.9 },
  { page: 3, probability: 0.97, attachment: 0.01 },
]

/** Reads a file of three pages, the last of which begins another document. */
const extract: Extract = async () => ({
  ok: true,
  schema: 'invoice_v2',
  pageCount: 3,
  fields: Object.fromEntries(
    documentSchemas.invoice_v2.fields.map(({ name }) => [
      name,
      {
        value: values[name as keyof typeof values] ?? null,
        confidence: 0.95,
        source: null,
        origin: 'extracted' as const,
      },
    ]),
  ),
  lineItems: [],
  issues: [{ code: 'several_documents', pages: [[1, 2], [3]] }],
  pages,
  beginnings: [3],
  boundaries,
})

async function readScan(): Promise<string> {
  const { receipt } = await submitPdf(ctx, { text: crypto.randomUUID(), externalId: crypto.randomUUID() })
  await ingestDocument(ctx, receipt.id, extract)
  return receipt.id
}

const cut: SplitFile = async (_file, parts) =>
  parts.map((part) => Buffer.from(`%PDF-1.7 pages ${part.join()}`))
const parts = [[1, 2], [3]]

async function storedFiles(): Promise<string[]> {
  const entries = await world.system.storage.list(`files/${ctx.workspaceId}/`, { limit: 100 })
  return entries.map(({ key }) => key)
}

async function idsOf(id: string, pages = parts): Promise<string[]> {
  const { data } = await splitDocument(ctx, { id, pages }, cut)
  return data.map((document) => document.id)
}

test('a file is split as proposed: its parts are documents, and it is delivered no more', async () => {
  const id = await readScan()
  expect(await getSplit(ctx, { id })).toEqual({
    pages: parts,
    is_proposal: true,
    boundaries,
    document_ids: [],
  })
  expect((await getDocument(ctx, { id })).review_reasons).toContainEqual({
    code: 'several_documents',
    pages: parts,
  })
  expect((await getDocument(ctx, { id })).allowed_actions).toContain('split')
  const { data } = await splitDocument(ctx, { id, pages: parts }, cut)
  expect(data).toMatchObject([
    { parent_id: id, status: 'processing', external_id: null, file: { name: 'a (pages 1-2).pdf' } },
    { parent_id: id, metadata: { source: 'test' }, file: { name: 'a (page 3).pdf' } },
  ])
  const [first] = data
  const chunks = await (await (await getFile(ctx, { id: first!.id })).read()).toArray()
  expect(Buffer.concat(chunks).toString()).toBe('%PDF-1.7 pages 1,2')
  const parent = await getDocument(ctx, { id })
  expect(parent).toMatchObject({
    status: 'failed',
    failure: { code: 'divided' },
    allowed_actions: ['delete'],
  })
  await expect(getResult(ctx, { id })).rejects.toMatchObject({ code: 'result_unavailable' })
  expect(await getSplit(ctx, { id })).toEqual({
    pages: parts,
    is_proposal: false,
    boundaries: [],
    document_ids: data.map((document) => document.id),
  })
  const events = await listDocumentEvents(ctx, { id, limit: 20 })
  expect(events.data.map(({ type }) => type).slice(-2)).toEqual(['document.divided', 'document.failed'])
  for (const act of [approve, reprocess])
    await expect(act(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
})

test('the same split again answers the same documents, even at the same moment; another one is refused', async () => {
  const id = await readScan()
  const before = (await getDocument(ctx, { id })).updated_at
  const both = await Promise.all([idsOf(id), idsOf(id)])
  expect(both[0]).toEqual(both[1])
  const again = await splitDocument(ctx, { id, pages: parts, expected_updated_at: before }, cut)
  expect(again.data.map((document) => document.id)).toEqual(both[0])
  expect(await storedFiles()).toHaveLength(3)
  await expect(idsOf(id, [[1], [2, 3]])).rejects.toMatchObject({ code: 'conflict' })
  await deleteDocument(ctx, { id: both[0]![0]! })
  expect(await idsOf(id)).toEqual([both[0]![1]])
})

test('what cannot be split says so, and stays as it is', async () => {
  const id = await readScan()
  const faults: [number[][], RegExp][] = [
    [[[1, 2], [4]], /pages of the 3/],
    [
      [
        [1, 2],
        [2, 3],
      ],
      /each page once/,
    ],
    [[[1], [2]], /missing: 3/],
  ]
  for (const [pages, message] of faults)
    await expect(splitDocument(ctx, { id, pages }, cut)).rejects.toMatchObject({
      code: 'invalid_value',
      message: expect.stringMatching(message),
    })
  const stale = { id, pages: parts, expected_updated_at: '2020-01-01T00:00:00.000Z' }
  await expect(splitDocument(ctx, stale, cut)).rejects.toMatchObject({ code: 'conflict' })
  const single = (await submitPdf(ctx, { text: crypto.randomUUID() })).receipt.id
  await expect(idsOf(single)).rejects.toMatchObject({ code: 'conflict' })
  await readDocument(ctx, single, values)
  await expect(idsOf(single)).rejects.toMatchObject({ code: 'invalid_value' })
  expect((await getDocument(ctx, { id: single })).allowed_actions).not.toContain('split')
  expect(await getSplit(ctx, { id: single })).toMatchObject({ pages: [] })
  expect((await getDocument(ctx, { id })).status).toBe('review_required')
  expect(await storedFiles()).toHaveLength(2)
})

test('a split that breaks off leaves the document as it was, and its files are removed, also those of a killed process', async () => {
  const id = await readScan()
  const breaking: SplitFile = async (file, pages, signal) => {
    const files = await cut(file, pages, signal)
    return [files[0]!, new Uint8Array()]
  }
  await expect(splitDocument(ctx, { id, pages: parts }, breaking)).rejects.toThrow()
  expect(await storedFiles()).toHaveLength(1)
  await world.system.storage.put(`files/${ctx.workspaceId}/zz/left`, Buffer.from('%PDF-1.7'))
  const later = { ...world.system, now: () => new Date(Date.now() + 7_200_000) }
  await removeLeftovers(later, '')
  expect(await storedFiles()).toHaveLength(1)
  expect((await getDocument(ctx, { id })).status).toBe('review_required')
  expect(await idsOf(id)).toHaveLength(2)
})

test('the parts stay when the file that they are from is deleted, and the other way round', async () => {
  const id = await readScan()
  const [first, second] = await idsOf(id)
  const before = await getDocument(ctx, { id: second! })
  await deleteDocument(ctx, { id: first! })
  expect((await getDocument(ctx, { id })).failure?.code).toBe('divided')
  await deleteDocument(ctx, { id })
  const after = await getDocument(ctx, { id: second! })
  expect(after).toMatchObject({ parent_id: null, status: 'processing' })
  expect(after.updated_at > before.updated_at).toBe(true)
})

test('a submission of the same external_id answers the file that was split, and a part is no duplicate of it', async () => {
  const externalId = crypto.randomUUID()
  const text = crypto.randomUUID()
  const { id } = (await submitPdf(ctx, { text, externalId })).receipt
  await ingestDocument(ctx, id, extract)
  const [first] = await idsOf(id)
  const again = await submitPdf(ctx, { text, externalId })
  expect(again).toMatchObject({ isNew: false, receipt: { id, status: 'failed' } })
  await readDocument(ctx, first!, values)
  expect((await getDocument(ctx, { id: first! })).duplicate_of).toBeNull()
})

test('words are stored with what was read, and erased with it', async () => {
  const id = await readScan()
  const never = async () => {
    throw new Error('The file is read, although its words are stored')
  }
  const words = await getPageWords(ctx, { id, number: 1 })
  expect(await words.list(never)).toEqual({
    data: [
      { text: 'Invoice', box: [0, 0, 0.5, 0.01] },
      { text: '4711', box: [0.5001, 0, 0.9999, 0.01] },
    ],
  })
  expect(await (await getPageWords(ctx, { id, number: 2 })).list(never)).toEqual({ data: [] })
  await expect(getPageWords(ctx, { id, number: 4 })).rejects.toMatchObject({ code: 'not_found' })
  const stored = () => world.system.storage.list(`pages/${ctx.workspaceId}/`, { limit: 10 })
  expect(await stored()).toHaveLength(1)
  await removeLeftovers({ ...world.system, now: () => new Date(Date.now() + 7_200_000) }, '')
  expect(await stored()).toHaveLength(1)
  await deleteDocument(ctx, { id })
  await runJobs(world.system, 'erase', (payload) => eraseKeys(world.system, payload))
  expect(await stored()).toEqual([])
})

test('without stored words the page is read when they are asked for, and a scan has to be read again', async () => {
  const put = vi.spyOn(world.system.storage, 'put')
  const { id } = (await submitPdf(ctx, { text: crypto.randomUUID() })).receipt
  put.mockRejectedValueOnce(new Error('no space'))
  await ingestDocument(ctx, id, extract)
  put.mockRestore()
  expect((await getDocument(ctx, { id })).status).toBe('review_required')
  const words = await getPageWords(ctx, { id, number: 1 })
  expect(await words.list(async () => pages[0]!)).toMatchObject({
    data: [{ text: 'Invoice' }, { text: '4711' }],
  })
  await expect(words.list(async () => 'scan')).rejects.toMatchObject({ code: 'conflict' })
  await expect(words.list(async () => null)).rejects.toMatchObject({ code: 'not_found' })
})

test('a document that is deleted while it is read leaves no words', async () => {
  const { id } = (await submitPdf(ctx, { text: crypto.randomUUID() })).receipt
  await ingestDocument(ctx, id, async (...asked) => {
    await deleteDocument(ctx, { id })
    return extract(...asked)
  })
  await runJobs(world.system, 'erase', (payload) => eraseKeys(world.system, payload))
  expect(await world.system.storage.list(`pages/${ctx.workspaceId}/`, { limit: 10 })).toEqual([])
})
