import { afterEach, expect, it, vi } from 'vitest'
import { loopback, problem } from '../test/loopback.ts'
import { version } from './generated/version.ts'
import { Numora } from './numora.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const apiKey = 'sk_test_key'

it('needs a key and a valid address, and shows no key in messages', () => {
  vi.stubEnv('NUMORA_API_KEY', '')
  for (const options of [undefined, {}, { apiKey: '' }, { apiKey: ' \n' }])
    expect(() => new Numora(options)).toThrow('NUMORA_API_KEY')
  expect(() => new Numora({ apiKey: 'sk_live_1\nsk_live_2' })).toThrow(/^The API key has characters/)
  for (const baseUrl of ['127.0.0.1:3000', 'ftp://example.com', 'http://', ''])
    expect(() => new Numora({ apiKey, baseUrl })).toThrow('http or https')
  const logLevel = 'loud' as 'off'
  expect(() => new Numora({ apiKey, logLevel })).toThrow('off, error, warn, info, debug')
})

it('takes missing key and address from the environment', async () => {
  const { baseUrl, requests } = await loopback(() => ({ json: {} }))
  vi.stubEnv('NUMORA_URL', baseUrl)
  vi.stubEnv('NUMORA_API_KEY', 'sk_test_environment\n')
  await new Numora().schemas.list()
  await new Numora({ apiKey }).schemas.list()
  expect(requests.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer sk_test_environment',
    'Bearer sk_test_key',
  ])
  vi.stubEnv('NUMORA_URL', 'http://127.0.0.1:1')
  await new Numora({ baseUrl }).schemas.list()
  expect(requests).toHaveLength(3)
})

it('reads the environment of Deno if there is no process, and works without access to it', () => {
  vi.stubGlobal('process', undefined)
  vi.stubGlobal('Deno', { env: { get: (name: string) => (name === 'NUMORA_API_KEY' ? apiKey : undefined) } })
  expect(new Numora()).toBeInstanceOf(Numora)
  const get = () => {
    throw new Error('NotCapable: Requires env access')
  }
  vi.stubGlobal('Deno', { env: { get } })
  expect(() => new Numora()).toThrow('needs an API key')
  expect(new Numora({ apiKey })).toBeInstanceOf(Numora)
})

it('refuses to start in a browser unless allowed, and keeps its user agent', async () => {
  const { baseUrl, requests } = await loopback(() => ({ json: {} }))
  vi.stubGlobal('window', {})
  vi.stubGlobal('document', {})
  expect(() => new Numora({ apiKey, baseUrl })).toThrow('dangerouslyAllowBrowser')
  await new Numora({ apiKey, baseUrl, dangerouslyAllowBrowser: true }).schemas.list()
  expect(requests[0]!.headers['user-agent']).not.toContain('numora')
})

it('sends no key on a page whose session authenticates', async () => {
  const { baseUrl, requests } = await loopback(() => ({ json: {} }))
  vi.stubGlobal('window', {})
  vi.stubGlobal('document', {})
  await new Numora({ baseUrl, usesSession: true }).schemas.list()
  expect(requests[0]!.headers).not.toHaveProperty('authorization')
})

it('identifies itself by its user agent', async () => {
  const { baseUrl, requests } = await loopback(() => ({ json: {} }))
  const appInfo = { name: 'importer', version: '1.2', url: 'https://example.com' }
  await new Numora({ apiKey, baseUrl, appInfo }).schemas.list()
  await new Numora({ apiKey, baseUrl }).schemas.list()
  const agent = `numora-client/${version} node/${process.versions.node}`
  expect(requests.map(({ headers }) => headers['user-agent'])).toEqual([
    `${agent} importer/1.2 (https://example.com)`,
    agent,
  ])
})

