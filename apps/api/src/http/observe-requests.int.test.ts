import { PassThrough } from 'node:stream'
import pino from 'pino'
import { expect, test } from 'vitest'
import { openApiWorld } from '../../test/api-world.ts'

test('a request is logged with its id, route, status and key, and without its content', async () => {
  const lines: string[] = []
  const stream = new PassThrough().on('data', (line) => lines.push(String(line)))
  const world = await openApiWorld({}, { logger: pino({ base: null }, stream) })
  const caller = await world.newCaller()
  await world.send('GET', '/v1/documents?external_id=private-query', { caller })
  await world.send('POST', '/v1/api-keys', { caller, json: { name: 'private-body', scopes: ['admin'] } })
  await world.send('GET', '/v1/nothing/there', { headers: { 'x-request-id': 'mine' } })
  await world.send('GET', '/healthz')
  await expect.poll(() => lines.length).toBe(3)
  await world.close()
  const [list, create, nothing] = lines.map((line) => JSON.parse(line))
  expect(list).toMatchObject({
    requestId: expect.stringMatching(/^req_/),
    method: 'GET',
    route: '/v1/documents',
    status: 200,
    key: expect.stringMatching(/^key_/),
    ms: expect.any(Number),
  })
  expect(create).toMatchObject({ route: '/v1/api-keys', status: 201 })
  expect(nothing).toMatchObject({ requestId: 'mine', path: '/v1/nothing/there', route: null, status: 401 })
  expect(lines.join('')).not.toMatch(/private|sk_live_/)
})
