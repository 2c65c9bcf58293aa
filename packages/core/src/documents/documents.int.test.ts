import type { DocumentListQuery, ReadValue, SchemaId } from '@numora/contract'
import { documentSchemas, ReaderCrashed } from '@numora/contract'
import { readerOf } from '@numora/testkit/read-document'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, inTransaction } from '../context.ts'
import { newId } from '../id.ts'
import { GivenBack } from '../lanes.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { reject } from '../reviews/reject.ts'
import { receiveFile } from '../storage/receive-file.ts'
import { FileMissing } from '../storage/storage.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteDocument } from './delete.ts'
import { listDocumentEvents } from './events.ts'
import { findDocument, findStoredResult } from './find.ts'
import { type Extract, type Extracted, ingest } from './ingest.ts'
import { listDocuments } from './list-documents.ts'
import { getDocument, getResult } from './read.ts'
import { reprocess } from './reprocess.ts'
import { submitDocument } from './submit.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

const values = {
  vendor_name: 'ACME',
  invoice_number: 'A-1',
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '119.00',
}

function fieldsOf(schema: SchemaId, given: Record<string, string>): Record<string, ReadValue> {
  return Object.fromEntries(
    documentSchemas[schema].fields.map(({ name }) => [
      name,
      { value: given[name] ?? null, confidence: given[name] ? 0.95 : 0, source: null, origin: 'extracted' },
    ]),
  )
}
const line = {
  fields: { description: { value: 'Bolts', confidence: 0.9, source: null, origin: 'extracted' as const } },
}

function reads(given: Record<string, string>): Extract {
  return async (_file, { schema: asked }) => {
    const schema = asked === 'auto' ? 'invoice_v2' : asked
    const fields = fieldsOf(schema, given)
    return { ok: true, schema, pageCount: 1, fields, lineItems: [line], issues: [] }
  }
}
const crashes: Extract = async () => {
  throw new ReaderCrashed('exit', 'gone')
}

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

async function upload(ctx: Context, text = 'one', more: { external_id?: string } = {}) {
  const key = `files/${ctx.workspaceId}/${newId('document')}`
  const file = [Buffer.from(`%PDF-1.7 ${text}`)]
  const facts = await receiveFile(
    ctx.storage,
    key,
    (async function* () {
      yield* file
    })(),
  )
  return submitDocument(ctx, { schema: 'invoice_v2', file: { key, name: 'a.pdf', ...facts }, ...more })
}

async function read(ctx: Context, id: string, extract: Extract = reads(values)): Promise<void> {
  const { generation } = await ctx.database.document.findUniqueOrThrow({ where: { id } })
  const signal = new AbortController().signal
  await ingest(
    world.system,
    readerOf(extract),
    { documentId: id, workspaceId: ctx.workspaceId, generation, requestId: null },
    { signal },
  )
}

async function reviewable(ctx: Context, given: Record<string, string> = values, text?: string) {
  const { receipt } = await upload(ctx, text)
  await read(ctx, receipt.id, reads(given))
  return getDocument(ctx, { id: receipt.id })
}

test('a hundred simultaneous submissions with the same external_id create one document', async () => {
  const ctx = await newContext()
  const all = await Promise.all(Array.from({ length: 100 }, () => upload(ctx, 'same', { external_id: 'x' })))
  expect(new Set(all.map(({ receipt }) => receipt.id)).size).toBe(1)
  expect(all.filter(({ isNew }) => isNew).length).toBe(1)
})

test('another file with a known external_id is refused, unless the first one failed', async () => {
  const ctx = await newContext()
  const { receipt } = await upload(ctx, 'first', { external_id: 'x' })
  await expect(upload(ctx, 'other', { external_id: 'x' })).rejects.toMatchObject({
    code: 'duplicate_external_id',
  })
  await read(ctx, receipt.id, async () => ({ ok: false, failure: { code: 'file_unreadable' } }))
  const again = await upload(ctx, 'other', { external_id: 'x' })
  expect(again).toMatchObject({ isNew: true, receipt: { id: receipt.id, status: 'processing' } })
  await read(ctx, receipt.id)
  expect(await getDocument(ctx, { id: receipt.id })).toMatchObject({
    status: 'review_required',
    failure: null,
  })
})

