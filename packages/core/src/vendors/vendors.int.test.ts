import { openWorkspace } from '@numora/testkit/open-workspace'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import type { Context } from '../context.ts'
import { createWorkspace } from '../workspaces.ts'
import { exportVendors } from './export-vendors.ts'
import { importVendors } from './import-vendors.ts'
import { deleteVendor, getVendor, listVendors, putVendor } from './vendors.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const acme = {
  name: 'ACME Supplies GmbH',
  tax_ids: ['de 123.456.789'],
  ibans: ['DE89 3704 0044 0532 0130 00'],
  aliases: ['Acme  Shop'],
}
const stored = {
  ...acme,
  tax_ids: ['DE123456789'],
  ibans: ['DE89370400440532013000'],
  aliases: ['Acme Shop'],
}
const none = { tax_ids: [], ibans: [], aliases: [] }

async function audited() {
  const { data } = await listAudit(ctx, { limit: 100 })
  return data.map(({ type, target, changes }) => ({ type, target: target.id, changes }))
}

async function codes(filter: Partial<Parameters<typeof listVendors>[1]> = {}) {
  return (await listVendors(ctx, { limit: 100, ...filter })).data.map(({ code }) => code)
}

test('a vendor is set, read, changed and deleted, each with its audit event; its values are canonical', async () => {
  const made = await putVendor(ctx, { code: 'A/1', ...acme })
  expect(made).toMatchObject({ code: 'A/1', ...stored })
  expect(await getVendor(ctx, { code: 'A/1' })).toEqual(made)
  expect(await putVendor(ctx, { code: 'A/1', ...stored })).toEqual(made)
  const changed = await putVendor(ctx, { code: 'A/1', ...stored, aliases: [] })
  expect(changed.updated_at > made.updated_at).toBe(true)
  await deleteVendor(ctx, { code: 'A/1' })
  await expect(getVendor(ctx, { code: 'A/1' })).rejects.toMatchObject({ code: 'not_found' })
  await expect(deleteVendor(ctx, { code: 'A/1' })).rejects.toMatchObject({ code: 'not_found' })
  const [deleted, updated, created] = await audited()
  expect(created).toMatchObject({ type: 'vendor.created', target: 'A/1' })
  expect(updated).toEqual({
    type: 'vendor.updated',
    target: 'A/1',
    changes: [{ field: 'aliases', before: '["Acme Shop"]', after: '[]' }],
  })
  expect(deleted!.changes).toContainEqual({ field: 'name', before: acme.name, after: null })
})

test('a tax id or IBAN that is none is refused, each named', async () => {
  const wrong = { ...acme, tax_ids: ['DE1', 'none'], ibans: ['DE89370400440532013001'], name: '  ' }
  await expect(putVendor(ctx, { code: 'A', ...wrong })).rejects.toMatchObject({
    code: 'invalid_value',
    details: [{ path: 'name' }, { path: 'tax_ids.0' }, { path: 'tax_ids.1' }, { path: 'ibans.0' }].toSorted(),
  })
  expect(await codes()).toEqual([])
})

test('vendors are found by the start of a name, by tax id and by IBAN, in pages, and only in their workspace', async () => {
  await putVendor(ctx, { code: 'A', ...acme })
  await putVendor(ctx, { code: 'B', ...none, name: 'Acme Tools' })
  await putVendor(ctx, { code: 'C', ...none, name: 'Čapek', tax_ids: ['CZ12345678'] })
  expect(await codes({ name: 'ACME' })).toEqual(['A', 'B'])
  expect(await codes({ name: 'acme shop' })).toEqual(['A'])
  expect(await codes({ name: 'capek s.r.o.' })).toEqual(['C'])
  expect(await codes({ name: '%' })).toEqual([])
  expect(await codes({ tax_id: '12345678' })).toEqual(['C'])
  expect(await codes({ iban: 'DE89 3704 0044 0532 0130 00', name: 'acme' })).toEqual(['A'])
  expect(await codes({ iban: 'nothing' })).toEqual([])
  const first = await listVendors(ctx, { limit: 2 })
  expect(first.data.map(({ code }) => code)).toEqual(['A', 'B'])
  expect(await codes({ cursor: first.next_cursor! })).toEqual(['C'])
  const { id } = await createWorkspace(world.system, { name: 'Other' })
  expect((await listVendors({ ...ctx, workspaceId: id }, { limit: 100 })).data).toEqual([])
})

