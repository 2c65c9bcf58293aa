import type { WorkflowStep } from '@numora/contract'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { readDocument } from '@numora/testkit/read-document'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { listDeliveryAttempts } from '../delivery/attempts.ts'
import { cancelPush } from '../delivery/cancel-push.ts'
import { dispatch } from '../delivery/dispatch.ts'
import { expireClaims } from '../delivery/expire-claims.ts'
import { push } from '../delivery/push.ts'
import { reportDelivery } from '../delivery/report.ts'
import { retryPush } from '../delivery/retry-push.ts'
import { createDestination, updateDestination } from '../destinations/destinations.ts'
import { createRoute } from '../destinations/routes.ts'
import { deleteDocument } from '../documents/delete.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { getDocument } from '../documents/read.ts'
import { listEvents } from '../events/list-events.ts'
import { requeueSteps } from '../requeue.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteWorkflow } from './delete-workflow.ts'
import { dispatchWorkflow } from './dispatch-workflow.ts'
import { runStep } from './run-step.ts'
import { getRun, getRunLogs, listRuns } from './runs.ts'
import { createWorkflow, putWorkflow } from './workflows.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
let now = new Date()
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  receiver = await startReceiver()
  ctx = await openWorkspace(world.system)
  await world.system.boss.deleteAllJobs()
  return receiver.close
})

async function connect(): Promise<string> {
  const config = { url: receiver.url.replace('/hook', '/erp') }
  return (await createDestination(ctx, { provider: 'webhook', display_name: 'ERP', config })).id
}
function condition(value: string): WorkflowStep {
  return { id: 'large', type: 'condition', field: 'total_amount', operator: 'at_least', value }
}
function pushTo(destinationId: string): WorkflowStep {
  return { id: 'erp', type: 'push', destination_id: destinationId }
}
function call(): WorkflowStep {
  return { id: 'call', type: 'webhook', url: receiver.url }
}
const report: WorkflowStep = { id: 'booked', type: 'wait_for_report', provider: 'sap', timeout_seconds: 60 }
const wait: WorkflowStep = { id: 'wait', type: 'wait', duration_seconds: 3_600 }
const sure: WorkflowStep = { id: 'sure', type: 'approve', threshold: 0.5 }

function workflow(...steps: WorkflowStep[]) {
  return createWorkflow(ctx, { name: 'Deliver', status: 'active', steps })
}

type Trigger = 'on_approve' | 'manual' | 'on_review_required'
async function bound(trigger: Trigger, ...steps: WorkflowStep[]): Promise<string> {
  const { id } = await workflow(...steps)
  await bind(id, trigger)
  return id
}
function bind(id: string, trigger: Trigger) {
  const route = { schema: 'invoice_v2', mode: 'workflow' as const, workflow_id: id }
  return createRoute(ctx, { ...route, trigger, active: true })
}

async function approved(): Promise<string> {
  const id = await reviewReady(ctx, { externalId: 'ap-1' })
  await approve(ctx, { id })
  return id
}

/** Runs the jobs that wait, those for later too; returns how many there were. */
async function work(): Promise<number> {
  const steps = await runJobs(world.system, 'run', (job, run) => runStep(world.system, job, run))
  const pushes = await runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
  return steps.length + pushes.length
}
async function workAll(): Promise<void> {
  while ((await work()) > 0);
}

async function statusOf(id: string) {
  return (await getDocument(ctx, { id })).status
}
async function runsOf(documentId: string) {
  return (await listRuns(ctx, { limit: 100, document_id: documentId })).data
}
async function lastRun(documentId: string) {
  return (await runsOf(documentId))[0]!
}
async function logOf(documentId: string) {
  return (await getRunLogs(ctx, await lastRun(documentId))).data
}
async function shownLog(documentId: string) {
  return (await logOf(documentId)).map(({ id, status }) => `${id}: ${status}`)
}
async function eventsOf(id: string) {
  return (await listDocumentEvents(ctx, { id, limit: 100 })).data.map(({ type }) => type)
}
function requestsTo(path: string) {
  return receiver.requests.filter((request) => request.path === path)
}