test('a document is read, corrected, approved and sent back by a later correction', async () => {
  const ctx = await newContext()
  const document = await reviewable(ctx, {
    ...values,
    total_amount: '120.00',
    subtotal_amount: '100.00',
    tax_amount: '19.00',
  })
  expect(document.review_reasons).toContainEqual({ code: 'amounts_do_not_add_up', field: 'total_amount' })
  const { id } = document
  const before = await getResult(ctx, { id })
  const result = await correct(ctx, {
    id,
    fields: { total_amount: '119.00', due_date: null },
    line_items: [
      { id: before.line_items[0]!.id, fields: { quantity: '2', amount: '90.00' } },
      { fields: { description: 'Nuts', amount: '10.00' } },
    ],
    confirmed_general_field_names: ['invoice_number'],
  })
  expect(result.line_items.map((item) => item.fields.description.value)).toEqual(['Bolts', 'Nuts'])
  expect(result.line_items[0]!.id).toBe(before.line_items[0]!.id)
  expect(before.line_items_sum).toBeNull()
  expect(result.line_items_sum).toEqual({ amount: '100.00', matches: 'subtotal' })
  expect(result.review_state).toEqual({
    version: 1,
    confirmed_general_field_names: ['invoice_number', 'due_date', 'total_amount'],
    confirmed_line_item_ids: result.line_items.map((item) => item.id),
  })
  expect(await getDocument(ctx, { id })).toMatchObject({ review_reasons: [] })
  await expect(approve(ctx, { id, expected_updated_at: document.updated_at })).rejects.toMatchObject({
    code: 'conflict',
  })
  expect(await approve(ctx, { id })).toMatchObject({ status: 'reviewed' })
  expect(await approve(ctx, { id, expected_updated_at: document.updated_at })).toMatchObject({
    status: 'reviewed',
  })
  await correct(ctx, { id, fields: { invoice_number: 'A-2' } })
  expect(await getDocument(ctx, { id })).toMatchObject({ status: 'review_required' })
  const { data } = await listDocumentEvents(ctx, { id, limit: 100 })
  expect(data.map(({ type }) => type)).toEqual([
    'document.processing',
    'document.review_required',
    'review.corrected',
    'document.reviewed',
    'review.corrected',
    'document.review_required',
  ])
  expect(data[2]!.changes).toContainEqual({ field: 'total_amount', before: '120.00', after: '119.00' })
})

test('a correction that changes nothing leaves the version unchanged', async () => {
  const ctx = await newContext()
  const { id } = await reviewable(ctx)
  await correct(ctx, { id, fields: { invoice_number: 'A-1' } })
  const { updated_at } = await getDocument(ctx, { id })
  const result = await correct(ctx, { id, fields: { invoice_number: 'A-1' } })
  expect((await getDocument(ctx, { id })).updated_at).toBe(updated_at)
  expect(result.fields).toMatchObject({ invoice_number: { origin: 'extracted' } })
})

test('invalid values are refused together, and nothing changes', async () => {
  const ctx = await newContext()
  const { id, updated_at } = await reviewable(ctx)
  const wrong = correct(ctx, { id, fields: { due_date: '2026-02-30', nonsense: 'x', tax_amount: '1,5' } })
  await expect(wrong).rejects.toMatchObject({
    code: 'invalid_value',
    details: [{ path: 'fields.due_date' }, { path: 'fields.nonsense' }, { path: 'fields.tax_amount' }],
  })
  await expect(correct(ctx, { id, confirmed_line_item_ids: ['li_x'] })).rejects.toMatchObject({
    code: 'invalid_review_state',
  })
  expect((await getDocument(ctx, { id })).updated_at).toBe(updated_at)
})

test('only one of two simultaneous approvals with the same version acts', async () => {
  const ctx = await newContext()
  const { id, updated_at } = await reviewable(ctx)
  const approveWith = (field: string) =>
    approve(ctx, {
      id,
      expected_updated_at: updated_at,
      review_state: { version: 1, confirmed_general_field_names: [field], confirmed_line_item_ids: [] },
    })
  const both = [approveWith('invoice_number'), approveWith('total_amount')]
  const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort()
  expect(outcomes).toEqual(['fulfilled', 'rejected'])
  const { data } = await listDocumentEvents(ctx, { id, limit: 100 })
  expect(data.filter(({ type }) => type === 'document.reviewed')).toHaveLength(1)
})

test('an approval lists the required fields without a value', async () => {
  const ctx = await newContext()
  const { currency: _, ...incomplete } = values
  const { id } = await reviewable(ctx, incomplete)
  await expect(approve(ctx, { id })).rejects.toMatchObject({
    code: 'invalid_review_state',
    details: [{ path: 'fields.currency' }],
  })
})