it('sends headers of the client and of the call; the last one wins', async () => {
  const { numora, requests } = await loopback(() => ({ status: 202, json: {} }), {
    headers: { 'X-Tenant': 'acme', 'x-trace': 'client', 'user-agent': null },
  })
  await numora.documents.get('doc_1')
  await numora.documents.get('doc_1', {}, { headers: { 'x-tenant': null, 'X-Trace': 'call' } })
  await numora.documents.upload(
    { file: new Uint8Array(1), schema: 'invoice_v2' },
    { headers: { 'content-type': 'text/plain' } },
  )
  expect(requests[0]!.headers).toMatchObject({ 'x-tenant': 'acme', 'x-trace': 'client' })
  expect(requests[0]!.headers['user-agent']).not.toContain('numora')
  expect(requests[1]!.headers).toMatchObject({ 'x-trace': 'call' })
  expect(requests[1]!.headers).not.toHaveProperty('x-tenant')
  expect(requests[2]!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
})

it('sends any request, with key, retries, errors and ids', async () => {
  const soon = { 'retry-after': '0', 'x-request-id': 'req_5' }
  const { numora, requests } = await loopback((_, index) =>
    index === 0 ? problem(503, 'unavailable', { headers: soon }) : { headers: soon, json: { id: 'new_1' } },
  )
  const call = numora.request<{ id: string }>('POST', '/v1/new-things', {
    query: { kind: ['a', 'b'], metadata: { source: 'email' } },
    body: { name: 'Ä' },
  })
  expect(await call).toEqual({ id: 'new_1' })
  expect((await call.withResponse()).requestId).toBe('req_5')
  const [first, second] = requests
  expect(first!.headers['idempotency-key']).toBe(second!.headers['idempotency-key'])
  expect(second).toMatchObject({
    method: 'POST',
    url: '/v1/new-things?kind=a&kind=b&metadata%5Bsource%5D=email',
    headers: { authorization: 'Bearer sk_test_key', 'content-type': 'application/json' },
  })
  expect(JSON.parse(second!.body.toString())).toEqual({ name: 'Ä' })
})

it('sends text and bytes unchanged, and returns the Response if asked for', async () => {
  const { numora, requests } = await loopback(({ url }) =>
    url === '/v1/gone' ? problem(404, 'not_found') : { text: 'a;b' },
  )
  const headers = { 'content-type': 'text/csv' }
  for (const body of ['code;name', new TextEncoder().encode('code;name'), new Blob(['code;name'])]) {
    const response = await numora.request('PUT', '/v1/table', { body, headers, isRaw: true })
    expect(await response.text()).toBe('a;b')
    expect(requests.at(-1)).toMatchObject({ headers: { 'content-type': 'text/csv' } })
    expect(requests.at(-1)!.body.toString()).toBe('code;name')
  }
  await expect(numora.request('GET', '/v1/gone', { isRaw: true })).rejects.toMatchObject({ status: 404 })
})

it('sends the key to no other host', () => {
  const numora = new Numora({ apiKey, baseUrl: 'http://127.0.0.1' })
  for (const path of ['@example.com/', 'https://example.com/', '.example.com/', ''])
    expect(() => numora.request('GET', path)).toThrow(TypeError)
})

it('logs by its level, in complete lines, without keys, bodies and queries', async () => {
  const lines: unknown[][] = []
  const at = (level: string) => (message: string, fields: Record<string, unknown>) =>
    void lines.push([level, message.replace(/\d+ ms/, '… ms'), fields])
  const logger = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
  const headers = { 'retry-after': '0', 'x-request-id': 'req_1' }
  const { baseUrl } = await loopback(({ url }, index) => {
    if (index % 3 === 0) return problem(503, 'unavailable', { headers })
    return url.includes('missing')
      ? problem(404, 'not_found')
      : { headers, json: { data: [], next_cursor: null } }
  })
  const levels = ['off', 'error', 'warn', 'info', 'debug'] as const
  const seen: Record<string, string[]> = {}
  for (const logLevel of levels) {
    lines.length = 0
    const numora = new Numora({ apiKey, baseUrl, logger, logLevel })
    await numora.documents.list({ external_id: 'private-1', metadata: { name: 'private-2' } })
    await numora.documents.correct('doc_missing', { fields: { vendor_name: 'private-3' } }).catch(() => {})
    expect(JSON.stringify(lines)).not.toMatch(/private|sk_test/)
    seen[logLevel] = lines.map(([level, message]) => `${level} ${message}`)
  }
  const [retried, answered, missing] = [
    'warn GET /v1/documents: unavailable, tried again in … ms',
    'info GET /v1/documents: 200 in … ms',
    'info PATCH /v1/documents/doc_missing/review: not_found',
  ]
  expect(seen).toEqual({
    off: [],
    error: [],
    warn: [retried],
    info: [retried, answered, missing],
    debug: [
      'debug GET /v1/documents: attempt 1',
      retried,
      'debug GET /v1/documents: attempt 2',
      answered,
      'debug PATCH /v1/documents/doc_missing/review: attempt 1',
      missing,
    ],
  })
  expect(lines[3]![2]).toEqual({
    status: 200,
    durationMs: expect.any(Number),
    retries: 1,
    requestId: 'req_1',
  })
})

it('logs a final failure as an error, to the console if only a level is given, and nothing by default', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { baseUrl } = await loopback(() => 'drop')
  const call = (options: object) =>
    new Numora({ apiKey, baseUrl, maxRetries: 0, ...options }).documents.get('doc_1').catch(() => {})
  await call({})
  expect(error).not.toHaveBeenCalled()
  await call({ logLevel: 'error' })
  expect(error.mock.calls.map(([message]) => message)).toEqual(['GET /v1/documents/doc_1: connection_failed'])
  error.mockRestore()
})