test('an approved document is push_pending until its run has done every step', async () => {
  const erp = await connect()
  const { id: workflowId, secret } = await workflow(condition('1000'), pushTo(erp), call())
  await bind(workflowId, 'on_approve')
  const id = await approved()
  expect(await statusOf(id)).toBe('push_pending')
  expect(await lastRun(id)).toMatchObject({
    status: 'queued',
    step_id: 'large',
    started_at: null,
    finished_at: null,
  })
  await workAll()
  expect(await statusOf(id)).toBe('push_succeeded')
  const run = await lastRun(id)
  expect(run).toMatchObject({ workflow_id: workflowId, version: 1, status: 'succeeded', error: null })
  expect(requestsTo('/erp').map(({ headers }) => headers['idempotency-key'])).toEqual([`${id}:1:${erp}`])
  const [{ headers, body }] = requestsTo('/hook') as [Receiver['requests'][number]]
  expect(headers['idempotency-key']).toBe(`${id}:1:${workflowId}:call`)
  expect(new Webhook(secret!).verify(body, headers)).toMatchObject({
    type: 'workflow.step',
    data: { run_id: run.id, workflow_id: workflowId, step_id: 'call', document_id: id, external_id: 'ap-1' },
  })
  expect(await logOf(id)).toMatchObject([
    { id: 'large', type: 'condition', input: { value: '1000' }, output: { holds: true } },
    { id: 'erp', input: { destination_id: erp }, output: { delivery_status: 'succeeded', attempts: 1 } },
    { id: 'call', attempts: 1, input: { url: receiver.url }, output: { response_status: 200 }, error: null },
  ])
  const attempts = (await listDeliveryAttempts(ctx, { id, limit: 10 })).data
  expect(attempts).toMatchObject([
    { provider: 'webhook', destination_id: erp, status: 'succeeded' },
    { provider: 'workflow', destination_id: null, execution_id: run.id, status: 'succeeded' },
  ])
})

test('a condition that does not hold ends the run as succeeded, and the rest is skipped', async () => {
  await bound('on_approve', condition('2000'), call())
  const id = await approved()
  await workAll()
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(await shownLog(id)).toEqual(['large: succeeded', 'call: skipped'])
  expect(receiver.requests).toEqual([])
})

test('a run that fails makes the document push_failed, and is reported by run.failed', async () => {
  const workflowId = await bound('on_approve', call(), wait)
  receiver.answer = () => ({ status: 404, body: `No such hook. token=abcdef123456 ${'x '.repeat(2_000)}` })
  const id = await approved()
  await workAll()
  expect(await statusOf(id)).toBe('push_failed')
  const run = await lastRun(id)
  const error = { code: 'webhook_refused', message: 'The receiver answered 404.' }
  expect(run).toMatchObject({ status: 'failed', step_id: 'call', error })
  const [step, rest] = await logOf(id)
  expect(step).toMatchObject({ status: 'failed', attempts: 1, error })
  const excerpt = String(step!.output!.response_excerpt)
  expect(excerpt).toContain('No such hook')
  expect(excerpt).not.toContain('abcdef123456')
  expect(excerpt.length).toBeLessThanOrEqual(1_024)
  expect(rest).toMatchObject({ status: 'skipped' })
  await whenOthersEnded(ctx)
  const { data } = await listEvents(ctx, { limit: 100, type: ['run.failed'] })
  expect(data).toMatchObject([
    { data: { run_id: run.id, workflow_id: workflowId, document_id: id, external_id: 'ap-1' } },
  ])
  expect(await eventsOf(id)).toEqual(['document.reviewed', 'run.failed', 'delivery.attempted', 'push.failed'])
})

test('a retry is a new run of the present version, which repeats nothing that succeeded', async () => {
  const erp = await connect()
  const steps = [call(), pushTo(erp), { ...call(), id: 'after', url: receiver.url.replace('hook', 'after') }]
  const workflowId = await bound('on_approve', ...steps)
  receiver.answer = ({ path }) => (path === '/after' ? { status: 400 } : {})
  const id = await approved()
  await workAll()
  expect(await statusOf(id)).toBe('push_failed')
  const first = await lastRun(id)
  const log = await getRunLogs(ctx, first)
  receiver.answer = () => ({})
  await putWorkflow(ctx, { id: workflowId, name: 'Deliver', status: 'active', steps: [...steps, wait] })
  await retryPush(ctx, { id })
  await workUntilWait(id)
  const second = await lastRun(id)
  expect(second).toMatchObject({ version: 2, status: 'waiting', step_id: 'wait' })
  expect(await logOf(id)).toMatchObject([
    { id: 'call', output: { done_by_run: first.id }, attempts: 0 },
    { id: 'erp', output: { delivery_status: 'succeeded' } },
    { id: 'after', status: 'succeeded' },
    { id: 'wait', status: 'waiting' },
  ])
  expect([requestsTo('/hook'), requestsTo('/erp'), requestsTo('/after')].map((list) => list.length)).toEqual([
    1, 1, 2,
  ])
  const keys = requestsTo('/after').map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys)).toEqual(new Set([`${id}:1:${workflowId}:after`]))
  expect(await getRun(ctx, first)).toEqual(first)
  expect(await getRunLogs(ctx, first)).toEqual(log)
})

