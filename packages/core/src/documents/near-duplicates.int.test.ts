import { documentSchemas, type Likeness, type ReadValue } from '@numora/contract'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { ingestDocument } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteDocument } from './delete.ts'
import { decodeLikeness, encodeLikeness } from './near-duplicates.ts'
import { getDocument } from './read.ts'
import { reprocess } from './reprocess.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const invoice: Record<string, string> = {
  vendor_name: 'ACME',
  invoice_number: 'INV-2026-0158',
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '1190.00',
}
const page: Likeness = {
  numbers: Array.from({ length: 64 }, (_, at) => 65_535 - at * 1_000),
  words: Array.from({ length: 64 }, (_, at) => at),
  isOcr: true,
}

let count = 0
function submit(of: Context = ctx) {
  count += 1
  return submitPdf(of, { text: `near ${count}` }).then(({ receipt }) => receipt.id)
}

async function readAs(
  id: string,
  values: Record<string, string | undefined> = {},
  likeness: Likeness | undefined = page,
  of = ctx,
) {
  await ingestDocument(of, id, async () => ({
    ok: true,
    schema: 'invoice_v2',
    pageCount: 1,
    fields: Object.fromEntries(
      documentSchemas.invoice_v2.fields.map(({ name }): [string, ReadValue] => [
        name,
        {
          value: { ...invoice, ...values }[name] ?? null,
          confidence: 0.9,
          source: null,
          origin: 'extracted',
        },
      ]),
    ),
    lineItems: [],
    issues: [],
    ...(likeness ? { likeness } : {}),
  }))
}

async function read(values: Record<string, string | undefined> = {}, likeness?: Likeness) {
  const id = await submit()
  await readAs(id, values, likeness)
  return id
}

async function pointer(id: string): Promise<string | null> {
  const { review_reasons, duplicate_of } = await getDocument(ctx, { id })
  expect(duplicate_of).toBeNull()
  const reasons = review_reasons.filter(({ code }) => code === 'near_duplicate')
  expect(reasons.length).toBeLessThan(2)
  const { nearDuplicateOf } = await ctx.db.document.findUniqueOrThrow({ where: { id } })
  expect(reasons[0]?.document_id ?? null).toBe(nearDuplicateOf)
  return nearDuplicateOf
}

test('a second photo names the first, which stays as it is; an exact copy is a duplicate instead', async () => {
  const first = await read()
  const second = await read({ total_amount: '190.00' })
  expect(await pointer(first)).toBeNull()
  expect(await pointer(second)).toBe(first)
  const { id } = await getDocument(ctx, { id: await read() })
  const { review_reasons, duplicate_of } = await getDocument(ctx, { id })
  expect(duplicate_of).toBe(first)
  expect(review_reasons.map(({ code }) => code)).not.toContain('near_duplicate')
})

test('the next invoice of the vendor, a document of another workspace and a contract are none', async () => {
  await read()
  expect(await pointer(await read({ invoice_number: 'INV-2026-0163', total_amount: '1191.00' }))).toBeNull()
  const { id } = await createWorkspace(world.system, { name: 'Other' })
  ctx = { ...ctx, workspaceId: id }
  expect(await pointer(await read({ total_amount: '190.00' }))).toBeNull()
})

test('it appears and disappears with corrections, by the words as they were read', async () => {
  const first = await read()
  const photo = { ...page, numbers: page.numbers!.map((hash, at) => (at < 10 ? at : hash)) }
  const second = await read({ invoice_number: undefined, total_amount: '3.00' }, photo)
  expect(await pointer(second)).toBeNull()
  await correct(ctx, { id: second, fields: { total_amount: '1190.00' } })
  expect(await pointer(second)).toBe(first)
  await correct(ctx, { id: second, fields: { invoice_number: 'INV-2026-0777' } })
  expect(await pointer(second)).toBeNull()
})

test('of two photos that are read at the same moment exactly one names the other', async () => {
  for (let round = 0; round < 3; round++) {
    const number = { invoice_number: `ROUND-${round}-00`, invoice_date: `2026-04-0${round + 1}` }
    const ids = [await submit(), await submit()]
    await Promise.all(ids.map((id, at) => readAs(id, { ...number, total_amount: `${at + 1}.00` })))
    const [a, b] = [await pointer(ids[0]!), await pointer(ids[1]!)]
    expect([a, b].filter((each) => each !== null)).toHaveLength(1)
  }
})

test('nothing names a deleted document: the oldest of those that did takes its place', async () => {
  const first = await read()
  const second = await read({ total_amount: '190.00' })
  const third = await read({ total_amount: '119.00' })
  const { updated_at } = await getDocument(ctx, { id: third })
  expect(await pointer(third)).toBe(first)
  await deleteDocument(ctx, { id: first })
  expect(await pointer(second)).toBeNull()
  expect(await pointer(third)).toBe(second)
  expect((await getDocument(ctx, { id: third })).updated_at > updated_at).toBe(true)
  await deleteDocument(ctx, { id: second })
  expect(await pointer(third)).toBeNull()
})

test('nothing names a document that is deleted while its second photo is read', async () => {
  for (let round = 0; round < 4; round++) {
    const number = { invoice_number: `DELETED-${round}-00`, invoice_date: `2026-05-0${round + 1}` }
    const first = await read(number)
    const second = await submit()
    await Promise.all([
      deleteDocument(ctx, { id: first }),
      readAs(second, { ...number, total_amount: '1.00' }),
    ])
    expect(await pointer(second)).toBeNull()
  }
})

test('a document that is read again is compared by what is read then', async () => {
  const first = await read()
  await reprocess(ctx, { id: first })
  expect(await pointer(await read({ total_amount: '190.00' }))).toBeNull()
  await readAs(first, { invoice_number: 'OTHER-1' })
  expect(await pointer(await read({ invoice_number: 'OTHER-1', total_amount: '7.00' }))).toBe(first)
})

test('a likeness is stored as it was', () => {
  for (const likeness of [page, { ...page, words: null, isOcr: false }, { ...page, numbers: null }])
    expect(decodeLikeness(encodeLikeness(likeness))).toEqual(likeness)
})
