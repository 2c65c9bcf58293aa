import { reviewReady } from '@numora/testkit/review-ready'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { arbitraryRequest } from '../../test/arbitrary-request.ts'
import { contractRoutes, pathOf } from '../../test/contract-routes.ts'
import { pdf } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
let pool: Record<string, string[]>

beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
  const make = async (path: string, json: object): Promise<string> =>
    (await world.send('POST', path, { caller, json })).json.id
  const config = { url: 'http://127.0.0.1:1/push' }
  const destination = await make('/v1/destinations', { provider: 'webhook', display_name: 'ERP', config })
  const route = { schema: 'invoice_v2', provider: 'webhook', mode: 'push', trigger: 'on_approve' }
  const endpoint = await make('/v1/webhook-endpoints', { url: 'http://127.0.0.1:1/hook' })
  pool = {
    documents: await Promise.all(Array.from({ length: 100 }, (_, i) => document(i))),
    destinations: [destination],
    destination_id: [destination],
    routes: [await make('/v1/routes', { ...route, destination_id: destination })],
    workflows: [
      await make('/v1/workflows', {
        name: 'Wait',
        steps: [{ id: 'wait', type: 'wait', duration_seconds: 60 }],
      }),
    ],
    'webhook-endpoints': [endpoint],
    delivery_id: [await make(`/v1/webhook-endpoints/${endpoint}/test`, {})],
    'api-keys': [await make('/v1/api-keys', { name: 'a', scopes: ['admin'] })],
    schemas: ['invoice_v2', 'receipt_v1'],
    schema: ['invoice_v2', 'receipt_v1'],
    number: ['1', '2'],
    urls: [
      'https://example.com/a.pdf',
      'http://127.0.0.1:1/hook',
      'http://localhost/',
      'ftp://x',
      'https://a:b@c',
    ],
    values: [
      'erp',
      'webhook',
      '2026-03-01',
      '12.50',
      'EUR',
      'due_date',
      'description',
      '2026-03-01T12:00:00.000Z',
    ],
  }
})
afterAll(() => world.close())

async function document(externalId: number): Promise<string> {
  const id = await reviewReady(caller.ctx, { externalId: `ap-${externalId}` })
  const { db, storage } = caller.ctx
  const file = { contentType: 'application/pdf', sizeBytes: pdf().length, sha256: 'a'.repeat(64) }
  const { fileKey } = await db.document.update({ where: { id }, data: file })
  await storage.put(fileKey!, pdf())
  return id
}

const fuzzed = new Map(
  contractRoutes
    .filter(({ route, method }) => !('contentType' in route) && method !== 'DELETE')
    .map((route) => [route.name, route]),
)

test('every answer to random requests is in the contract, and none is a crash', async () => {
  const request = fc
    .constantFrom(...fuzzed.keys())
    .chain((name) => arbitraryRequest(fuzzed.get(name)!, pool).map((request) => ({ name, ...request })))
  const key = fc.option(fc.nat({ max: 99 }), { freq: 1 })
  await fc.assert(
    fc.asyncProperty(request, key, async ({ name, params, query, body }, key) => {
      const route = fuzzed.get(name)!
      const path = `${pathOf(route, params)}${query ? `?${query}` : ''}`
      const headers: Record<string, string> = key === null ? {} : { 'idempotency-key': `k${key}` }
      const answer = await world.send(route.method, path, { caller, headers, json: body })
      expect(answer.status, answer.text).toBeLessThan(500)
    }),
    { numRuns: 300 },
  )
}, 120_000)
