import { createHmac } from 'node:crypto'
import type { SubmittableSchema, WebhookType } from '@numora/contract'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { submitDocument } from '../documents/submit.ts'
import { approve } from '../reviews/approve.ts'
import { reject } from '../reviews/reject.ts'
import { createWorkspace } from '../workspaces.ts'
import { listWebhookDeliveries } from './deliveries.ts'
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  updateWebhookEndpoint,
} from './endpoints.ts'
import { notify, notifySlow } from './notify.ts'
import { redeliver } from './redeliver.ts'
import { rotateWebhookSecret } from './rotate-secret.ts'
import { testWebhookEndpoint } from './test-endpoint.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
let now = new Date()

function pass(ms: number) {
  now = new Date(now.getTime() + ms)
}
const day = 86_400_000

beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  receiver = await startReceiver()
  ctx = await newContext()
  await world.system.boss.deleteAllJobs()
  return receiver.close
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

function subscribe(url = receiver.url, events?: WebhookType[], schemas?: SubmittableSchema[]) {
  return createWebhookEndpoint(ctx, { url, ...(events ? { events } : {}), ...(schemas ? { schemas } : {}) })
}

function runDeliveries() {
  return runJobs(world.system, 'notify', (job, run) => notify(world.system, job, run))
}

async function deliveriesOf(id: string) {
  return (await listWebhookDeliveries(ctx, { id, limit: 100 })).data
}

function bodies() {
  return receiver.requests.map(({ body }) => JSON.parse(body))
}

test('events of a document are sent to every endpoint that subscribes to them', async () => {
  const all = await subscribe()
  const other = await startReceiver()
  try {
    const some = await subscribe(other.url, ['document.rejected'])
    const id = await reviewReady(ctx, { externalId: 'ap-1' })
    await approve(ctx, { id })
    await reject(ctx, { id: await reviewReady(ctx) })
    await runDeliveries()

    const types = bodies().map(({ type }) => type)
    expect(types.toSorted()).toEqual(['document.rejected', 'document.reviewed'])
    expect(other.requests).toHaveLength(1)
    const { headers, body } = receiver.requests[types.indexOf('document.reviewed')]!
    expect(new Webhook(all.secret).verify(body, headers)).toEqual({
      id: headers['webhook-id'],
      type: 'document.reviewed',
      created_at: expect.stringMatching(/Z$/),
      data: {
        document_id: id,
        schema: 'invoice_v2',
        status: 'reviewed',
        external_id: 'ap-1',
        metadata: { source: 'test' },
      },
    })
    expect(await deliveriesOf(some.id)).toMatchObject([
      { event_type: 'document.rejected', status: 'succeeded', next_attempt_at: null },
    ])
  } finally {
    await other.close()
  }
})

test("another workspace's documents are not sent", async () => {
  await subscribe()
  ctx = await newContext()
  await approve(ctx, { id: await reviewReady(ctx) })
  expect(await runDeliveries()).toEqual([])
})

test('every attempt is stored with its status, its duration and the first kilobyte of the answer', async () => {
  const { id } = await subscribe()
  receiver.answer = () => ({ status: 500, body: `\0${'ü'.repeat(2_000)}` })
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  receiver.answer = () => ({})
  await runDeliveries()
  const [delivery] = await deliveriesOf(id)
  expect(delivery).toMatchObject({
    event_type: 'webhook.test',
    status: 'succeeded',
    attempts: [
      { response_status: 500, error: 'The receiver answered 500.', duration_ms: expect.any(Number) },
      { response_status: 200, response_excerpt: '', error: null },
    ],
  })
  const excerpt = delivery!.attempts[0]!.response_excerpt!
  expect(excerpt).toMatch(/^ü{511}/)
  expect(Buffer.byteLength(excerpt)).toBeLessThanOrEqual(1_026)
  const [first, second] = receiver.requests
  expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id'])
})

test.each([200, 201, 204, 299])('%i counts as received', async (status) => {
  const { id } = await subscribe()
  receiver.answer = () => ({ status })
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  expect(await deliveriesOf(id)).toMatchObject([{ status: 'succeeded' }])
})

test('a redirect is not followed and does not count as received', async () => {
  const { id } = await subscribe()
  receiver.answer = () => ({ status: 307, headers: { location: receiver.url } })
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  expect(receiver.requests).toHaveLength(1)
  expect(await deliveriesOf(id)).toMatchObject([{ status: 'pending', attempts: [{ response_status: 307 }] }])
})