const csv = [
  'code;name;tax_ids;ibans;aliases',
  'A;"ACME; Supplies";DE 123456789 | DE987654321;DE89370400440532013000;Acme|ACME Shop',
  'B;Borg AB;;;',
].join('\r\n')

test('an import creates and replaces, leaves the others, and is one audit event with the numbers', async () => {
  await putVendor(ctx, { code: 'B', ...acme })
  await putVendor(ctx, { code: 'Z', ...none, name: 'Zed' })
  const before = (await audited()).length
  expect(await importVendors(ctx, { csv })).toEqual({ created: 1, updated: 1, unchanged: 0 })
  expect(await getVendor(ctx, { code: 'A' })).toMatchObject({
    name: 'ACME; Supplies',
    tax_ids: ['DE123456789', 'DE987654321'],
    aliases: ['Acme', 'ACME Shop'],
  })
  expect(await codes()).toEqual(['A', 'B', 'Z'])
  expect(await codes({ tax_id: 'DE123456789' })).toEqual(['A'])
  expect(await importVendors(ctx, { csv })).toEqual({ created: 0, updated: 0, unchanged: 2 })
  const events = await audited()
  expect(events).toHaveLength(before + 1)
  expect(events[0]).toEqual({
    type: 'vendor_list.imported',
    target: ctx.workspaceId,
    changes: [
      { field: 'created', before: null, after: '1' },
      { field: 'updated', before: null, after: '1' },
    ],
  })
})

test('a vendor that an import changes is found by what stays and what is new, and not by what it was', async () => {
  const imported = (cells: string) =>
    importVendors(ctx, { csv: `code,name,tax_ids,aliases\nA,${cells}\nK,Kept,,` })
  await imported('Acme,DE123456789,Old')
  expect(await imported('Acme,DE123456789,New')).toEqual({ created: 0, updated: 1, unchanged: 1 })
  expect(await codes({ tax_id: 'DE123456789' })).toEqual(['A'])
  expect(await codes({ name: 'New' })).toEqual(['A'])
  expect(await codes({ name: 'Old' })).toEqual([])
  expect(await codes({ name: 'Kept' })).toEqual(['K'])
})

test('of an import with a fault nothing is taken, and its lines are named', async () => {
  const lines = [
    'code,name,tax_ids,ibans',
    'A,Acme,none|DE123456789,',
    ',No code,,',
    'export,Reserved,,',
    'B,,,DE00',
    'A,Twice,,',
  ]
  await expect(importVendors(ctx, { csv: lines.join('\n') })).rejects.toMatchObject({
    code: 'invalid_payload',
    details: [
      { path: 'line 2, tax_ids', message: expect.stringContaining('tax id') },
      { path: 'line 3, code' },
      { path: 'line 4, code' },
      { path: 'line 5, name' },
      { path: 'line 5, ibans', message: expect.stringContaining('IBAN') },
      { path: 'line 6, code', message: '"A" is on line 2 already' },
    ],
  })
  expect(await codes()).toEqual([])
})

test('an export is an import of the same list', async () => {
  await importVendors(ctx, { csv })
  await putVendor(ctx, { code: 'F', ...none, name: '=SUM(A1)' })
  const exported = await exportVendors(ctx)
  expect(await importVendors(ctx, { csv: exported })).toEqual({ created: 0, updated: 0, unchanged: 3 })
  const { id } = await createWorkspace(world.system, { name: 'Other' })
  const other = { ...ctx, workspaceId: id }
  expect(await exportVendors(other)).toBe('code,name,tax_ids,ibans,aliases\r\n')
  await importVendors(other, { csv: exported })
  expect(await exportVendors(other)).toBe(exported)
})

test('many vendors are imported at once, and exported in their order', async () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => `V${at + 1_000},Vendor ${at},DE${100_000_000 + at},,`)
  const whole = ['code,name,tax_ids,ibans,aliases', ...rows].join('\n')
  expect(await importVendors(ctx, { csv: whole })).toMatchObject({ created: 1_000 })
  expect(await codes({ tax_id: 'DE100000999' })).toEqual(['V1999'])
  const exported = (await exportVendors(ctx)).split('\r\n')
  expect(exported.slice(1, -1).map((line) => line.split(',')[0])).toEqual(
    rows.map((line) => line.split(',')[0]),
  )
})
