import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { loopback, problem, type Received } from '../test/loopback.ts'
import { ConnectionError, NotFoundError, TimeoutError, UnavailableError } from './errors.ts'

function inTurn(...statuses: string[]) {
  return ({ method }: Received, index: number) =>
    method === 'POST'
      ? { status: 202, json: { id: 'doc_1', status: 'processing' } }
      : { json: { id: 'doc_1', status: statuses[Math.min(index, statuses.length - 1)] } }
}

it('waits on the server until the document is at rest', async () => {
  const { numora, requests } = await loopback(inTurn('processing', 'processing', 'review_required'))
  expect(await numora.documents.waitFor('doc_1')).toMatchObject({ status: 'review_required' })
  expect(requests.map(({ url }) => url)).toEqual(Array(3).fill('/v1/documents/doc_1?wait_seconds=30'))
})

it('waits for a status, and no longer once the document failed', async () => {
  const pushed = await loopback(inTurn('push_pending', 'push_succeeded'))
  expect(
    await pushed.numora.documents.waitFor('doc_1', { until: ['push_succeeded', 'push_failed'] }),
  ).toMatchObject({
    status: 'push_succeeded',
  })
  const failed = await loopback(inTurn('failed'))
  expect(await failed.numora.documents.waitFor('doc_1', { until: 'reviewed' })).toMatchObject({
    status: 'failed',
  })
})

it('waits until a condition on the document holds', async () => {
  const { numora } = await loopback(inTurn('processing', 'push_pending', 'push_failed'))
  const document = await numora.documents.waitFor('doc_1', {
    until: ({ status }) => status === 'push_pending',
  })
  expect(document.status).toBe('push_pending')
})

it('lets the server hold its answer, however short the timeout of other calls is', async () => {
  const held = () => new Promise((resolve) => setTimeout(resolve, 60))
  const { numora, requests } = await loopback(
    async () => {
      await held()
      return { json: { id: 'doc_1', status: 'reviewed' } }
    },
    { timeoutMs: 20 },
  )
  expect(await numora.documents.waitFor('doc_1')).toMatchObject({ status: 'reviewed' })
  expect(requests).toHaveLength(1)
})

it('does not wait for ever, and asks the server for no more than the remaining time', async () => {
  const { numora, requests } = await loopback(inTurn('processing'))
  const waiting = numora.documents.waitFor('doc_1', { timeoutMs: 600 })
  await expect(waiting).rejects.toThrow(TimeoutError)
  await expect(waiting).rejects.toThrow('doc_1 is still processing after 600 ms')
  expect(requests[0]!.url).toBe('/v1/documents/doc_1?wait_seconds=0')
})

it('stops at its signal, also while a person has to act', async () => {
  const controller = new AbortController()
  const { numora } = await loopback(inTurn('review_required'))
  const waiting = numora.documents.waitFor('doc_1', { until: 'reviewed', signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 30)
  await expect(waiting).rejects.toMatchObject({ code: 'aborted', cause: new Error('enough') })
})

it('submits a URL or a file and waits for it', async () => {
  const { numora, requests } = await loopback(inTurn('processing', 'processing', 'review_required'))
  const options = { idempotencyKey: 'key-1', requestId: 'mine-1' }
  const body = { schema: 'invoice_v2' as const, file_url: 'https://example.com/a.pdf' }
  expect(await numora.documents.createAndWait(body, options)).toMatchObject({ status: 'review_required' })
  expect(requests[0]).toMatchObject({
    method: 'POST',
    headers: { 'idempotency-key': 'key-1', 'x-request-id': 'mine-1' },
  })
  expect(requests.at(-1)!.headers['x-request-id']).toBe('mine-1')

  await numora.documents.createAndWait({ schema: 'invoice_v2', file: new Blob(['%PDF-']) })
  expect(requests.find(({ headers }) => headers['content-type']?.startsWith('multipart/'))).toBeDefined()
})

/** Refuses connections on its port until it is started. */
async function laterServer() {
  const { baseUrl, numora, close } = await loopback(() => ({}))
  await close()
  const begin = async (statuses: string[]) => {
    const server = createServer((incoming, outgoing) => {
      incoming.resume().on('end', () => {
        const status = incoming.method === 'POST' ? 'processing' : (statuses.shift() ?? 'reviewed')
        outgoing.writeHead(200).end(JSON.stringify({ id: 'doc_1', status }))
      })
    })
    server.listen(Number(new URL(baseUrl).port), '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const stop = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    onTestFinished(stop)
    return stop
  }
  return { numora, begin }
}

function afterMs(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

it('submits and waits through restarts of the server, with any number of attempts', {
  timeout: 60_000,
}, async () => {
  const { numora, begin } = await laterServer()
  const waiting = numora.documents.createAndWait({ schema: 'invoice_v2', file: new Blob(['%PDF-']) })
  // The three attempts of a single call take less than this.
  await afterMs(3_500)
  const stop = await begin(Array(1_000).fill('processing'))
  await afterMs(4_500)
  await stop()
  await afterMs(3_500)
  await begin(['processing', 'review_required'])
  expect(await waiting).toMatchObject({ status: 'review_required' })
})

it('continues while the server says that it is unavailable, and ends with the last obstacle', async () => {
  const { numora, requests } = await loopback(() =>
    problem(503, 'unavailable', { headers: { 'retry-after': '0' } }),
  )
  const error = await numora.documents.waitFor('doc_1', { timeoutMs: 1_500 }).catch((error) => error)
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error.cause).toBeInstanceOf(UnavailableError)
  // More than the attempts of one call, and not hundreds.
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.length).toBeLessThan(10)
})

it('gives up after the given number of failures, and at once if a retry is useless', async () => {
  const gone = await loopback(() => 'drop')
  await expect(gone.numora.documents.waitFor('doc_1', { maxRetries: 0 })).rejects.toThrow(ConnectionError)
  expect(gone.requests).toHaveLength(1)
  const broken = await loopback(() => problem(500, 'internal_error', { headers: { 'retry-after': '0' } }))
  await expect(broken.numora.documents.waitFor('doc_1')).rejects.toMatchObject({ code: 'internal_error' })
  expect(broken.requests).toHaveLength(3)
})

it('ends when the document is deleted', async () => {
  const { numora } = await loopback((_, index) =>
    index < 2 ? { json: { id: 'doc_1', status: 'processing' } } : problem(404, 'not_found'),
  )
  await expect(numora.documents.waitFor('doc_1')).rejects.toThrow(NotFoundError)
})

it('pauses if the server answers at once, longer each time', async () => {
  for (const status of ['processing', 'review_required']) {
    const { numora, requests } = await loopback(() => ({ json: { id: 'doc_1', status } }))
    const waiting = numora.documents.waitFor('doc_1', { until: 'reviewed', timeoutMs: 1_500 })
    await expect(waiting).rejects.toThrow(TimeoutError)
    // At 0, 0.25, 0.75 and 1.5 s.
    expect(requests.length).toBeLessThan(10)
  }
})