/** Works until the run waits for its time. */
async function workUntilWait(documentId: string): Promise<void> {
  while ((await lastRun(documentId)).step_id !== 'wait') await work()
  await work()
}

test('a push that fails fails the run, and a retry pushes there again', async () => {
  const erp = await connect()
  await bound('on_approve', pushTo(erp))
  receiver.answer = () => ({ status: 400, body: 'No vendor' })
  const id = await approved()
  await workAll()
  expect(await statusOf(id)).toBe('push_failed')
  expect((await lastRun(id)).error).toEqual({
    code: 'destination_refused',
    message: 'The destination answered 400: No vendor',
  })
  receiver.answer = () => ({})
  await retryPush(ctx, { id })
  await workAll()
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(receiver.requests).toHaveLength(2)
  expect((await runsOf(id)).map(({ status }) => status)).toEqual(['succeeded', 'failed'])
})

test('a destination that a route pushes to is not pushed to again by a workflow', async () => {
  const erp = await connect()
  const route = { schema: 'invoice_v2', destination_id: erp, provider: 'webhook', mode: 'push' as const }
  await createRoute(ctx, { ...route, trigger: 'on_approve', active: true })
  await bound('on_approve', pushTo(erp), call())
  const id = await approved()
  await workAll()
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(requestsTo('/erp')).toHaveLength(1)
  expect(await shownLog(id)).toEqual(['erp: succeeded', 'call: succeeded'])
})

test('a destination that is disabled or deleted fails its step', async () => {
  const erp = await connect()
  await bound('on_approve', pushTo(erp))
  await updateDestination(ctx, { id: erp, status: 'disabled' })
  const id = await approved()
  await workAll()
  expect((await lastRun(id)).error).toMatchObject({ code: 'destination_disabled' })
  expect(await statusOf(id)).toBe('push_failed')
})