test('a rejected document is failed for good, and reprocessing is an explicit way back', async () => {
  const ctx = await newContext()
  const { id } = await reviewable(ctx)
  expect(await reject(ctx, { id, reason: 'not ours' })).toMatchObject({
    status: 'failed',
    failure: { code: 'rejected' },
  })
  expect(await reject(ctx, { id })).toMatchObject({ status: 'failed' })
  await expect(approve(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  await expect(getResult(ctx, { id })).rejects.toMatchObject({ code: 'result_unavailable' })
  expect(await reprocess(ctx, { id, schema: 'receipt_v1' })).toMatchObject({
    status: 'processing',
    schema: 'receipt_v1',
  })
})

test('of two copies exactly one refers to the other, and deleting the original updates the reference', async () => {
  const ctx = await newContext()
  const [a, b, c] = [await upload(ctx, 'copy'), await upload(ctx, 'copy'), await upload(ctx, 'copy')]
  await Promise.all([b, a, c].map(({ receipt }) => read(ctx, receipt.id, reads({}))))
  const pointers = async () => (await listDocuments(ctx, { limit: 10 })).data.map((each) => each.duplicate_of)
  expect(await pointers()).toEqual([a.receipt.id, a.receipt.id, null])
  await deleteDocument(ctx, { id: a.receipt.id })
  expect(await pointers()).toEqual([b.receipt.id, null])
  const last = await getDocument(ctx, { id: b.receipt.id })
  expect(last.review_reasons).not.toContainEqual({ code: 'possible_duplicate' })
})

test('the same invoice in another file is a possible duplicate', async () => {
  const ctx = await newContext()
  const first = await reviewable(ctx, values, 'scan 1')
  const second = await reviewable(ctx, values, 'scan 2')
  expect(second.duplicate_of).toBe(first.id)
  expect(second.review_reasons).toContainEqual({ code: 'possible_duplicate' })
  const { data } = await listDocuments(ctx, { limit: 10, duplicate: 'true' })
  expect(data.map(({ id }) => id)).toEqual([second.id])
})

test('a reading process that dies three times fails the document; one that dies once does not', async () => {
  const ctx = await newContext()
  const { receipt } = await upload(ctx)
  const { id } = receipt
  await expect(read(ctx, id, crashes)).rejects.toThrow('gone')
  await expect(read(ctx, id, crashes)).rejects.toThrow('gone')
  expect((await getDocument(ctx, { id })).status).toBe('processing')
  await expect(read(ctx, id, crashes)).rejects.toThrow('gone')
  await read(ctx, id)
  expect(await getDocument(ctx, { id })).toMatchObject({
    failure: { code: 'extraction_failed', retryable: true },
  })
})

test('an error of the program in each run fails the document; a stopping worker does not count', async () => {
  const ctx = await newContext()
  const { receipt } = await upload(ctx)
  const breaks = (error: Error) => read(ctx, receipt.id, () => Promise.reject(error))
  for (let stop = 0; stop < 5; stop++)
    await expect(breaks(new GivenBack('stopping'))).rejects.toThrow('stopping')
  for (let run = 0; run < 3; run++) await expect(breaks(new Error('a bug'))).rejects.toThrow('a bug')
  await read(ctx, receipt.id)
  expect(await getDocument(ctx, receipt)).toMatchObject({ failure: { code: 'extraction_failed' } })
})

test("a file's text is stored without what the database cannot store", async () => {
  const ctx = await newContext()
  const { receipt } = await upload(ctx)
  const odd = { ...values, vendor_name: 'AC\0ME \ud800' }
  await read(ctx, receipt.id, async (file, options) => ({
    ...((await reads(odd)(file, options)) as Extracted),
    lineItems: [{ fields: fieldsOf('invoice_v2', { vendor_name: 'Bo\0lts \udfff' }) }],
    appliedLessons: [{ field: 'vendor_name', before: 'AC\0ME' }],
  }))
  const result = await getResult(ctx, receipt)
  expect(result.fields).toMatchObject({ vendor_name: { value: 'ACME \ufffd' } })
  expect(result.line_items).toMatchObject([{ fields: { vendor_name: { value: 'Bolts \ufffd' } } }])
})

test('a document whose file is missing in storage fails after three attempts, and can be processed again', async () => {
  const ctx = await newContext()
  const { receipt } = await upload(ctx)
  const { fileKey } = await findDocument(ctx, receipt.id)
  await ctx.storage.delete(fileKey!)
  for (let look = 0; look < 3; look++) await expect(read(ctx, receipt.id)).rejects.toThrow(FileMissing)
  await read(ctx, receipt.id)
  expect(await getDocument(ctx, receipt)).toMatchObject({ status: 'failed', failure: { retryable: true } })
  await ctx.storage.put(fileKey!, Buffer.from('%PDF-1.7 one'))
  await reprocess(ctx, receipt)
  await read(ctx, receipt.id)
  expect(await getDocument(ctx, receipt)).toMatchObject({ status: 'review_required' })
})

test("a late worker's result of an older generation is discarded", async () => {
  const ctx = await newContext()
  const { id } = await reviewable(ctx)
  await reprocess(ctx, { id })
  const stale = { documentId: id, workspaceId: ctx.workspaceId, generation: 1, requestId: null }
  await ingest(world.system, readerOf(reads(values)), stale, { signal: new AbortController().signal })
  expect((await getDocument(ctx, { id })).status).toBe('processing')
})

test('a waiting reader is woken by the change', async () => {
  const ctx = await newContext()
  const { receipt } = await upload(ctx)
  const waiting = getDocument(ctx, { id: receipt.id, waitSeconds: 30 })
  await read(ctx, receipt.id)
  expect((await waiting).status).toBe('review_required')
})

test('lists are newest first, paged, and filtered', async () => {
  const ctx = await newContext()
  const ids: string[] = []
  for (const text of ['1', '2', '3'])
    ids.unshift((await upload(ctx, text, { external_id: `x${text}` })).receipt.id)
  const first = await listDocuments(ctx, { limit: 2 })
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  const second = await listDocuments(ctx, { limit: 2, cursor: first.next_cursor! })
  expect(second).toMatchObject({ data: [{ id: ids[2] }], next_cursor: null })
  expect((await listDocuments(ctx, { limit: 9, external_id: 'x2' })).data.map(({ id }) => id)).toEqual([
    ids[1],
  ])
  expect((await listDocuments(ctx, { limit: 9, status: ['reviewed'] })).data).toEqual([])
  await expect(listDocuments(ctx, { limit: 2, cursor: 'cur_!' })).rejects.toMatchObject({
    code: 'invalid_payload',
  })
})

test.each([
  [{ metadata: { source: 'mail', vendor: 'ACME' } }, true],
  [{ metadata: { source: 'mail', vendor: 'acme' } }, false],
  [{ schema: ['receipt_v1', 'invoice_v2'] as SchemaId[] }, true],
  [{ schema: ['receipt_v1'] as SchemaId[] }, false],
  [{ status: ['processing', 'failed'] as const }, true],
  [{ duplicate: 'false' as const }, true],
  [{ duplicate: 'true' as const }, false],
  [{ created_after: '2020-01-01T00:00:00Z', created_before: '2100-01-01T00:00:00Z' }, true],
  [{ created_before: '2020-01-01T00:00:00Z' }, false],
  [{ created_after: '2100-01-01T00:00:00Z' }, false],
  [{ updated_after: '2020-01-01T00:00:00Z' }, true],
  [{ updated_after: '2100-01-01T00:00:00Z' }, false],
])('a list narrowed by %j shows the document: %s', async (filter, isShown) => {
  const ctx = await newContext()
  const metadata = { source: 'mail', vendor: 'ACME', more: 'x' }
  await submitDocument(ctx, { schema: 'invoice_v2', metadata, file: { url: 'http://127.0.0.1/a.pdf' } })
  const { data } = await listDocuments(ctx, { limit: 5, ...filter } as DocumentListQuery)
  expect(data).toHaveLength(isShown ? 1 : 0)
})

test('a document and its result are the same by SQL, in a transaction or not, as by Prisma', async () => {
  const ctx = await newContext()
  const { id } = await reviewable(ctx)
  await correct(ctx, { id, confirmed_general_field_names: ['invoice_number'] })
  const document = await ctx.db.document.findUniqueOrThrow({ where: { id } })
  const stored = await ctx.db.documentResult.findUniqueOrThrow({ where: { documentId: id } })
  const rows = async (ctx: Context) => [await findDocument(ctx, id), await findStoredResult(ctx, document)]
  expect(await rows(ctx)).toEqual([document, stored])
  expect(await inTransaction(ctx, rows)).toEqual([document, stored])
})

test("another workspace's document is not found", async () => {
  const [ctx, other] = [await newContext(), await newContext()]
  const { id } = await reviewable(ctx)
  const missing = { code: 'not_found' }
  await expect(getDocument(other, { id })).rejects.toMatchObject(missing)
  await expect(getResult(other, { id })).rejects.toMatchObject(missing)
  await expect(approve(other, { id })).rejects.toMatchObject(missing)
  await expect(deleteDocument(other, { id })).rejects.toMatchObject(missing)
  expect((await listDocuments(other, { limit: 5 })).data).toEqual([])
})
