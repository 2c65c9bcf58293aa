import { limits } from '@numora/contract'
import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, systemActor } from '../context.ts'
import { listDocumentEvents } from '../documents/events.ts'
import type { LineItem } from '../documents/present.ts'
import { getResult } from '../documents/read.ts'
import { newId } from '../id.ts'
import { createWorkspace } from '../workspaces.ts'
import { approve } from './approve.ts'
import { correct } from './correct.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
})
afterAll(() => world.close())

async function withLineItems(count: number): Promise<{ id: string; itemIds: string[] }> {
  const id = await reviewReady(ctx)
  const { lineItems } = await ctx.db.documentResult.findUniqueOrThrow({ where: { documentId: id } })
  const [item] = lineItems as [LineItem]
  const many = Array.from({ length: count }, () => ({ ...item, id: newId('lineItem') }))
  await ctx.db.documentResult.update({ where: { documentId: id }, data: { lineItems: many } })
  return { id, itemIds: many.map((each) => each.id) }
}

async function lineCount(id: string) {
  return (await getResult(ctx, { id })).line_items.length
}
const added = { fields: { description: 'Added' } }
const tooMany = { code: 'invalid_value', details: [{ path: 'line_items' }] }

test('a document with more line items than may be added is corrected, confirmed and approved', async () => {
  const { id, itemIds } = await withLineItems(limits.lineItems + 501)
  const [first, second] = itemIds as [string, string]
  const corrected = await correct(ctx, {
    id,
    fields: { due_date: '2026-05-01' },
    line_items: [{ id: first, fields: { description: 'Nuts' } }],
  })
  expect(corrected.line_items[0]).toMatchObject({ id: first, fields: { description: { value: 'Nuts' } } })
  await expect(correct(ctx, { id, line_items: [added] })).rejects.toMatchObject(tooMany)
  await correct(ctx, { id, line_items: [added, { id: second, delete: true }] })
  expect(await lineCount(id)).toBe(limits.lineItems + 501)

  const { line_items } = await getResult(ctx, { id })
  const confirmed_line_item_ids = line_items.map((item) => item.id)
  await correct(ctx, { id, confirmed_line_item_ids })
  const approved = await approve(ctx, {
    id,
    review_state: { version: 1, confirmed_general_field_names: [], confirmed_line_item_ids },
  })
  expect(approved.review_state!.confirmed_line_item_ids).toEqual(confirmed_line_item_ids)
})

test('line items are added up to the limit and no further', async () => {
  const { id } = await withLineItems(limits.lineItems - 1)
  await expect(correct(ctx, { id, line_items: [added, added] })).rejects.toMatchObject(tooMany)
  await correct(ctx, { id, line_items: [added] })
  await expect(correct(ctx, { id, line_items: [added] })).rejects.toMatchObject(tooMany)
  expect(await lineCount(id)).toBe(limits.lineItems)
})

test('the tax by rate is replaced, and recorded in the history', async () => {
  const id = await reviewReady(ctx)
  const tax_lines = [{ rate: '19', base: '100.00', amount: '19.00' }]
  const corrected = await correct(ctx, { id, tax_lines })
  expect(corrected.tax_lines).toMatchObject([
    { fields: { rate: { value: '19', origin: 'corrected' }, category: { value: null } } },
  ])
  const { data } = await listDocumentEvents(ctx, { id, limit: 20 })
  expect(data.flatMap(({ changes }) => changes)).toContainEqual({
    field: 'tax_lines.0.amount',
    before: null,
    after: '19.00',
  })
  const stored = await ctx.database.documentResult.findUniqueOrThrow({ where: { documentId: id } })
  expect(stored.asRead).toMatchObject({ fields: {}, lineItems: null, areTaxLinesChanged: true })
  // What is the same changes nothing, and what was read before there were tax lines has all fields of its schema.
  expect((await correct(ctx, { id, tax_lines })).updated_at).toBe(corrected.updated_at)
  expect(corrected.fields).toHaveProperty('discount_amount.value', null)
})
