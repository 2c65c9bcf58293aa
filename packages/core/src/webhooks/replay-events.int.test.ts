import type { SubmittableSchema, WebhookType } from '@numora/contract'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { type Context, contextFor } from '../context.ts'
import { pruneEvents } from '../events/prune-events.ts'
import { approve } from '../reviews/approve.ts'
import { createWorkspace } from '../workspaces.ts'
import { createWebhookEndpoint, updateWebhookEndpoint } from './endpoints.ts'
import { notify } from './notify.ts'
import { replayEvents } from './replay-events.ts'
import { testWebhookEndpoint } from './test-endpoint.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
let now = new Date()
const hour = 3_600_000
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

function subscribe(more: { events?: WebhookType[]; schemas?: SubmittableSchema[] } = {}) {
  return createWebhookEndpoint(ctx, { url: receiver.url, ...more })
}

/** Writes an event for each of the hours ago. */
async function happened(hoursAgo: number[]): Promise<void> {
  const present = now
  for (const hours of hoursAgo) {
    now = new Date(present.getTime() - hours * hour)
    await approve(ctx, { id: await reviewReady(ctx, { externalId: `${hours} hours ago` }) })
  }
  now = present
}

function ago(hours: number): string {
  return new Date(now.getTime() - hours * hour).toISOString()
}

async function delivered() {
  receiver.requests.length = 0
  await runJobs(world.system, 'notify', (job, run) => notify(world.system, job, run))
  return receiver.requests.map(({ body }) => JSON.parse(body).data.external_id).toSorted()
}

test('sends the events of a time again, each with its own id, whether they were delivered or not', async () => {
  await happened([50, 9])
  const { id } = await subscribe()
  await happened([6, 5, 1])
  expect(await delivered()).toEqual(['1 hours ago', '5 hours ago', '6 hours ago'])
  const ids = new Map(receiver.requests.map(({ headers, body }) => [body, headers['webhook-id']]))

  expect(await replayEvents(ctx, { id, since: ago(9.5), until: ago(5) })).toEqual({
    queued: 2,
    next_since: null,
  })
  expect(await delivered()).toEqual(['6 hours ago', '9 hours ago'])
  const known = receiver.requests.find(({ body }) => body.includes('6 hours ago'))
  expect(known!.headers['webhook-id']).toBe(ids.get(known!.body))
  expect(await replayEvents(ctx, { id, since: ago(9.5) })).toMatchObject({ queued: 4 })
  const { data } = await listAudit(ctx, { limit: 1, target: id })
  expect(data).toMatchObject([
    {
      type: 'webhook_endpoint.replayed',
      actor: { id: 'key_1' },
      changes: [{ field: 'since' }, { field: 'until' }, { field: 'queued', after: '4' }],
    },
  ])
})

test('leaves out what waits to be sent, so that replays at once or one after the other queue each event once', async () => {
  const { id } = await subscribe()
  await happened([3, 2, 1])
  await delivered()
  const replay = () => replayEvents(ctx, { id, since: ago(10) })
  const outcomes = await Promise.all([replay(), replay(), replay()])
  expect(outcomes.map(({ queued }) => queued).toSorted()).toEqual([0, 0, 3])
  expect(await replay()).toMatchObject({ queued: 0 })
  receiver.answer = () => ({ status: 500 })
  expect(await delivered()).toHaveLength(3)
  expect(await replay()).toMatchObject({ queued: 0 })
})

test('keeps to the types and schemas of the endpoint, its workspace, and events about others', async () => {
  await subscribe()
  await happened([3])
  await approve(ctx, { id: await reviewReady(ctx, { schema: 'receipt_v1', externalId: 'receipt' }) })
  const { id } = await subscribe({ events: ['document.reviewed'], schemas: ['receipt_v1'] })
  await testWebhookEndpoint(ctx, { id })
  const foreign = ctx
  ctx = await newContext()
  const own = await subscribe()
  await happened([2])
  await delivered()
  expect(await replayEvents(ctx, { id: own.id, since: ago(10) })).toMatchObject({ queued: 1 })
  await expect(replayEvents(ctx, { id, since: ago(10) })).rejects.toMatchObject({ code: 'not_found' })
  await world.system.boss.deleteAllJobs()
  // What happened now is included without `until` from the next moment on.
  now = new Date(now.getTime() + 1)
  expect(await replayEvents(foreign, { id, since: ago(10) })).toMatchObject({ queued: 1 })
  expect(await delivered()).toEqual(['receipt'])
})

test('has the events of 30 days, and its deliveries are kept like new ones', async () => {
  await happened([31 * 24, 29 * 24])
  const { id } = await subscribe()
  expect(await replayEvents(ctx, { id, since: '2000-01-01T00:00:00Z' })).toMatchObject({ queued: 1 })
  now = new Date(now.getTime() + 10 * 24 * hour)
  await pruneEvents(world.system)
  expect(await delivered()).toEqual([`${29 * 24} hours ago`])
})

test('of more events than one replay queues says where the next one continues', async () => {
  const { id } = await subscribe()
  await happened([5, 4, 3, 2, 1])
  await delivered()
  const first = await replayEvents(ctx, { id, since: ago(11) }, { limit: 3 })
  expect(first).toEqual({ queued: 3, next_since: ago(3) })
  expect(await replayEvents(ctx, { id, since: first.next_since! }, { limit: 3 })).toEqual({
    queued: 2,
    next_since: null,
  })
  expect(await delivered()).toHaveLength(5)
})

test('is refused while the endpoint is disabled', async () => {
  const { id } = await subscribe()
  await updateWebhookEndpoint(ctx, { id, status: 'disabled' })
  await expect(replayEvents(ctx, { id, since: ago(1) })).rejects.toMatchObject({ code: 'conflict' })
})
