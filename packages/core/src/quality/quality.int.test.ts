import type { QualityQuery } from '@numora/contract'
import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, systemActor } from '../context.ts'
import { deleteDocument } from '../documents/delete.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { putVendor } from '../vendors/vendors.ts'
import { createWorkspace } from '../workspaces.ts'
import { getQuality } from './quality.ts'

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

async function approved(ctx: Context, ...corrections: Record<string, string | null>[]): Promise<string> {
  const id = await reviewReady(ctx)
  for (const fields of corrections) await correct(ctx, { id, fields })
  await approve(ctx, { id })
  return id
}

function quality(ctx: Context, query: Partial<QualityQuery> = {}) {
  return getQuality(ctx, { group_by: 'field', ...query })
}

async function groupOf(ctx: Context, key: string, query: Partial<QualityQuery> = {}) {
  return (await quality(ctx, query)).groups.find((group) => group.key === key)
}

test('what was read is compared with what a person approved, by field', async () => {
  const ctx = await newContext()
  await approved(ctx)
  await approved(ctx, { total_amount: '9.00', due_date: '2026-05-01' })
  await approved(ctx, { total_amount: '8.00' }, { total_amount: '1234.50' })
  const report = await quality(ctx)
  expect(report).toMatchObject({ documents: 3, is_complete: true, simulation: null })
  expect(report.groups.map(({ key }) => key).slice(0, 2)).toEqual(['total_amount', 'due_date'])
  expect(report.groups[1]).toEqual({
    key: 'due_date',
    label: 'Due date',
    documents: 3,
    read: 0,
    confirmed: 0,
    corrected: 0,
    missed: 1,
    correction_rate: 1,
    reliability: { values: 0, confidence: null, accuracy: null, expected_calibration_error: null },
  })
  expect((await groupOf(ctx, 'total_amount'))!.reliability).toEqual({
    values: 3,
    confidence: 0.95,
    accuracy: 0.6667,
    expected_calibration_error: 0.2833,
  })
  expect(await groupOf(ctx, 'total_amount')).toMatchObject({ read: 3, confirmed: 2, corrected: 1, missed: 0 })
  expect(await groupOf(ctx, 'line_items')).toMatchObject({ label: 'Line items', read: 3, corrected: 0 })
  // 5 fields and the line items of each document, and the due date.
  expect(report.total).toEqual({ read: 18, confirmed: 17, corrected: 1, missed: 1, correction_rate: 0.1053 })
  const { values, bins, expected_calibration_error } = report.reliability
  expect(values).toBe(18)
  expect(bins.filter(({ count }) => count > 0)).toEqual([
    { from: 0.95, to: 0.98, count: 18, confidence: 0.95, accuracy: 0.9444 },
  ])
  expect(expected_calibration_error).toBe(0.0056)
})

test('a changed line item counts as a change of the line items, and of the document', async () => {
  const ctx = await newContext()
  const id = await reviewReady(ctx)
  const { lineItems } = await ctx.db.documentResult.findUniqueOrThrow({ where: { documentId: id } })
  await correct(ctx, { id, line_items: [{ id: lineItems[0]!.id, delete: true }] })
  await approve(ctx, { id })
  expect(await groupOf(ctx, 'line_items')).toMatchObject({
    read: 1,
    corrected: 1,
    reliability: { values: 1, confidence: 0.95, accuracy: 0 },
  })
  expect((await quality(ctx, { threshold: 0.7 })).simulation).toMatchObject({
    passed: 1,
    passed_and_corrected: 1,
  })
})

test('a simulation says what would have passed, and which of it people corrected', async () => {
  const ctx = await newContext()
  await approved(ctx)
  const wrong = await approved(ctx, { total_amount: '9.00' })
  const doubtful = await reviewReady(ctx)
  await ctx.db.document.update({
    where: { id: doubtful },
    data: { reviewReasons: [{ code: 'near_duplicate' }] },
  })
  await correct(ctx, { id: doubtful, fields: { total_amount: '7.00' } })
  await approve(ctx, { id: doubtful })
  const at = async (threshold: number) => (await quality(ctx, { threshold })).simulation
  // Of five values and a line item, each with 0.95.
  expect(await at(0.7967)).toEqual({
    threshold: 0.7967,
    documents: 3,
    passed: 2,
    passed_and_corrected: 1,
    wrong_document_ids: [wrong],
  })
  expect(await at(0.7968)).toMatchObject({ documents: 3, passed: 0, wrong_document_ids: [] })
})

test('an automatic approval proves nothing, and a later one by a person counts once', async () => {
  const ctx = await newContext()
  const id = await reviewReady(ctx)
  await approve({ ...ctx, actor: { ...systemActor, name: 'automatic approval' } }, { id })
  expect((await quality(ctx)).documents).toBe(0)
  for (const total_amount of ['9.00', '8.00']) {
    await correct(ctx, { id, fields: { total_amount } })
    await approve(ctx, { id })
  }
  expect(await groupOf(ctx, 'total_amount')).toMatchObject({ documents: 1, read: 1, corrected: 1 })
  const [bin] = (await quality(ctx)).reliability.bins.filter(({ count }) => count > 0)
  expect(bin).toMatchObject({ count: 6, confidence: 0.95, accuracy: 0.8333 })
})

