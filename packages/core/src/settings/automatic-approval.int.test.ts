import { documentSchemas, type ReadValue, type ReviewReason } from '@numora/contract'
import { readerOf } from '@numora/testkit/read-document'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { type Context, contextFor } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { createRoute } from '../destinations/routes.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { type Extracted, ingest } from '../documents/ingest.ts'
import { getDocument, getResult } from '../documents/read.ts'
import { reprocess } from '../documents/reprocess.ts'
import { getQuality } from '../quality/quality.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { receiveFile } from '../storage/receive-file.ts'
import { putVendor } from '../vendors/vendors.ts'
import { createWorkspace } from '../workspaces.ts'
import { getSettings, updateSettings } from './settings.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

async function newContext(threshold?: number): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  const ctx = contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
  if (threshold !== undefined)
    await updateSettings(ctx, { automatic_approval: { invoice_v2: { threshold } } })
  return ctx
}

type Reading = {
  confidence?: number
  currency?: string | null
  issues?: { code: ReviewReason['code']; field?: string }[]
  /** A value that no approval needs, with little confidence. */
  website?: string
  lineItems?: Extracted['lineItems']
}

/** What is read from every file: a complete invoice, except where a test says otherwise. */
function readingOf({
  confidence = 0.98,
  currency = 'EUR',
  issues = [],
  website,
  lineItems = [],
}: Reading): Extracted {
  const given: Record<string, string | null> = {
    invoice_number: 'A-1',
    invoice_date: '2026-03-21',
    vendor_name: 'ACME Supplies',
    total_amount: '12.00',
    currency,
  }
  const readValue = (value: string | null): ReadValue => ({
    value,
    confidence: value === null ? 0 : confidence,
    source: null,
    origin: 'extracted',
  })
  const names = documentSchemas.invoice_v2.fields.map(({ name }) => name)
  const fields = Object.fromEntries(names.map((name) => [name, readValue(given[name] ?? null)]))
  if (website) fields.vendor_website = { ...readValue(website), confidence: 0.5 }
  return { ok: true, schema: 'invoice_v2', pageCount: 1, fields, lineItems, issues } as Extracted
}

/** A document that is to be read, whose file is stored. */
async function unread(ctx: Context, schema: 'invoice_v2' | 'receipt_v1' = 'invoice_v2'): Promise<string> {
  const id = await reviewReady(ctx, { schema })
  const bytes = (async function* () {
    yield Buffer.from(`%PDF-1.7 ${id}`)
  })()
  await receiveFile(ctx.storage, `files/${ctx.workspaceId}/${id}`, bytes)
  await reprocess(ctx, { id, schema: 'invoice_v2' })
  return id
}

async function readAll(reading: Reading = {}): Promise<void> {
  await runJobs(world.system, 'ingest', (payload, run) =>
    ingest(
      world.system,
      readerOf(async () => readingOf(reading)),
      payload,
      run,
    ),
  )
}

async function read(ctx: Context, reading: Reading = {}): Promise<string> {
  const id = await unread(ctx)
  await readAll(reading)
  return id
}

async function statusOf(ctx: Context, id: string) {
  return (await getDocument(ctx, { id })).status
}

test('it is off unless the workspace has set it, and another workspace is not affected', async () => {
  const ctx = await newContext()
  await newContext(0.9)
  expect(await getSettings(ctx)).toEqual({
    automatic_approval: { invoice_v2: null, receipt_v1: null, contract_v1: null },
    unused_fields: { invoice_v2: [], receipt_v1: [], contract_v1: [] },
    retention_days: null,
    own_companies: [],
    updated_at: null,
  })
  expect(await statusOf(ctx, await read(ctx))).toBe('review_required')
})

/** Of five values, each with 0.98. */
const whole = 0.9251

test('a document at the threshold is approved when it has been read, by the policy as actor', async () => {
  const ctx = await newContext(whole)
  const id = await read(ctx)
  expect(await statusOf(ctx, id)).toBe('reviewed')
  const events = (await listDocumentEvents(ctx, { id, limit: 100 })).data.slice(-2)
  expect(events).toMatchObject([
    { type: 'document.review_required', actor: { type: 'system', name: 'numora' } },
    { type: 'document.reviewed', actor: { type: 'system', id: null, name: 'automatic approval' } },
  ])
  expect((await getQuality(ctx, { group_by: 'field' })).documents).toBe(0)
})

test.each<[string, Reading]>([
  ['below the threshold', { confidence: 0.9799 }],
  ['without a required value', { currency: null }],
  ['with a reason for a review', { issues: [{ code: 'page_and_xml_differ' }] }],
])('a document %s is left to a person', async (_what, reading) => {
  const ctx = await newContext(whole)
  expect(await statusOf(ctx, await read(ctx, reading))).toBe('review_required')
})

test('what the workspace does not use is not stored, and stands in the way of no approval', async () => {
  const amount: ReadValue = { value: '7.00', confidence: 0.4, source: null, origin: 'extracted' }
  const reading: Reading = {
    website: 'acme.example',
    lineItems: [{ fields: { amount } }] as Extracted['lineItems'],
    issues: [{ code: 'page_and_xml_differ', field: 'vendor_website' }],
  }
  const unused = ['vendor_website', 'line_items']
  const strict = await newContext(whole)
  const left = await read(strict, reading)
  expect(await statusOf(strict, left)).toBe('review_required')
  expect(await getResult(strict, { id: left })).toMatchObject({
    unused_fields: [],
    fields: { vendor_website: { value: 'acme.example' } },
  })
  const ctx = await newContext(whole)
  await updateSettings(ctx, { unused_fields: { invoice_v2: unused } })
  const id = await read(ctx, reading)
  expect(await statusOf(ctx, id)).toBe('reviewed')
  expect(await getResult(ctx, { id })).toMatchObject({
    unused_fields: unused,
    confidence: whole,
    fields: { vendor_website: { value: null }, total_amount: { value: '12.00' } },
    line_items: [],
  })
})

