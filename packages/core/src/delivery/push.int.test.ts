import type { DeliveryAttempt } from '@numora/contract'
import { adapterOf } from '@numora/destinations'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Context } from '../context.ts'
import { deleteDestination } from '../destinations/delete-destination.ts'
import { createDestination, updateDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { createRoute } from '../destinations/routes.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { getDocument } from '../documents/read.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { listDeliveryAttempts } from './attempts.ts'
import { dispatch } from './dispatch.ts'
import { push } from './push.ts'
import { retryPush } from './retry-push.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

beforeEach(async () => {
  receiver = await startReceiver()
  ctx = await openWorkspace(world.system)
  await world.system.boss.deleteAllJobs()
  return receiver.close
})

async function connect(url = receiver.url, trigger: 'on_approve' | 'manual' = 'on_approve') {
  const made = await createDestination(ctx, { provider: 'webhook', display_name: 'ERP', config: { url } })
  await createRoute(ctx, {
    schema: 'invoice_v2',
    destination_id: made.id,
    provider: 'webhook',
    mode: 'push',
    trigger,
    active: true,
  })
  return { id: made.id, secret: made.secret! }
}

async function approved(externalId: string | null = null): Promise<string> {
  const id = await reviewReady(ctx, { externalId })
  await approve(ctx, { id })
  return id
}

function runPushes() {
  return runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
}

async function statusOf(id: string) {
  return (await getDocument(ctx, { id })).status
}

async function attemptsOf(id: string) {
  return (await listDeliveryAttempts(ctx, { id, limit: 100 })).data
}

async function eventsOf(id: string) {
  return (await listDocumentEvents(ctx, { id, limit: 100 })).data.map((event) => event.type)
}

function sent() {
  return receiver.requests.map(({ body }) => JSON.parse(body))
}

function keys() {
  return receiver.requests.map(({ headers }) => headers['idempotency-key'])
}

test('an approved document is delivered once, signed, with the approved values', async () => {
  const { id: destinationId, secret } = await connect()
  const id = await approved('ap-1')
  expect(await statusOf(id)).toBe('push_pending')
  expect(await attemptsOf(id)).toMatchObject([{ status: 'pending', attempt: 1, attempted_at: null }])

  await runPushes()
  expect(receiver.requests).toHaveLength(1)
  const [{ headers, body }] = receiver.requests as [(typeof receiver.requests)[number]]
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({
    operation: 'create',
    revision: 1,
    document_id: id,
    external_id: 'ap-1',
    metadata: { source: 'test' },
    payload: { id, external_id: 'ap-1', fields: { total_amount: { value: '1234.50' } } },
  })
  expect(headers['idempotency-key']).toBe(`${id}:1:${destinationId}`)
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(await attemptsOf(id)).toMatchObject([
    { destination_id: destinationId, provider: 'webhook', status: 'succeeded', attempt: 1, error_code: null },
  ])
  expect(await eventsOf(id)).toEqual(['document.reviewed', 'delivery.attempted', 'push.succeeded'])
})

test('a document without a matching route is reviewed and not delivered', async () => {
  await connect(receiver.url, 'manual')
  const id = await approved()
  expect(await statusOf(id)).toBe('reviewed')
  expect(await runPushes()).toEqual([])
})

test('the record id that the destination returns is stored', async () => {
  await connect()
  receiver.answer = () => ({
    body: JSON.stringify({ external_record_id: 'R-7', external_url: 'https://erp.example/R-7' }),
  })
  const id = await approved()
  await runPushes()
  expect(await attemptsOf(id)).toMatchObject([
    { external_record_id: 'R-7', external_url: 'https://erp.example/R-7' },
  ])
})

test('an answer with broken text or an unsafe link is stored as far as possible', async () => {
  await connect()
  for (const answer of [
    { external_record_id: `${'a'.repeat(499)}😀`, external_url: 'javascript:alert(1)' },
    { external_record_id: '\ud800', external_url: 'https://erp.example/\udfff' },
    { external_record_id: '\0', external_url: 'data:text/html,x' },
  ]) {
    receiver.answer = () => ({ body: JSON.stringify(answer) })
    const id = await approved()
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    const [{ external_url: url, external_record_id: recordId }] = (await attemptsOf(id)) as [DeliveryAttempt]
    expect(url === null || url.startsWith('https://')).toBe(true)
    expect(recordId?.isWellFormed()).not.toBe(false)
  }
})

test('a job that runs again after the first run has ended sends nothing', async () => {
  await connect()
  await approved()
  const [job] = await runPushes()
  await push(world.system, job!, { signal: new AbortController().signal, retries: 1 })
  expect(receiver.requests).toHaveLength(1)
})

test('two simultaneous runs of one attempt send the same and count once', async () => {
  await connect()
  const bothHaveCome = Promise.withResolvers<void>()
  receiver.answer = async () => {
    if (receiver.requests.length === 2) bothHaveCome.resolve()
    await bothHaveCome.promise
    return { status: 503 }
  }
  const id = await approved()
  await runJobs(world.system, 'push', async (job, run) => {
    await Promise.all([push(world.system, job, run), push(world.system, job, run)])
  })
  expect(receiver.requests).toHaveLength(2)
  expect(receiver.requests[0]!.body).toBe(receiver.requests[1]!.body)
  expect(new Set(keys()).size).toBe(1)
  expect((await attemptsOf(id)).map(({ attempt, status }) => [attempt, status])).toEqual([
    [2, 'pending'],
    [1, 'failed'],
  ])
  expect(await runPushes()).toHaveLength(1)
})

describe('a push that fails', () => {
  test.each([400, 401, 404, 409, 422])('with %i fails at once', async (status) => {
    await connect()
    receiver.answer = () => ({ status, body: 'No vendor 4711. Authorization: Bearer abcdefghijkl' })
    const id = await approved()
    await runPushes()
    expect(await statusOf(id)).toBe('push_failed')
    expect(await attemptsOf(id)).toMatchObject([
      {
        status: 'failed',
        error_code: 'destination_refused',
        error_message: `The destination answered ${status}: No vendor 4711. Authorization: […]`,
        next_attempt_at: null,
      },
    ])
    expect(await runPushes()).toEqual([])
    expect(await eventsOf(id)).toContain('push.failed')
  })

  test.each([408, 425, 429, 500, 502, 503])('with %i is retried', async (status) => {
    await connect()
    receiver.answer = () => ({ status })
    const id = await approved()
    await runPushes()
    receiver.answer = () => ({})
    expect(await statusOf(id)).toBe('push_pending')
    const [next, first] = await attemptsOf(id)
    expect(first).toMatchObject({ status: 'failed', attempt: 1, next_attempt_at: null })
    expect(next).toMatchObject({ status: 'pending', attempt: 2 })
    expect(Date.parse(next!.next_attempt_at!) - Date.parse(first!.attempted_at!)).toBeGreaterThan(4_000)

    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(sent()[0]).toEqual(sent()[1])
    expect(new Set(keys()).size).toBe(1)
  })

  test('is retried after the time that the destination asks for', async () => {
    await connect()
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '7200' } })
    const id = await approved()
    await runPushes()
    const [next] = await attemptsOf(id)
    expect(Date.parse(next!.next_attempt_at!) - Date.now()).toBeGreaterThan(7_190_000)
  })

  test('ends after its last attempt', async () => {
    await connect()
    receiver.answer = () => ({ status: 500 })
    const id = await approved()
    let runs = 0
    while ((await runPushes()).length > 0) runs++
    expect(runs).toBe(11)
    expect(await statusOf(id)).toBe('push_failed')
  })

  test('because nobody answers is retried', async () => {
    await connect('http://127.0.0.1:1/')
    const id = await approved()
    await runPushes()
    expect((await attemptsOf(id))[1]).toMatchObject({
      error_code: 'destination_unreachable',
      error_message: 'The host refused the connection.',
    })
    expect(await statusOf(id)).toBe('push_pending')
  })

  test('because the address is not allowed fails at once', async () => {
    const { id: destinationId } = await connect()
    await ctx.db.destination.update({
      where: { id: destinationId },
      data: { config: { url: 'https://169.254.169.254/' } },
    })
    const id = await approved()
    await runPushes()
    expect(await attemptsOf(id)).toMatchObject([
      {
        status: 'failed',
        error_code: 'address_refused',
        error_message: expect.stringContaining('NUMORA_PRIVATE_HOSTS'),
      },
    ])
  })

  test('because the destination was disabled or deleted has a message that says so', async () => {
    const { id: destinationId } = await connect()
    const id = await approved()
    await updateDestination(ctx, { id: destinationId, status: 'disabled' })
    await runPushes()
    expect(await attemptsOf(id)).toMatchObject([{ error_code: 'destination_disabled' }])
    expect(receiver.requests).toEqual([])
    await expect(retryPush(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  })

  const secretsThatThrow = (error: unknown) => ({
    ...world.system.secrets,
    open: () => {
      throw error
    },
  })
  const runBroken = (error: unknown) => {
    const broken = { ...world.system, secrets: secretsThatThrow(error) }
    return runJobs(broken, 'push', (job, run) => push(broken, job, run))
  }

  test('by an unexpected error counts as an attempt, with our message, and is retried', async () => {
    await connect()
    const id = await approved()
    await runBroken(new TypeError('sealed by another secret'))
    expect(await attemptsOf(id)).toMatchObject([
      { status: 'pending', attempt: 2 },
      {
        status: 'failed',
        attempt: 1,
        error_code: 'internal_error',
        error_message: 'Something went wrong on our side.',
      },
    ])
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
  })

  test.each([
    ['credentials cannot be opened', (_id: string) => runBroken(new TypeError('sealed'))],
    [
      'payload cannot be built',
      async (id: string) => {
        await ctx.db.documentResult.deleteMany({ where: { documentId: id } })
        return runPushes()
      },
    ],
  ])('because its %s ends after its last attempt', async (_why, runOnce) => {
    await connect()
    const id = await approved()
    let runs = 0
    while ((await runOnce(id)).length > 0) runs++
    expect(runs).toBe(11)
    expect(await statusOf(id)).toBe('push_failed')
    const attempts = await attemptsOf(id)
    expect(new Set(attempts.map((attempt) => attempt.error_code))).toEqual(new Set(['internal_error']))
    expect(receiver.requests).toEqual([])
    expect((await ctx.db.push.findFirstOrThrow({ where: { documentId: id } })).isUncertain).toBe(false)
  })

  test('after something was sent, with an error that the adapter does not know, is uncertain', async () => {
    const post = adapterOf('webhook').create
    const create = vi.spyOn(adapterOf('webhook'), 'create').mockImplementation(async (...request) => {
      await post(...request)
      throw new TypeError('cannot read the answer')
    })
    try {
      await connect()
      const id = await approved()
      while ((await runPushes()).length > 0);
      expect(await statusOf(id)).toBe('push_failed')
      expect(new Set(keys()).size).toBe(1)
      expect((await ctx.db.push.findFirstOrThrow({ where: { documentId: id } })).isUncertain).toBe(true)
    } finally {
      create.mockRestore()
    }
  })

  test('because the database is away does not count, and the attempt is repeated', async () => {
    await connect()
    const id = await approved()
    await expect(runBroken(Object.assign(new Error('gone'), { code: 'P1001' }))).rejects.toThrow('gone')
    expect(await attemptsOf(id)).toMatchObject([{ status: 'pending', attempt: 1 }])
  })

  test('because the worker stops does not count, and the attempt is repeated', async () => {
    await connect()
    receiver.answer = () => 'silent'
    const id = await approved()
    const stop = new AbortController()
    const stopping = runJobs(world.system, 'push', (job) =>
      push(world.system, job, { signal: stop.signal, retries: 0 }),
    )
    setTimeout(() => stop.abort(new Error('stopping')), 100)
    await expect(stopping).rejects.toThrow('stopping')
    expect(await attemptsOf(id)).toMatchObject([{ status: 'pending', attempt: 1 }])
  })
})

