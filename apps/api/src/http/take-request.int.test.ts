import { randomUUID } from 'node:crypto'
import { createApiKey } from '@numora/core'
import { reviewReady } from '@numora/testkit/review-ready'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { type Field, formOf, pdfBlob } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

function withKey(key: string) {
  return { 'idempotency-key': key }
}

test('the same request with the same Idempotency-Key gets the first answer, including secrets', async () => {
  const headers = withKey('create-key')
  const json = { name: 'once', scopes: ['admin'] }
  const first = await world.send('POST', '/v1/api-keys', { caller, headers, json })
  const second = await world.send('POST', '/v1/api-keys', { caller, headers, json })
  expect(first.headers.has('idempotent-replayed')).toBe(false)
  expect(second.headers.get('idempotent-replayed')).toBe('true')
  expect([second.status, second.json]).toEqual([201, first.json])
  expect(first.json.secret).toMatch(/^sk_live_/)
  const other = await world.send('POST', '/v1/api-keys', {
    caller,
    headers,
    json: { ...json, name: 'another' },
  })
  expect(other.json.error.code).toBe('idempotency_key_reused')
  const elsewhere = await world.send('POST', '/v1/webhook-endpoints', { caller, headers, json })
  expect(elsewhere.json.error.code).toBe('idempotency_key_reused')
})

test('a repeated submission has its location', async () => {
  const json = { schema: 'invoice_v2', file_url: 'http://127.0.0.1:1/invoice.pdf' }
  const headers = withKey(randomUUID())
  const first = await world.send('POST', '/v1/documents', { caller, headers, json })
  const second = await world.send('POST', '/v1/documents', { caller, headers, json })
  expect([second.status, second.json]).toEqual([202, first.json])
  expect(second.headers.get('location')).toBe(first.json.status_url)
})

test('uploads are compared by their fields and bytes, not by the encoding of the form', async () => {
  const headers = withKey(randomUUID())
  const upload = (text: string, ...fields: Field[]) =>
    world.send('POST', '/v1/documents', {
      caller,
      headers,
      body: formOf(['file', pdfBlob(text)], ...fields),
    })
  const first = await upload('one', ['schema', 'invoice_v2'], ['external_id', 'form'])
  const second = await upload('one', ['external_id', 'form'], ['schema', 'invoice_v2'])
  expect(second.headers.get('idempotent-replayed')).toBe('true')
  expect([second.status, second.json]).toEqual([202, first.json])
  const reused = { error: { code: 'idempotency_key_reused' } }
  expect((await upload('two', ['schema', 'invoice_v2'], ['external_id', 'form'])).json).toMatchObject(reused)
  expect((await upload('one', ['schema', 'invoice_v2'], ['external_id', 'x'])).json).toMatchObject(reused)
  const document = await world.send('GET', `${first.json.status_url}/file`, { caller })
  expect(document.text).toContain('one')
})

test.each([
  ['400', '/v1/documents', { schema: 'invoice_v2' }, 400],
  ['404', '/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n/actions/approve', {}, 404],
  ['422', '/v1/documents', { schema: 'invoice_v9', file_url: 'https://example.com/a.pdf' }, 422],
])('a refusal by the route itself is stored: %s', async (_what, path, json, status) => {
  const headers = withKey(randomUUID())
  const first = await world.send('POST', path, { caller, headers, json })
  const second = await world.send('POST', path, { caller, headers, json })
  expect([first.status, second.status]).toEqual([status, status])
  expect(second.headers.get('idempotent-replayed')).toBe('true')
  expect(second.json).toEqual(first.json)
})

test('a refused upload is stored, too', async () => {
  const headers = withKey(randomUUID())
  const body = () => formOf(['schema', 'invoice_v2'], ['file', new Blob(['no invoice'])])
  const first = await world.send('POST', '/v1/documents', { caller, headers, body: body() })
  const second = await world.send('POST', '/v1/documents', { caller, headers, body: body() })
  expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([415, 'true'])
  expect(second.json).toEqual(first.json)
})

test('a stored 409 is repeated even if the state has changed', async () => {
  const id = await reviewReady(caller.ctx)
  const headers = withKey(randomUUID())
  const retry = () =>
    world.send('POST', `/v1/documents/${id}/actions/retry-push`, { caller, headers, json: {} })
  expect((await retry()).status).toBe(409)
  await world.send('POST', `/v1/documents/${id}/actions/approve`, { caller, json: {} })
  const again = await retry()
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([409, 'true'])
})

