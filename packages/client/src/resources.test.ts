import { expect, it } from 'vitest'
import { loopback } from '../test/loopback.ts'
import { Numora } from './numora.ts'

it('sends the key, the method and the path with its parameters', async () => {
  const { numora, requests } = await loopback(() => ({ json: { version: 1 } }))
  expect(await numora.mappings.get('invoice_v2', 'dst_1')).toEqual({ version: 1 })
  expect(requests[0]).toMatchObject({
    method: 'GET',
    url: '/v1/mappings/invoice_v2/dst_1',
    headers: { authorization: 'Bearer sk_test_key' },
  })
})

it('sends a body as JSON', async () => {
  const { numora, requests } = await loopback(() => ({ status: 202, json: { id: 'doc_1' } }))
  const body = {
    schema: 'invoice_v2' as const,
    file_url: 'https://example.com/a.pdf',
    metadata: { vendor_code: 'ÄCME' },
  }
  expect(await numora.documents.create(body)).toEqual({ id: 'doc_1' })
  expect(requests[0]!.headers['content-type']).toBe('application/json')
  expect(JSON.parse(requests[0]!.body.toString())).toEqual(body)
})

it('repeats a query parameter for each value and brackets metadata', async () => {
  const { numora, requests } = await loopback(() => ({ json: { data: [], next_cursor: null } }))
  await numora.documents.list({
    status: ['processing', 'failed'],
    metadata: { 'vendor code': 'A&B' },
    limit: 5,
    cursor: undefined,
  })
  const query = new URL(requests[0]!.url, 'http://localhost').searchParams
  expect([...query]).toEqual([
    ['status', 'processing'],
    ['status', 'failed'],
    ['metadata[vendor code]', 'A&B'],
    ['limit', '5'],
  ])
})

it('accepts options after the input of the route', async () => {
  const { numora, requests } = await loopback(() => ({ json: {} }))
  await numora.documents.result('doc_1', { requestId: 'mine-1' })
  await numora.documents.get('doc_1', {}, { requestId: 'mine-2' })
  await numora.documents.approve('doc_1', undefined, { requestId: 'mine-3', idempotencyKey: 'key-3' })
  await numora.webhookEndpoints.redeliver('whk_1', 'dlv_1', { requestId: 'mine-4' })
  expect(requests.map(({ headers }) => headers['x-request-id'])).toEqual([
    'mine-1',
    'mine-2',
    'mine-3',
    'mine-4',
  ])
  expect(requests[2]!.headers['idempotency-key']).toBe('key-3')
  expect(requests[2]!.body.toString()).toBe('{}')
})

it('returns nothing if there is no content, and the Response if it is a file', async () => {
  const { numora } = await loopback(({ method }) =>
    method === 'DELETE' ? { status: 204 } : { text: 'bytes' },
  )
  expect(await numora.documents.delete('doc_1')).toBeUndefined()
  const response = await numora.documents.file('doc_1')
  expect(await response.text()).toBe('bytes')
})

it('encodes a path parameter so that it stays one segment', async () => {
  const { numora, requests } = await loopback(() => ({ json: {} }))
  await numora.webhookEndpoints.get('a/b?c')
  expect(requests[0]!.url).toBe('/v1/webhook-endpoints/a%2Fb%3Fc')
  for (const id of ['', '..', undefined])
    await expect(numora.documents.get(id as string)).rejects.toThrow(TypeError)
  expect(requests).toHaveLength(1)
})

it('iterates over all pages of a list, and returns one page when awaited', async () => {
  const { numora, requests } = await loopback(({ url }) =>
    url.includes('cursor=cur_2')
      ? { json: { data: [{ id: 'doc_3' }], next_cursor: null } }
      : { json: { data: [{ id: 'doc_1' }, { id: 'doc_2' }], next_cursor: 'cur_2' } },
  )
  const ids: string[] = []
  for await (const { id } of numora.documents.list({ status: 'reviewed' })) ids.push(id)
  expect(ids).toEqual(['doc_1', 'doc_2', 'doc_3'])
  expect(requests.map(({ url }) => url)).toEqual([
    '/v1/documents?status=reviewed',
    '/v1/documents?status=reviewed&cursor=cur_2',
  ])
  expect((await numora.documents.list()).next_cursor).toBe('cur_2')
})

it('returns the first items of a list as an array, without needless pages', async () => {
  const { numora, requests } = await loopback((_, index) => ({
    json: { data: [{ id: `doc_${index}a` }, { id: `doc_${index}b` }], next_cursor: `cur_${index}` },
  }))
  const items = await numora.documents.list().toArray({ maxItems: 4 })
  expect(items.map(({ id }) => id)).toEqual(['doc_0a', 'doc_0b', 'doc_1a', 'doc_1b'])
  expect(requests).toHaveLength(2)
  for (const maxItems of [0, 10_001, Number.NaN, undefined as unknown as number])
    await expect(numora.documents.list().toArray({ maxItems })).rejects.toThrow('1 to 10000')
})

it('ends at an empty page that still has a cursor', async () => {
  const { numora } = await loopback(() => ({ json: { data: [], next_cursor: 'cur_9' } }))
  expect(await Array.fromAsync(numora.events.list())).toEqual([])
})

it('works with a base URL that has a path and ends in a slash', async () => {
  const { baseUrl, requests } = await loopback(() => ({ json: {} }))
  await new Numora({ apiKey: 'sk_test_key', baseUrl: `${baseUrl}/numora/` }).schemas.get('invoice_v2')
  expect(requests[0]!.url).toBe('/numora/v1/schemas/invoice_v2')
})