test('an attempt that crashes its worker each time counts as uncertain', async () => {
  await connect()
  const id = await approved()
  const [job] = await world.system.boss.fetch<Parameters<typeof push>[1]>('push')
  await push(world.system, job!.data, { signal: new AbortController().signal, retries: 6 })
  expect(receiver.requests).toEqual([])
  expect(await attemptsOf(id)).toMatchObject([
    { status: 'pending', attempt: 2 },
    { status: 'failed', attempt: 1, error_code: 'internal_error' },
  ])
  expect((await ctx.db.push.findFirstOrThrow({ where: { documentId: id } })).isUncertain).toBe(true)
  await runPushes()
  expect(await statusOf(id)).toBe('push_succeeded')
})

describe('an uncertain outcome', () => {
  test('is retried with the same key, and known once the destination answers', async () => {
    await connect()
    receiver.answer = () => 'hang-up'
    const id = await approved()
    await runPushes()
    expect((await ctx.db.push.findFirstOrThrow({ where: { documentId: id } })).isUncertain).toBe(true)
    receiver.answer = () => ({})
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(new Set(keys()).size).toBe(1)
    expect((await ctx.db.push.findFirstOrThrow({ where: { documentId: id } })).isUncertain).toBe(false)
  })

  test('prevents corrections, and an explicit retry keeps key and payload', async () => {
    const { id: destinationId } = await connect()
    receiver.answer = () => 'hang-up'
    const id = await approved()
    while ((await runPushes()).length > 0);
    expect(await statusOf(id)).toBe('push_failed')
    await expect(correct(ctx, { id, fields: { vendor_name: 'Other' } })).rejects.toMatchObject({
      code: 'conflict',
    })

    await putMapping(ctx, {
      schema: 'invoice_v2',
      destination_id: destinationId,
      target: '',
      fields: [{ to: 'number', from: 'invoice_number' }],
    })
    receiver.answer = () => ({})
    expect(await retryPush(ctx, { id })).toMatchObject({ status: 'push_pending' })
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(new Set(keys()).size).toBe(1)
    expect(new Set(receiver.requests.map(({ body }) => body)).size).toBe(1)
  })
})

