import { expect, it } from 'vitest'
import { loopback, problem } from '../test/loopback.ts'
import {
  AbortError,
  ConflictError,
  ConnectionError,
  RateLimitedError,
  TimeoutError,
  UnavailableError,
} from './errors.ts'

const soon = { 'retry-after': '0' }
const unavailable = problem(503, 'unavailable', { headers: soon })

it('retries if the server is unavailable, with the same idempotency key', async () => {
  const { numora, requests } = await loopback((_, index) =>
    index < 2 ? unavailable : { json: { id: 'doc_1' } },
  )
  expect(await numora.documents.approve('doc_1')).toEqual({ id: 'doc_1' })
  const keys = requests.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
})

it('generates a key for each call, and none for reads', async () => {
  const { numora, requests } = await loopback(() => ({ json: {} }))
  await numora.documents.approve('doc_1')
  await numora.documents.approve('doc_1')
  await numora.documents.get('doc_1')
  const [first, second, third] = requests.map(({ headers }) => headers['idempotency-key'])
  expect(first).not.toBe(second)
  expect(third).toBeUndefined()
})

it('gives up after maxRetries', async () => {
  const { numora, requests } = await loopback(() => unavailable)
  await expect(numora.documents.get('doc_1')).rejects.toThrow(UnavailableError)
  expect(requests).toHaveLength(3)
  await expect(numora.documents.get('doc_1', {}, { maxRetries: 0 })).rejects.toThrow(UnavailableError)
  expect(requests).toHaveLength(4)
})

it('retries after 408, 429 and 500, and if the connection breaks', async () => {
  const replies = [
    'drop' as const,
    problem(408, 'timeout', { headers: soon }),
    problem(429, 'rate_limited', { headers: soon }),
    problem(500, 'internal_error', { headers: soon }),
    { json: { id: 'doc_1' } },
  ]
  const { numora, requests } = await loopback((_, index) => replies[index]!, { maxRetries: 4 })
  expect(await numora.documents.get('doc_1')).toEqual({ id: 'doc_1' })
  expect(requests).toHaveLength(5)
})

it('never repeats a conflict or an invalid request', async () => {
  for (const [status, code] of [
    [400, 'invalid_payload'],
    [401, 'unauthorized'],
    [404, 'not_found'],
    [409, 'conflict'],
    [409, 'result_not_ready'],
    [422, 'invalid_review_state'],
  ] as const) {
    const { numora, requests } = await loopback(() => problem(status, code, { headers: soon }))
    await expect(numora.documents.approve('doc_1')).rejects.toMatchObject({ code, status })
    expect(requests).toHaveLength(1)
  }
})

it('repeats a correction only if it was not let in, since a new line item would be added twice', async () => {
  const patch = { line_items: [{ fields: { amount: '1.00' } }] }
  const down = await loopback(() => unavailable)
  await expect(down.numora.documents.correct('doc_1', patch)).rejects.toThrow(UnavailableError)
  expect(down.requests).toHaveLength(1)

  const busy = await loopback((_, index) =>
    index === 0 ? problem(429, 'rate_limited', { headers: soon }) : { json: { id: 'doc_1' } },
  )
  expect(await busy.numora.documents.correct('doc_1', patch)).toEqual({ id: 'doc_1' })
})

it('does not wait for a long retry-after, and reports its length', async () => {
  const { numora, requests } = await loopback(() =>
    problem(429, 'rate_limited', { headers: { 'retry-after': '3600' } }),
  )
  const error = await numora.documents.get('doc_1').catch((error) => error)
  expect(error).toBeInstanceOf(RateLimitedError)
  expect(error.retryAfterMs).toBe(3_600_000)
  expect(requests).toHaveLength(1)
})

it('reports that no answer arrived', async () => {
  const { numora } = await loopback(() => 'drop', { maxRetries: 0 })
  await expect(numora.documents.get('doc_1')).rejects.toThrow(ConnectionError)
  await expect(numora.documents.get('doc_1')).rejects.toMatchObject({ code: 'connection_failed' })
})

