import { expect, it } from 'vitest'
import { loopback, type Received } from '../test/loopback.ts'
import { TimeoutError } from './errors.ts'

const inTurn =
  (...statuses: string[]) =>
  ({ method }: Received, index: number) =>
    method === 'POST'
      ? { status: 202, json: { id: 'doc_1', status: 'processing' } }
      : { json: { id: 'doc_1', status: statuses[Math.min(index, statuses.length - 1)] } }

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

it('waits until a test of the document holds', async () => {
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

it('does not wait for ever, and asks the server for no more than is left', async () => {
  const { numora, requests } = await loopback(inTurn('processing'))
  const waiting = numora.documents.waitFor('doc_1', { timeoutMs: 60 })
  await expect(waiting).rejects.toThrow(TimeoutError)
  await expect(waiting).rejects.toThrow('doc_1 is still processing after 60 ms')
  expect(requests[0]!.url).toBe('/v1/documents/doc_1?wait_seconds=1')
})

it('stops when told to, also while a person has to act', async () => {
  const controller = new AbortController()
  const { numora } = await loopback(inTurn('review_required'))
  const waiting = numora.documents.waitFor('doc_1', { until: 'reviewed', signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 30)
  await expect(waiting).rejects.toThrow('enough')
})

it('submits a URL or a file and waits for it', async () => {
  const { numora, requests } = await loopback(inTurn('processing', 'processing', 'review_required'))
  const options = { idempotencyKey: 'key-1', requestId: 'mine-1' }
  const body = { schema: 'invoice_v2', file_url: 'https://example.com/a.pdf' }
  expect(await numora.documents.createAndWait(body, options)).toMatchObject({ status: 'review_required' })
  expect(requests[0]).toMatchObject({
    method: 'POST',
    headers: { 'idempotency-key': 'key-1', 'x-request-id': 'mine-1' },
  })
  expect(requests.at(-1)!.headers['x-request-id']).toBe('mine-1')

  await numora.documents.createAndWait({ schema: 'invoice_v2', file: new Blob(['%PDF-']) })
  expect(requests.find(({ headers }) => headers['content-type']?.startsWith('multipart/'))).toBeDefined()
})
