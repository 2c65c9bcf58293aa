import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld({ corsOrigins: ['https://app.example.com'] })
  caller = await world.newCaller()
})
afterAll(() => world.close())

function preflight(origin: string) {
  return world.send('OPTIONS', '/v1/documents', {
    headers: { origin, 'access-control-request-method': 'POST' },
  })
}

test('answers cannot be run or framed by a browser', async () => {
  const { headers } = await world.send('GET', '/v1/documents', { caller })
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.has('x-powered-by')).toBe(false)
  expect(headers.has('access-control-allow-origin')).toBe(false)
})

test('a page of a listed origin may call, and read the needed headers', async () => {
  const headers = { origin: 'https://app.example.com' }
  const answer = await world.send('GET', '/v1/documents', { caller, headers })
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after')
  expect(answer.headers.get('vary')).toContain('origin')
  const refused = await world.send('GET', '/v1/documents', { headers })
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, headers.origin])
})

test('its preflight needs no key', async () => {
  const answer = await preflight('https://app.example.com')
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-headers')).toContain('idempotency-key')
  expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH')
})

test.each(['https://evil.example.com', 'http://app.example.com', 'null'])(
  'a page of %s may not',
  async (origin) => {
    const answer = await preflight(origin)
    expect(answer.status).toBe(401)
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  },
)
