import { documentSchemas, ReaderCrashed, type ReadValue } from '@numora/contract'
import { ingestDocument } from '@numora/testkit/read-document'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import type { JobPayload } from '../jobs.ts'
import { correct } from '../reviews/correct.ts'
import { updateSettings } from '../settings/settings.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteDocument } from './delete.ts'
import { dryRun, getDryRun } from './dry-run.ts'
import { listDocumentEvents } from './events.ts'
import type { Extract } from './ingest.ts'
import { getDocument, getResult } from './read.ts'
import { reprocess } from './reprocess.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await newContext()
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

const complete = {
  vendor_name: 'ACME',
  invoice_number: 'A-1',
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '119.00',
}

function engine(version: string) {
  return { version, models: [{ name: 'fields', hash: '5b1c0f8a2d9e4c71' }] }
}

function read(value: string | null, confidence = value === null ? 0 : 0.95): ReadValue {
  return { value, confidence, source: null, origin: 'extracted' }
}

/** Reads these values from any file, by a version. */
function reads(values: Record<string, string | null>, version = '0.2.0'): Extract {
  return async (_file, { schema: asked }) => {
    const schema = asked === 'auto' ? 'invoice_v2' : asked
    const names = documentSchemas[schema].fields.map(({ name }) => name)
    return {
      ok: true,
      schema,
      pageCount: 1,
      fields: Object.fromEntries(names.map((name) => [name, read(values[name] ?? null)])),
      lineItems: [{ fields: { description: read('Bolts') } }],
      issues: [],
      engine: engine(version),
      recognisedPages: [],
    }
  }
}

async function inReview(): Promise<string> {
  const { receipt } = await submitPdf(ctx)
  await ingestDocument(ctx, receipt.id, reads(complete))
  return receipt.id
}

function runAll(extract: Extract) {
  return runJobs(world.system, 'dry_run', (payload, run) => dryRun(world.system, extract, payload, run))
}

function runAgain(payload: JobPayload<'dry_run'>, extract: Extract, retries = 0) {
  return dryRun(world.system, extract, payload, { signal: new AbortController().signal, retries })
}

test('a dry run shows what would change, with the engine, and changes nothing of the document', async () => {
  const id = await inReview()
  await correct(ctx, { id, fields: { total_amount: '120.00' } })
  const stateOf = async () => [
    await getDocument(ctx, { id }),
    await getResult(ctx, { id }),
    (await listDocumentEvents(ctx, { id, limit: 100 })).data,
  ]
  const before = await stateOf()
  expect(await reprocess(ctx, { id, dry_run: true })).toEqual(before[0])
  const pending = await getDryRun(ctx, { id })
  expect(pending).toMatchObject({ status: 'pending', schema: 'invoice_v2', finished_at: null, engine: null })
  expect(pending.differences).toBeNull()

  await runAll(reads({ ...complete, due_date: '2026-04-01', vendor_name: null }, '0.3.0'))
  const done = await getDryRun(ctx, { id })
  expect(done).toMatchObject({ status: 'done', failure: null, engine: engine('0.3.0') })
  expect(done.differences).toMatchObject({
    fields: [
      { field: 'due_date', before: { value: null }, after: { value: '2026-04-01', confidence: 0.95 } },
      { field: 'total_amount', before: { value: '120.00', origin: 'corrected' }, after: { value: '119.00' } },
      { field: 'vendor_name', before: { value: 'ACME' }, after: { value: null } },
    ],
    line_items: [],
    tax_lines: [],
    review_reasons: { added: [{ code: 'missing_required', field: 'vendor_name' }], removed: [] },
    confidence: { after: 0 },
  })
  expect(await stateOf()).toEqual(before)
  expect(await getResult(ctx, { id })).toMatchObject({ engine: engine('0.2.0') })

  // What differs is that from the result as it is now.
  await correct(ctx, { id, fields: { due_date: '2026-04-01' }, tax_lines: [{ rate: '19' }] })
  const { fields: differing, tax_lines } = (await getDryRun(ctx, { id })).differences!
  const fields = differing.map(({ field }) => field)
  expect(tax_lines).toEqual([{ before: expect.objectContaining({ rate: '19', base: null }), after: null }])
  expect(fields).toEqual(['total_amount', 'vendor_name'])
})

