import type { AuditEvent } from '@numora/contract'
import { type SalesforceStandIn, startSalesforceStandIn } from '@numora/destinations/stand-ins/salesforce'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { type ContractRoute, contractRoutes, pathOf } from '../../test/contract-routes.ts'

let world: ApiWorld
let caller: Caller
let salesforce: SalesforceStandIn
beforeAll(async () => {
  world = await openApiWorld()
  salesforce = await startSalesforceStandIn()
})
afterAll(async () => {
  await world.close()
  await salesforce.close()
})
beforeEach(async () => {
  caller = await world.newCaller()
})

async function audited(query = ''): Promise<AuditEvent[]> {
  return (await world.send('GET', `/v1/audit?limit=100${query}`, { caller })).json.data
}

async function make(path: string, json: unknown) {
  const { status, json: made } = await world.send('POST', path, { caller, json })
  expect(status, path).toBeLessThan(300)
  return made
}

const url = 'http://127.0.0.1:1/in?token=hidden-query'
const credentials = { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }
const bodies = {
  key: { name: 'a key', scopes: ['documents:read'] },
  destination: { provider: 'webhook', display_name: 'ERP', config: { url }, credentials },
  route: { schema: 'invoice_v2', provider: 'erp', mode: 'external', trigger: 'manual' },
  endpoint: { url },
  invitation: { email: 'ada@example.com', role: 'reviewer' },
  workflow: { name: 'Call', steps: [{ id: 'call', type: 'webhook', url }], ...credentials },
}

function makeKey() {
  return make('/v1/api-keys', bodies.key)
}
function makeDestination() {
  return make('/v1/destinations', bodies.destination)
}
async function makePerson() {
  return (await signInPerson(caller.ctx)).id
}
function makeInvitation() {
  return make('/v1/invitations', bodies.invitation)
}
function makeRoute() {
  return make('/v1/routes', bodies.route)
}
function makeWorkflow() {
  return make('/v1/workflows', bodies.workflow)
}
function makeEndpoint() {
  return make('/v1/webhook-endpoints', bodies.endpoint)
}

async function makeLookupTable(name: string): Promise<string> {
  const { status } = await world.send('PUT', `/v1/lookup-tables/${name}`, { caller, json: { rows: [] } })
  expect(status).toBe(200)
  return name
}