test('a field that is not used can still be entered by a person, until the document is read again', async () => {
  const ctx = await newContext()
  await updateSettings(ctx, { unused_fields: { invoice_v2: ['vendor_website'] } })
  const id = await read(ctx, { website: 'read.example' })
  await correct(ctx, { id, fields: { vendor_website: 'entered.example' } })
  const website = async () => {
    const { fields } = await getResult(ctx, { id })
    return 'vendor_website' in fields ? fields.vendor_website.value : undefined
  }
  expect(await website()).toBe('entered.example')
  await updateSettings(ctx, { unused_fields: { invoice_v2: [] } })
  expect(await website()).toBe('entered.example')
  await reprocess(ctx, { id })
  await readAll({ website: 'read.example' })
  expect(await website()).toBe('read.example')
})

test('a second copy, and a vendor that the list does not know, are left to a person', async () => {
  const ctx = await newContext(0.9)
  expect(await statusOf(ctx, await read(ctx))).toBe('reviewed')
  const copy = await read(ctx)
  expect(await statusOf(ctx, copy)).toBe('review_required')
  const strict = await newContext(0.9)
  await putVendor(strict, { code: 'V-1', name: 'Borg', tax_ids: [], ibans: [], aliases: [] })
  expect(await statusOf(strict, await read(strict))).toBe('review_required')
})

test('a document that a person has corrected, confirmed or approved is never approved by itself', async () => {
  const ctx = await newContext(0.9)
  const touch = [
    async (id: string) => correct(ctx, { id, fields: { invoice_number: `C-${id}` } }),
    async (id: string) => correct(ctx, { id, confirmed_general_field_names: ['vendor_name'] }),
    async (id: string) => approve(ctx, { id }),
  ]
  for (const act of touch) {
    const id = await reviewReady(ctx)
    await act(id)
    const bytes = (async function* () {
      yield Buffer.from(`%PDF-1.7 ${id}`)
    })()
    await receiveFile(ctx.storage, `files/${ctx.workspaceId}/${id}`, bytes)
    await reprocess(ctx, { id })
    await readAll()
    expect(await statusOf(ctx, id)).toBe('review_required')
    await ctx.db.document.deleteMany({ where: { id } })
  }
})

test('its pushes follow as with any approval', async () => {
  const ctx = await newContext(0.9)
  const config = { url: 'https://example.com/' }
  const { id: destination_id } = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config,
  })
  const to = { schema: 'invoice_v2', destination_id, provider: 'webhook' }
  await createRoute(ctx, { ...to, mode: 'push', trigger: 'on_approve', active: true })
  expect(await statusOf(ctx, await read(ctx))).toBe('push_pending')
})

test('a reading that breaks off before it is stored approves nothing, and the next one approves once', async () => {
  const ctx = await newContext(0.9)
  const id = await unread(ctx)
  await ctx.db.$executeRaw`
    CREATE FUNCTION refuse_review() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken off'; END $$`
  // The last statement of the approval fails: nothing of the reading may stay.
  await ctx.db.$executeRaw`CREATE TRIGGER refuse BEFORE UPDATE OF approved_at ON document_facts
    FOR EACH ROW WHEN (NEW.approved_at IS NOT NULL) EXECUTE FUNCTION refuse_review()`
  await runJobs(world.system, 'ingest', async (payload, run) => {
    await expect(
      ingest(
        world.system,
        readerOf(async () => readingOf({})),
        payload,
        run,
      ),
    ).rejects.toThrow()
    await ctx.db.$executeRaw`DROP TRIGGER refuse ON document_facts`
    expect(await statusOf(ctx, id)).toBe('processing')
    await ingest(
      world.system,
      readerOf(async () => readingOf({})),
      payload,
      run,
    )
    await ingest(
      world.system,
      readerOf(async () => readingOf({})),
      payload,
      run,
    )
  })
  const types = (await listDocumentEvents(ctx, { id, limit: 100 })).data.map(({ type }) => type)
  expect(types.filter((type) => type === 'document.reviewed')).toHaveLength(1)
  expect(await statusOf(ctx, id)).toBe('reviewed')
})

test('each change of a setting leaves an audit event, and what changes nothing leaves none', async () => {
  const ctx = await newContext()
  const set = await updateSettings(ctx, {
    automatic_approval: { invoice_v2: { threshold: 0.98 } },
    retention_days: 30,
  })
  expect(set).toMatchObject({
    automatic_approval: { invoice_v2: { threshold: 0.98 }, receipt_v1: null },
    retention_days: 30,
  })
  expect(await updateSettings(ctx, { retention_days: 30 })).toEqual(set)
  await updateSettings(ctx, { automatic_approval: { receipt_v1: { threshold: 1 }, invoice_v2: null } })
  expect(await getSettings(ctx)).toMatchObject({
    automatic_approval: { invoice_v2: null, receipt_v1: { threshold: 1 } },
    retention_days: 30,
  })
  const { data } = await listAudit(ctx, { limit: 10, type: ['settings.updated'] })
  expect(data.map(({ changes, target }) => [target.id, changes])).toEqual([
    [
      ctx.workspaceId,
      [
        { field: 'automatic_approval.invoice_v2.threshold', before: '0.98', after: null },
        { field: 'automatic_approval.receipt_v1.threshold', before: null, after: '1' },
      ],
    ],
    [
      ctx.workspaceId,
      [
        { field: 'automatic_approval.invoice_v2.threshold', before: null, after: '0.98' },
        { field: 'retention_days', before: null, after: '30' },
      ],
    ],
  ])
})
