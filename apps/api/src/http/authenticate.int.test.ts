import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, openApiWorld } from '../../test/api-world.ts'
import { startApi } from '../start-api.ts'

let world: ApiWorld
beforeAll(async () => {
  world = await openApiWorld({ rateLimit: '10/h' })
})
afterAll(() => world.close())

test('each answer has the state of the rate limit, and beyond it the time to retry', async () => {
  const caller = await world.newCaller()
  const list = () => world.send('GET', '/v1/schemas', { caller })
  const first = await list()
  expect(first.headers.get('x-rate-limit-limit')).toBe('10')
  expect(first.headers.get('x-rate-limit-remaining')).toBe('9')
  expect(first.headers.get('x-rate-limit-reset')).toBe('3600')
  for (let i = 0; i < 9; i++) expect((await list()).status).toBe(200)
  const refused = await list()
  expect(refused.json.error.code).toBe('rate_limited')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500)
  expect(refused.headers.get('x-rate-limit-remaining')).toBe('0')
})

test('checks before the rate limit answer first, with the state of the limit', async () => {
  const caller = await world.newCaller(['documents:read'])
  for (let i = 0; i < 10; i++) await world.send('GET', '/v1/schemas', { caller })
  const answers = await Promise.all([
    world.send('GET', '/v1/schemas', { caller }),
    world.send('GET', '/v1/nothing', { caller }),
    world.send('PUT', '/v1/schemas', { caller }),
    world.send('GET', '/v1/api-keys', { caller }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([429, 404, 405, 403])
  for (const { headers } of answers) expect(headers.get('x-rate-limit-remaining')).toBe('0')
})

test('the limit holds across processes', async () => {
  const options = { host: '127.0.0.1', port: 0, rateLimit: '10/h', corsOrigins: [], version: '1.2.3-test' }
  const other = await startApi(world.system, options)
  const caller = await world.newCaller()
  const headers = { authorization: `Bearer ${caller.secret}` }
  const statuses = await Promise.all(
    Array.from({ length: 30 }, async (_, i) => {
      const { status } = await fetch(`${i % 2 ? world.url : other.url}/v1/schemas`, { headers })
      return status
    }),
  )
  expect(statuses.filter((status) => status === 200)).toHaveLength(10)
  expect(statuses.filter((status) => status === 429)).toHaveLength(20)
  await other.close()
})
