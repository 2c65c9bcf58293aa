import { csvType } from '@numora/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { contractRoutes, pathOf } from '../../test/contract-routes.ts'
import { formOf } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

const keyed = contractRoutes.filter(({ scope }) => scope !== null)
const withBody = keyed.filter(
  ({ method, route }) => ['POST', 'PUT', 'PATCH'].includes(method) && !('contentType' in route),
)

describe.each(keyed)('$method $path ($name)', (route) => {
  const path = pathOf(route)

  test.each([
    ['without a key', {}],
    ['with an unknown key', { authorization: 'Bearer sk_live_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    ['with something else', { authorization: 'Basic dXNlcjpwYXNz' }],
  ])('%s is 401', async (_how, headers: Record<string, string>) => {
    const answer = await world.send(route.method, path, { headers })
    expect(answer.status).toBe(401)
    expect(answer.json.error.code).toBe('unauthorized')
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  })

  test.runIf(route.scope !== 'any')('with a key that lacks the scope is 403 with the scope', async () => {
    const poor = await world.keyOf(caller, [
      route.scope === 'webhooks:write' ? 'review:write' : 'webhooks:write',
    ])
    const answer = await world.send(route.method, path, { caller: poor })
    expect(answer.status).toBe(403)
    expect(answer.json.error.message).toContain(route.scope)
  })

  test('with an unknown query parameter is 400 with its name', async () => {
    const hasBody = route.method !== 'GET' && route.method !== 'DELETE'
    const type = 'contentType' in route.route ? (route.route.contentType as string) : undefined
    const body =
      type === csvType
        ? { headers: { 'content-type': csvType }, body: 'code,name' }
        : type !== undefined
          ? { body: formOf(['a', 'b']) }
          : hasBody
            ? { json: {} }
            : {}
    const answer = await world.send(route.method, `${path}?surprise=1`, { caller, ...body })
    expect(answer.status).toBe(400)
    expect(answer.json.error.details).toContainEqual({ path: 'surprise', message: 'is not known here' })
  })

  test('with another method is 405 with the allowed ones', async () => {
    const answer = await world.send('PROPFIND', path, { caller })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')!.split(', ')).toContain(route.method)
  })
})

test.each(withBody)('$method $path with an unknown field is 400 with its name', async (route) => {
  const answer = await world.send(route.method, pathOf(route), {
    caller,
    json: { ...bodies[route.name], surprise: 1 },
  })
  expect(answer.status).toBe(400)
  expect(answer.json.error.details).toContainEqual({ path: 'surprise', message: 'is not known here' })
})

test.each(withBody)('$method $path with no JSON is 415, and with broken JSON 400', async (route) => {
  const broken = (type: string, body: string) =>
    world.send(route.method, pathOf(route), { caller, headers: { 'content-type': type }, body })
  expect((await broken('text/plain', '{}')).json.error.code).toBe('unsupported_media_type')
  expect((await broken('application/json; charset=latin1', '{}')).status).toBe(415)
  expect((await broken('application/json', '{"a":')).json.error.code).toBe('invalid_payload')
})

test.each(withBody)('$method $path with more than 1 MiB is 413', async (route) => {
  const answer = await world.send(route.method, pathOf(route), { caller, json: { a: 'x'.repeat(1_048_576) } })
  expect(answer.json.error.code).toBe('payload_too_large')
})

test.each(keyed.filter(({ path }) => /:id|:delivery_id/.test(path) && !path.startsWith('/v1/schemas')))(
  '$method $path with an impossible id is 404',
  async (route) => {
    for (const id of ['nonsense', 'doc_UPPER', '..%2F..', '%00', 'doc_01jpwq4q9m7q4q2k8dax1x1q5n%0a']) {
      const answer = await world.send(route.method, pathOf(route, { id }), {
        caller,
        ...(withBody.includes(route) ? { json: bodies[route.name] ?? {} } : {}),
      })
      expect(answer.status, id).toBe(404)
    }
  },
)

const destinationBody = {
  provider: 'webhook',
  display_name: 'ERP',
  config: { url: 'http://127.0.0.1:1/push' },
}

const workflowBody = { name: 'Wait', steps: [{ id: 'wait', type: 'wait', duration_seconds: 60 }] }

/** Valid bodies for routes that do not accept `{}`. */
const bodies: Record<string, object> = {
  'documents.split': { pages: [[1], [2]] },
  'deliveries.report': {
    provider: 'erp',
    status: 'failed',
    execution_id: 'e1',
    attempted_at: '2026-03-01T12:00:00Z',
  },
  'destinations.create': destinationBody,
  'documents.assign': { person_id: null },
  'comments.create': { text: 'Asked the vendor.' },
  'views.create': { name: 'Mine', query: {} },
  'views.put': { name: 'Mine', query: {} },
  'invitations.create': { email: 'ada@example.com', role: 'reviewer' },
  'webhookEndpoints.replay': { since: '2026-03-01T12:00:00Z' },
  'mappings.put': { fields: [] },
  'lookupTables.put': { rows: [] },
  'workflows.put': { ...workflowBody, status: 'active' },
  'workflows.dispatch': { document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n' },
  'mappings.preview': { document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n' },
}