/** A call of each route that changes the set-up, on something of its own. */
type ValidCall = { params?: Record<string, string>; json?: unknown; csv?: string }
const validCalls: Record<string, () => Promise<ValidCall>> = {
  'apiKeys.create': async () => ({ json: bodies.key }),
  'apiKeys.rotate': async () => ({ params: { id: (await makeKey()).id }, json: {} }),
  'apiKeys.revoke': async () => ({ params: { id: (await makeKey()).id } }),
  'people.update': async () => ({ params: { id: await makePerson() }, json: { role: 'read_only' } }),
  'people.delete': async () => ({ params: { id: await makePerson() } }),
  'people.signOut': async () => ({ params: { id: await makePerson() }, json: {} }),
  'people.createPasswordLink': async () => ({ params: { id: await makePerson() }, json: {} }),
  'invitations.create': async () => ({ json: bodies.invitation }),
  'invitations.delete': async () => ({ params: { id: (await makeInvitation()).id } }),
  'destinations.create': async () => ({ json: bodies.destination }),
  'destinations.update': async () => ({
    params: { id: (await makeDestination()).id },
    json: { display_name: 'Another' },
  }),
  'destinations.delete': async () => ({ params: { id: (await makeDestination()).id } }),
  'destinations.session': async () => {
    const { target } = salesforce
    const json = { provider: 'salesforce', display_name: 'CRM', ...target }
    return { params: { id: (await make('/v1/destinations', json)).id }, json: {} }
  },
  'lookupTables.put': async () => ({
    params: { name: 'centres' },
    json: { rows: [{ key: 'a', value: '1' }] },
  }),
  'lookupTables.delete': async () => ({ params: { name: await makeLookupTable('old') } }),
  'lookupTables.import': async () => ({ params: { name: 'imported' }, csv: 'key,value\na,1\n' }),
  'mappings.put': async () => ({
    params: { schema: 'invoice_v2', destination_id: (await makeDestination()).id },
    json: { fields: [] },
  }),
  'routes.create': async () => ({ json: bodies.route }),
  'routes.update': async () => ({ params: { id: (await makeRoute()).id }, json: { active: false } }),
  'routes.delete': async () => ({ params: { id: (await makeRoute()).id } }),
  'settings.update': async () => ({ json: { retention_days: 365 } }),
  'vendors.put': async () => ({ params: { code: 'V-1' }, json: { name: 'ACME' } }),
  'vendors.delete': async () => {
    await world.send('PUT', '/v1/vendors/V-2', { caller, json: { name: 'Borg' } })
    return { params: { code: 'V-2' } }
  },
  'vendors.import': async () => ({ csv: 'code,name\nV-3,Third\n' }),
  'workflows.create': async () => ({ json: bodies.workflow }),
  'workflows.put': async () => ({
    params: { id: (await makeWorkflow()).id },
    json: { ...bodies.workflow, status: 'disabled' },
  }),
  'workflows.delete': async () => ({ params: { id: (await makeWorkflow()).id } }),
  'webhookEndpoints.create': async () => ({ json: bodies.endpoint }),
  'webhookEndpoints.update': async () => ({
    params: { id: (await makeEndpoint()).id },
    json: { description: 'Notifies the ERP team' },
  }),
  'webhookEndpoints.delete': async () => ({ params: { id: (await makeEndpoint()).id } }),
  'webhookEndpoints.replay': async () => ({
    params: { id: (await makeEndpoint()).id },
    json: { since: new Date(Date.now() - 60_000).toISOString() },
  }),
  'webhookEndpoints.rotateSecret': async () => ({ params: { id: (await makeEndpoint()).id }, json: {} }),
}

/**
 * What happens to documents is in their own events, views are of those who save them, and these send or show something and
 * change nothing.
 */
const ofDocuments = ['documents', 'deliveries', 'comments', 'presence', 'views', 'lessons', 'reviewLinks']
const changeNothing = [
  'destinations.test',
  'mappings.preview',
  'workflows.dispatch',
  'webhookEndpoints.test',
  'webhookEndpoints.redeliver',
]

const settingUp = contractRoutes.filter(
  ({ name, method }) =>
    method !== 'GET' && !ofDocuments.includes(name.split('.')[0]!) && !changeNothing.includes(name),
)

function callOf({ name }: ContractRoute) {
  const call = validCalls[name]
  if (!call) throw new Error(`${name} changes the set-up: add a call of it here, and an audit event to it`)
  return call()
}

describe.each(settingUp)('$method $path ($name)', (route) => {
  test('leaves one event, of who called it and by which request', async () => {
    const { params, json, csv } = await callOf(route)
    const before = await audited()
    const headers = {
      'x-request-id': `req-of-${route.name}`,
      ...(csv === undefined ? {} : { 'content-type': 'text/csv' }),
    }
    const sent = { caller, headers, ...(json === undefined ? {} : { json }), ...(csv ? { body: csv } : {}) }
    const answer = await world.send(route.method, pathOf(route, params), sent)
    expect(answer.status).toBeLessThan(300)
    const after = await audited()
    expect(after.slice(1)).toEqual(before)
    expect(after[0]).toMatchObject({
      actor: { type: 'api_key', id: expect.stringMatching(/^key_/), name: 'test' },
      request_id: `req-of-${route.name}`,
    })
    expect(after[0]!.changes.length).toBeGreaterThan(0)
  })
})

