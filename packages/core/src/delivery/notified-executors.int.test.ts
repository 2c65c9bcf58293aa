import type { DeliveryReport } from '@numora/contract'
import { newWebhookSecret } from '@numora/destinations'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { type Context, contextFor } from '../context.ts'
import { createRoute, deleteRoute, listRoutes, updateRoute } from '../destinations/routes.ts'
import { getDocument } from '../documents/read.ts'
import { listEvents } from '../events/list-events.ts'
import type { JobPayload } from '../jobs.ts'
import { requeueSteps } from '../requeue.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { listDeliveryAttempts } from './attempts.ts'
import { cancelPush } from './cancel-push.ts'
import { dispatch } from './dispatch.ts'
import { expireClaims } from './expire-claims.ts'
import { listOutbox } from './outbox.ts'
import { reportDelivery } from './report.ts'
import { requestDelivery } from './request-delivery.ts'

let world: TestSystem
let ctx: Context
let executor: Receiver
let now = new Date()
const hour = 3_600_000
function pass(ms: number) {
  now = new Date(now.getTime() + ms)
}
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  executor = await startReceiver({ status: 202 })
  ctx = await newContext()
  await world.system.boss.deleteAllJobs()
  return executor.close
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

type More = { url?: string; provider?: string; trigger?: 'on_approve' | 'manual'; secret?: string }

function routeTo({ url = executor.url, provider = 'n8n', trigger = 'on_approve', secret }: More = {}) {
  return createRoute(ctx, {
    schema: 'invoice_v2',
    provider,
    mode: 'external',
    trigger,
    active: true,
    config: { url },
    ...(secret === undefined ? {} : { credentials: { secret } }),
  })
}

async function approved(): Promise<string> {
  const id = await reviewReady(ctx, { externalId: `ap-${Math.random()}` })
  await approve(ctx, { id })
  return id
}

function report(id: string, more: Partial<DeliveryReport> = {}) {
  return reportDelivery(ctx, {
    id,
    provider: 'n8n',
    status: 'succeeded',
    execution_id: 'run-1',
    attempted_at: '2026-03-21T14:20:00Z',
    external_record_id: 'R-1',
    ...more,
  })
}

function runNotifications() {
  return runJobs(world.system, 'request', (job, run) => requestDelivery(world.system, job, run))
}

async function statusOf(id: string) {
  return (await getDocument(ctx, { id })).status
}

async function attemptsOf(id: string) {
  return (await listDeliveryAttempts(ctx, { id, limit: 100 })).data
}

function bodies(of = executor) {
  return of.requests.map(({ body }) => JSON.parse(body))
}
const conflict = { code: 'conflict' }
const run = { signal: new AbortController().signal, retries: 0 }

describe('an approval', () => {
  test('claims the document and notifies the executor with a signature, which then reports', async () => {
    const route = await routeTo()
    const id = await approved()
    expect(await statusOf(id)).toBe('push_pending')
    expect((await listOutbox(ctx, { limit: 10 })).data).toEqual([])
    await runNotifications()

    const [{ headers, body }] = executor.requests as [(typeof executor.requests)[number]]
    const document = await getDocument(ctx, { id })
    const [pending] = await attemptsOf(id)
    const event = new Webhook(route.secret!).verify(body, headers)
    expect(event).toEqual({
      id: headers['webhook-id'],
      type: 'delivery.requested',
      created_at: expect.stringMatching(/Z$/),
      data: {
        document_id: id,
        route_id: route.id,
        claim_id: pending!.claim_id,
        schema: 'invoice_v2',
        external_id: document.external_id,
        metadata: { source: 'test' },
        operation: 'create',
        external_record_id: null,
        result_url: `/v1/documents/${id}/result`,
        report_url: `/v1/documents/${id}/delivery`,
      },
    })
    expect(headers['x-numora-webhook-signature']).toMatch(
      /^t=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,v1=[0-9a-f]{64}$/,
    )
    expect(headers['webhook-id']).toMatch(/^evt_[0-9a-hjkmnp-tv-z]{26}$/)
    expect(pending).toMatchObject({
      provider: 'n8n',
      status: 'pending',
      next_attempt_at: null,
      notifications: [{ response_status: 202, error: null, duration_ms: expect.any(Number) }],
    })
    await report(id, { claim_id: pending!.claim_id! })
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(await attemptsOf(id)).toMatchObject([
      { status: 'succeeded', execution_id: 'run-1', notifications: [{ response_status: 202 }] },
    ])
    await whenOthersEnded(ctx)
    const events = (await listEvents(ctx, { limit: 100 })).data.map(({ type }) => type)
    expect(events).not.toContain('delivery.requested')
    expect(await runNotifications()).toEqual([])
  })

  test('by a route that is manual claims nothing; a dispatch does', async () => {
    await routeTo({ trigger: 'manual' })
    const id = await approved()
    expect(await statusOf(id)).toBe('reviewed')
    expect(await runNotifications()).toEqual([])
    await dispatch(ctx, { id, provider: 'n8n' })
    await runNotifications()
    expect(bodies()).toMatchObject([{ data: { document_id: id } }])
    expect(await statusOf(id)).toBe('push_pending')
  })

  test('that is rolled back leaves neither a claim nor a job', async () => {
    await routeTo()
    const id = await reviewReady(ctx)
    const failing = { ...ctx, boss: { ...ctx.boss, send: () => Promise.reject(new Error('lost')) } }
    await expect(approve(failing as unknown as Context, { id })).rejects.toThrow('lost')
    expect(await statusOf(id)).toBe('review_required')
    expect(await ctx.db.push.count({ where: { documentId: id } })).toBe(0)
    expect(await runNotifications()).toEqual([])
  })

  test('after a correction says that the record is to be updated, and which', async () => {
    await routeTo()
    const id = await approved()
    await runNotifications()
    await report(id)
    await correct(ctx, { id, fields: { vendor_name: 'Other' } })
    await approve(ctx, { id })
    await runNotifications()
    expect(bodies()[1].data).toMatchObject({ operation: 'update', external_record_id: 'R-1' })
    expect(bodies()[1].id).not.toBe(bodies()[0].id)
  })
})