describe('an explicit retry', () => {
  test('after a refusal creates a new payload with a new key', async () => {
    const { id: destinationId } = await connect()
    receiver.answer = () => ({ status: 422 })
    const id = await approved()
    await runPushes()
    await putMapping(ctx, {
      schema: 'invoice_v2',
      destination_id: destinationId,
      target: '',
      fields: [{ to: 'number', from: 'invoice_number' }],
    })
    receiver.answer = () => ({})
    await retryPush(ctx, { id })
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(sent()[1]).toMatchObject({ operation: 'create', revision: 1, payload: { number: 'INV-2026-001' } })
    expect(keys()).toEqual([`${id}:1:${destinationId}`, `${id}:1:${destinationId}:1`])
  })

  test('repeats only failed pushes, or only the one to the given destination', async () => {
    const other = await startReceiver()
    try {
      const { id: good } = await connect()
      const { id: bad } = await connect(other.url)
      other.answer = () => ({ status: 400 })
      const id = await approved()
      await runPushes()
      expect(await statusOf(id)).toBe('push_failed')
      await expect(retryPush(ctx, { id, destination_id: good })).rejects.toMatchObject({ code: 'conflict' })
      other.answer = () => ({})
      await retryPush(ctx, { id, destination_id: bad })
      await runPushes()
      expect(await statusOf(id)).toBe('push_succeeded')
      expect([receiver.requests.length, other.requests.length]).toEqual([1, 2])
    } finally {
      await other.close()
    }
  })

  test('is refused unless the push failed', async () => {
    await connect()
    const id = await approved()
    await expect(retryPush(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
    await runPushes()
    await expect(retryPush(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('the document waits for all of its destinations', async () => {
  const other = await startReceiver({ status: 503 })
  try {
    await connect()
    await connect(other.url)
    const id = await approved()
    await runPushes()
    expect(await statusOf(id)).toBe('push_pending')
    other.answer = () => ({})
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(receiver.requests).toHaveLength(1)
  } finally {
    await other.close()
  }
})

test('two pushes that end at the same moment end the delivery of the document', async () => {
  for (let destination = 0; destination < 3; destination++) await connect()
  const id = await approved()
  const jobs = await world.system.boss.fetch<Parameters<typeof push>[1]>('push', { batchSize: 10 })
  const signal = new AbortController().signal
  await Promise.all(jobs.map((job) => push(world.system, job.data, { signal, retries: 0 })))
  expect(jobs).toHaveLength(3)
  expect(await statusOf(id)).toBe('push_succeeded')
  expect((await eventsOf(id)).filter((type) => type === 'push.succeeded')).toHaveLength(1)
})

test('after a correction the destinations that have the record get an update', async () => {
  await connect()
  const id = await approved()
  await runPushes()
  await correct(ctx, { id, fields: { vendor_name: 'Corrected' } })
  expect(await statusOf(id)).toBe('review_required')
  await approve(ctx, { id })
  await runPushes()
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(sent().map(({ operation, revision }) => [operation, revision])).toEqual([
    ['create', 1],
    ['update', 2],
  ])
  expect(sent()[1].payload.fields.vendor_name.value).toBe('Corrected')
  expect(new Set(keys()).size).toBe(2)
})

describe('dispatch', () => {
  test('pushes by every active route, including those on demand', async () => {
    await connect(receiver.url, 'manual')
    const id = await approved()
    expect(await dispatch(ctx, { id })).toMatchObject({ status: 'push_pending' })
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    await expect(dispatch(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('pushes to a given destination without a route', async () => {
    const { id: destination_id } = await createDestination(ctx, {
      provider: 'webhook',
      display_name: 'ERP',
      config: { url: receiver.url },
    })
    const id = await approved()
    await dispatch(ctx, { id, destination_id })
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
  })

  test('does not repeat successful pushes', async () => {
    const other = await startReceiver({ status: 400 })
    try {
      await connect()
      await connect(other.url)
      const id = await approved()
      await runPushes()
      await dispatch(ctx, { id })
      await runPushes()
      expect([receiver.requests.length, other.requests.length]).toEqual([1, 2])
    } finally {
      await other.close()
    }
  })

  test('is refused if nothing matches, and unknown destinations are not found', async () => {
    const id = await approved()
    await expect(dispatch(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
    await expect(dispatch(ctx, { id, provider: 'unknown' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(dispatch(ctx, { id, destination_id: 'dst_1' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(dispatch(ctx, { id: await reviewReady(ctx) })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('acts once if it is called several times at once', async () => {
    await connect(receiver.url, 'manual')
    const id = await approved()
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => dispatch(ctx, { id })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await runPushes()).toHaveLength(1)
  })
})

test('a destination is not deleted while a delivery to it is pending', async () => {
  const { id } = await connect()
  await approved()
  await expect(deleteDestination(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  await runPushes()
  await deleteDestination(ctx, { id })
  expect(await ctx.db.route.count({ where: { workspaceId: ctx.workspaceId } })).toBe(0)
})