test('an approval counts in the millisecond in which it is given', async () => {
  const ctx = await newContext()
  const now = new Date()
  await approved({ ...ctx, now: () => now })
  expect((await quality({ ...ctx, now: () => now })).documents).toBe(1)
})

test('approvals are counted by time, schema, caller and workspace', async () => {
  const ctx = await newContext()
  await approved(ctx)
  await approved({ ...ctx, actor: { type: 'user', id: 'per_1', name: 'Jo' } })
  const receipt = await reviewReady(ctx, { schema: 'receipt_v1' })
  await approve(ctx, { id: receipt })
  const count = async (query: Partial<QualityQuery>) => (await quality(ctx, query)).documents
  expect(await count({})).toBe(3)
  expect(await count({ approved_by: 'user' })).toBe(1)
  expect(await count({ schema: 'receipt_v1' })).toBe(1)
  expect(await count({ to: '2020-01-01T00:00:00Z' })).toBe(0)
  expect(await count({ from: '2999-01-01T00:00:00Z', to: '2999-02-01T00:00:00Z' })).toBe(0)
  expect((await quality(await newContext())).documents).toBe(0)
  await expect(count({ from: '2026-02-01T00:00:00Z', to: '2026-02-01T00:00:00Z' })).rejects.toMatchObject({
    code: 'invalid_payload',
  })
})

test('vendors are grouped by their code in the list, or else by their name, and months in their order', async () => {
  const ctx = await newContext()
  await approved(ctx, { vendor_name: 'Borg' })
  await approved(ctx, { vendor_name: 'BORG' })
  await putVendor(ctx, {
    code: 'V-1',
    name: 'ACME Supplies Ltd',
    tax_ids: [],
    ibans: [],
    aliases: ['ACME Supplies'],
  })
  const listed = await approved(ctx)
  const { groups } = await quality(ctx, { group_by: 'vendor' })
  expect(groups.map(({ key, documents, corrected }) => [key, documents, corrected])).toEqual([
    ['borg', 2, 2],
    ['V-1', 1, 0],
  ])
  expect(groups[1]!.label).toBe('ACME Supplies Ltd')
  const approvedAt = new Date('2025-12-31T23:30:00-05:00')
  await ctx.db.approvalOutcome.updateMany({ where: { documentId: listed }, data: { approvedAt } })
  const months = await quality(ctx, { group_by: 'month', from: '2025-01-01T00:00:00Z' })
  expect(months.groups.map(({ key }) => key)).toEqual(['2026-01', new Date().toISOString().slice(0, 7)])
})

/** A document in review of two pages, the second of which is a scan; the total is on it, and the currency from XML. */
async function scanned(ctx: Context): Promise<string> {
  const id = await reviewReady(ctx)
  const { fields } = await ctx.db.documentResult.findUniqueOrThrow({ where: { documentId: id } })
  const on = (page: number) => ({ page, box: [0, 0, 1, 1] as [number, number, number, number] })
  for (const [name, field] of Object.entries(fields))
    if (field.value !== null) field.source = on(name === 'total_amount' ? 2 : 1)
  fields.currency!.origin = 'einvoice'
  const data = { fields, recognisedPages: [2], engine: { version: '0.2.0', models: [] } }
  await ctx.db.documentResult.update({ where: { documentId: id }, data })
  return id
}

test('confidences are compared with approvals by what values were read from, and by schema', async () => {
  const ctx = await newContext()
  for (const total_amount of ['9.00', '1234.50']) {
    const id = await scanned(ctx)
    await correct(ctx, { id, fields: { total_amount } })
    await approve(ctx, { id })
  }
  // Of a document that an earlier version read, nobody knows.
  await approved(ctx, { due_date: '2026-05-01' })
  const { groups } = await quality(ctx, { group_by: 'source' })
  expect(groups.map(({ key, documents, read, corrected }) => [key, documents, read, corrected])).toEqual([
    ['page', 2, 6, 0],
    ['ocr', 2, 2, 1],
    ['xml', 2, 2, 0],
  ])
  expect(groups[1]).toMatchObject({
    label: 'Recognised picture',
    reliability: { values: 2, confidence: 0.95, accuracy: 0.5 },
  })
  const receipt = await reviewReady(ctx, { schema: 'receipt_v1' })
  await approve(ctx, { id: receipt })
  const bySchema = await quality(ctx, { group_by: 'schema' })
  expect(bySchema.groups).toMatchObject([
    { key: 'invoice_v2', label: 'Invoice', documents: 3, corrected: 1, missed: 1 },
    { key: 'receipt_v1', documents: 1, corrected: 0, reliability: { accuracy: 1 } },
  ])
})

test('an erased document leaves nothing, and no value is stored of any', async () => {
  const ctx = await newContext()
  const id = await approved(ctx, { total_amount: '4711.00' })
  const rows = await ctx.db.approvalOutcome.findMany({ where: { workspaceId: ctx.workspaceId } })
  expect(JSON.stringify(rows)).not.toContain('4711')
  await deleteDocument(ctx, { id })
  expect(await quality(ctx)).toMatchObject({ documents: 0, total: { read: 0, correction_rate: null } })
})