describe('an executor that does not accept the notification', () => {
  test('is notified again by the schedule of webhooks, with the same id, and then counts as unreachable', async () => {
    await routeTo()
    executor.answer = () => ({ status: 503, body: 'down, token=hidden1234' })
    const id = await approved()
    await runNotifications()
    const [pending] = await attemptsOf(id)
    const seconds = (Date.parse(pending!.next_attempt_at!) - now.getTime()) / 1_000
    expect(seconds).toBeGreaterThan(4.4)
    expect(seconds).toBeLessThan(5.6)
    let runs = 1
    while ((await runNotifications()).length > 0) {
      runs++
      pass(8 * hour)
      await expireClaims(world.system)
    }
    expect(runs).toBe(10)
    expect(new Set(executor.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await statusOf(id)).toBe('push_failed')
    const [failed] = await attemptsOf(id)
    expect(failed).toMatchObject({
      status: 'failed',
      error_code: 'executor_unreachable',
      error_message: 'The executor was not notified. The last attempt: The receiver answered 503.',
      next_attempt_at: null,
    })
    expect(failed!.notifications).toHaveLength(10)
    expect(failed!.notifications[9]).toMatchObject({
      response_status: 503,
      response_excerpt: 'down, token=[…]',
    })

    executor.answer = () => ({})
    await dispatch(ctx, { id })
    await runNotifications()
    await report(id)
    expect(await statusOf(id)).toBe('push_succeeded')
  })

  test.each([
    { status: 410 },
    { status: 404 },
    { status: 500, headers: { 'webhook-delivery': 'abort-message' } },
  ])('by %j is not notified again', async (answer) => {
    await routeTo()
    executor.answer = () => answer
    const id = await approved()
    await runNotifications()
    expect(await statusOf(id)).toBe('push_failed')
    expect(await attemptsOf(id)).toMatchObject([
      { error_code: 'executor_unreachable', notifications: [{ response_status: answer.status }] },
    ])
    expect(await runNotifications()).toEqual([])
  })

  test.each([408, 425, 429, 500, 302])('by %i is notified again', async (status) => {
    await routeTo()
    executor.answer = () => ({ status })
    const id = await approved()
    await runNotifications()
    expect(await statusOf(id)).toBe('push_pending')
    executor.answer = () => ({})
    await runNotifications()
    expect((await attemptsOf(id))[0]!.notifications).toMatchObject([
      { response_status: status },
      { response_status: 200 },
    ])
  })

  test('because its route is gone ends the claim, and one that knows of it keeps it', async () => {
    const route = await routeTo()
    const known = await approved()
    await runNotifications()
    const unknown = await approved()
    await deleteRoute(ctx, { id: route.id })
    await runNotifications()
    expect(await statusOf(unknown)).toBe('push_failed')
    expect(await attemptsOf(unknown)).toMatchObject([{ error_code: 'route_deleted', notifications: [] }])
    await report(known)
    expect(await statusOf(known)).toBe('push_succeeded')
  })
})

test('an executor has 24 hours from the moment in which it accepted the notification', async () => {
  await routeTo()
  executor.answer = () => ({ status: 500 })
  const id = await approved()
  await runNotifications()
  pass(30 * hour)
  await expireClaims(world.system)
  executor.answer = () => ({})
  await runNotifications()
  pass(23 * hour)
  await expireClaims(world.system)
  expect(await statusOf(id)).toBe('push_pending')
  pass(2 * hour)
  await expireClaims(world.system)
  expect(await statusOf(id)).toBe('push_failed')
  expect(await attemptsOf(id)).toMatchObject([{ error_code: 'executor_timed_out' }])
})

describe('a report', () => {
  test.each([{ status: 202 }, { status: 500 }, 'hang-up'] as const)(
    'that arrives before the notification is answered counts, whatever the answer: %j',
    async (answer) => {
      await routeTo()
      executor.answer = async ({ body }) => {
        const { document_id, claim_id } = JSON.parse(body).data
        await report(document_id, { claim_id })
        return answer
      }
      const id = await approved()
      await runNotifications()
      expect(await statusOf(id)).toBe('push_succeeded')
      expect(await attemptsOf(id)).toMatchObject([
        { status: 'succeeded', execution_id: 'run-1', notifications: [{}] },
      ])
      expect(await runNotifications()).toEqual([])
    },
  )

  test('of a claim that failed counts late, but not one of a claim that was replaced', async () => {
    await routeTo()
    const id = await approved()
    const [first] = await attemptsOf(id)
    await cancelPush(ctx, { id })
    expect(await statusOf(id)).toBe('push_failed')
    await dispatch(ctx, { id })
    const [second] = await attemptsOf(id)
    expect(second!.claim_id).not.toBe(first!.claim_id)
    await expect(report(id, { claim_id: first!.claim_id! })).rejects.toMatchObject(conflict)
    await cancelPush(ctx, { id })
    await report(id, { claim_id: second!.claim_id! })
    expect(await statusOf(id)).toBe('push_succeeded')
    await expect(report(id, { claim_id: second!.claim_id!, execution_id: 'run-2' })).rejects.toMatchObject(
      conflict,
    )
  })

  test('repeated with another claim is refused, and one for another document has no such claim', async () => {
    await routeTo()
    const [one, other] = [await approved(), await approved()]
    const claim_id = (await attemptsOf(one))[0]!.claim_id!
    await expect(report(other, { claim_id })).rejects.toMatchObject(conflict)
    await expect(report(one, { claim_id, provider: 'make' })).rejects.toMatchObject(conflict)
    await report(one, { claim_id })
    expect(await report(one, { claim_id })).toMatchObject({ isNew: false })
    expect(await report(one)).toMatchObject({ isNew: false })
    await expect(report(one, { claim_id: 'dlv_other' })).rejects.toMatchObject(conflict)
  })
})

test('two routes of one provider with different URLs each claim the document, and each reports on its own', async () => {
  const other = await startReceiver()
  try {
    const [first, second] = [await routeTo(), await routeTo({ url: other.url })]
    const id = await approved()
    await runNotifications()
    const [claims] = [[...bodies(), ...bodies(other)].map(({ data }) => data)]
    expect(claims.map(({ route_id }) => route_id)).toEqual([first.id, second.id])
    expect(new Set(claims.map(({ claim_id }) => claim_id)).size).toBe(2)

    await expect(report(id)).rejects.toMatchObject(conflict)
    await report(id, { claim_id: claims[1].claim_id })
    expect(await statusOf(id)).toBe('push_pending')
    await report(id, { execution_id: 'run-2' })
    expect(await statusOf(id)).toBe('push_succeeded')
    const attempts = await attemptsOf(id)
    expect(attempts.map(({ claim_id, status }) => [claim_id, status]).toSorted()).toEqual(
      claims.map(({ claim_id }) => [claim_id, 'succeeded']).toSorted(),
    )
  } finally {
    await other.close()
  }
})

test('a dispatch of what one of two routes failed at notifies only that executor again', async () => {
  const other = await startReceiver({ status: 410 })
  try {
    await routeTo()
    await routeTo({ url: other.url })
    const id = await approved()
    await runNotifications()
    await report(id)
    expect(await statusOf(id)).toBe('push_failed')
    other.answer = () => ({})
    await dispatch(ctx, { id })
    await runNotifications()
    expect([executor.requests.length, other.requests.length]).toEqual([1, 2])
  } finally {
    await other.close()
  }
})

test('a cancellation ends the claim and its notifications', async () => {
  await routeTo()
  executor.answer = () => ({ status: 503 })
  const id = await approved()
  await runNotifications()
  expect(await cancelPush(ctx, { id })).toMatchObject({ status: 'push_failed' })
  await runNotifications()
  expect(executor.requests).toHaveLength(1)
  expect(await attemptsOf(id)).toMatchObject([{ error_code: 'cancelled', next_attempt_at: null }])
})

describe('a worker that dies', () => {
  test('before it has written the outcome notifies again, with the same body', async () => {
    await routeTo()
    const id = await approved()
    const [job] = await world.system.boss.fetch<JobPayload<'request'>>('request')
    const dying = {
      ...world.system,
      database: new Proxy(world.system.database, {
        get: (target, name) =>
          name === '$transaction' ? () => expect.fail('killed') : Reflect.get(target, name),
      }),
    }
    await expect(requestDelivery(dying, job!.data, run)).rejects.toThrow('killed')
    await requestDelivery(world.system, job!.data, { ...run, retries: 1 })
    const [first, second] = executor.requests
    expect(second!.body).toBe(first!.body)
    expect((await attemptsOf(id))[0]!.notifications).toHaveLength(1)
  })

  test('each time ends the attempt as one that failed', async () => {
    await routeTo()
    const id = await approved()
    const [job] = await world.system.boss.fetch<JobPayload<'request'>>('request')
    await requestDelivery(world.system, job!.data, { ...run, retries: 6 })
    expect(executor.requests).toEqual([])
    expect((await attemptsOf(id))[0]!.notifications).toMatchObject([
      { error: 'Something went wrong on our side.' },
    ])
  })

  test('and whose job is lost is replaced; a second job for one attempt changes nothing', async () => {
    await routeTo()
    const id = await approved()
    await world.system.boss.deleteAllJobs()
    pass(120_000)
    await requeueSteps(world.system).requeueNotifications!()
    await requeueSteps(world.system).requeueNotifications!()
    const [job] = await runNotifications()
    await requestDelivery(world.system, job!, run)
    expect(executor.requests).toHaveLength(1)
    expect((await attemptsOf(id))[0]!.notifications).toHaveLength(1)
  })
})

describe('a route', () => {
  test('shows a generated secret once, and a given one never', async () => {
    const { secret, ...made } = await routeTo()
    expect(secret).toMatch(/^whsec_/)
    expect(made).toMatchObject({ config: { url: executor.url }, has_secret: true })
    const own = await routeTo({ secret: newWebhookSecret() })
    expect(own).not.toHaveProperty('secret')
    expect((await listRoutes(ctx, { limit: 10 })).data[1]).toEqual(made)
    const row = await ctx.db.route.findUniqueOrThrow({ where: { id: made.id } })
    expect(row.sealedSecret).not.toContain(secret)
  })

  test('signs with its new secret from the next notification on, which the audit trail says without it', async () => {
    const route = await routeTo()
    executor.answer = () => ({ status: 500 })
    await approved()
    await runNotifications()
    const secret = newWebhookSecret()
    await updateRoute(ctx, { id: route.id, credentials: { secret } })
    await updateRoute(ctx, { id: route.id, credentials: { secret } })
    await runNotifications()
    const [first, second] = executor.requests
    new Webhook(route.secret!).verify(first!.body, first!.headers)
    new Webhook(secret).verify(second!.body, second!.headers)
    const { data } = await listAudit(ctx, { limit: 10, target: route.id })
    expect(data.map(({ type, changes }) => [type, changes.at(-1)])).toEqual([
      ['route.updated', { field: 'credentials', before: '[…]', after: '[…]' }],
      ['route.created', { field: 'credentials', before: null, after: '[…]' }],
    ])
    expect(JSON.stringify(data)).not.toContain(secret.slice(6))
  })

  test('without a URL gets one together with a secret, and claims on approval from then on', async () => {
    const { id } = await createRoute(ctx, {
      schema: 'invoice_v2',
      provider: 'n8n',
      mode: 'external',
      trigger: 'on_approve',
      active: true,
    })
    const config = { url: executor.url }
    const refused = { code: 'invalid_payload', details: [{ path: 'credentials.secret' }] }
    await expect(updateRoute(ctx, { id, config })).rejects.toMatchObject(refused)
    await expect(updateRoute(ctx, { id, credentials: { secret: newWebhookSecret() } })).rejects.toMatchObject(
      { code: 'invalid_payload', details: [{ path: 'credentials' }] },
    )
    expect(await statusOf(await approved())).toBe('reviewed')
    await updateRoute(ctx, { id, config, credentials: { secret: newWebhookSecret() } })
    expect(await statusOf(await approved())).toBe('push_pending')
  })

  test.each(['http://example.com/', 'https://10.0.0.1/', 'https://user:pass@example.com/'])(
    'may not have the URL %s',
    async (url) => {
      const refused = { code: 'invalid_url', details: [{ path: 'config.url' }] }
      await expect(routeTo({ url })).rejects.toMatchObject(refused)
      const { id } = await routeTo()
      await expect(updateRoute(ctx, { id, config: { url } })).rejects.toMatchObject(refused)
    },
  )
})