test('a webhook is called again with the same key and body until it answers 2xx', async () => {
  await bound('on_approve', call())
  let count = 0
  receiver.answer = () => {
    count += 1
    return count === 1 ? 'hang-up' : count === 2 ? { status: 503 } : {}
  }
  const id = await approved()
  await work()
  expect(await lastRun(id)).toMatchObject({ status: 'waiting' })
  expect(await logOf(id)).toMatchObject([
    { status: 'waiting', attempts: 1, error: { code: 'webhook_unreachable' } },
  ])
  await workAll()
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(await logOf(id)).toMatchObject([{ status: 'succeeded', attempts: 3, error: null }])
  expect(new Set(receiver.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(new Set(receiver.requests.map(({ body }) => body)).size).toBe(1)
})

test('a job that runs again after its attempt has ended calls nothing, and two at once count once', async () => {
  await bound('on_approve', call())
  receiver.answer = () => ({ status: 503 })
  const id = await approved()
  const run = { signal: new AbortController().signal, retries: 0 }
  const [job] = await runJobs(world.system, 'run', async (job) => {
    await Promise.all([runStep(world.system, job, run), runStep(world.system, job, run)])
  })
  const called = receiver.requests.length
  await runStep(world.system, job!, run)
  expect(receiver.requests).toHaveLength(called)
  expect(await logOf(id)).toMatchObject([{ attempts: 1, status: 'waiting' }])
  expect(await runJobs(world.system, 'run', async () => {})).toHaveLength(1)
})

test('a wait occupies nothing and goes on at its time', async () => {
  await bound('on_approve', wait, call())
  const id = await approved()
  await work()
  expect(await lastRun(id)).toMatchObject({ status: 'waiting' })
  await work() // A job that comes too early.
  expect(receiver.requests).toEqual([])
  now = new Date(now.getTime() + 3_600_000)
  await workAll()
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(receiver.requests).toHaveLength(1)
})

describe('a step that waits for a report', () => {
  function reported(status: 'succeeded' | 'failed' | 'skipped') {
    const attempted_at = now.toISOString()
    return { provider: 'sap', status, execution_id: 'e-1', attempted_at, external_record_id: 'R-1' }
  }

  test.each([
    ['succeeded', 'push_succeeded'],
    ['skipped', 'push_succeeded'],
    ['failed', 'push_failed'],
  ] as const)('%s ends in %s', async (status, end) => {
    await bound('on_approve', report)
    const id = await approved()
    await workAll()
    expect(await statusOf(id)).toBe('push_pending')
    await reportDelivery(ctx, { id, ...reported(status) })
    expect(await statusOf(id)).toBe('push_pending')
    await workAll()
    expect(await statusOf(id)).toBe(end)
    expect(await logOf(id)).toMatchObject([
      { id: 'booked', output: { delivery_status: status, external_record_id: 'R-1' } },
    ])
  })

  test('hears an executor that reports while its webhook is still being called', async () => {
    await bound('on_approve', call(), wait, report)
    const id = await approved()
    receiver.answer = async () => {
      await reportDelivery(ctx, { id, ...reported('succeeded') })
      return {}
    }
    await work()
    await work()
    now = new Date(now.getTime() + 3_600_000)
    await workAll()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect((await logOf(id)).map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded'])
  })

  test('leaves no claim if its run ends before', async () => {
    await bound('on_approve', call(), report)
    receiver.answer = () => ({ status: 400 })
    const id = await approved()
    await workAll()
    expect(await statusOf(id)).toBe('push_failed')
    expect(await ctx.db.push.count({ where: { documentId: id, status: 'pending' } })).toBe(0)
    const attempts = (await listDeliveryAttempts(ctx, { id, limit: 10 })).data
    expect(attempts.find(({ provider }) => provider === 'sap')).toMatchObject({ error_code: 'run_ended' })
    receiver.answer = () => ({})
    await retryPush(ctx, { id })
    await workAll()
    expect(await lastRun(id)).toMatchObject({ status: 'waiting', step_id: 'booked' })
  })

  test('times out', async () => {
    await bound('on_approve', report, call())
    const id = await approved()
    await workAll()
    now = new Date(now.getTime() + 61_000)
    await expireClaims(world.system)
    await workAll()
    expect(await statusOf(id)).toBe('push_failed')
    expect((await lastRun(id)).error).toMatchObject({ code: 'executor_timed_out' })
  })
})

describe('a dispatch', () => {
  test('queues a run, of which there is one at a time and one that succeeds', async () => {
    const { id: workflowId } = await workflow(call())
    const id = await approved()
    const dispatched = { id: workflowId, document_id: id, execution_mode: 'queued' as const }
    const both = await Promise.allSettled([
      dispatchWorkflow(ctx, dispatched),
      dispatchWorkflow(ctx, dispatched),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const run = await lastRun(id)
    expect(both.find(({ status }) => status === 'fulfilled')).toMatchObject({
      value: { run_id: run.id, workflow_id: workflowId, status: 'queued', execution_mode: 'queued' },
    })
    await expect(deleteWorkflow(ctx, { id: workflowId })).rejects.toMatchObject({ code: 'conflict' })
    await workAll()
    expect(await statusOf(id)).toBe('push_succeeded')
    await expect(dispatchWorkflow(ctx, dispatched)).rejects.toMatchObject({ code: 'conflict' })
    await deleteWorkflow(ctx, { id: workflowId })
    expect(await shownLog(id)).toEqual(['call: succeeded'])
  })

  test('of a document runs the workflows of manual routes, which approval does not', async () => {
    await bound('manual', call())
    const id = await approved()
    expect(await statusOf(id)).toBe('reviewed')
    await dispatch(ctx, { id })
    await workAll()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect(receiver.requests).toHaveLength(1)
  })

  test('of a disabled workflow, or of a document in review, is a conflict', async () => {
    const { id: workflowId, steps } = await workflow(call())
    const document_id = await reviewReady(ctx)
    const dispatched = { id: workflowId, document_id, execution_mode: 'queued' as const }
    await expect(dispatchWorkflow(ctx, dispatched)).rejects.toMatchObject({ code: 'conflict' })
    await approve(ctx, { id: document_id })
    await putWorkflow(ctx, { id: workflowId, name: 'Deliver', status: 'disabled', steps })
    await expect(dispatchWorkflow(ctx, dispatched)).rejects.toMatchObject({ code: 'conflict' })
    expect(await statusOf(document_id)).toBe('reviewed')
  })
})

describe('cancelling', () => {
  test.each([
    ['between two steps', [], 0],
    ['during a wait', [wait], 1],
    ['while an executor is to report', [report], 1],
  ])('%s ends the run at once', async (_when, first, jobs) => {
    const steps = [...first, call()]
    await bound('on_approve', ...steps)
    const id = await approved()
    for (let n = 0; n < jobs; n++) await work()
    expect(await cancelPush(ctx, { id })).toMatchObject({ status: 'push_failed' })
    expect(await lastRun(id)).toMatchObject({ status: 'cancelled' })
    expect(new Set(await shownLog(id))).toEqual(new Set(steps.map((step) => `${step.id}: cancelled`)))
    await workAll()
    expect(receiver.requests).toEqual([])
    const attempts = (await listDeliveryAttempts(ctx, { id, limit: 10 })).data
    for (const attempt of attempts)
      expect(attempt).toMatchObject({ status: 'failed', error_code: 'cancelled' })
    expect(await eventsOf(id)).not.toContain('run.failed')
  })

  test.each([
    ['a push', true],
    ['a webhook', false],
  ])('during %s lets it end first, and does nothing after it', async (_what, isPush) => {
    const last = { ...call(), id: 'after', url: receiver.url.replace('hook', 'after') }
    await bound('on_approve', isPush ? pushTo(await connect()) : call(), last)
    const isCalled = Promise.withResolvers<void>()
    const mayAnswer = Promise.withResolvers<void>()
    receiver.answer = async () => {
      isCalled.resolve()
      await mayAnswer.promise
      return {}
    }
    const id = await approved()
    const working = workAll()
    await isCalled.promise
    expect(await cancelPush(ctx, { id })).toMatchObject({ status: 'push_pending' })
    await expect(cancelPush(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
    mayAnswer.resolve()
    await working
    await workAll()
    expect(await statusOf(id)).toBe('push_failed')
    expect(await lastRun(id)).toMatchObject({ status: 'cancelled' })
    expect((await logOf(id)).map(({ status }) => status)).toEqual(['succeeded', 'cancelled'])
    expect(requestsTo('/after')).toEqual([])
  })
})

describe('by policy', () => {
  const values = {
    vendor_name: 'ACME',
    invoice_number: 'INV-1',
    invoice_date: '2026-03-21',
    currency: 'EUR',
    total_amount: '1234.50',
  }
  async function read(more: Record<string, string> = {}): Promise<string> {
    const { receipt } = await submitPdf(ctx, { text: String(Math.random()) })
    await readDocument(ctx, receipt.id, { ...values, ...more })
    // The readings of the testkit leave out most fields, which is a reason for a review.
    await ctx.db.document.update({ where: { id: receipt.id }, data: { reviewReasons: [] } })
    return receipt.id
  }

  test('a sure document is approved, names the policy as actor, and the run delivers it', async () => {
    const workflowId = await bound('on_review_required', condition('1000'), sure, call())
    await bind(workflowId, 'on_approve')
    const id = await read()
    expect(await statusOf(id)).toBe('review_required')
    await workAll()
    expect(await statusOf(id)).toBe('push_succeeded')
    const { data } = await listDocumentEvents(ctx, { id, limit: 100 })
    expect(data.find(({ type }) => type === 'document.reviewed')!.actor).toEqual({
      type: 'system',
      id: workflowId,
      name: 'automatic approval',
    })
    expect(await runsOf(id)).toHaveLength(1)
    expect(receiver.requests).toHaveLength(1)
  })

  test.each<[string, object, WorkflowStep, string]>([
    [
      'with a review reason, whichever',
      { reviewReasons: [{ code: 'vendor_bank_changed' }] },
      sure,
      'vendor_bank_changed',
    ],
    ['below the threshold', {}, { ...sure, threshold: 0.95 }, 'below_threshold: 0.6581'],
    ['that a person has begun to review', { confirmedFields: ['currency'] }, sure, 'review_begun'],
  ])('a document %s is left to a person', async (_which, columns, step, reason) => {
    await bound('on_review_required', step, call())
    const id = await read()
    await ctx.db.document.update({ where: { id }, data: columns })
    await workAll()
    expect(await statusOf(id)).toBe('review_required')
    expect(await lastRun(id)).toMatchObject({ status: 'succeeded' })
    expect((await logOf(id))[0]!.output).toMatchObject({
      approved: false,
      reasons: expect.arrayContaining([reason]),
    })
    expect(receiver.requests).toEqual([])
    await approve(ctx, { id })
    expect(await statusOf(id)).toBe('reviewed')
  })

  test('a document that a person has decided on meanwhile is not touched', async () => {
    await bound('on_review_required', sure, call())
    const id = await read()
    await approve(ctx, { id })
    await workAll()
    expect(await statusOf(id)).toBe('reviewed')
    expect(await lastRun(id)).toMatchObject({ status: 'cancelled' })
    expect(await logOf(id)).toMatchObject([{ error: { code: 'document_changed' } }, { status: 'cancelled' }])
  })

  test('nothing is approved that was sent back to review, and an approved document passes', async () => {
    const workflowId = await bound('on_review_required', sure, call())
    const id = await read()
    await workAll()
    await correct(ctx, { id, fields: { due_date: '2026-05-01' } })
    await workAll()
    expect(await statusOf(id)).toBe('review_required')
    await approve(ctx, { id })
    await dispatchWorkflow(ctx, { id: workflowId, document_id: id, execution_mode: 'queued' })
    await workAll()
    expect(await statusOf(id)).toBe('push_succeeded')
    expect((await logOf(id))[0]).toMatchObject({ output: { was_approved: true } })
  })
})

test('a run without a job, whatever it waits for, gets one by the sweep', async () => {
  const erp = await connect()
  await bound('on_approve', { ...wait, duration_seconds: 60 }, pushTo(erp), call())
  const id = await approved()
  for (let lost = 0; (await statusOf(id)) === 'push_pending' && lost < 10; lost++) {
    await world.system.boss.deleteAllJobs()
    now = new Date(now.getTime() + 121_000)
    const sweeps = requeueSteps(world.system)
    await sweeps.requeueRuns!()
    await sweeps.requeuePushes!()
    await work()
  }
  expect(await statusOf(id)).toBe('push_succeeded')
  expect(receiver.requests).toHaveLength(2)
})

test('what throws in a step fails the run, and is shown as our fault', async () => {
  await bound('on_approve', condition('1000'))
  const id = await approved()
  await ctx.db.documentResult.delete({ where: { documentId: id } })
  await workAll()
  expect(await statusOf(id)).toBe('push_failed')
  expect((await lastRun(id)).error).toMatchObject({ code: 'internal_error' })
})

test('with a document its runs and their steps are erased, also while a job of one waits', async () => {
  await bound('on_review_required', sure, call())
  const { receipt } = await submitPdf(ctx, { text: 'erased' })
  await readDocument(ctx, receipt.id)
  const run = await lastRun(receipt.id)
  await deleteDocument(ctx, receipt)
  await expect(getRun(ctx, run)).rejects.toMatchObject({ code: 'not_found' })
  expect(await ctx.db.runStep.count({ where: { runId: run.id } })).toBe(0)
  await workAll()

  await bound('on_approve', call())
  receiver.answer = () => ({ status: 404 })
  const id = await approved()
  await workAll()
  await deleteDocument(ctx, { id })
  await whenOthersEnded(ctx)
  const { data } = await listEvents(ctx, { limit: 100, type: ['run.failed'] })
  expect(data).toMatchObject([
    { data: { document_id: id, run_id: expect.any(String), external_id: null, metadata: {} } },
  ])
})

test('runs are listed by workflow, document and status, and not in another workspace', async () => {
  const workflowId = await bound('on_approve', wait)
  const [first, second] = [await approved(), await reviewReady(ctx)]
  await approve(ctx, { id: second })
  await cancelPush(ctx, { id: second })
  const ids = async (query: object) =>
    (await listRuns(ctx, { limit: 10, ...query })).data.map((run) => run.document_id)
  expect(await ids({ workflow_id: workflowId })).toEqual([second, first])
  expect(await ids({ document_id: first })).toEqual([first])
  expect(await ids({ status: ['cancelled'] })).toEqual([second])
  expect(await ids({ workflow_id: 'wf_other' })).toEqual([])
  const page = await listRuns(ctx, { limit: 1 })
  expect(await ids({ limit: 1, cursor: page.next_cursor! })).toEqual([first])
  const run = page.data[0]!
  const other = { ...ctx, workspaceId: (await createWorkspace(world.system, { name: 'Other' })).id }
  await expect(getRun(other, run)).rejects.toMatchObject({ code: 'not_found' })
  await expect(getRunLogs(other, run)).rejects.toMatchObject({ code: 'not_found' })
})
