import { openWorkspace } from '@numora/testkit/open-workspace'
import { readDocument } from '@numora/testkit/read-document'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { previewMapping } from '../destinations/preview-mapping.ts'
import { getDocument, getResult } from '../documents/read.ts'
import { reprocess } from '../documents/reprocess.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { updateSettings } from '../settings/settings.ts'
import { matchAgain } from './match-again.ts'
import { deleteVendor, putVendor } from './vendors.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const [own, other] = ['DE89370400440532013000', 'NL91ABNA0417164300'] as const
const invoice = {
  vendor_name: 'ACME Supplies',
  vendor_tax_id: 'DE123456789',
  vendor_iban: own as string,
  invoice_date: '2026-03-01',
  currency: 'EUR',
  total_amount: '119.00',
}
const acme = { code: 'A', name: 'ACME Supplies GmbH', tax_ids: ['DE123456789'], ibans: [own], aliases: [] }

let count = 0
/** A document as read, of a number of its own. */
async function read(
  changes: Partial<typeof invoice & { customer_name: string }> = {},
  schema: 'invoice_v2' | 'contract_v1' = 'invoice_v2',
) {
  count += 1
  const { id } = (await submitPdf(ctx, { text: `${count}`, schema })).receipt
  await readDocument(ctx, id, { ...invoice, invoice_number: `N-${count}-${count * 7919}`, ...changes })
  return id
}

async function about(id: string) {
  const { review_reasons, updated_at } = await getDocument(ctx, { id })
  const { vendor_code } = await getResult(ctx, { id })
  const codes = review_reasons.map(({ code }) => code).filter((code) => /vendor|customer|unusual/.test(code))
  return { vendor_code, codes, updated_at }
}

/** Runs the jobs that wait; the payloads of this workspace. */
async function matchAll() {
  const jobs = await runJobs(world.system, 'match', (payload) => matchAgain(world.system, payload))
  return jobs.filter(({ workspaceId }) => workspaceId === ctx.workspaceId)
}

test('a result has the code of its vendor; where no list is kept, nobody is unknown', async () => {
  expect(await about(await read())).toMatchObject({ vendor_code: null, codes: [] })
  await putVendor(ctx, acme)
  expect(await about(await read())).toMatchObject({ vendor_code: 'A', codes: [] })
  const foreign = await read({ vendor_name: 'Borg', vendor_tax_id: 'SE556677889901', vendor_iban: other })
  expect(await about(foreign)).toMatchObject({ vendor_code: null, codes: ['vendor_unknown'] })
  await correct(ctx, { id: foreign, fields: { vendor_tax_id: 'DE123456789', vendor_name: 'ACME Supplies' } })
  expect(await about(foreign)).toMatchObject({ vendor_code: 'A', codes: ['vendor_bank_changed'] })
  expect((await getResult(ctx, { id: await read({}, 'contract_v1') })).vendor_code).toBeNull()
})

test('a change of the list matches documents in review again; approved ones keep what was approved', async () => {
  const [waiting, approved] = [await read(), await read()]
  await approve(ctx, { id: approved })
  const before = await about(approved)
  await putVendor(ctx, { ...acme, tax_ids: ['FR1234567890'], name: 'Else' })
  await putVendor(ctx, acme)
  const { updated_at } = await about(waiting)
  expect(await matchAll()).toHaveLength(2)
  expect(await about(waiting)).toMatchObject({ vendor_code: 'A', codes: [] })
  expect((await about(waiting)).updated_at > updated_at).toBe(true)
  expect(await about(approved)).toEqual(before)
  await approve(ctx, { id: waiting })
  await deleteVendor(ctx, { code: 'A' })
  await matchAll()
  expect(await about(waiting)).toMatchObject({ vendor_code: 'A' })
})