test('a delivery ends after ten attempts', async () => {
  const { id } = await subscribe()
  receiver.answer = () => 'hang-up'
  await testWebhookEndpoint(ctx, { id })
  let runs = 0
  while ((await runDeliveries()).length > 0) runs++
  expect(runs).toBe(10)
  expect(await deliveriesOf(id)).toMatchObject([{ status: 'failed', next_attempt_at: null }])
})

test('events of documents are sent to endpoints that want their schema, and other events to all', async () => {
  const { id } = await subscribe(receiver.url, undefined, ['receipt_v1', 'auto'])
  await approve(ctx, { id: await reviewReady(ctx) })
  await approve(ctx, { id: await reviewReady(ctx, { schema: 'receipt_v1' }) })
  await submitDocument(ctx, { schema: 'auto', file: { url: 'https://example.com/a.pdf' } })
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  expect(
    bodies()
      .map(({ type, data }) => [type, data.schema])
      .toSorted(),
  ).toEqual([
    ['document.processing', 'auto'],
    ['document.reviewed', 'receipt_v1'],
    ['webhook.test', undefined],
  ])
  expect(await getWebhookEndpoint(ctx, { id })).toMatchObject({ schemas: ['receipt_v1', 'auto'] })
  expect(await updateWebhookEndpoint(ctx, { id, schemas: null })).toMatchObject({ schemas: null })
  await approve(ctx, { id: await reviewReady(ctx) })
  expect(await runDeliveries()).toHaveLength(1)
})

describe('webhook-delivery: abort-message', () => {
  test.each([500, 400, 302])('in an answer %i ends the delivery, but not the endpoint', async (status) => {
    const other = await startReceiver()
    try {
      const { id } = await subscribe()
      await subscribe(other.url, ['webhook.exhausted', 'webhook.disabled'])
      receiver.answer = () => ({ status, headers: { 'webhook-delivery': 'abort-message' } })
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      expect(await deliveriesOf(id)).toMatchObject([
        {
          status: 'failed',
          next_attempt_at: null,
          attempts: [
            {
              response_status: status,
              error: `The receiver answered ${status} and wants no further attempt.`,
            },
          ],
        },
      ])
      pass(6 * day)
      await testWebhookEndpoint(ctx, { id })
      expect(await runDeliveries()).toHaveLength(1)
      expect(await getWebhookEndpoint(ctx, { id })).toMatchObject({ status: 'active' })
      expect(other.requests).toEqual([])
    } finally {
      await other.close()
    }
  })

  test('in a successful answer changes nothing, nor does another word', async () => {
    const { id } = await subscribe()
    receiver.answer = () => ({ headers: { 'webhook-delivery': 'abort-message' } })
    await testWebhookEndpoint(ctx, { id })
    await runDeliveries()
    receiver.answer = () => ({ status: 500, headers: { 'webhook-delivery': 'later' } })
    await testWebhookEndpoint(ctx, { id })
    await runDeliveries()
    expect((await deliveriesOf(id)).map(({ status }) => status)).toEqual(['pending', 'succeeded'])
  })
})

describe('an endpoint that takes long to answer', () => {
  const runSlow = (group?: string) =>
    runJobs(world.system, 'notify_slow', (job, run) => notifySlow(world.system, job, { ...run, group }))

  test('is served in the lanes for slow ones from the next event on, until it answers at once again', async () => {
    const { id } = await subscribe()
    const realNow = performance.now.bind(performance)
    let passedMs = 0
    vi.spyOn(performance, 'now').mockImplementation(() => realNow() + passedMs)
    try {
      receiver.answer = () => {
        passedMs += 4_000
        return {}
      }
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      expect(receiver.requests).toHaveLength(1)
      await testWebhookEndpoint(ctx, { id })
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      expect(receiver.requests).toHaveLength(1)
      receiver.answer = () => ({})
      expect(await runSlow(ctx.workspaceId)).toHaveLength(2)
      expect(receiver.requests).toHaveLength(3)
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      expect(receiver.requests).toHaveLength(4)
      expect((await deliveriesOf(id)).map(({ attempts }) => attempts.length)).toEqual([1, 1, 1, 1])
    } finally {
      vi.restoreAllMocks()
    }
  })

  test('does not leave the lanes of its workspace when its jobs come there as those of another receiver', async () => {
    const { id } = await subscribe()
    await ctx.db.webhookEndpoint.update({ where: { id }, data: { isSlow: true } })
    await testWebhookEndpoint(ctx, { id })
    await runDeliveries()
    await runSlow(id)
    expect(receiver.requests).toEqual([])
    await runSlow(ctx.workspaceId)
    expect(receiver.requests).toHaveLength(1)
  })
})

