import { reviewReady } from '@numora/testkit/review-ready'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { contractRoutes, pathOf } from '../../test/contract-routes.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

const document = 'doc_01jpwq4q9m7q4q2k8dax1x1q5n'
const destination = 'dst_01jpwq4q9m7q4q2k8dax1x1q5n'
const endpoint = 'whk_01jpwq4q9m7q4q2k8dax1x1q5n'
const refused = 'http://10.0.0.1/'

test.each([
  ['POST', `/v1/documents/${document}/actions/reprocess`, { schema: 'nonsense' }],
  ['POST', '/v1/documents/nonsense/actions/reprocess', { schema: 'nonsense' }],
  ['POST', `/v1/documents/${document}/actions/retry-push`, { destination_id: destination }],
  ['POST', `/v1/documents/${document}/actions/approve`, { expected_updated_at: '2026-03-01T12:00:00.000Z' }],
  ['PATCH', `/v1/documents/${document}/review`, { fields: { due_date: 'never', nonsense: 'x' } }],
  ['PATCH', `/v1/destinations/${destination}`, { config: { url: refused } }],
  ['PATCH', `/v1/webhook-endpoints/${endpoint}`, { url: refused }],
  ['PUT', `/v1/mappings/invoice_v2/${destination}`, { fields: [{ to: 'a', from: 'nonsense' }] }],
  ['PUT', `/v1/mappings/nonsense/${destination}`, { fields: [{ to: 'a', from: 'nonsense' }] }],
  [
    'POST',
    '/v1/routes',
    { schema: 'nonsense', destination_id: destination, provider: 'webhook', mode: 'push', trigger: 'manual' },
  ],
])('%s %s with something that does not exist is 404 before other checks', async (method, path, json) => {
  expect((await world.send(method, path, { caller, json })).json.error.code).toBe('not_found')
})

test.each([
  ['dispatch', 'nonsense'],
  ['dispatch', destination],
  ['actions/retry-push', 'nonsense'],
  ['actions/retry-push', destination],
])('%s to an unknown destination, %s, is 404 in any state', async (verb, destinationId) => {
  const id = await reviewReady(caller.ctx)
  const path = `/v1/documents/${id}/${verb}`
  const answer = await world.send('POST', path, { caller, json: { destination_id: destinationId } })
  expect(answer.json.error.code).toBe('not_found')
  const withoutOne = await world.send('POST', path, { caller, json: {} })
  expect(withoutOne.json.error.code).toBe('conflict')
})

const paged = contractRoutes.filter(
  ({ method, path }) => method === 'GET' && /:id\/(events|delivery|deliveries)$/.test(path),
)
test('there are lists below an id', () => expect(paged.length).toBeGreaterThan(2))

test.each(paged)('$path with an invalid cursor is 400 before the id is looked up', async (route) => {
  const answer = await world.send('GET', `${pathOf(route)}?cursor=cur_AA`, { caller })
  expect(answer.json.error.details[0].path).toBe('cursor')
})
