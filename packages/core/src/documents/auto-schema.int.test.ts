import { documentSchemas, type SchemaId, schemaIds } from '@numora/contract'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { ingestDocument, readDocument, readerOf } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { createRoute } from '../destinations/routes.ts'
import { listEvents } from '../events/list-events.ts'
import { findLessons } from '../lessons/find-lessons.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { deleteDocument } from './delete.ts'
import { type Extract, ingest } from './ingest.ts'
import { listDocuments } from './list-documents.ts'
import { getDocument, getResult } from './read.ts'
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

const values = {
  merchant_name: 'Corner Shop',
  receipt_number: '4711',
  transaction_date: '2026-03-21',
  total_amount: '8.40',
}

async function submitAuto(more: { text?: string; externalId?: string } = {}): Promise<string> {
  return (await submitPdf(ctx, { schema: 'auto', ...more })).receipt.id
}

function shown(id: string) {
  return getDocument(ctx, { id })
}

const fails: Extract = async () => ({ ok: false, failure: { code: 'file_unreadable' } })

test('the schema is auto until the file is read, and then the one that fits', async () => {
  const id = await submitAuto()
  expect(await shown(id)).toMatchObject({ schema: 'auto', status: 'processing' })
  await expect(getResult(ctx, { id })).rejects.toMatchObject({ code: 'result_not_ready' })
  await readDocument(ctx, id, values, 'receipt_v1')
  expect(await shown(id)).toMatchObject({ schema: 'receipt_v1', status: 'review_required' })
  const result = await getResult(ctx, { id })
  expect(result.schema).toBe('receipt_v1')
  expect(Object.keys(result.fields)).toEqual(documentSchemas.receipt_v1.fields.map(({ name }) => name))
})

test('what follows from the schema follows from the one that was decided', async () => {
  const id = await submitAuto({ text: 'scan 1' })
  await readDocument(ctx, id, values, 'receipt_v1')
  const again = await submitPdf(ctx, { schema: 'receipt_v1', text: 'scan 2' })
  await readDocument(ctx, again.receipt.id, values)
  expect(await shown(again.receipt.id)).toMatchObject({ duplicate_of: id })
  await createRoute(ctx, {
    schema: 'receipt_v1',
    provider: 'erp',
    mode: 'external',
    trigger: 'manual',
    active: true,
  })
  await correct(ctx, { id, fields: { payment_method: 'VISA' } })
  await expect(correct(ctx, { id, fields: { invoice_number: 'A-1' } })).rejects.toMatchObject({
    code: 'invalid_value',
  })
  expect(await approve(ctx, { id })).toMatchObject({ status: 'reviewed', schema: 'receipt_v1' })
})

test('webhooks say auto until it is decided', async () => {
  const id = await submitAuto()
  await readDocument(ctx, id, values, 'receipt_v1')
  await whenOthersEnded(ctx)
  const { data } = await listEvents(ctx, { limit: 10 })
  expect(data.map((event) => [event.type, event.data])).toMatchObject([
    ['document.processing', { document_id: id, schema: 'auto' }],
    ['document.review_required', { document_id: id, schema: 'receipt_v1' }],
  ])
})

test('one that fails before it is decided stays auto, and is decided when it is submitted again', async () => {
  const id = await submitAuto({ externalId: 'x' })
  await ingestDocument(ctx, id, fails)
  expect(await shown(id)).toMatchObject({ schema: 'auto', status: 'failed' })
  await expect(getResult(ctx, { id })).rejects.toMatchObject({ code: 'result_unavailable' })
  expect(await submitAuto({ externalId: 'x', text: 'better' })).toBe(id)
  expect(await shown(id)).toMatchObject({ schema: 'auto', status: 'processing' })
  await readDocument(ctx, id, {}, 'invoice_v2')
  expect(await shown(id)).toMatchObject({ schema: 'invoice_v2', status: 'review_required' })
})

test('a run that comes too late decides nothing', async () => {
  const id = await submitAuto()
  const slow: Extract = async (file, options) => {
    await readDocument(ctx, id, values, 'receipt_v1')
    await reprocess(ctx, { id, schema: 'invoice_v2' })
    return { ...(await emptyReading(file, options)), schema: 'receipt_v1' }
  }
  await ingestDocument(ctx, id, slow)
  expect(await shown(id)).toMatchObject({ schema: 'invoice_v2', status: 'processing' })
})

async function emptyReading(..._: Parameters<Extract>) {
  return {
    ok: true as const,
    schema: 'invoice_v2' as SchemaId,
    pageCount: 1,
    fields: {},
    lineItems: [],
    issues: [],
  }
}

