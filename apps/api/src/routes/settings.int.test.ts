import { limits, omissibleFields, schemaIds } from '@numora/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
})
afterAll(() => world.close())
beforeAll(async () => {
  caller = await world.newCaller()
})

const traders = { name: 'Own Traders  Ltd.', tax_ids: ['GB 123 4567 89'], aliases: ['OT Shop', 'OT Shop'] }
const stored = { name: 'Own Traders Ltd.', tax_ids: ['GB123456789'], aliases: ['OT Shop'] }

function patch(json: object, by = caller) {
  return world.send('PATCH', '/v1/settings', { caller: by, json })
}

test('own companies are stored in canonical form, replaced as a whole, and left alone by other changes', async () => {
  expect((await world.send('GET', '/v1/settings', { caller })).json.own_companies).toEqual([])
  const set = await patch({ own_companies: [traders, { name: 'Second' }] })
  expect(set.json.own_companies).toEqual([stored, { name: 'Second', tax_ids: [], aliases: [] }])
  expect((await patch({ own_companies: [stored] })).json.own_companies).toEqual([stored])
  expect((await patch({ retention_days: 30 })).json.own_companies).toEqual([stored])
  const { json } = await world.send('GET', '/v1/audit?type=settings.updated', { caller })
  const [kept, replaced] = json.data
  expect(kept.changes).toMatchObject([{ field: 'retention_days' }])
  expect(replaced.changes).toMatchObject([{ field: 'own_companies' }])
  expect(JSON.parse(replaced.changes[0].before)).toEqual(set.json.own_companies)
  expect(JSON.parse(replaced.changes[0].after)).toEqual([stored])
  const other = await world.newCaller()
  expect((await world.send('GET', '/v1/settings', { caller: other })).json.own_companies).toEqual([])
})

test('faulty own companies are refused with their paths, and change nothing', async () => {
  const wrong = await patch({ own_companies: [stored, { name: ' ', tax_ids: ['DE123456789', '???'] }] })
  expect(wrong.status).toBe(422)
  expect(wrong.json.error).toMatchObject({
    code: 'invalid_value',
    details: [{ path: 'own_companies.1.name' }, { path: 'own_companies.1.tax_ids.1' }],
  })
  const ibans = await patch({ own_companies: [{ ...stored, ibans: [] }] })
  expect(ibans.json.error).toMatchObject({
    code: 'invalid_payload',
    details: [{ path: 'own_companies.0.ibans' }],
  })
  const many = Array.from({ length: limits.ownCompanies + 1 }, (_, at) => ({ name: `Own ${at}` }))
  expect((await patch({ own_companies: many })).status).toBe(400)
  expect((await world.send('GET', '/v1/settings', { caller })).json.own_companies).toEqual([stored])
})

test('of two changes to what both have seen, the second is a conflict and changes nothing', async () => {
  const by = await world.newCaller()
  const changes = await Promise.all(
    ['First', 'Second'].map((name) => patch({ expected_updated_at: null, own_companies: [{ name }] }, by)),
  )
  const [done, refused] = changes.toSorted((a, b) => a.status - b.status)
  expect([done!.status, refused!.status]).toEqual([200, 409])
  expect(refused!.json.error.code).toBe('conflict')
  expect((await world.send('GET', '/v1/settings', { caller: by })).json).toEqual(done!.json)
  const seen = done!.json.updated_at
  const next = await patch({ expected_updated_at: seen, own_companies: [] }, by)
  expect(next.json).toMatchObject({ own_companies: [] })
  expect(next.json.updated_at > seen).toBe(true)
  expect((await patch({ expected_updated_at: seen, retention_days: 30 }, by)).status).toBe(409)
})

test('reading own companies needs documents:read, and changing them admin', async () => {
  const reader = await world.keyOf(caller, ['documents:read'])
  expect((await world.send('GET', '/v1/settings', { caller: reader })).json.own_companies).toEqual([stored])
  expect((await patch({ own_companies: [] }, reader)).status).toBe(403)
})

test('what is not used is stored for each schema, and named once', async () => {
  const by = await world.newCaller()
  const { unused_fields: nothing } = (await world.send('GET', '/v1/settings', { caller: by })).json
  expect(nothing).toEqual(Object.fromEntries(schemaIds.map((schema) => [schema, []])))
  const invoice_v2 = ['vendor_website', 'line_items']
  const receipt_v1 = ['merchant_phone']
  await patch({ unused_fields: { invoice_v2: [...invoice_v2, 'line_items'] } }, by)
  const set = await patch({ unused_fields: { receipt_v1 } }, by)
  expect(set.json.unused_fields).toEqual({ ...nothing, invoice_v2, receipt_v1 })
  const back = await patch({ unused_fields: { invoice_v2: [] } }, by)
  expect(back.json.unused_fields).toEqual({ ...nothing, receipt_v1 })
})

test.each([
  [
    'a field that approval needs',
    { invoice_v2: ['line_items', 'total_amount'] },
    'unused_fields.invoice_v2.1',
  ],
  ['a field of another schema', { receipt_v1: ['due_date'] }, 'unused_fields.receipt_v1.0'],
  ['some of the amounts of a sum', { invoice_v2: ['discount_amount'] }, 'unused_fields.invoice_v2'],
  [
    'the amounts without the line items that they prove',
    { invoice_v2: omissibleFields('invoice_v2').amounts },
    'unused_fields.invoice_v2',
  ],
  ['a schema that does not exist', { invoice_v1: [] }, 'unused_fields.invoice_v1'],
])('%s cannot be unused', async (_, unused_fields, path) => {
  const { status, json } = await patch({ unused_fields })
  expect(status).toBe(400)
  expect(json.error).toMatchObject({ code: 'invalid_payload', details: [{ path }] })
})

test('the amounts of a sum may be unused together with the line items', async () => {
  const { amounts } = omissibleFields('invoice_v2')
  const by = await world.newCaller()
  const { status } = await patch({ unused_fields: { invoice_v2: [...amounts, 'line_items'] } }, by)
  expect(status).toBe(200)
  expect((await patch({ unused_fields: { invoice_v2: ['line_items'] } }, by)).status).toBe(200)
})
