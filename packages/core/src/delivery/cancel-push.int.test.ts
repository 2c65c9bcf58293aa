import { openWorkspace } from '@numora/testkit/open-workspace'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { createRoute } from '../destinations/routes.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { getDocument } from '../documents/read.ts'
import type { JobPayload } from '../jobs.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { listDeliveryAttempts } from './attempts.ts'
import { cancelPush } from './cancel-push.ts'
import { dispatch } from './dispatch.ts'
import { push } from './push.ts'
import { reportDelivery } from './report.ts'
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

async function connect(url = receiver.url): Promise<void> {
  const { id } = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url },
  })
  const route = { schema: 'invoice_v2', destination_id: id, provider: 'webhook', mode: 'push' as const }
  await createRoute(ctx, { ...route, trigger: 'on_approve', active: true })
}

function routeTo(provider: string) {
  return createRoute(ctx, {
    schema: 'invoice_v2',
    provider,
    mode: 'external',
    trigger: 'manual',
    active: true,
  })
}

async function approved(): Promise<string> {
  const id = await reviewReady(ctx)
  await approve(ctx, { id })
  return id
}

const run = { signal: new AbortController().signal, retries: 0 }

function runPushes() {
  return runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
}

async function fetchJobs() {
  const jobs = await world.system.boss.fetch<JobPayload<'push'>>('push', { batchSize: 100 })
  return jobs.map(({ data }) => data)
}

async function statusOf(id: string) {
  return (await getDocument(ctx, { id })).status
}

async function attemptsOf(id: string) {
  return (await listDeliveryAttempts(ctx, { id, limit: 100 })).data.map((row) => [row.status, row.error_code])
}

function report(id: string, executionId = 'run-1') {
  return reportDelivery(ctx, {
    id,
    provider: 'n8n',
    status: 'succeeded',
    execution_id: executionId,
    attempted_at: '2026-03-21T14:20:00Z',
    external_record_id: 'R-1',
  })
}
const conflict = { code: 'conflict' }

/** Starts an attempt that waits for its answer. */
async function underWay(answer: { status?: number }) {
  const hasCome = Promise.withResolvers<void>()
  const mayAnswer = Promise.withResolvers<void>()
  receiver.answer = async () => {
    hasCome.resolve()
    await mayAnswer.promise
    return answer
  }
  const [job] = await fetchJobs()
  const running = push(world.system, job!, run)
  await hasCome.promise
  return {
    answer() {
      mayAnswer.resolve()
      return running
    },
  }
}

test('a push that waits for its next attempt ends, and nothing more is sent until it is retried', async () => {
  await connect()
  receiver.answer = () => ({ status: 503 })
  const id = await approved()
  await runPushes()
  const cancelled = await cancelPush(ctx, { id })
  expect(cancelled).toMatchObject({ status: 'push_failed' })
  expect(cancelled.allowed_actions).toContain('retry_push')
  const { data } = await listDeliveryAttempts(ctx, { id, limit: 10 })
  expect(data).toMatchObject([
    {
      status: 'failed',
      error_code: 'cancelled',
      error_message: 'The push was cancelled.',
      attempt: 2,
      next_attempt_at: null,
    },
    { status: 'failed', error_code: 'destination_failed' },
  ])
  const events = (await listDocumentEvents(ctx, { id, limit: 100 })).data
  expect(events.at(-1)).toMatchObject({ type: 'push.failed', actor: { type: 'api_key' } })
  await expect(cancelPush(ctx, { id })).rejects.toMatchObject(conflict)

  await runPushes()
  expect(receiver.requests).toHaveLength(1)
  receiver.answer = () => ({})
  await retryPush(ctx, { id })
  await runPushes()
  expect(await statusOf(id)).toBe('push_succeeded')
})

