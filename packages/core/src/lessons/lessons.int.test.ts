import { documentSchemas, type FieldValue, ReaderCrashed, type ReadValue } from '@numora/contract'
import { readerOf } from '@numora/testkit/read-document'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { deleteDocument } from '../documents/delete.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { ingest } from '../documents/ingest.ts'
import { getResult } from '../documents/read.ts'
import { reprocess } from '../documents/reprocess.ts'
import type { JobPayload } from '../jobs.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { receiveFile } from '../storage/receive-file.ts'
import { createWorkspace } from '../workspaces.ts'
import { findLessons } from './find-lessons.ts'
import { type Learn, learn } from './learn.ts'
import { forgetLesson, listLessons } from './lessons.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

const keys = ['tax_id:one', 'iban:two']

/** Learns the value of each field under the keys of one vendor. */
const teaches: Learn = async (_file, { values, fields }) => ({
  ok: true,
  keys,
  lessons: fields.map((field) => ({ field, lesson: { value: values[field] ?? null } })),
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

/** A document in review whose file is stored. */
async function reviewable(ctx: Context): Promise<string> {
  const id = await reviewReady(ctx)
  const bytes = (async function* () {
    yield Buffer.from('%PDF-1.7 one')
  })()
  await receiveFile(ctx.storage, `files/${ctx.workspaceId}/${id}`, bytes)
  return id
}

async function approved(ctx: Context, invoiceNumber: string): Promise<string> {
  const id = await reviewable(ctx)
  await correct(ctx, { id, fields: { invoice_number: invoiceNumber } })
  await approve(ctx, { id })
  return id
}

function learnAll(read: Learn = teaches) {
  return runJobs(world.system, 'learn', (payload, run) => learn(world.system, read, payload, run))
}

function learnAgain(payload: JobPayload<'learn'>, read: Learn = teaches, retries = 0) {
  return learn(world.system, read, payload, { signal: new AbortController().signal, retries })
}

function lessonsOf(ctx: Context, of = keys) {
  return findLessons(ctx, 'invoice_v2', of)
}

async function eventsOf(ctx: Context, id: string) {
  return (await listDocumentEvents(ctx, { id, limit: 100 })).data.map(({ type, changes }) => ({
    type,
    changes,
  }))
}

test('corrected and confirmed values are learned once the document is approved, and an event says so', async () => {
  const ctx = await newContext()
  const id = await reviewable(ctx)
  await correct(ctx, {
    id,
    fields: { invoice_number: 'A-1', due_date: null },
    confirmed_general_field_names: ['vendor_name'],
  })
  expect(await learnAll()).toEqual([])
  await approve(ctx, { id })
  expect(await lessonsOf(ctx)).toEqual([])
  await learnAll()
  expect(await lessonsOf(ctx, ['tax_id:one', 'name:other'])).toEqual([
    { schema: 'invoice_v2', field: 'due_date', lesson: { value: null } },
    { schema: 'invoice_v2', field: 'invoice_number', lesson: { value: 'A-1' } },
    { schema: 'invoice_v2', field: 'vendor_name', lesson: { value: 'ACME Supplies' } },
  ])
  expect(await lessonsOf(ctx)).toHaveLength(3)
  expect((await eventsOf(ctx, id)).at(-1)).toEqual({
    type: 'layout.learned',
    changes: [
      { field: 'invoice_number', before: null, after: 'A-1' },
      { field: 'due_date', before: null, after: null },
      { field: 'vendor_name', before: null, after: 'ACME Supplies' },
    ],
  })
})

test('nothing is learned from a document that is approved as it was read', async () => {
  const ctx = await newContext()
  await approve(ctx, { id: await reviewable(ctx) })
  expect(await learnAll()).toEqual([])
})

test('lessons are not found in another workspace, schema or vendor', async () => {
  const ctx = await newContext()
  await approved(ctx, 'A-1')
  await learnAll()
  expect(await lessonsOf(await newContext())).toEqual([])
  expect(await findLessons(ctx, 'receipt_v1', keys)).toEqual([])
  expect(await lessonsOf(ctx, ['tax_id:other'])).toEqual([])
})

test('the newest approval counts, field by field, whichever job runs last', async () => {
  const ctx = await newContext()
  await approved(ctx, 'older')
  const newer = await reviewable(ctx)
  await correct(ctx, { id: newer, fields: { invoice_number: 'newer' } })
  await correct(ctx, { id: newer, fields: { total_amount: '2.00' } })
  await approve(ctx, { id: newer })
  const payloads = await runJobs(world.system, 'learn', async () => {})
  for (const payload of payloads.reverse()) await learnAgain(payload)
  expect(await lessonsOf(ctx)).toEqual([
    { schema: 'invoice_v2', field: 'invoice_number', lesson: { value: 'newer' } },
    { schema: 'invoice_v2', field: 'total_amount', lesson: { value: '2.00' } },
  ])
})

test('a job that runs twice learns once, with one event', async () => {
  const ctx = await newContext()
  const id = await approved(ctx, 'A-1')
  const [payload] = await learnAll()
  await learnAgain(payload!)
  const learned = (await eventsOf(ctx, id)).filter(({ type }) => type === 'layout.learned')
  expect(learned).toHaveLength(1)
})

test('nothing is learned from a document that was corrected or deleted since', async () => {
  const ctx = await newContext()
  const corrected = await approved(ctx, 'A-1')
  await correct(ctx, { id: corrected, fields: { invoice_number: 'A-2' } })
  await deleteDocument(ctx, { id: await approved(ctx, 'A-3') })
  const deletedWhileRead = await approved(ctx, 'A-4')
  await learnAll(async (file, options) => {
    if (options.values.invoice_number === 'A-4') await deleteDocument(ctx, { id: deletedWhileRead })
    return teaches(file, options)
  })
  expect(await lessonsOf(ctx)).toEqual([])
})

test('the lessons of a deleted document are deleted, and no others', async () => {
  const ctx = await newContext()
  const first = await approved(ctx, 'A-1')
  await learnAll()
  const second = await reviewable(ctx)
  await correct(ctx, { id: second, fields: { total_amount: '2.00' } })
  await approve(ctx, { id: second })
  await learnAll()
  await deleteDocument(ctx, { id: first })
  expect(await lessonsOf(ctx)).toEqual([
    { schema: 'invoice_v2', field: 'total_amount', lesson: { value: '2.00' } },
  ])
})

test('a reading process that dies is retried, and given up the third time', async () => {
  const ctx = await newContext()
  await approved(ctx, 'A-1')
  const [payload] = await runJobs(world.system, 'learn', async () => {})
  const dies: Learn = async () => {
    throw new ReaderCrashed('exit', 'gone')
  }
  await expect(learnAgain(payload!, dies, 1)).rejects.toThrow(ReaderCrashed)
  await learnAgain(payload!, dies, 2)
  await learnAgain(payload!, async () => ({ ok: false, failure: { code: 'file_unreadable' } }))
  expect(await lessonsOf(ctx)).toEqual([])
})

test('a job to learn names its document and approval, and nothing of what was read', async () => {
  const ctx = await newContext()
  const documentId = await approved(ctx, 'A-1')
  const [payload] = await learnAll()
  expect(payload).toEqual({ documentId, workspaceId: ctx.workspaceId, approval: 1, requestId: 'req_1' })
})

test('a document that follows lessons has an event for it, and renews them when it is approved', async () => {
  const ctx = await newContext()
  const teacher = await approved(ctx, 'A-1')
  await learnAll()
  const { id, found } = await follower(ctx, teacher)
  expect(found).toEqual([{ schema: 'invoice_v2', field: 'invoice_number', lesson: { value: 'A-1' } }])
  expect((await eventsOf(ctx, id)).slice(-2)).toEqual([
    { type: 'layout.applied', changes: [{ field: 'invoice_number', before: 'wrong', after: 'B-2' }] },
    { type: 'document.review_required', changes: [] },
  ])

  await approve(ctx, { id })
  await learnAll()
  await deleteDocument(ctx, { id: teacher })
  expect(await lessonsOf(ctx)).toEqual([
    { schema: 'invoice_v2', field: 'invoice_number', lesson: { value: 'B-2' } },
  ])
})

test('a lesson that was forgotten does not come back by a document that only followed it', async () => {
  const ctx = await newContext()
  const teacher = await approved(ctx, 'A-1')
  await learnAll()
  const followers = [await follower(ctx, teacher), await follower(ctx, teacher)]
  const [lesson] = (await listLessons(ctx, { limit: 9 })).data
  await forgetLesson(ctx, { id: lesson!.id })
  const [followed, confirmed] = followers.map(({ id }) => id) as [string, string]
  await approve(ctx, { id: followed })
  await learnAll()
  expect(await lessonsOf(ctx)).toEqual([])
  await correct(ctx, { id: confirmed, confirmed_general_field_names: ['invoice_number'] })
  await approve(ctx, { id: confirmed })
  await learnAll()
  expect(await lessonsOf(ctx)).toHaveLength(1)
})

/** A document whose invoice number was read by the lesson of another one. */
async function follower(ctx: Context, teacher: string): Promise<{ id: string; found: unknown[] }> {
  const id = await reviewable(ctx)
  await reprocess(ctx, { id })
  const found: unknown[] = []
  await runJobs(world.system, 'ingest', (payload, run) =>
    ingest(
      world.system,
      readerOf(async (_file, { findKnowledge }) => {
        found.push(...(await findKnowledge({ lessonKeys: keys, partyKeys: [] })).lessons)
        const fields = fieldsOf({ ...(await valuesOf(ctx, teacher)), invoice_number: 'B-2' })
        const appliedLessons = [{ field: 'invoice_number', before: 'wrong' }]
        return {
          ok: true,
          schema: 'invoice_v2',
          pageCount: 1,
          fields,
          lineItems: [],
          issues: [],
          appliedLessons,
        }
      }),
      payload,
      run,
    ),
  )
  return { id, found }
}

async function valuesOf(ctx: Context, id: string): Promise<Record<string, string | null>> {
  const { fields } = await getResult(ctx, { id })
  return Object.fromEntries(
    Object.entries(fields as Record<string, FieldValue>).map(([name, { value }]) => [name, value]),
  )
}

function fieldsOf(given: Record<string, string | null>): Record<string, ReadValue> {
  return Object.fromEntries(
    documentSchemas.invoice_v2.fields.map(({ name }) => [
      name,
      { value: given[name] ?? null, confidence: given[name] ? 0.9 : 0, source: null, origin: 'extracted' },
    ]),
  )
}

test('learning that always breaks off ends after its last run, unless the database was away', async () => {
  const ctx = await newContext()
  const id = await approved(ctx, 'A-1')
  const breaks = (error: unknown) => () => Promise.reject(error)
  const [payload] = await learnAll()
  await ctx.db.layoutLesson.deleteMany({ where: { documentId: id } })
  const bug = breaks(new TypeError('a bug'))
  await expect(learnAgain(payload!, bug, 3)).rejects.toThrow('a bug')
  await learnAgain(payload!, bug, 4)
  const away = breaks(Object.assign(new Error('gone'), { code: 'P1001' }))
  await expect(learnAgain(payload!, away, 4)).rejects.toThrow('gone')
  await ctx.storage.delete(`files/${ctx.workspaceId}/${id}`)
  await expect(learnAgain(payload!, teaches, 3)).rejects.toThrow()
  await learnAgain(payload!, teaches, 4)
  expect(await lessonsOf(ctx)).toEqual([])
})