test('401, 403 and unreadable bodies are not stored', async () => {
  const headers = withKey(randomUUID())
  const json = { name: 'a', scopes: ['admin'] }
  const reader = await world.keyOf(caller, ['documents:read'])
  expect((await world.send('POST', '/v1/api-keys', { headers, json })).status).toBe(401)
  expect((await world.send('POST', '/v1/api-keys', { caller: reader, headers, json })).status).toBe(403)
  const broken = { ...headers, 'content-type': 'application/json' }
  expect((await world.send('POST', '/v1/api-keys', { caller, headers: broken, body: '{' })).status).toBe(400)
  const done = await world.send('POST', '/v1/api-keys', { caller, headers, json })
  expect([done.status, done.headers.has('idempotent-replayed')]).toEqual([201, false])
})

test('of many simultaneous requests with one key one works, and the others get its answer or have to wait', async () => {
  const headers = withKey(randomUUID())
  const json = { name: 'many', scopes: ['admin'] }
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => world.send('POST', '/v1/api-keys', { caller, headers, json })),
  )
  const created = answers.filter(({ status }) => status === 201)
  expect(new Set(created.map(({ json }) => json.id)).size).toBe(1)
  expect(
    answers.filter(({ status }) => status !== 201).every(({ json }) => json.error.code === 'conflict'),
  ).toBe(true)
  const keys = await caller.ctx.db.apiKey.count({
    where: { workspaceId: caller.ctx.workspaceId, name: 'many' },
  })
  expect(keys).toBe(1)
})

test.each(['', 'k'.repeat(256)])('an Idempotency-Key of %j is 400', async (key) => {
  const answer = await world.send('POST', '/v1/api-keys', {
    caller,
    headers: withKey(key),
    json: { name: 'a', scopes: ['admin'] },
  })
  expect(answer.json.error.details).toMatchObject([{ path: 'idempotency-key' }])
})

test.each(['', '/result'])(
  'GET /v1/documents/{id}%s answers 304 until something visible has changed',
  async (sub) => {
    const path = `/v1/documents/${await reviewReady(caller.ctx)}`
    const first = await world.send('GET', path + sub, { caller })
    const etag = first.headers.get('etag')!
    const same = await world.send('GET', path + sub, { caller, headers: { 'if-none-match': etag } })
    expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', etag])
    await world.send('PATCH', `${path}/review`, { caller, json: { fields: { due_date: '2026-05-01' } } })
    const changed = await world.send('GET', path + sub, { caller, headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(etag)
  },
)

test('no body and no content type is the same as an empty object', async () => {
  const id = await reviewReady(caller.ctx)
  const answer = await world.send('POST', `/v1/documents/${id}/actions/approve`, { caller })
  expect(answer.json.status).toBe('reviewed')
})

test('the actor of an event is the key, and its request id that of the request', async () => {
  const id = await reviewReady(caller.ctx)
  const headers = { 'x-request-id': 'my own id' }
  await world.send('POST', `/v1/documents/${id}/actions/approve`, { caller, headers })
  const { json } = await world.send('GET', `/v1/documents/${id}/events`, { caller })
  expect(json.data).toMatchObject([
    { type: 'document.reviewed', actor: { type: 'api_key', name: 'test' }, request_id: 'my own id' },
  ])
})

test('a revoked key is refused at once, and an old secret after its grace period', async () => {
  const { secret, id } = await createApiKey(caller.ctx, { name: 'short', scopes: ['documents:read'] })
  const short = { secret, ctx: caller.ctx }
  const list = (caller: Caller) => world.send('GET', '/v1/documents', { caller })
  expect((await list(short)).status).toBe(200)
  const rotated = await world.send('POST', `/v1/api-keys/${id}/rotate`, {
    caller,
    json: { grace_seconds: 0 },
  })
  expect((await list(short)).status).toBe(401)
  const renewed = { secret: rotated.json.secret, ctx: caller.ctx }
  expect((await list(renewed)).status).toBe(200)
  expect((await world.send('DELETE', `/v1/api-keys/${id}`, { caller })).status).toBe(204)
  expect((await list(renewed)).status).toBe(401)
})
