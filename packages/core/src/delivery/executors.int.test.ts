import type { DeliveryReport } from '@numora/contract'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { createRoute } from '../destinations/routes.ts'
import { getDocument } from '../documents/read.ts'
import { approve } from '../reviews/approve.ts'
import { createWorkspace } from '../workspaces.ts'
import { listDeliveryAttempts } from './attempts.ts'
import { dispatch } from './dispatch.ts'
import { expireClaims } from './expire-claims.ts'
import { listOutbox } from './outbox.ts'
import { push } from './push.ts'
import { reportDelivery } from './report.ts'
import { retryPush } from './retry-push.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
let now = new Date()
beforeAll(async () => {
  receiver = await startReceiver({ status: 400 })
  world = await openTestSystem({ now: () => now })
})
afterAll(async () => {
  await world.close()
  await receiver.close()
})
beforeEach(async () => {
  now = new Date()
  ctx = await newContext()
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: null })
}

function routeTo(provider: string, more: { active?: boolean } = {}) {
  return createRoute(ctx, {
    schema: 'invoice_v2',
    provider,
    mode: 'external',
    trigger: 'manual',
    active: true,
    ...more,
  })
}

async function pushRoute(trigger: 'on_approve' | 'manual') {
  const { id } = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: receiver.url },
  })
  const route = { schema: 'invoice_v2', destination_id: id, provider: 'webhook', mode: 'push' as const }
  return createRoute(ctx, { ...route, trigger, active: true })
}

async function approved(): Promise<string> {
  const id = await reviewReady(ctx)
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

async function statusOf(id: string) {
  return (await getDocument(ctx, { id })).status
}

async function attemptsOf(id: string) {
  return (await listDeliveryAttempts(ctx, { id, limit: 100 })).data
}

async function outbox(provider?: string) {
  return (await listOutbox(ctx, { provider, limit: 100 })).data.map((item) => item.document_id)
}

function runPushes() {
  return runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
}
const conflict = { code: 'conflict' }

describe('an executor that claims by dispatch', () => {
  test('has the document until it reports', async () => {
    await routeTo('n8n')
    const id = await approved()
    expect(await statusOf(id)).toBe('reviewed')
    await dispatch(ctx, { id, provider: 'n8n' })
    expect(await statusOf(id)).toBe('push_pending')
    expect(await outbox()).toEqual([])
    expect(await attemptsOf(id)).toMatchObject([{ provider: 'n8n', status: 'pending', destination_id: null }])
    await expect(dispatch(ctx, { id, provider: 'n8n' })).rejects.toMatchObject(conflict)

    const { attempt, isNew } = await report(id)
    expect(isNew).toBe(true)
    expect(attempt).toMatchObject({
      status: 'succeeded',
      execution_id: 'run-1',
      external_record_id: 'R-1',
      attempted_at: '2026-03-21T14:20:00.000Z',
    })
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(await attemptsOf(id)).toEqual([attempt])
  })

  test.each([
    ['failed', 'push_failed'],
    ['skipped', 'push_succeeded'],
  ] as const)('that reports %s leaves the document %s', async (status, expected) => {
    await routeTo('n8n')
    const id = await approved()
    await dispatch(ctx, { id })
    await report(id, { status, error_code: 'E1', error_message: 'No such vendor' })
    expect(await statusOf(id)).toBe(expected)
    expect(await attemptsOf(id)).toMatchObject([{ error_code: 'E1', error_message: 'No such vendor' }])
  })

  test('of another provider may not report', async () => {
    await routeTo('n8n')
    const id = await approved()
    await dispatch(ctx, { id })
    await expect(report(id, { provider: 'make' })).rejects.toMatchObject(conflict)
    expect(await statusOf(id)).toBe('push_pending')
  })

  test('and does not report within 24 hours has failed, but may still report', async () => {
    await routeTo('n8n')
    const id = await approved()
    await dispatch(ctx, { id })
    now = new Date(now.getTime() + 24 * 3_600_000 - 1_000)
    await expireClaims(world.system)
    expect(await statusOf(id)).toBe('push_pending')
    now = new Date(now.getTime() + 2_000)
    await expireClaims(world.system)
    expect(await statusOf(id)).toBe('push_failed')
    expect(await attemptsOf(id)).toMatchObject([{ status: 'failed', error_code: 'executor_timed_out' }])
    expect(await outbox('n8n')).toEqual([id])
    await expect(retryPush(ctx, { id })).rejects.toMatchObject(conflict)

    await report(id)
    expect(await statusOf(id)).toBe('push_succeeded')
  })

  test('can claim again after it failed', async () => {
    await routeTo('n8n')
    const id = await approved()
    await dispatch(ctx, { id })
    await report(id, { status: 'failed' })
    await dispatch(ctx, { id })
    expect(await statusOf(id)).toBe('push_pending')
    await report(id, { execution_id: 'run-2' })
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(await attemptsOf(id)).toHaveLength(2)
  })
})

describe('the same execution_id', () => {
  test('with the same data counts once, in any state, simultaneous or later', async () => {
    const id = await approved()
    const all = await Promise.all(Array.from({ length: 5 }, () => report(id)))
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await report(id, { attempted_at: '2026-03-21T15:20:00+01:00' })).toMatchObject({ isNew: false })
    expect(await attemptsOf(id)).toHaveLength(1)
  })

  test.each([
    { status: 'failed' as const },
    { provider: 'make' },
    { external_record_id: 'R-2' },
    { external_url: 'https://erp.example/' },
    { error_code: 'E1' },
    { error_message: 'no' },
    { attempted_at: '2026-03-21T14:20:01Z' },
  ])('with other data is refused: %j', async (other) => {
    const id = await approved()
    await report(id)
    await expect(report(id, other)).rejects.toMatchObject(conflict)
  })

  test('is separate for each document', async () => {
    await report(await approved())
    expect(await report(await approved())).toMatchObject({ isNew: true })
  })
})

