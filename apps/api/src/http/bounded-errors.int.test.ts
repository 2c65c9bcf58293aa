import { limits } from '@numora/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { contractRoutes, pathOf } from '../../test/contract-routes.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

const withBody = contractRoutes.filter(({ method, route }) => {
  const isJson = ['POST', 'PUT', 'PATCH'].includes(method) && !('contentType' in route)
  return isJson && 'body' in route && route.body instanceof z.ZodType
})

function many(count: number, one: (i: number) => unknown) {
  return Array.from({ length: count }, (_, i) => one(i))
}

function named(count: number, value: unknown) {
  return Object.fromEntries(many(count, (i) => [`name-${i}`, value]) as [string, unknown][])
}

/** JSON values of nearly 1 MiB, each with as many faults as possible. */
const hostile: [string, unknown][] = [
  ['an array of wrong items', many(200_000, () => 'a')],
  ['an array of wrong objects', many(70_000, () => ({ fields: 1 }))],
  ['as many wrong objects as fit', many(limits.lineItems, () => ({ id: 'x', fields: named(20, 1) }))],
  ['an object of wrong values', named(40_000, 1)],
  ['a long text', 'x'.repeat(1_000_000)],
  ['a long name', { ['n'.repeat(1_000_000)]: 1 }],
]

const hostileObjects = hostile.filter(([, value]) => typeof value === 'object')

/** Each body and each property gets some of the values, the next one the next: over all routes it is each many times. */
let turn = 0
function next(values: readonly [string, unknown][]): [string, unknown] {
  return values[turn++ % values.length]!
}

test.each(withBody)(
  '$method $path answers a body with any number of faults briefly',
  async (route) => {
    const { body } = route.route as unknown as { body: z.ZodType }
    const properties = body instanceof z.ZodObject ? Object.keys(body.shape) : ['config', 'display_name']
    const bodies: [string, unknown][] = [
      next(hostileObjects),
      next(hostileObjects),
      ...properties.map((name): [string, unknown] => {
        const [what, value] = next(hostile)
        return [`${name}: ${what}`, { provider: 'webhook', [name]: value }]
      }),
    ]
    for (const [what, json] of bodies) {
      const answer = await world.send(route.method, pathOf(route), { caller, json })
      expect([400, 404, 409, 422], what).toContain(answer.status)
      expect(answer.text.length, what).toBeLessThan(20_000)
      expect(answer.json.error.details?.length ?? 0, what).toBeLessThanOrEqual(limits.errorDetails)
    }
  },
  120_000,
)

test('a long name is cut, and the rest of its path still shows where it is', async () => {
  const answer = await world.send('POST', '/v1/documents', {
    caller,
    json: { schema: 'invoice_v2', file_url: 'https://example.com/a', metadata: { ['n'.repeat(5_000)]: 'a' } },
  })
  const [{ path }] = answer.json.error.details
  expect(path).toBe(`metadata.${'n'.repeat(100)}…`)
})

test('an answer stored for an Idempotency-Key is bounded, too', async () => {
  const headers = { 'idempotency-key': 'bounded' }
  const json = { name: 'x', scopes: many(200_000, () => 'a') }
  const first = await world.send('POST', '/v1/api-keys', { caller, headers, json })
  const second = await world.send('POST', '/v1/api-keys', { caller, headers, json })
  expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([400, 'true'])
  expect(second.json).toEqual(first.json)
  const kept = await caller.ctx.db.idempotentAnswer.findMany()
  expect(kept.every(({ sealed }) => Buffer.from(sealed).length < 20_000)).toBe(true)
})

test('faults are listed up to a number, with a note that there are more', async () => {
  const json = named(50, 1)
  const { json: answer } = await world.send('POST', '/v1/webhook-endpoints', { caller, json })
  expect(answer.error.details).toHaveLength(limits.errorDetails)
  expect(answer.error.message).toMatch(/^url: .* \(and more\)$/)
})

test('a long query is answered as briefly', async () => {
  const query = (one: (i: number) => string, count: number) => many(count, one).join('&')
  for (const text of [
    query((i) => `a${i}=1`, 1_500),
    query(() => 'status=done', 1_000),
    query((i) => `metadata[k${i}]=1`, 700),
    query((i) => `limit=${i}`, 1_000),
  ]) {
    const answer = await world.send('GET', `/v1/documents?${text}`, { caller })
    expect(answer.status).toBe(400)
    expect(answer.json.error.details.length).toBeLessThanOrEqual(limits.errorDetails)
  }
})
