import type { DocumentListQuery, DocumentStatus, ReviewReason } from '@numora/contract'
import { readDocument } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { firstIdAt } from '../id.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { countDocuments } from './count-documents.ts'
import { deleteDocument } from './delete.ts'
import { listDocuments } from './list-documents.ts'
import { getDocument } from './read.ts'
import { reprocess } from './reprocess.ts'
import { indexDocuments } from './search/index-documents.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
  ctx = await newContext()
})
afterAll(() => world.close())

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

let count = 0
async function submit(externalId?: string, of = ctx): Promise<string> {
  count += 1
  return (await submitPdf(of, { text: `list ${count}`, externalId })).receipt.id
}

async function read(values: Record<string, string>, of = ctx): Promise<string> {
  const id = await submit(undefined, of)
  await readDocument(of, id, values)
  return id
}

/** All pages of a list. */
async function idsOf(filter: Partial<DocumentListQuery>, of = ctx): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listDocuments(of, { limit: 20, ...filter, ...(cursor ? { cursor } : {}) })
    ids.push(...page.data.map(({ id }) => id))
    if (page.next_cursor === null) return ids
    cursor = page.next_cursor
  }
}

const invoice = {
  vendor_name: 'Müller Schrauben GmbH',
  invoice_number: 'RE-2024/0815',
  invoice_date: '2026-03-21',
  currency: 'EUR',
  total_amount: '1234.50',
}

describe('the words of a document', () => {
  test('find it with its summary, also after a correction, and no more once it is read again or deleted', async () => {
    const id = await read(invoice)
    const other = await newContext()
    await read(invoice, other)
    for (const query of ['muller', 're-2024/0815', '1.234,50', 'schrauben 1234.5', 'a.pdf'])
      expect(await idsOf({ query }), query).toEqual([id])
    expect(await idsOf({ query: 'muller', status: ['failed'] })).toEqual([])
    expect((await getDocument(ctx, { id })).summary).toEqual({
      vendor_name: 'Müller Schrauben GmbH',
      number: 'RE-2024/0815',
      date: '2026-03-21',
      total: '1234.50',
      currency: 'EUR',
    })

    await correct(ctx, { id, fields: { vendor_name: 'Nuts & Bolts', total_amount: '99.00' } })
    expect(await idsOf({ query: 'bolts 99' })).toEqual([id])
    expect(await idsOf({ query: 'muller' })).toEqual([])
    expect((await getDocument(ctx, { id })).summary).toMatchObject({
      vendor_name: 'Nuts & Bolts',
      total: '99.00',
    })

    await reprocess(ctx, { id })
    expect(await getDocument(ctx, { id })).toMatchObject({ summary: null, confidence: null })
    expect(await idsOf({ query: 'bolts' })).toEqual([])
    await readDocument(ctx, id, invoice)
    expect(await idsOf({ query: 'muller' })).toEqual([id])
    await deleteDocument(ctx, { id })
    expect(
      await world.system.database.$queryRaw`SELECT 1 FROM document_search WHERE document_id = ${id}`,
    ).toEqual([])
  })

  test('are added by the sweep to what is not read yet, and to documents of earlier versions with their summary', async () => {
    const unread = await submit('order 4711')
    const earlier = await read({ vendor_name: 'Earlier', total_amount: '5.00' })
    await ctx.db.$executeRaw`DELETE FROM document_search WHERE document_id = ${earlier}`
    await ctx.db.$executeRaw`UPDATE documents SET summary = NULL, search_version = 0 WHERE id = ${earlier}`
    expect(await idsOf({ query: '4711' })).toEqual([])
    await indexDocuments(world.system)
    expect(await idsOf({ query: '4711' })).toEqual([unread])
    expect(await idsOf({ query: 'earlier 5,00' })).toEqual([earlier])
    const { summary, updated_at, created_at } = await getDocument(ctx, { id: earlier })
    expect(summary).toMatchObject({ vendor_name: 'Earlier', total: '5.00' })
    expect(updated_at > created_at).toBe(true)
  })

  test('that are none find nothing, and words are searched for, not run', async () => {
    const apart = await newContext()
    await read(invoice, apart)
    for (const query of ['--', "' | 'b", 'müller & !x', '%', ':*', '\\'])
      expect(await idsOf({ query }, apart), query).toEqual([])
    expect(await idsOf({ query: "muller' & 'gmbh" }, apart)).toHaveLength(1)
  })
})

type Made = { id: string; words: string; status: DocumentStatus; rank: number }

const day = 86_400_000
const kinds: [DocumentStatus, ReviewReason[], rank: number][] = [
  ['review_required', [{ code: 'low_confidence', field: 'due_date' }], 3],
  ['failed', [], 9],
  ['review_required', [], 4],
  ['push_succeeded', [{ code: 'vendor_bank_changed' }], 9],
  ['review_required', [{ code: 'vendor_unknown' }, { code: 'missing_required' }], 2],
  ['push_succeeded', [], 9],
  ['review_required', [{ code: 'low_confidence' }, { code: 'vendor_bank_changed' }], 1],
]

