import { openWorkspace } from '@numora/testkit/open-workspace'
import { readDocument } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { deleteDocument } from '../documents/delete.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { updateSettings } from '../settings/settings.ts'
import { findParties } from './find-parties.ts'
import { putVendor } from './vendors.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const own = { customer_name: 'Own Traders Ltd.', customer_tax_id: 'GB123456789' }
const ownKeys = ['name:owntraders', 'tax_id:123456789']

async function read(vendor: string, customer: object = own): Promise<string> {
  const { id } = (await submitPdf(ctx, { text: vendor })).receipt
  await readDocument(ctx, id, {
    vendor_name: vendor,
    invoice_number: `N-${vendor}`,
    invoice_date: '2026-03-01',
    currency: 'GBP',
    total_amount: '119.00',
    ...customer,
  })
  return id
}

async function approved(vendor: string, customer?: object): Promise<string> {
  const id = await read(vendor, customer)
  await approve(ctx, { id })
  return id
}

test('vendors of the list are known by tax id, IBAN, name and alias, in their workspace only', async () => {
  await putVendor(ctx, {
    code: 'A',
    name: 'ACME Supplies GmbH',
    tax_ids: ['DE123456789'],
    ibans: ['DE89370400440532013000'],
    aliases: ['ACME Shop'],
  })
  const keys = ['name:acmesupplies', 'name:acmeshop', 'tax_id:123456789', 'iban:DE89370400440532013000']
  const { vendor, customer } = await findParties(ctx, [...keys, 'name:somebody'])
  expect(vendor.toSorted()).toEqual(keys.toSorted())
  expect(customer).toEqual([])
  expect((await findParties(await openWorkspace(world.system), keys)).vendor).toEqual([])
})

test('the customer of approved documents of three vendors is the workspace itself', async () => {
  await approved('One')
  const second = await approved('Two')
  await approved('Two again', { ...own, customer_name: 'Somebody else', customer_tax_id: null })
  await read('Not approved')
  expect((await findParties(ctx, ownKeys)).customer).toEqual([])
  await approved('Three')
  expect((await findParties(ctx, ownKeys)).customer.toSorted()).toEqual(ownKeys)
  expect((await findParties(ctx, ['name:somebodyelse'])).customer).toEqual([])
  await deleteDocument(ctx, { id: second })
  expect((await findParties(ctx, ownKeys)).customer).toEqual([])
})

test('an own company of the settings is known at once, in its workspace only, also if it writes to others', async () => {
  const company = { name: 'Own Traders Limited', tax_ids: ['GB 123456789'], aliases: ['OT Shop'] }
  await updateSettings(ctx, { own_companies: [company] })
  const keys = [...ownKeys, 'name:otshop']
  expect((await findParties(ctx, [...keys, 'name:somebody'])).customer.toSorted()).toEqual(keys.toSorted())
  expect((await findParties(await openWorkspace(world.system), keys)).customer).toEqual([])
  for (const customer of ['A buyer', 'Another'])
    await approved('Own Traders', { customer_name: customer, customer_tax_id: null })
  expect(await findParties(ctx, ['name:owntraders'])).toEqual({
    vendor: ['name:owntraders'],
    customer: ['name:owntraders'],
  })
})

test('a correction of the customer counts, and not what was read', async () => {
  for (const vendor of ['One', 'Two', 'Three']) {
    const id = await read(vendor, { customer_name: 'Ship to', customer_tax_id: null })
    await correct(ctx, { id, fields: { customer_name: 'Own Traders' } })
    await approve(ctx, { id })
  }
  const { customer } = await findParties(ctx, ['name:owntraders', 'name:shipto'])
  expect(customer).toEqual(['name:owntraders'])
})

test('a customer that was approved as a vendor, too, is not taken for the workspace', async () => {
  for (const vendor of ['One', 'Two', 'Three']) await approved(vendor)
  await approved('Own Traders', { customer_name: 'A buyer', customer_tax_id: null })
  expect((await findParties(ctx, ownKeys)).customer).toEqual(['tax_id:123456789'])
})

test('who wrote two approved documents is a known vendor without a list, unless it is a customer, too', async () => {
  const iban = { vendor_tax_id: 'DE111111111', vendor_iban: 'DE89370400440532013000' }
  const keys = ['name:one', 'tax_id:111111111', 'iban:DE89370400440532013000']
  await approved('One', { ...own, ...iban })
  expect((await findParties(ctx, keys)).vendor).toEqual([])
  await approved('One', { ...own, ...iban, invoice_number: 'N-2' })
  expect((await findParties(ctx, keys)).vendor.toSorted()).toEqual(keys.toSorted())
  await approved('Other', { customer_name: 'One', customer_tax_id: null })
  expect((await findParties(ctx, keys)).vendor.toSorted()).toEqual(keys.slice(1).toSorted())
})