describe('a delivery whose attempts are used up', () => {
  test('is reported to the other endpoints, without the URL, and not repeated', async () => {
    const dead = await startReceiver({ status: 500 })
    try {
      const { id } = await subscribe(`${dead.url}?token=hidden`)
      await subscribe(receiver.url, ['webhook.exhausted'])
      await approve(ctx, { id: await reviewReady(ctx) })
      while ((await runDeliveries()).length > 0);
      expect(dead.requests).toHaveLength(10)
      expect(bodies()).toMatchObject([{ type: 'webhook.exhausted' }])
      expect(bodies()[0].data).toEqual({ endpoint_id: id })
      expect(receiver.requests[0]!.body).not.toContain('hidden')

      const [delivery] = await deliveriesOf(id)
      await redeliver(ctx, { id, delivery_id: delivery!.id })
      await runDeliveries()
      expect(await runDeliveries()).toEqual([])
      expect(receiver.requests).toHaveLength(1)
    } finally {
      await dead.close()
    }
  })

  test('of an event about an endpoint causes no further event', async () => {
    const dead = await startReceiver({ status: 500 })
    try {
      await subscribe(dead.url)
      receiver.answer = () => ({ status: 500 })
      await subscribe(receiver.url)
      await approve(ctx, { id: await reviewReady(ctx) })
      while ((await runDeliveries()).length > 0);
      const { workspaceId } = ctx
      expect(await ctx.db.event.count({ where: { workspaceId, type: 'webhook.exhausted' } })).toBe(2)
      expect(await ctx.db.webhookDelivery.count({ where: { workspaceId, status: 'failed' } })).toBe(4)
    } finally {
      await dead.close()
    }
  })
})

describe('an attempt that fails on our side', () => {
  const broken = (error: unknown) => ({
    ...world.system,
    secrets: {
      ...world.system.secrets,
      open: () => {
        throw error
      },
    },
  })
  const runBroken = (error: unknown) =>
    runJobs(world.system, 'notify', (job, run) => notify(broken(error), job, run))

  test('counts, with our message, and not against the endpoint', async () => {
    const { id } = await subscribe()
    await testWebhookEndpoint(ctx, { id })
    let runs = 0
    while ((await runBroken(new TypeError('sealed'))).length > 0) {
      runs++
      pass(day)
    }
    expect(runs).toBe(10)
    const [delivery] = await deliveriesOf(id)
    expect(delivery).toMatchObject({ status: 'failed', next_attempt_at: null })
    expect(delivery!.attempts[9]).toMatchObject({ error: 'Something went wrong on our side.' })
    expect(await getWebhookEndpoint(ctx, { id })).toMatchObject({ status: 'active' })
    expect(receiver.requests).toEqual([])
  })

  test('and crashes its worker each time counts, too', async () => {
    const { id } = await subscribe()
    await testWebhookEndpoint(ctx, { id })
    const [job] = await world.system.boss.fetch<Parameters<typeof notify>[1]>('notify')
    await notify(world.system, job!.data, { signal: new AbortController().signal, retries: 6 })
    expect(receiver.requests).toEqual([])
    expect(await deliveriesOf(id)).toMatchObject([
      { status: 'pending', attempts: [{ error: 'Something went wrong on our side.' }] },
    ])
    await runDeliveries()
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'succeeded' }])
  })

  test('because the database is away does not count', async () => {
    const { id } = await subscribe()
    await testWebhookEndpoint(ctx, { id })
    const away = Object.assign(new Error('gone'), { code: 'P1001' })
    await expect(runBroken(away)).rejects.toThrow('gone')
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'pending', attempts: [] }])
  })
})

test('a delivery whose event was removed ends', async () => {
  const { id } = await subscribe()
  const { event_id } = await testWebhookEndpoint(ctx, { id })
  await ctx.db.event.delete({ where: { id: event_id } })
  await runDeliveries()
  const { workspaceId } = ctx
  expect(await ctx.db.webhookDelivery.findMany({ where: { workspaceId } })).toMatchObject([
    { status: 'failed', nextAttemptAt: null },
  ])
  expect(await deliveriesOf(id)).toEqual([])
  const delivery_id = (await ctx.db.webhookDelivery.findFirstOrThrow({ where: { workspaceId } })).id
  await expect(redeliver(ctx, { id, delivery_id })).rejects.toMatchObject({ code: 'conflict' })
})