/** Documents of two years: with a word that all have, one that many have, one of the first half, and some that few have. */
async function fill(of: Context, length: number): Promise<Made[]> {
  const states = { review_required: 'for_review', failed: 'failed', push_succeeded: 'reviewed' } as const
  const now = Date.now()
  const made = Array.from({ length }, (_, n): Made & { reasons: ReviewReason[]; at: Date } => {
    const [status, reasons, rank] = kinds[(n * 5) % kinds.length]!
    const at = new Date(now - (length - n) * ((700 * day) / length))
    const words = [
      'all',
      n % 3 === 0 && 'many',
      n < length / 2 && 'first',
      n % 97 === 0 && `rare${n % 2}`,
      `nr${n}`,
    ]
    const id = `${firstIdAt('document', at).slice(0, 14)}${String(n).padStart(16, '0')}`
    return { id, at, status, reasons, rank, words: words.filter(Boolean).join(' ') }
  })
  await of.database.document.createMany({
    data: made.map(({ id, at, status, reasons, words }) => ({
      id,
      workspaceId: of.workspaceId,
      schema: 'invoice_v2' as const,
      submittedSchema: 'invoice_v2' as const,
      state: states[status as keyof typeof states],
      status,
      reviewReasons: reasons,
      externalId: words,
      createdAt: at,
      updatedAt: at,
    })),
  })
  while (await of.database.document.count({ where: { searchVersion: 0 } })) await indexDocuments(world.system)
  return made
}

describe('in many documents', () => {
  let many: Context
  let made: Made[]
  beforeAll(async () => {
    many = await newContext()
    made = await fill(many, 2_500)
  })

  const has = (words: string[]) => (document: Made) =>
    words.every((word) => document.words.split(' ').includes(word))

  test.each([
    [['many', 'rare0'], 'many rare0'],
    [['rare1'], 'rare1'],
    [['first', 'rare0'], 'rare0 first'],
    [['nr7'], 'nr7 all'],
  ])('all that have the words %s are listed once, in each order', async (words, query) => {
    const found = made.filter(has(words))
    const newest = found.map(({ id }) => id).reverse()
    expect(await idsOf({ query, limit: 7 }, many)).toEqual(newest)
    const failed = found.filter(({ status }) => status === 'failed').map(({ id }) => id)
    expect(await idsOf({ query, status: ['failed'] }, many)).toEqual(failed.reverse())
    const doubt = found.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
    expect(await idsOf({ query, sort: 'doubt', limit: 7 }, many)).toEqual(doubt)
  })

  test('a page of a word that the newest do not have, and of one that all have, is the right one', async () => {
    for (const word of ['first', 'all', 'nr']) {
      const newest = made
        .filter(({ words }) => words.includes(word))
        .map(({ id }) => id)
        .reverse()
      const first = await listDocuments(many, { query: word, limit: 30 })
      const next = await listDocuments(many, { query: word, limit: 30, cursor: first.next_cursor! })
      expect([...first.data, ...next.data].map(({ id }) => id)).toEqual(newest.slice(0, 60))
    }
  })

  test('the order of doubt has the weightiest reasons first, then the oldest, and only then the rest', async () => {
    const doubt = made.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    const all = await idsOf({ sort: 'doubt', limit: 100 }, many)
    expect(all).toEqual(doubt.map(({ id }) => id))
    const some = await idsOf({ sort: 'doubt', limit: 100, status: ['failed', 'review_required'] }, many)
    expect(some).toEqual(doubt.filter(({ status }) => status !== 'push_succeeded').map(({ id }) => id))
    const failed = await idsOf({ sort: 'doubt', limit: 100, status: ['failed'] }, many)
    expect(failed).toEqual(made.filter(({ status }) => status === 'failed').map(({ id }) => id))
  })

  test('a reason means documents in review', async () => {
    const ranked = (rank: number) =>
      made
        .filter((each) => each.rank === rank)
        .map(({ id }) => id)
        .reverse()
    expect(await idsOf({ reason: 'vendor_bank_changed', limit: 100 }, many)).toEqual(ranked(1))
    expect(await idsOf({ reason: 'none', limit: 100 }, many)).toEqual(ranked(4))
    expect(await idsOf({ reason: 'hidden_text' }, many)).toEqual([])
  })

  test('they are counted by status up to 1,000, with the same filters', async () => {
    const nothing = { count: 0, is_exact: true }
    const none = { processing: nothing, reviewed: nothing, push_pending: nothing, push_failed: nothing }
    const of = (status: DocumentStatus, keep: (document: Made) => boolean = () => true) => ({
      count: made.filter((each) => each.status === status && keep(each)).length,
      is_exact: true,
    })
    const most = { count: 1_000, is_exact: false }
    expect(await countDocuments(many, {})).toEqual({
      ...none,
      review_required: most,
      push_succeeded: of('push_succeeded'),
      failed: of('failed'),
    })
    const rare = has(['rare0'])
    expect(await countDocuments(many, { query: 'rare0' })).toEqual({
      ...none,
      review_required: of('review_required', rare),
      push_succeeded: of('push_succeeded', rare),
      failed: of('failed', rare),
    })
    expect(await countDocuments(many, { reason: 'vendor_bank_changed' })).toMatchObject({
      review_required: of('review_required', ({ rank }) => rank === 1),
      push_succeeded: nothing,
    })
    expect((await countDocuments(many, { query: '--' })).failed).toEqual(nothing)
  })
})
