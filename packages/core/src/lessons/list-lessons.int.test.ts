import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { deleteDocument } from '../documents/delete.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { putVendor } from '../vendors/vendors.ts'
import { createWorkspace } from '../workspaces.ts'
import { findLessons } from './find-lessons.ts'
import { lessonIdOf, taughtAtOf } from './lesson-id.ts'
import { forgetLesson, listDocumentLessons, listLessons } from './lessons.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

const keys = ['tax_id:one', 'iban:two']

/** A document that has taught fields, under two keys of its vendor each. */
async function teacher(ctx: Context, fields: string[], taughtAt: Date): Promise<string> {
  const documentId = await reviewReady(ctx)
  const { workspaceId } = ctx
  const rows = fields.flatMap((field) =>
    keys.map((key) => ({
      workspaceId,
      schema: 'invoice_v2' as const,
      key: `${key}-${documentId}`,
      field,
      documentId,
      lesson: { value: field === 'vendor_iban' ? 'DE1' : null },
      taughtAt,
    })),
  )
  await ctx.db.layoutLesson.createMany({ data: rows })
  return documentId
}

const march = new Date('2026-03-21T14:20:00.123Z')
const april = new Date('2026-04-01T08:00:00.000Z')

test('the id of a lesson holds its time, and differs by document and field', () => {
  const lesson = { documentId: 'doc_1', field: 'a', taughtAt: march }
  expect(taughtAtOf(lessonIdOf(lesson))).toEqual(march)
  const ids = [lesson, { ...lesson, field: 'b' }, { ...lesson, documentId: 'doc_2' }].map(lessonIdOf)
  expect(new Set(ids).size).toBe(3)
  expect(ids[0]).toMatch(/^les_[0-7][0-9a-z]{25}$/)
})

test('a correction under several keys of a vendor is one lesson, newest first, page by page', async () => {
  const ctx = await newContext()
  const older = await teacher(ctx, ['due_date', 'vendor_iban'], march)
  const newer = await teacher(ctx, ['due_date'], april)
  await teacher(await newContext(), ['due_date'], april)
  const first = await listLessons(ctx, { limit: 2 })
  expect(first.data).toMatchObject([
    { field: 'due_date', document_id: newer, value: null },
    { field: 'vendor_iban', document_id: older, value: 'DE1', vendor: { code: null, name: 'ACME Supplies' } },
  ])
  const second = await listLessons(ctx, { limit: 2, cursor: first.next_cursor! })
  expect(second).toMatchObject({ data: [{ field: 'due_date', document_id: older }], next_cursor: null })
})

test('lessons are filtered by schema, field and the vendor in the list', async () => {
  const ctx = await newContext()
  const id = await teacher(ctx, ['due_date', 'vendor_iban'], march)
  await teacher(ctx, ['due_date'], april)
  await putVendor(ctx, { code: 'V-1', name: 'ACME Ltd', tax_ids: [], ibans: [], aliases: [] })
  await ctx.db.document.update({ where: { id }, data: { vendorCode: 'V-1' } })
  const count = async (filter: object) => (await listLessons(ctx, { limit: 9, ...filter })).data.length
  expect(await count({ field: 'due_date' })).toBe(2)
  expect(await count({ schema: 'receipt_v1' })).toBe(0)
  expect(await count({ vendor_code: 'V-1' })).toBe(2)
  const [lesson] = (await listLessons(ctx, { limit: 9, vendor_code: 'V-1' })).data
  expect(lesson!.vendor).toEqual({ code: 'V-1', name: 'ACME Ltd' })
})

test('a forgotten lesson is followed no more under any key, the others stay, and an event says who forgot it', async () => {
  const ctx = await newContext()
  const id = await teacher(ctx, ['due_date', 'vendor_iban'], march)
  const { taught } = await listDocumentLessons(ctx, { id })
  const iban = taught.find(({ field }) => field === 'vendor_iban')!
  await forgetLesson(ctx, { id: iban.id })
  const left = await findLessons(
    ctx,
    'invoice_v2',
    keys.map((key) => `${key}-${id}`),
  )
  expect(left.map(({ field }) => field)).toEqual(['due_date'])
  expect((await listDocumentEvents(ctx, { id, limit: 9 })).data).toMatchObject([
    {
      type: 'layout.forgotten',
      actor: { id: 'key_1' },
      changes: [{ field: 'vendor_iban', before: 'DE1', after: null }],
    },
  ])
  await expect(forgetLesson(ctx, { id: iban.id })).rejects.toMatchObject({ code: 'not_found' })
  const [other] = (await listDocumentLessons(ctx, { id })).taught
  await expect(forgetLesson(await newContext(), { id: other!.id })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('a document says what it was read by, but only of its last reading', async () => {
  const ctx = await newContext()
  const id = await reviewReady(ctx)
  const event = (type: 'layout.applied' | 'document.reprocessed', n: number) => ({
    id: `evt_${id.slice(4)}${n}`,
    workspaceId: ctx.workspaceId,
    documentId: id,
    type,
    isWebhook: false,
    actor: ctx.actor,
    changes: type === 'layout.applied' ? [{ field: 'due_date', before: null, after: '2026-05-01' }] : [],
    createdAt: march,
  })
  await ctx.db.event.create({ data: event('layout.applied', 1) })
  expect((await listDocumentLessons(ctx, { id })).applied).toEqual([
    { field: 'due_date', before: null, after: '2026-05-01', applied_at: march.toISOString() },
  ])
  await ctx.db.event.create({ data: event('document.reprocessed', 2) })
  expect((await listDocumentLessons(ctx, { id })).applied).toEqual([])
})

test('the lessons of an erased document are gone', async () => {
  const ctx = await newContext()
  const id = await teacher(ctx, ['due_date'], march)
  await deleteDocument(ctx, { id })
  expect((await listLessons(ctx, { limit: 9 })).data).toEqual([])
  await expect(listDocumentLessons(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
})
