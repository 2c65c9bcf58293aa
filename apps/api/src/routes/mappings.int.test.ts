import { reviewReady } from '@numora/testkit/review-ready'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let caller: Caller
let mapping: string
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
  const destination = await world.send('POST', '/v1/destinations', {
    caller,
    json: { provider: 'webhook', display_name: 'ERP', config: { url: 'http://127.0.0.1:1/' } },
  })
  mapping = `/v1/mappings/invoice_v2/${destination.json.id}`
})
afterAll(() => world.close())

function put(json: object) {
  return world.send('PUT', mapping, { caller, json })
}

test('the answer of GET can be sent by PUT unchanged, until somebody else has changed the mapping', async () => {
  await put({ fields: [{ to: 'number', from: 'invoice_number' }] })
  const { json: given } = await world.send('GET', mapping, { caller })
  const again = await put(given)
  expect([again.status, again.json]).toEqual([200, given])
  const changed = await put({ ...given, target: 'invoices' })
  expect(changed).toMatchObject({ status: 200, json: { version: 2, target: 'invoices' } })
  const late = await put(given)
  expect([late.status, late.json.error.code]).toEqual([409, 'conflict'])
  expect(late.json.error.message).toContain('version is 2')
})

test('a preview shows values, so it needs the scope to read documents', async () => {
  const json = { document_id: await reviewReady(caller.ctx) }
  const by = async (scope: 'delivery:read' | 'documents:read') =>
    world.send('POST', `${mapping}/preview`, { caller: await world.keyOf(caller, [scope]), json })
  expect((await by('delivery:read')).status).toBe(403)
  expect((await by('documents:read')).status).toBe(200)
})