test('a test event contains nothing about the endpoint', async () => {
  const { id } = await subscribe()
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  expect(bodies()[0]).toMatchObject({ type: 'webhook.test' })
  expect(bodies()[0].data).toEqual({})
})

test('both pairs of headers can be verified as documented, with the time in Unix seconds and in ISO 8601', async () => {
  now = new Date('2026-03-21T14:24:11.987Z')
  const { id, secret } = await subscribe()
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  const [{ headers, body }] = receiver.requests as [(typeof receiver.requests)[number]]
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const hmacOf = (text: string) => createHmac('sha256', key).update(text)
  const standard = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  expect(headers['webhook-signature']).toBe(`v1,${hmacOf(standard).digest('base64')}`)
  const time = headers['x-numora-webhook-timestamp']
  const own = hmacOf(`${time}.${body}`).digest('hex')
  expect(headers['x-numora-webhook-signature']).toBe(`t=${time},v1=${own}`)
  expect(headers['webhook-timestamp']).toBe('1774103051')
  expect(headers['x-numora-webhook-timestamp']).toBe('2026-03-21T14:24:11Z')
})

describe('at the same moment', () => {
  test('after two rotations both secrets are valid', async () => {
    const { id } = await subscribe()
    const rotated = await Promise.all([rotateWebhookSecret(ctx, { id }), rotateWebhookSecret(ctx, { id })])
    await testWebhookEndpoint(ctx, { id })
    await runDeliveries()
    const [{ headers, body }] = receiver.requests as [(typeof receiver.requests)[number]]
    for (const { secret } of rotated) new Webhook(secret).verify(body, headers)
  })

  test('changing and deleting an endpoint succeeds or is not found, without an internal error', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await subscribe()
      const outcomes = await Promise.allSettled([
        deleteWebhookEndpoint(ctx, { id }),
        deleteWebhookEndpoint(ctx, { id }),
        updateWebhookEndpoint(ctx, { id, description: 'x' }),
        rotateWebhookSecret(ctx, { id }),
        testWebhookEndpoint(ctx, { id }),
      ])
      const faults = outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome.reason] : []))
      for (const fault of faults) expect(fault).toMatchObject({ code: 'not_found' })
      expect(await ctx.db.webhookDelivery.count({ where: { endpointId: id } })).toBe(0)
    }
  })
})

test.each([
  { end: 'COMMIT', deliveries: 0 },
  { end: 'ROLLBACK', deliveries: 1 },
])(
  'an event of the moment in which an endpoint is deleted waits for the outcome: $end',
  async ({ end, deliveries }) => {
    const { id } = await subscribe()
    const deletion = await world.system.pool.connect()
    try {
      await deletion.query('BEGIN')
      await deletion.query('DELETE FROM webhook_endpoints WHERE id = $1', [id])
      const submitted = submitDocument(ctx, {
        schema: 'invoice_v2',
        file: { url: 'https://example.com/a.pdf' },
      })
      await expect.poll(waitingForLock).toBe(1)
      await deletion.query(end)
      expect(await submitted).toMatchObject({ isNew: true })
    } finally {
      deletion.release()
    }
    expect(await ctx.db.webhookDelivery.count({ where: { endpointId: id } })).toBe(deliveries)
  },
)

async function waitingForLock(): Promise<number> {
  const [row] = await ctx.db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row.count
}

test('the next attempt is due as the schedule says', async () => {
  const { id } = await subscribe()
  receiver.answer = () => ({ status: 503 })
  await testWebhookEndpoint(ctx, { id })
  await runDeliveries()
  await runDeliveries()
  const [delivery] = await deliveriesOf(id)
  const minutes = (Date.parse(delivery!.next_attempt_at!) - now.getTime()) / 60_000
  expect(minutes).toBeGreaterThan(4.4)
  expect(minutes).toBeLessThan(5.6)
})

test('an attempt that runs twice counts once, and its successor is queued once', async () => {
  const { id } = await subscribe()
  const bothHaveCome = Promise.withResolvers<void>()
  receiver.answer = async () => {
    if (receiver.requests.length === 2) bothHaveCome.resolve()
    await bothHaveCome.promise
    return { status: 503 }
  }
  await testWebhookEndpoint(ctx, { id })
  const [job] = await runJobs(world.system, 'notify', async (job, run) => {
    await Promise.all([notify(world.system, job, run), notify(world.system, job, run)])
  })
  await notify(world.system, job!, { signal: new AbortController().signal, retries: 1 })
  expect((await deliveriesOf(id))[0]!.attempts).toHaveLength(1)
  expect(await runDeliveries()).toHaveLength(1)
})