describe('the external_id', () => {
  test('is unique among what was submitted as auto, whatever was decided', async () => {
    const id = await submitAuto({ externalId: 'x' })
    await readDocument(ctx, id, values, 'receipt_v1')
    expect(await submitPdf(ctx, { schema: 'auto', externalId: 'x' })).toMatchObject({
      isNew: false,
      receipt: { id, schema: 'receipt_v1', status: 'review_required' },
    })
    await expect(submitAuto({ externalId: 'x', text: 'other bytes' })).rejects.toMatchObject({
      code: 'duplicate_external_id',
    })
    const explicit = await submitPdf(ctx, { schema: 'receipt_v1', externalId: 'x' })
    expect(explicit).toMatchObject({ isNew: true })
    const found = await listDocuments(ctx, { limit: 10, external_id: 'x', schema: ['receipt_v1'] })
    await readDocument(ctx, explicit.receipt.id, values)
    expect(found.data.map((document) => document.id)).toEqual([explicit.receipt.id, id])
  })

  test('a hundred times at once makes one document', async () => {
    const submission = { schema: 'auto', external_id: 'once', file: { url: 'https://example.com/a.pdf' } }
    const all = await Promise.all(Array.from({ length: 100 }, () => submitDocument(ctx, submission)))
    expect(new Set(all.map(({ receipt }) => receipt.id)).size).toBe(1)
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await ctx.db.document.count({ where: { workspaceId: ctx.workspaceId } })).toBe(1)
  })

  test('stays that of the submission when the document is read by another schema', async () => {
    const { receipt } = await submitPdf(ctx, { externalId: 'x' })
    await readDocument(ctx, receipt.id)
    await reprocess(ctx, { id: receipt.id, schema: 'receipt_v1' })
    expect(await submitPdf(ctx, { externalId: 'x' })).toMatchObject({
      isNew: false,
      receipt: { id: receipt.id, schema: 'receipt_v1' },
    })
    expect(await submitPdf(ctx, { schema: 'receipt_v1', externalId: 'x' })).toMatchObject({ isNew: true })
  })

  test('is free again after a deletion, also of one that is not decided', async () => {
    const id = await submitAuto({ externalId: 'x' })
    await deleteDocument(ctx, { id })
    expect(await submitAuto({ externalId: 'x' })).not.toBe(id)
  })
})

describe('reprocessing', () => {
  test('decides anew, unless a schema is named', async () => {
    const id = await submitAuto()
    await readDocument(ctx, id, {}, 'invoice_v2')
    expect(await reprocess(ctx, { id })).toMatchObject({ schema: 'auto', status: 'processing' })
    await readDocument(ctx, id, values, 'receipt_v1')
    expect(await shown(id)).toMatchObject({ schema: 'receipt_v1' })
    expect(await reprocess(ctx, { id, schema: 'invoice_v2' })).toMatchObject({ schema: 'invoice_v2' })
  })

  test('of what was submitted as a schema keeps the one that it has, and takes auto', async () => {
    const { receipt } = await submitPdf(ctx)
    const { id } = receipt
    await readDocument(ctx, id)
    await reprocess(ctx, { id, schema: 'receipt_v1' })
    await readDocument(ctx, id)
    expect(await reprocess(ctx, { id })).toMatchObject({ schema: 'receipt_v1' })
    await readDocument(ctx, id)
    expect(await reprocess(ctx, { id, schema: 'auto' })).toMatchObject({ schema: 'auto' })
    await readDocument(ctx, id, {}, 'invoice_v2')
    expect(await shown(id)).toMatchObject({ schema: 'invoice_v2' })
    await expect(reprocess(ctx, { id, schema: 'invoice_v9' })).rejects.toMatchObject({
      code: 'invalid_schema',
      message: `schema: expected one of ${schemaIds.join(', ')}, auto`,
    })
  })
})

test('the filter by schema goes by the one that a document has', async () => {
  const decided = await submitAuto()
  await readDocument(ctx, decided, values, 'receipt_v1')
  const undecided = await submitAuto()
  const listed = async (schema: SchemaId | 'auto') =>
    (await listDocuments(ctx, { limit: 10, schema: [schema] })).data.map(({ id }) => id)
  expect(await listed('receipt_v1')).toEqual([decided])
  expect(await listed('auto')).toEqual([undecided])
  expect(await listed('invoice_v2')).toEqual([])
})

test('routes and mappings are of schemas, which auto is not', async () => {
  const route = { provider: 'erp', mode: 'external' as const, trigger: 'manual' as const, active: true }
  await expect(createRoute(ctx, { schema: 'auto', ...route })).rejects.toMatchObject({
    code: 'invalid_schema',
    message: `schema: expected one of ${schemaIds.join(', ')}`,
  })
  const { id } = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: 'http://127.0.0.1:1/' },
  })
  const mapping = { schema: 'auto', destination_id: id, target: '', fields: [] }
  await expect(putMapping(ctx, mapping)).rejects.toMatchObject({ code: 'not_found' })
})

test('lessons of all schemas are looked up while it is not decided, each with its own', async () => {
  const id = await submitAuto()
  const lesson = { workspaceId: ctx.workspaceId, key: 'iban:one', documentId: id, lesson: {} }
  const taughtAt = new Date()
  await ctx.db.layoutLesson.createMany({
    data: [
      { ...lesson, schema: 'invoice_v2', field: 'vendor_name', taughtAt },
      { ...lesson, schema: 'receipt_v1', field: 'merchant_name', taughtAt: new Date(0) },
    ],
  })
  expect(await findLessons(ctx, 'receipt_v1', ['iban:one'])).toMatchObject([{ field: 'merchant_name' }])
  let asked: unknown
  const lookingUp: Extract = async (file, options) => {
    asked = (await options.findKnowledge({ lessonKeys: ['iban:one'], partyKeys: [] })).lessons
    return emptyReading(file, options)
  }
  const payload = { documentId: id, workspaceId: ctx.workspaceId, generation: 1, requestId: null }
  await ingest(ctx, readerOf(lookingUp), payload, { signal: new AbortController().signal })
  expect(asked).toMatchObject([
    { schema: 'invoice_v2', field: 'vendor_name' },
    { schema: 'receipt_v1', field: 'merchant_name' },
  ])
})
