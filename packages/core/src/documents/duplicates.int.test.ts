import { openWorkspace } from '@numora/testkit/open-workspace'
import { readDocument } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Context, inTransaction } from '../context.ts'
import { correct } from '../reviews/correct.ts'
import { deleteDocument } from './delete.ts'
import { listDocuments } from './list-documents.ts'
import { getDocument } from './read.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const invoice = {
  vendor_name: 'ACME',
  invoice_number: 'A-1',
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '119.00',
}

async function submit(text: string) {
  return (await submitPdf(ctx, { text })).receipt.id
}

function assertIsGone(error: unknown) {
  return expect(error).toMatchObject({ code: 'not_found' })
}
const possible = { code: 'possible_duplicate' }

/**
 * Which document refers to which; one that refers to nothing, or is marked as a duplicate without a
 * reference, fails the test.
 */
async function pointers(): Promise<Record<string, string | null>> {
  const { data } = await listDocuments(ctx, { limit: 100 })
  for (const { id, duplicate_of: original, review_reasons: reasons } of data) {
    if (original !== null)
      expect(await getDocument(ctx, { id: original }), id).toMatchObject({ id: original })
    if (original === null) expect(reasons).not.toContainEqual(possible)
    else expect(reasons).toContainEqual(possible)
  }
  return Object.fromEntries(data.map(({ id, duplicate_of }) => [id, duplicate_of]))
}

test('nothing refers to an original that is deleted while a copy is checked', async () => {
  const [original, copy] = [await submit('a'), await submit('b')]
  await readDocument(ctx, original, invoice)
  await readDocument(ctx, copy, { ...invoice, invoice_number: 'B-1' })
  const { deleting } = await inTransaction(ctx, async (inner) => {
    const judged = await correct(inner, { id: copy, fields: { invoice_number: 'A-1' } })
    expect(judged.duplicate_of).toBe(original)
    const deleting = deleteDocument(ctx, { id: original })
    await new Promise((resolve) => setTimeout(resolve, 200))
    return { deleting }
  })
  await deleting
  expect(await pointers()).toEqual({ [copy]: null })
})

test('a copy that is read during the deletion of its original does not refer to it', async () => {
  const [original, copy] = [await submit('a'), await submit('a')]
  await readDocument(ctx, original)
  const { reading } = await inTransaction(ctx, async (inner) => {
    await deleteDocument(inner, { id: original })
    const reading = readDocument(ctx, copy)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { reading }
  })
  await reading
  expect(await pointers()).toEqual({ [copy]: null })
})

test('nothing refers to a deleted document after any simultaneous reading, correction and deletion', async () => {
  for (let round = 0; round < 8; round++) {
    const text = `round ${round}`
    const ids = [await submit(text), await submit(text), await submit(text), await submit(`${text} other`)]
    const [original, copy, late, other] = ids as [string, string, string, string]
    await readDocument(ctx, original, invoice)
    await readDocument(ctx, copy, { ...invoice, invoice_number: `${round}` })
    await Promise.all([
      deleteDocument(ctx, { id: original }),
      readDocument(ctx, late, { ...invoice, invoice_number: `${round}` }),
      readDocument(ctx, other, invoice),
      correct(ctx, { id: copy, fields: { invoice_number: 'A-1' } }).catch(assertIsGone),
      ...(round % 2 === 1 ? [deleteDocument(ctx, { id: copy })] : []),
    ])
    expect(Object.keys(await pointers())).not.toContain(original)
    for (const id of [copy, late, other]) await deleteDocument(ctx, { id }).catch(assertIsGone)
    expect(await pointers()).toEqual({})
  }
})

test('two deletions and two corrections that need the same locks all end', async () => {
  for (let round = 0; round < 4; round++) {
    const ids = await Promise.all(Array.from({ length: 6 }, () => submit(`many ${round}`)))
    for (const id of ids) await readDocument(ctx, id, invoice)
    const [a, b, c, d] = ids.toSorted() as [string, string, string, string]
    await Promise.all([
      deleteDocument(ctx, { id: a }),
      correct(ctx, { id: c, fields: { due_date: '2026-04-01' } }),
      deleteDocument(ctx, { id: b }),
      correct(ctx, { id: d, fields: { invoice_number: 'A-2' } }),
    ])
    const left = await pointers()
    expect(left[c]).toBe(null)
    expect(left[d]).toBe(c)
    for (const id of ids.filter((each) => each !== a && each !== b)) await deleteDocument(ctx, { id })
  }
})

test('a reference moves to the oldest remaining copy of bytes or content', async () => {
  const original = await submit('bytes')
  const sameBytes = await submit('bytes')
  const sameContent = await submit('scan')
  const later = await submit('bytes')
  await readDocument(ctx, original, invoice)
  await readDocument(ctx, sameBytes)
  await readDocument(ctx, sameContent, invoice)
  await readDocument(ctx, later, invoice)
  const versions = (await getDocument(ctx, { id: later })).updated_at
  expect(await pointers()).toEqual({
    [original]: null,
    [sameBytes]: original,
    [sameContent]: original,
    [later]: original,
  })
  await deleteDocument(ctx, { id: original })
  expect(await pointers()).toEqual({ [sameBytes]: null, [sameContent]: null, [later]: sameBytes })
  expect((await getDocument(ctx, { id: later })).updated_at > versions).toBe(true)
  await deleteDocument(ctx, { id: sameBytes })
  expect(await pointers()).toEqual({ [sameContent]: null, [later]: sameContent })
})

test('a document with a thousand copies can be deleted', async () => {
  const original = await submit('much')
  await readDocument(ctx, original)
  const copy = await submit('much')
  await readDocument(ctx, copy)
  await ctx.db.$executeRaw`
    INSERT INTO documents SELECT (jsonb_populate_record(d,
      jsonb_build_object('id', 'doc_z' || n, 'content_key', CASE WHEN n % 2 = 0 THEN 'content ' || n END))).*
    FROM documents d, generate_series(1000, 1999) n WHERE d.id = ${copy}`
  await deleteDocument(ctx, { id: original })
  expect(await ctx.db.document.count({ where: { duplicateOf: original } })).toBe(0)
  expect(await ctx.db.document.count({ where: { duplicateOf: copy } })).toBe(1_000)
})