it('reports that no answer arrived in time', async () => {
  const { numora, requests } = await loopback(() => 'hang', { maxRetries: 0, timeoutMs: 1_000 })
  await expect(numora.documents.get('doc_1')).rejects.toThrow(TimeoutError)
  expect(requests).toHaveLength(1)
})

it('stops at once at its signal, while it waits for an answer or for the next attempt', async () => {
  const reason = new Error('the user left')
  const aborted = { name: 'AbortError', code: 'aborted', cause: reason, constructor: AbortError }
  const controller = new AbortController()
  const hanging = await loopback(() => {
    controller.abort(reason)
    return 'hang'
  })
  await expect(
    hanging.numora.documents.get('doc_1', {}, { signal: controller.signal }),
  ).rejects.toMatchObject(aborted)

  const later = new AbortController()
  const backingOff = await loopback(() => {
    setTimeout(() => later.abort(reason), 20)
    return problem(503, 'unavailable', { headers: { 'retry-after': '50' } })
  })
  await expect(backingOff.numora.documents.get('doc_1', {}, { signal: later.signal })).rejects.toMatchObject(
    aborted,
  )
  expect(backingOff.requests).toHaveLength(1)

  await expect(hanging.numora.documents.get('doc_1', {}, { signal: later.signal })).rejects.toMatchObject(
    aborted,
  )
  expect(hanging.requests).toHaveLength(1)
})

it('does not follow redirects with the key', async () => {
  const { numora, requests } = await loopback(() => ({ status: 301, headers: { location: '/elsewhere' } }), {
    maxRetries: 0,
  })
  await expect(numora.documents.approve('doc_1')).rejects.toThrow(ConnectionError)
  expect(requests).toHaveLength(1)
})

it('uses a given fetch', async () => {
  const fetch = async () => Response.json({ error: { code: 'conflict', message: 'no' } }, { status: 409 })
  const { numora, requests } = await loopback(() => ({}), { fetch })
  await expect(numora.documents.approve('doc_1')).rejects.toThrow(ConflictError)
  expect(requests).toHaveLength(0)
})

it('does not retry what a retry cannot fix: a certificate that is not trusted', async () => {
  let attempts = 0
  const fetch = async () => {
    attempts++
    throw new TypeError('fetch failed', { cause: new Error('self-signed certificate') })
  }
  const { numora } = await loopback(() => ({}), { fetch })
  await expect(numora.documents.get('doc_1')).rejects.toThrow(ConnectionError)
  await expect(numora.documents.waitFor('doc_1')).rejects.toThrow('self-signed certificate')
  expect(attempts).toBe(2)
})

it('has the request id in errors without an answer, if the call set it', async () => {
  const { numora } = await loopback(() => 'drop', { maxRetries: 0 })
  const call = numora.documents.get('doc_1', {}, { requestId: 'mine-1' })
  await expect(call).rejects.toMatchObject({ code: 'connection_failed', requestId: 'mine-1' })
})

it('returns the answer with headers, status and request id', async () => {
  const headers = { 'x-request-id': 'req_7', 'x-rate-limit-remaining': '41' }
  const { numora } = await loopback(() => ({ status: 202, headers, json: { id: 'doc_1' } }))
  const { data, response, requestId } = await numora.documents.approve('doc_1').withResponse()
  expect({ data, requestId, status: response.status }).toEqual({
    data: { id: 'doc_1' },
    requestId: 'req_7',
    status: 202,
  })
  expect(response.headers.get('x-rate-limit-remaining')).toBe('41')
})

it('rejects once if the answer with its headers is asked for and there is none', async () => {
  const unhandled: unknown[] = []
  const listener = (error: unknown) => unhandled.push(error)
  process.on('unhandledRejection', listener)
  const { numora } = await loopback(() => problem(404, 'not_found'))
  await expect(numora.documents.get('doc_1').withResponse()).rejects.toMatchObject({ code: 'not_found' })
  await expect(numora.documents.list().withResponse()).rejects.toMatchObject({ code: 'not_found' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', listener)
  expect(unhandled).toEqual([])
})