test('a request that is repeated under its Idempotency-Key leaves one event', async () => {
  const before = await audited()
  const headers = { 'idempotency-key': 'once' }
  for (let n = 0; n < 3; n++) await world.send('POST', '/v1/routes', { caller, headers, json: bodies.route })
  expect(await audited()).toHaveLength(before.length + 1)
})

test('no secret is in the trail, whatever happened', async () => {
  const key = await makeKey()
  const rotated = await make(`/v1/api-keys/${key.id}/rotate`, {})
  const destination = await makeDestination()
  const endpoint = await makeEndpoint()
  const renewed = await make(`/v1/webhook-endpoints/${endpoint.id}/rotate-secret`, {})
  const invited = await makeInvitation()
  const made = await make('/v1/destinations', { ...bodies.destination, credentials: undefined })
  const newer = { secret: 'whsec_bmV2ZXIgc2hvd24gYW55d2hlcmUgYXQgYWxs' }
  const calls: [method: string, path: string, json?: object][] = [
    [
      'PATCH',
      `/v1/destinations/${destination.id}`,
      { credentials: newer, config: { url: 'http://127.0.0.1:1/in?token=hidden-too' } },
    ],
    [
      'PUT',
      `/v1/mappings/invoice_v2/${destination.id}`,
      { fields: [{ to: 'at', default: 'https://user:hidden-user-info@example.com/?key=hidden-constant' }] },
    ],
    [
      'PATCH',
      `/v1/webhook-endpoints/${endpoint.id}`,
      { description: 'Reached at https://example.com/?key=hidden-text' },
    ],
    ['DELETE', `/v1/destinations/${destination.id}`],
    ['DELETE', `/v1/webhook-endpoints/${endpoint.id}`],
    ['DELETE', `/v1/api-keys/${key.id}`],
  ]
  for (const [method, path, json] of calls) {
    const { status } = await world.send(method, path, json ? { caller, json } : { caller })
    expect(status, path).toBeLessThan(300)
  }

  const rows = await world.system.database.auditEvent.findMany()
  const all = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  expect(all.includes('mapping.deleted')).toBe(true)
  const secrets = [
    ...[key, rotated, endpoint, renewed, made].map(({ secret }) => secret as string),
    invited.url.split('/').at(-1) as string,
    ...[credentials, newer].map(({ secret }) => secret),
    ...['query', 'too', 'user-info', 'constant', 'text'].map((word) => `hidden-${word}`),
  ]
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
  const keys = await world.system.database.apiKey.findMany()
  expect(keys.filter(({ hash }) => all.includes(hash))).toEqual([])
  expect(secrets.every((secret) => typeof secret === 'string' && secret.length > 8)).toBe(true)
})

test('the list needs the scope admin, is paged, and takes its filters', async () => {
  const { id } = await makeRoute()
  await world.send('PATCH', `/v1/routes/${id}`, { caller, json: { active: false } })
  const types = async (query: string) => (await audited(query)).map(({ type }) => type)
  expect(await types(`&target=${id}`)).toEqual(['route.updated', 'route.created'])
  expect(await types('&type=route.created&type=workspace.created')).toEqual([
    'route.created',
    'workspace.created',
  ])
  expect(await types('&actor=numora')).toEqual(['api_key.created', 'workspace.created'])
  expect(await types('&created_after=2999-01-01T00:00:00Z')).toEqual([])
  expect(await types('&created_before=2000-01-01T00:00:00Z')).toEqual([])
  const first = await world.send('GET', '/v1/audit?limit=1', { caller })
  expect(first.json.data).toHaveLength(1)
  const next = await world.send('GET', `/v1/audit?limit=1&cursor=${first.json.next_cursor}`, { caller })
  expect(next.json.data).toMatchObject([{ type: 'route.created' }])
  const wrong = await world.send('GET', '/v1/audit?type=route.made', { caller })
  expect(wrong.status).toBe(400)
  const poor = await world.keyOf(caller, ['destinations:write', 'webhooks:write'])
  expect((await world.send('GET', '/v1/audit', { caller: poor })).status).toBe(403)
})
