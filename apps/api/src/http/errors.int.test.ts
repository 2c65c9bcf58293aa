import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errors, providerNames } from '@numora/contract'
import { openStorage } from '@numora/core'
import { cloneDatabase } from '@numora/testkit'
import { layCable } from '@numora/testkit/cable'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf, pdfBlob } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

test.each(['/', '/v2/documents', '/v1', '/docs/none', '/DOCS', '/healthz/', '/app'])(
  'there is no route at %s',
  async (path) => {
    const answer = await world.send('GET', path, { caller })
    expect(answer.json.error.code).toBe('not_found')
  },
)

test.each(['1e0', '0x1', '01', '+1', '%201', '1.0', '-1', '101', 'one'])(
  'there is no page %s',
  async (number) => {
    const path = `/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n/pages/${number}`
    expect((await world.send('GET', path, { caller })).status).toBe(404)
  },
)

test.each([
  '//v1/documents',
  '/v1//documents',
  '/v1/documents/',
  '/V1/documents',
  '/v1%2Fdocuments',
  '/v1/documents?',
])('%s has an answer in our format', async (path) => {
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
    const answer = await world.send(method, path, { caller, ...(method === 'POST' ? { json: {} } : {}) })
    if (path.endsWith('?')) expect(answer.status).toBe({ OPTIONS: 204, POST: 400 }[method] ?? 200)
    else expect([401, 404]).toContain(answer.status)
  }
})

test('unknown paths below /v1 are 404 only for authenticated callers', async () => {
  expect((await world.send('GET', '/v1/nothing')).status).toBe(401)
  expect((await world.send('PUT', '/v1/documents')).status).toBe(401)
})

test.each([
  ['/v1/documents/%E0%A4%A', 'path'],
  ['/v1/documents?external_id=%zz', 'query'],
  ['/v1/documents?external_id=a%00b', 'external_id'],
  ['/v1/documents?limit=0', 'limit'],
  ['/v1/documents?limit=101', 'limit'],
  ['/v1/documents?limit=1&limit=2', 'limit'],
  ['/v1/documents?limit=', 'limit'],
  ['/v1/documents?limit=0x10', 'limit'],
  ['/v1/documents?limit=1e1', 'limit'],
  ['/v1/documents?limit=%2B5', 'limit'],
  ['/v1/documents?limit=+5', 'limit'],
  ['/v1/documents?limit=5.0', 'limit'],
  ['/v1/documents?limit=05', 'limit'],
  ['/v1/documents?limit=true', 'limit'],
  ['/v1/documents?limit[a]=1', 'limit'],
  ['/v1/documents?cursor=', 'cursor'],
  ['/v1/events?cursor=', 'cursor'],
  ['/v1/delivery/outbox?cursor=', 'cursor'],
  ['/v1/documents?cursor=a&cursor=b', 'cursor'],
  ['/v1/documents?status=', 'status'],
  ['/v1/documents?schema=', 'schema'],
  ['/v1/documents?external_id=', 'external_id'],
  ['/v1/documents?external_id=a&external_id=b', 'external_id'],
  ['/v1/documents?duplicate=1', 'duplicate'],
  ['/v1/documents?duplicate=', 'duplicate'],
  ['/v1/documents?created_after=', 'created_after'],
  ['/v1/documents?created_after=2026-02-30T00:00:00Z', 'created_after'],
  ['/v1/documents?created_after=2026-03-01', 'created_after'],
  ['/v1/documents?created_after=1772366400', 'created_after'],
  ['/v1/documents?metadata[]=1', 'metadata'],
  ['/v1/documents?metadata[__proto__]=1', 'metadata.__proto__'],
  ['/v1/documents?metadata[a][b]=1&metadata=2', 'metadata'],
  ['/v1/delivery/outbox?provider=', 'provider'],
  ['/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n?wait_seconds=', 'wait_seconds'],
  ['/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n?wait_seconds=0x1', 'wait_seconds'],
  ['/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n?wait_seconds=1&wait_seconds=2', 'wait_seconds'],
  ['/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n/pages/1?width=1e2', 'width'],
  ['/v1/documents?cursor=cur_x', 'cursor'],
  ['/v1/documents?cursor=cur_AA', 'cursor'],
  ['/v1/documents?status=done', 'status'],
  ['/v1/documents?metadata[a]=1&metadata[a]=2', 'metadata.a'],
  ['/v1/documents?metadata=1', 'metadata'],
  ['/v1/documents?created_after=yesterday', 'created_after'],
  ['/v1/documents?__proto__=1', '__proto__'],
  ['/v1/documents?wait_seconds=1', 'wait_seconds'],
  ['/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n?wait_seconds=31', 'wait_seconds'],
])('%s is 400 with its position', async (path, where) => {
  const answer = await world.send('GET', path, { caller })
  expect(answer.json.error.code).toBe('invalid_payload')
  expect(answer.json.error.message).toContain(where)
})