test('a process that dies before it has written the outcome sends again', async () => {
  const { id } = await subscribe()
  await testWebhookEndpoint(ctx, { id })
  const dying = {
    ...world.system,
    database: new Proxy(world.system.database, {
      get: (target, name) =>
        name === '$transaction' ? () => expect.fail('killed') : Reflect.get(target, name),
    }),
  }
  const [job] = await world.system.boss.fetch<Parameters<typeof notify>[1]>('notify')
  const run = { signal: new AbortController().signal, retries: 0 }
  await expect(notify(dying, job!.data, run)).rejects.toThrow('killed')
  await notify(world.system, job!.data, run)
  expect(receiver.requests).toHaveLength(2)
  expect(await deliveriesOf(id)).toMatchObject([{ status: 'succeeded', attempts: [{}] }])
})

describe('an endpoint', () => {
  test('that answers 410 is disabled at once, and the others are notified', async () => {
    const gone = await startReceiver({ status: 410 })
    try {
      const { id } = await subscribe(gone.url)
      await subscribe()
      await testWebhookEndpoint(ctx, { id })
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      await runDeliveries()
      expect(gone.requests).toHaveLength(1)
      expect(await getWebhookEndpoint(ctx, { id })).toMatchObject({ status: 'disabled' })
      expect((await deliveriesOf(id)).map(({ status }) => status)).toEqual(['failed', 'failed'])
      expect(bodies()).toMatchObject([{ type: 'webhook.disabled' }])
      expect(bodies()[0].data).toEqual({ endpoint_id: id })
      expect(receiver.requests[0]!.body).not.toContain(gone.url)
    } finally {
      await gone.close()
    }
  })

  test('that failed for 5 days is disabled, and its failures are counted from zero after that', async () => {
    const { id } = await subscribe()
    receiver.answer = () => ({ status: 500 })
    const fail = async () => {
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      await world.system.boss.deleteAllJobs()
      return (await getWebhookEndpoint(ctx, { id })).status
    }
    expect(await fail()).toBe('active')
    pass(4.9 * day)
    expect(await fail()).toBe('active')
    pass(0.2 * day)
    expect(await fail()).toBe('disabled')
    await expect(testWebhookEndpoint(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
    await updateWebhookEndpoint(ctx, { id, status: 'active' })
    expect(await fail()).toBe('active')
  })

  test('that answers in between is not disabled', async () => {
    const { id } = await subscribe()
    for (const status of [500, 200, 500]) {
      receiver.answer = () => ({ status })
      await testWebhookEndpoint(ctx, { id })
      await runDeliveries()
      await world.system.boss.deleteAllJobs()
      pass(3 * day)
    }
    expect(await getWebhookEndpoint(ctx, { id })).toMatchObject({ status: 'active' })
  })

  test('that is disabled gets nothing, not even pending deliveries', async () => {
    const { id } = await subscribe()
    await testWebhookEndpoint(ctx, { id })
    await updateWebhookEndpoint(ctx, { id, status: 'disabled' })
    await approve(ctx, { id: await reviewReady(ctx) })
    await runDeliveries()
    expect(receiver.requests).toEqual([])
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'failed', attempts: [] }])
  })

  test('is deleted with its deliveries', async () => {
    const { id } = await subscribe()
    await testWebhookEndpoint(ctx, { id })
    await deleteWebhookEndpoint(ctx, { id })
    await runDeliveries()
    expect(receiver.requests).toEqual([])
    await expect(getWebhookEndpoint(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  test('shows its secret at creation only, and subscribes to all events by default', async () => {
    const { secret, ...made } = await subscribe()
    expect(secret).toMatch(/^whsec_/)
    expect(made).toMatchObject({ events: null, description: null, status: 'active' })
    expect(await getWebhookEndpoint(ctx, { id: made.id })).toEqual(made)
    const changed = await updateWebhookEndpoint(ctx, {
      id: made.id,
      events: ['push.failed'],
      description: 'ERP',
    })
    expect(changed).toMatchObject({ events: ['push.failed'], description: 'ERP' })
    expect(changed.updated_at > made.updated_at).toBe(true)
    expect(await updateWebhookEndpoint(ctx, { id: made.id, events: null })).toMatchObject({ events: null })
  })

  test.each(['http://example.com/', 'https://10.0.0.1/', 'https://user:pass@example.com/'])(
    'may not be %s',
    async (url) => {
      const refused = { code: 'invalid_url', details: [{ path: 'url' }] }
      await expect(subscribe(url)).rejects.toMatchObject(refused)
      const { id } = await subscribe()
      await expect(updateWebhookEndpoint(ctx, { id, url })).rejects.toMatchObject(refused)
    },
  )

  test('of another workspace is not found', async () => {
    const { id } = await subscribe()
    const { id: delivery_id } = await testWebhookEndpoint(ctx, { id })
    const foreign = await newContext()
    for (const attempt of [
      () => getWebhookEndpoint(foreign, { id }),
      () => updateWebhookEndpoint(foreign, { id, status: 'disabled' }),
      () => deleteWebhookEndpoint(foreign, { id }),
      () => rotateWebhookSecret(foreign, { id }),
      () => testWebhookEndpoint(foreign, { id }),
      () => listWebhookDeliveries(foreign, { id, limit: 10 }),
      () => redeliver(foreign, { id, delivery_id }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
    expect(await listWebhookEndpoints(foreign, { limit: 10 })).toMatchObject({ data: [] })
  })
})

test('after a rotation both secrets sign for 24 hours', async () => {
  const { id, secret: old } = await subscribe()
  const { secret: fresh } = await rotateWebhookSecret(ctx, { id })
  expect(fresh).not.toBe(old)
  const signs = async (secret: string) => {
    await testWebhookEndpoint(ctx, { id })
    await runDeliveries()
    const { headers, body } = receiver.requests.at(-1)!
    const signatures = headers['webhook-signature']!.split(' ')
    const own = new Webhook(secret).sign(headers['webhook-id']!, now, body)
    return signatures.includes(own)
  }
  expect([await signs(old), await signs(fresh)]).toEqual([true, true])
  pass(day)
  expect([await signs(old), await signs(fresh)]).toEqual([false, true])
})

describe('a redelivery', () => {
  test('sends the same event again, whatever its outcome', async () => {
    const { id } = await subscribe()
    receiver.answer = () => ({ status: 500 })
    const { id: delivery_id } = await testWebhookEndpoint(ctx, { id })
    while ((await runDeliveries()).length > 0);
    receiver.answer = () => ({})
    expect(await redeliver(ctx, { id, delivery_id })).toMatchObject({ status: 'pending' })
    await runDeliveries()
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'succeeded' }])
    await redeliver(ctx, { id, delivery_id })
    await runDeliveries()
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(receiver.requests).toHaveLength(12)
  })

  test('of one that waits for its next attempt makes it now, and not once more', async () => {
    const { id } = await subscribe()
    receiver.answer = () => ({ status: 500 })
    const { id: delivery_id } = await testWebhookEndpoint(ctx, { id })
    await runDeliveries()
    receiver.answer = () => ({})
    await redeliver(ctx, { id, delivery_id })
    await runDeliveries()
    expect(receiver.requests).toHaveLength(2)
    expect(await runDeliveries()).toEqual([])
  })

  test('to a disabled endpoint is refused, and an unknown delivery is not found', async () => {
    const { id } = await subscribe()
    const { id: delivery_id } = await testWebhookEndpoint(ctx, { id })
    await expect(redeliver(ctx, { id, delivery_id: 'dlv_1' })).rejects.toMatchObject({ code: 'not_found' })
    await updateWebhookEndpoint(ctx, { id, status: 'disabled' })
    await expect(redeliver(ctx, { id, delivery_id })).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('endpoints and deliveries are listed in pages, newest first', async () => {
  const made = [await subscribe(), await subscribe(), await subscribe()]
  const first = await listWebhookEndpoints(ctx, { limit: 2 })
  const rest = await listWebhookEndpoints(ctx, { limit: 2, cursor: first.next_cursor! })
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(made.map(({ id }) => id).reverse())

  const { id } = made[0]!
  const sent = [await testWebhookEndpoint(ctx, { id }), await testWebhookEndpoint(ctx, { id })]
  const page = await listWebhookDeliveries(ctx, { id, limit: 1, status: 'pending' })
  expect(page.data.map((delivery) => delivery.id)).toEqual([sent[1]!.id])
  expect(await listWebhookDeliveries(ctx, { id, limit: 1, status: 'failed' })).toMatchObject({ data: [] })
  await expect(listWebhookDeliveries(ctx, { id, limit: 1, cursor: 'cur_AA' })).rejects.toMatchObject({
    code: 'invalid_payload',
  })
})
