import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let receiver: Receiver
beforeAll(async () => {
  world = await openApiWorld()
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.close()
  await world.close()
})

async function newDestination(caller: Caller): Promise<string> {
  const json = { provider: 'webhook', display_name: 'Test', config: { url: receiver.url } }
  return (await world.send('POST', '/v1/destinations', { caller, json })).json.id
}

test('requests that wait for a silent receiver delay nobody, with or without an Idempotency-Key', async () => {
  const noisy = await world.newCaller()
  const other = await world.newCaller()
  const id = await newDestination(noisy)
  receiver.answer = () => 'silent'
  receiver.requests.length = 0
  let answered = 0
  const tests = Array.from({ length: 40 }, async (_, n) => {
    const headers: Record<string, string> = n % 4 === 0 ? {} : { 'idempotency-key': `silent-${n}` }
    await world.send('POST', `/v1/destinations/${id}/test`, { caller: noisy, headers })
    answered += 1
  })
  await vi.waitFor(() => expect(receiver.requests.length).toBeGreaterThan(0))
  for (const path of ['/v1/documents', '/v1/destinations'])
    expect((await world.send('GET', path, { caller: other })).status).toBe(200)
  const json = { schema: 'invoice_v2', file_url: 'https://example.com/a.pdf' }
  for (const key of ['a', 'b'])
    expect(
      (
        await world.send('POST', '/v1/documents', {
          caller: other,
          json,
          headers: { 'idempotency-key': key },
        })
      ).status,
    ).toBe(202)
  expect(answered).toBe(0)
  receiver.answer = () => ({})
  await receiver.close()
  await Promise.all(tests)
})

test('a test of a destination with a known key is not repeated', async () => {
  receiver = await startReceiver()
  const caller = await world.newCaller()
  const id = await newDestination(caller)
  const headers = { 'idempotency-key': 'once' }
  const first = await world.send('POST', `/v1/destinations/${id}/test`, { caller, headers })
  const again = await world.send('POST', `/v1/destinations/${id}/test`, { caller, headers })
  expect(again.json).toEqual(first.json)
  expect(again.headers.get('idempotent-replayed')).toBe('true')
  expect(receiver.requests).toHaveLength(1)
})

test("another key of the workspace does not get the first one's stored answer", async () => {
  const caller = await world.newCaller()
  const other = await world.keyOf(caller, ['admin'])
  const headers = { 'idempotency-key': 'mine' }
  const json = { name: 'a key', scopes: ['documents:read'] }
  const first = await world.send('POST', '/v1/api-keys', { caller, headers, json })
  const second = await world.send('POST', '/v1/api-keys', { caller: other, headers, json })
  expect(second.json.secret).not.toBe(first.json.secret)
  expect(second.headers.get('idempotent-replayed')).toBeNull()
})