test('an invalid value is refused with our own message', async () => {
  const answer = await world.send('GET', '/v1/documents?limit=101&status=done', { caller })
  const messages = answer.json.error.details.map(({ message }: { message: string }) => message)
  expect(messages).toContain('expected a whole number from 1 to 100')
  expect(messages).toContainEqual(expect.stringMatching(/^expected one of processing, review_required, /))
  const { json } = await world.send('POST', '/v1/destinations', { caller, json: { provider: 'fax' } })
  expect(json.error.details).toEqual([
    { path: 'provider', message: `expected one of ${providerNames.join(', ')}` },
  ])
})

test.each([
  ['{"schema":1,"file_url":"https://example.com/a"}', 'schema', 'expected text'],
  ['{"schema":"invoice_v2"}', 'file_url', 'is missing: expected text'],
  [`{"schema":"invoice_v2","file_url":"x","metadata":{"a":"${'x'.repeat(501)}"}}`, 'metadata.a', '500'],
  ['{"schema":"invoice_v2","file_url":"x","external_id":"a\\u0000b"}', 'external_id', 'character zero'],
  ['{"schema":"invoice_v2","file_url":"x","metadata":{"a":"\\ud800"}}', 'metadata.a', 'whole characters'],
  ['{"schema":"invoice_v2","file_url":"x","metadata":{"__proto__":"a"},"x":1}', 'x', 'is not known here'],
  ['[]', 'body', 'expected an object'],
  ['null', 'body', 'expected an object'],
])('a body of %s is 400 with its position', async (body, path, message) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await world.send('POST', '/v1/documents', { caller, headers, body })
  expect(answer.json.error.details).toContainEqual({ path, message: expect.stringContaining(message) })
})

test('an invalid line item is reported by the variant that it is nearest to', async () => {
  const answer = await world.send('PATCH', '/v1/documents/doc_01jpwq4q9m7q4q2k8dax1x1q5n/review', {
    caller,
    json: { line_items: [{ id: 'li_1', fields: {} }] },
  })
  expect(answer.json.error.details).toEqual([
    { path: 'line_items.0.id', message: 'expected an id that starts with li_' },
  ])
})

test('deeply nested or compressed bodies and invalid UTF-8 are refused', async () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers = {}) =>
    world.send('POST', '/v1/documents', {
      caller,
      headers: { 'content-type': 'application/json', 'idempotency-key': String(Math.random()), ...headers },
      body,
    })
  const deep = 100_000
  expect((await post(`{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`)).status).toBe(400)
  expect((await post('{}', { 'content-encoding': 'gzip' })).status).toBe(415)
  expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400)
})

test.each(['a', 'x'.repeat(128), 'with blanks ~!'])('the request id %j is used', async (id) => {
  const answer = await world.send('GET', '/v1/documents', { headers: { 'x-request-id': id } })
  expect(answer.headers.get('x-request-id')).toBe(id)
  expect(answer.json.error.request_id).toBe(id)
})

test.each(['', 'x'.repeat(129), 'ümlaut', 'a\tb'])('the request id %j is not used', async (id) => {
  const answer = await world.send('GET', '/v1/documents', { headers: { 'x-request-id': id } })
  expect(answer.headers.get('x-request-id')).toMatch(/^req_[0-9a-z]{26}$/)
})

test('HEAD is GET without its body, and OPTIONS lists the methods', async () => {
  const head = await world.send('HEAD', '/v1/documents', { caller })
  expect([head.status, head.text, head.headers.get('content-type')]).toEqual([
    200,
    '',
    'application/json; charset=utf-8',
  ])
  const options = await world.send('OPTIONS', '/v1/documents', { caller })
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, GET, HEAD, OPTIONS'])
})

test('a crash is 500 without details', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'numora-test-'))
  const read = () => Promise.reject(new Error(`EIO: reading ${folder}/secret`))
  const broken = await openApiWorld({}, { storage: { ...(await openStorage(`file:${folder}`)), read } })
  const caller = await broken.newCaller()
  const form = formOf(['schema', 'invoice_v2'], ['file', pdfBlob()])
  const { json } = await broken.send('POST', '/v1/documents', { caller, body: form })
  const answer = await broken.send('GET', `${json.status_url}/file`, { caller })
  expect(answer.json.error).toMatchObject({ code: 'internal_error', message: errors.internal_error.message })
  await broken.close()
  await rm(folder, { recursive: true })
})

test('while the database is away everything is 503, and works again afterwards', async () => {
  const database = await cloneDatabase()
  const cable = await layCable(database.url)
  const shaky = await openApiWorld({}, { databaseUrl: cable.url })
  const caller = await shaky.newCaller()
  cable.cut()
  for (const [method, path, json] of [
    ['GET', '/v1/documents', undefined],
    ['POST', '/v1/api-keys', { name: 'a', scopes: ['admin'] }],
    ['GET', '/readyz', undefined],
  ] as const) {
    const answer = await shaky.send(method, path, { caller, json })
    expect([answer.json.error.code, answer.headers.get('retry-after')]).toEqual(['unavailable', '5'])
  }
  expect((await shaky.send('GET', '/healthz')).status).toBe(200)
  expect((await shaky.send('GET', '/metrics')).status).toBe(200)
  cable.mend()
  await expect.poll(async () => (await shaky.send('GET', '/v1/documents', { caller })).status).toBe(200)
  await shaky.close()
  cable.close()
  await database.drop()
})