describe('a running attempt', () => {
  test('ends first, and counts if it succeeds', async () => {
    await connect()
    const id = await approved()
    const attempt = await underWay({})
    const cancelled = await cancelPush(ctx, { id })
    expect(cancelled.status).toBe('push_pending')
    await expect(cancelPush(ctx, { id })).rejects.toMatchObject(conflict)
    await attempt.answer()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(await attemptsOf(id)).toEqual([['succeeded', null]])
  })

  test('that fails is not repeated', async () => {
    await connect()
    const id = await approved()
    const attempt = await underWay({ status: 503 })
    await cancelPush(ctx, { id })
    await attempt.answer()
    expect(await statusOf(id)).toBe('push_failed')
    expect(await attemptsOf(id)).toEqual([
      ['failed', 'cancelled'],
      ['failed', 'destination_failed'],
    ])
    expect(await fetchJobs()).toEqual([])
    receiver.answer = () => ({})
    await retryPush(ctx, { id })
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
  })

  test('that is refused needs no cancelling', async () => {
    await connect()
    const id = await approved()
    const attempt = await underWay({ status: 422 })
    await cancelPush(ctx, { id })
    await attempt.answer()
    expect(await attemptsOf(id)).toEqual([['failed', 'destination_refused']])
    expect(await statusOf(id)).toBe('push_failed')
  })

  test('of a worker that died is not repeated, and its outcome stays uncertain', async () => {
    await connect()
    const id = await approved()
    const [job] = await fetchJobs()
    // The state left by a worker that is killed after it started.
    await ctx.db.push.updateMany({ where: { documentId: id }, data: { startedAt: new Date() } })
    await cancelPush(ctx, { id })
    expect(await statusOf(id)).toBe('push_pending')
    await push(world.system, job!, { ...run, retries: 1 })
    expect(receiver.requests).toEqual([])
    expect(await statusOf(id)).toBe('push_failed')
    expect(await attemptsOf(id)).toEqual([['failed', 'cancelled']])
    await expect(correct(ctx, { id, fields: { vendor_name: 'Other' } })).rejects.toMatchObject(conflict)
    await retryPush(ctx, { id })
    await runPushes()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(receiver.requests[0]!.headers['idempotency-key']).toMatch(/^doc_\w+:1:dst_\w+$/)
  })
})

test('of several deliveries the waiting ones end at once, and the running one ends first', async () => {
  const other = await startReceiver({ status: 503 })
  try {
    await connect()
    const id = await approved()
    const attempt = await underWay({})
    await connect(other.url)
    await ctx.db.push.create({
      data: {
        ...(await ctx.db.push.findFirstOrThrow({ where: { documentId: id } })),
        id: 'dlv_other',
        key: 'other',
        destinationId: (await ctx.db.destination.findMany({ orderBy: { id: 'desc' } }))[0]!.id,
        startedAt: null,
        payload: {},
      },
    })
    expect((await cancelPush(ctx, { id })).status).toBe('push_pending')
    await attempt.answer()
    expect(await statusOf(id)).toBe('push_failed')
    const pushes = await ctx.db.push.findMany({ where: { documentId: id }, orderBy: { id: 'asc' } })
    expect(pushes.map(({ status }) => status).toSorted()).toEqual(['failed', 'succeeded'])
    expect(other.requests).toEqual([])
  } finally {
    await other.close()
  }
})

test("an executor's open claim ends, and its result can still be reported", async () => {
  await routeTo('n8n')
  const id = await approved()
  await dispatch(ctx, { id })
  expect(await cancelPush(ctx, { id })).toMatchObject({ status: 'push_failed' })
  expect(await attemptsOf(id)).toEqual([['failed', 'cancelled']])
  await report(id)
  expect(await statusOf(id)).toBe('push_succeeded')
})

test('is refused if nothing is being pushed, or if the caller has seen another version', async () => {
  await connect()
  const unseen = await reviewReady(ctx)
  await expect(cancelPush(ctx, { id: unseen })).rejects.toMatchObject(conflict)
  const id = await approved()
  const stale = '2026-01-01T00:00:00.000Z'
  await expect(cancelPush(ctx, { id, expected_updated_at: stale })).rejects.toMatchObject(conflict)
  const { updated_at } = await getDocument(ctx, { id })
  expect(await attemptsOf(id)).toEqual([['pending', null]])
  await cancelPush(ctx, { id, expected_updated_at: updated_at })
  await expect(cancelPush(ctx, { id: 'doc_1' })).rejects.toMatchObject({ code: 'not_found' })
})

describe('at the same moment', () => {
  test('only one of several cancellations acts', async () => {
    await connect()
    const id = await approved()
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => cancelPush(ctx, { id })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome.reason.code] : []))).toEqual(
      Array(4).fill('conflict'),
    )
  })

  test('when an attempt starts, the push ends in one way and is sent at most once', async () => {
    await connect()
    for (let round = 0; round < 15; round++) {
      receiver.requests.length = 0
      const id = await approved()
      const [job] = await fetchJobs()
      const [, cancelled] = await Promise.allSettled([push(world.system, job!, run), cancelPush(ctx, { id })])
      const status = await statusOf(id)
      if (receiver.requests.length === 0) {
        expect([status, cancelled.status]).toEqual(['push_failed', 'fulfilled'])
        expect(await attemptsOf(id)).toEqual([['failed', 'cancelled']])
      } else {
        expect(status).toBe('push_succeeded')
        expect(await attemptsOf(id)).toEqual([['succeeded', null]])
      }
    }
  })

  test("when an executor reports, the executor's report counts", async () => {
    await routeTo('n8n')
    for (let round = 0; round < 10; round++) {
      const id = await approved()
      await dispatch(ctx, { id })
      const [reported] = await Promise.allSettled([report(id, `run-${round}`), cancelPush(ctx, { id })])
      expect(reported.status).toBe('fulfilled')
      expect(await statusOf(id)).toBe('push_succeeded')
    }
  })
})