describe('an executor that polls', () => {
  test('reports without a claim on a reviewed document, and again on one that failed', async () => {
    const id = await approved()
    await report(id, { status: 'failed' })
    expect(await statusOf(id)).toBe('push_failed')
    await report(id, { status: 'failed', execution_id: 'run-2' })
    await report(id, { execution_id: 'run-3' })
    expect(await statusOf(id)).toBe('push_succeeded')
    expect((await attemptsOf(id)).map(({ attempt }) => attempt)).toEqual([3, 2, 1])
    await expect(report(id, { execution_id: 'run-4' })).rejects.toMatchObject(conflict)
  })

  test('may report if a push of Numora failed, but not before and not under its name', async () => {
    await pushRoute('on_approve')
    const id = await approved()
    await expect(report(id)).rejects.toMatchObject(conflict)
    await expect(report(id, { provider: 'webhook' })).rejects.toMatchObject(conflict)
    await runPushes()
    expect(await statusOf(id)).toBe('push_failed')
    await expect(report(id, { provider: 'webhook' })).rejects.toMatchObject(conflict)
    await report(id)
    expect(await statusOf(id)).toBe('push_succeeded')
  })

  test('may not report on a document that is not reviewed, nor on one of another workspace', async () => {
    await expect(report(await reviewReady(ctx))).rejects.toMatchObject(conflict)
    const id = await approved()
    ctx = await newContext()
    await expect(report(id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('if Numora pushes and an executor delivers, the document waits for both', async () => {
  receiver.answer = () => ({})
  try {
    await pushRoute('manual')
    await routeTo('n8n')
    const id = await approved()
    await dispatch(ctx, { id })
    await report(id, { status: 'failed' })
    expect(await statusOf(id)).toBe('push_pending')
    await runPushes()
    expect(await statusOf(id)).toBe('push_failed')
    await report(id, { execution_id: 'run-2' })
    expect(await statusOf(id)).toBe('push_succeeded')
  } finally {
    receiver.answer = () => ({ status: 400 })
  }
})

test("an executor's success leaves another's failed push for a retry, and the outbox does not offer it again", async () => {
  await pushRoute('manual')
  await routeTo('n8n')
  const id = await approved()
  await dispatch(ctx, { id })
  await runPushes()
  await report(id)
  expect(await statusOf(id)).toBe('push_failed')
  expect(await outbox('n8n')).toEqual([])
  await retryPush(ctx, { id })
  expect(await statusOf(id)).toBe('push_pending')
})

describe('the outbox', () => {
  test('lists waiting documents, oldest first, in pages', async () => {
    const ids = [await approved(), await approved(), await approved()]
    await reviewReady(ctx)
    const first = await listOutbox(ctx, { limit: 2 })
    const rest = await listOutbox(ctx, { limit: 2, cursor: first.next_cursor! })
    expect([...first.data, ...rest.data].map((item) => item.document_id)).toEqual(ids)
    expect(rest.next_cursor).toBeNull()
    expect(first.data[0]).toEqual({
      document_id: ids[0],
      schema: 'invoice_v2',
      status: 'reviewed',
      external_id: null,
      metadata: { source: 'test' },
      result_url: `/v1/documents/${ids[0]}/result`,
      dispatch_url: `/v1/documents/${ids[0]}/dispatch`,
    })
  })

  test('of a provider contains the documents of its routes and those without a route', async () => {
    await routeTo('n8n')
    await routeTo('off', { active: false })
    const invoice = await approved()
    const receipt = await reviewReady(ctx, { schema: 'receipt_v1' })
    await approve(ctx, { id: receipt })
    expect(await outbox('n8n')).toEqual([invoice, receipt])
    expect(await outbox('off')).toEqual([receipt])
    expect(await outbox()).toEqual([invoice, receipt])
  })

  test('does not contain documents that are only pushed on demand, or were delivered', async () => {
    await pushRoute('manual')
    await approved()
    expect(await outbox()).toEqual([])
    expect(await outbox('n8n')).toEqual([])
    await routeTo('n8n')
    const [id] = await outbox('n8n')
    await report(id!)
    expect(await outbox('n8n')).toEqual([])
  })

  test('contains what Numora failed to push', async () => {
    await pushRoute('on_approve')
    const id = await approved()
    expect(await outbox()).toEqual([])
    await runPushes()
    expect(await outbox()).toEqual([id])
    expect(await outbox('n8n')).toEqual([])
  })

  test('belongs to its workspace', async () => {
    await approved()
    ctx = await newContext()
    expect(await outbox()).toEqual([])
  })
})
