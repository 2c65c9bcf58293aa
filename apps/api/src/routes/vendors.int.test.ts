import { limits } from '@numora/contract'
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

const csv = 'code,name,tax_ids,ibans,aliases\r\nA/1 é,Wrong,,,\r\n'
const good = 'code,name,tax_ids\r\nA/1,Café “Süd”,DE123456789\r\n'

function send(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return world.send('POST', '/v1/vendors/import', {
    caller,
    headers: { 'content-type': 'text/csv; charset=utf-8', ...headers },
    body,
  })
}

test('a CSV file is imported once for an Idempotency-Key, and exported as CSV', async () => {
  const first = await send(good, { 'idempotency-key': 'k1' })
  expect(first.json).toEqual({ created: 1, updated: 0, unchanged: 0 })
  const again = await send(good, { 'idempotency-key': 'k1' })
  expect(again.json).toEqual(first.json)
  expect(again.headers.get('idempotent-replayed')).toBe('true')
  expect((await send(`${good}B,Borg,\r\n`, { 'idempotency-key': 'k1' })).json.error.code).toBe(
    'idempotency_key_reused',
  )
  const exported = await world.send('GET', '/v1/vendors/export', { caller })
  expect(exported.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(exported.text).toContain('A/1,Café “Süd”,DE123456789')
  expect((await send(exported.text)).json).toEqual({ created: 0, updated: 0, unchanged: 1 })
})

test('a code is encoded in paths; what GET returns can be put back', async () => {
  const path = `/v1/vendors/${encodeURIComponent('A/1')}`
  const vendor = (await world.send('GET', path, { caller })).json
  expect(vendor).toMatchObject({ code: 'A/1', tax_ids: ['DE123456789'] })
  const { code: _, ...body } = vendor
  expect((await world.send('PUT', path, { caller, json: body })).json).toEqual(vendor)
  const wrong = await world.send('PUT', path, { caller, json: { name: 'A', ibans: ['DE00'] } })
  expect(wrong.json.error).toMatchObject({ code: 'invalid_value', details: [{ path: 'ibans.0' }] })
  for (const name of ['export', '..', '%20', '%C3%A9'])
    expect(
      (await world.send('PUT', `/v1/vendors/${name}`, { caller, json: { name: 'A' } })).status,
      name,
    ).toBe(404)
  expect((await world.send('DELETE', path, { caller })).status).toBe(204)
  expect((await world.send('GET', path, { caller })).status).toBe(404)
})

test('what is no CSV of vendors is refused as a whole', async () => {
  const lines = (await send(csv)).json.error
  expect(lines).toMatchObject({ code: 'invalid_payload', details: [{ path: 'line 2, code' }] })
  expect((await send('name\nA')).json.error.details).toEqual([
    { path: 'line 1', message: 'expected the column code' },
  ])
  expect((await send('')).status).toBe(400)
  expect((await send(new Uint8Array([0x63, 0xff]))).json.error.message).toBe('The body must be CSV in UTF-8.')
  expect((await send('code,name\nA,a\0b')).json.error.code).toBe('invalid_payload')
  expect((await send('{}', { 'content-type': 'application/json' })).json.error.code).toBe(
    'unsupported_media_type',
  )
  const large = await send('x'.repeat(limits.csvBytes + 1))
  expect(large.json.error).toMatchObject({
    code: 'payload_too_large',
    message: 'A CSV file may have at most 8 MiB.',
  })
  expect((await world.send('GET', '/v1/vendors', { caller })).json.data).toEqual([])
})

test('reading needs delivery:read and changing destinations:write', async () => {
  const reader = await world.keyOf(caller, ['delivery:read'])
  expect((await world.send('GET', '/v1/vendors/export', { caller: reader })).status).toBe(200)
  expect((await world.send('PUT', '/v1/vendors/A', { caller: reader, json: { name: 'A' } })).status).toBe(403)
  const writer = await world.keyOf(caller, ['destinations:write'])
  expect((await world.send('PUT', '/v1/vendors/A', { caller: writer, json: { name: 'A' } })).status).toBe(200)
  expect((await world.send('GET', '/v1/vendors/A', { caller: writer })).status).toBe(403)
})