test('whoever waits for a dry run gets it when it is finished', async () => {
  const id = await inReview()
  await reprocess(ctx, { id, dry_run: true, schema: 'receipt_v1' })
  const waiting = getDryRun(ctx, { id, waitSeconds: 30 })
  await runAll(reads({ total_amount: '119.00' }))
  expect(await waiting).toMatchObject({ status: 'done', schema: 'receipt_v1' })
})

test('a newer dry run replaces an older one, whose result is dropped', async () => {
  const id = await inReview()
  await reprocess(ctx, { id, dry_run: true })
  const [first] = await runAll(async (...given) => {
    await reprocess(ctx, { id, dry_run: true })
    return reads({ ...complete, due_date: '2020-01-01' })(...given)
  })
  expect(await getDryRun(ctx, { id })).toMatchObject({ status: 'pending' })
  await runAgain(first!, reads(complete))
  expect(await getDryRun(ctx, { id })).toMatchObject({ status: 'pending' })
  await runAll(reads(complete))
  expect((await getDryRun(ctx, { id })).differences!.fields).toEqual([])
})

test('a file that cannot be read now, or that the reader always dies of, ends as failed', async () => {
  const id = await inReview()
  await reprocess(ctx, { id, dry_run: true })
  const [payload] = await runAll(async () => ({ ok: false, failure: { code: 'password_protected' } }))
  expect(await getDryRun(ctx, { id })).toMatchObject({
    status: 'failed',
    failure: { code: 'password_protected', retryable: false },
    differences: null,
  })
  await reprocess(ctx, { id, dry_run: true })
  const dies: Extract = () => Promise.reject(new ReaderCrashed('exit', 'died'))
  const next = { ...payload!, number: 2 }
  await expect(runAgain(next, dies)).rejects.toThrow()
  expect(await getDryRun(ctx, { id })).toMatchObject({ status: 'pending' })
  await runAgain(next, dies, 2)
  expect(await getDryRun(ctx, { id })).toMatchObject({
    status: 'failed',
    failure: { code: 'extraction_failed' },
  })
})

test('what the workspace does not use makes no difference', async () => {
  await updateSettings(ctx, { unused_fields: { invoice_v2: ['vendor_website', 'line_items'] } })
  const id = await inReview()
  await reprocess(ctx, { id, dry_run: true })
  await runAll(reads({ ...complete, vendor_website: 'acme.example' }))
  const { differences } = await getDryRun(ctx, { id })
  expect(differences).toMatchObject({ fields: [], line_items: [] })
})

test('there is none of another workspace, of an unread document, or once the document is read again', async () => {
  const id = await inReview()
  await expect(getDryRun(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
  await reprocess(ctx, { id, dry_run: true })
  const other = await newContext()
  await expect(getDryRun(other, { id })).rejects.toMatchObject({ code: 'not_found' })
  await expect(reprocess(other, { id, dry_run: true })).rejects.toMatchObject({ code: 'not_found' })
  const stale = { id, dry_run: true, expected_updated_at: '2020-01-01T00:00:00.000Z' }
  await expect(reprocess(ctx, stale)).rejects.toMatchObject({ code: 'conflict' })

  await reprocess(ctx, { id })
  await expect(reprocess(ctx, { id, dry_run: true })).rejects.toMatchObject({ code: 'result_not_ready' })
  await ingestDocument(ctx, id, reads(complete))
  await expect(getDryRun(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
  await reprocess(ctx, { id, dry_run: true })
  await deleteDocument(ctx, { id })
  await runAll(reads(complete))
  expect(await world.system.database.dryRun.count({ where: { documentId: id } })).toBe(0)
})