test('matching again changes nothing where nothing is different, and leaves it to the job of a newer list', async () => {
  await putVendor(ctx, acme)
  const id = await read()
  const before = await about(id)
  await matchAll()
  expect(await about(id)).toEqual(before)
  await deleteVendor(ctx, { code: 'A' })
  const jobs = await runJobs(world.system, 'match', async () => {})
  const newest = jobs.find(({ workspaceId }) => workspaceId === ctx.workspaceId)
  await matchAgain(world.system, { ...newest!, version: newest!.version - 1 })
  expect(await about(id)).toEqual(before)
  await matchAgain(world.system, newest!)
  expect(await about(id)).toMatchObject({ vendor_code: null })
})

test('an approval is by the list as it is now, even before the documents are matched again', async () => {
  const id = await read()
  await putVendor(ctx, { ...acme, code: 'OTHER', name: 'Else', tax_ids: [], ibans: [] })
  await matchAll()
  expect(await about(id)).toMatchObject({ vendor_code: null, codes: ['vendor_unknown'] })
  await putVendor(ctx, acme)
  await approve(ctx, { id })
  expect(await about(id)).toMatchObject({ vendor_code: 'A', codes: [] })
})

test('an IBAN that a vendor never had is a reason until a document with it is approved', async () => {
  expect((await about(await read())).codes).toEqual([])
  const first = await read()
  expect((await about(await read({ vendor_iban: other }))).codes).toEqual([])
  await approve(ctx, { id: first })
  const changed = await read({ vendor_iban: other })
  expect((await about(changed)).codes).toEqual(['vendor_bank_changed'])
  expect((await about(await read())).codes).toEqual([])
  await approve(ctx, { id: changed })
  expect((await about(await read({ vendor_iban: other }))).codes).toEqual([])
  await correct(ctx, { id: changed, fields: { invoice_number: 'corrected' } })
  expect((await about(await read({ vendor_iban: other }))).codes).toEqual(['vendor_bank_changed'])
})

test('what is read again says nothing of its vendor until it is approved again', async () => {
  const first = await read()
  await approve(ctx, { id: first })
  await reprocess(ctx, { id: first })
  expect((await about(await read({ vendor_iban: other }))).codes).toEqual([])
})

test('a total far from those of the approved documents of its vendor and currency is a reason', async () => {
  for (let at = 0; at < 12; at++)
    await approve(ctx, { id: await read({ total_amount: `${100 + 3 * at}.00` }) })
  expect((await about(await read({ total_amount: '1190.00' }))).codes).toEqual(['amount_unusual'])
  expect((await about(await read({ total_amount: '1190.00', currency: 'SEK' }))).codes).toEqual([])
  expect((await about(await read({ total_amount: '125.00' }))).codes).toEqual([])
})

test('the vendor code is a source of mappings, and part of the payload without one', async () => {
  await putVendor(ctx, acme)
  const document_id = await read()
  const destination = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: 'https://example.com/' },
  })
  const key = { schema: 'invoice_v2', destination_id: destination.id }
  expect((await previewMapping(ctx, { ...key, document_id })).payload).toMatchObject({ vendor_code: 'A' })
  await putMapping(ctx, { ...key, target: '', fields: [{ to: 'vendor.id', from: 'vendor_code' }] })
  expect((await previewMapping(ctx, { ...key, document_id })).payload).toEqual({ vendor: { id: 'A' } })
})

test('an invoice to none of the own companies is a reason, also for documents that were in review before', async () => {
  const id = await read({ customer_name: 'Somebody Else Ltd' })
  expect(await about(id)).toMatchObject({ codes: [] })
  const traders = { name: 'Own Traders', tax_ids: [], aliases: ['OT Shop'] }
  await updateSettings(ctx, { own_companies: [traders] })
  expect(await matchAll()).toHaveLength(1)
  expect(await about(id)).toMatchObject({ codes: ['customer_unknown'] })
  expect(await about(await read({ customer_name: 'OT-Shop GmbH' }))).toMatchObject({ codes: [] })
  await correct(ctx, { id, fields: { customer_name: 'Own Traders Ltd.' } })
  expect(await about(id)).toMatchObject({ codes: [] })
  await updateSettings(ctx, { own_companies: [traders], retention_days: 400 })
  expect(await matchAll()).toEqual([])
})
