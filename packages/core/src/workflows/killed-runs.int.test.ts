import type { RunLogEntry, RunStatus, WorkflowStep } from '@numora/contract'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Context } from '../context.ts'
import { cancelPush } from '../delivery/cancel-push.ts'
import { expireClaims } from '../delivery/expire-claims.ts'
import { push } from '../delivery/push.ts'
import { reportDelivery } from '../delivery/report.ts'
import { retryPush } from '../delivery/retry-push.ts'
import { createDestination } from '../destinations/destinations.ts'
import { getDocument } from '../documents/read.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { approve } from '../reviews/approve.ts'
import { dispatchWorkflow } from './dispatch-workflow.ts'
import { runStep } from './run-step.ts'
import { getRun, getRunLogs } from './runs.ts'
import { createWorkflow } from './workflows.ts'

vi.setConfig({ testTimeout: 120_000 })

let world: TestSystem
let ctx: Context
let receiver: Receiver
let destinations: string[]
let now = new Date()
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
  receiver = await startReceiver()
  ctx = await openWorkspace(world.system)
  const connect = async (name: string) => {
    const config = { url: new URL(`/${name}`, receiver.url).href }
    return (await createDestination(ctx, { provider: 'webhook', display_name: name, config })).id
  }
  destinations = [await connect('first'), await connect('second')]
})
afterAll(async () => {
  await receiver.close()
  await world.close()
})

const kills = ['none', 'before the call', 'after the call', 'before the commit', 'after the commit'] as const
type Kill = (typeof kills)[number]

/** The calls of webhooks that no step counts, because the worker died before it could. */
let uncounted = 0

/** Does a job as a worker that dies at a moment of it. */
async function die(job: JobPayload<'run'>, kill: Exclude<Kill, 'none'>): Promise<void> {
  const { system } = world
  if (kill === 'after the commit')
    return runStep(system, job, { signal: new AbortController().signal, retries: 0 })
  // A worker whose signal has aborted writes nothing any more, like a dead one.
  const controller = new AbortController()
  const end = () => {
    controller.abort()
    return new Error('killed')
  }
  const real = system.fetch
  const fetch = Object.assign(async (...request: Parameters<typeof real>) => {
    if (kill === 'before the call') throw end()
    await real(...request)
    uncounted += 1
    throw end()
  }, real)
  const database = new Proxy(system.database, {
    get(target, name) {
      if (name !== '$transaction' || kill !== 'before the commit') return Reflect.get(target, name)
      return (inside: (db: unknown) => Promise<unknown>) =>
        target.$transaction(async (db) => {
          await inside(db)
          throw end()
        })
    },
  })
  const run: JobRun = { signal: controller.signal, retries: 0 }
  const dying = { ...system, database, fetch: kill === 'before the commit' ? real : fetch }
  await runStep(dying, job, run).catch((error) => expect(error.message).toBe('killed'))
}

type Kind = 'holds' | 'stops' | 'push' | 'push again' | 'webhook' | 'wait' | 'report'
const someKinds = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom<Kind[]>('holds', 'push', 'push again', 'webhook', 'wait', 'report'),
  },
  { weight: 4, arbitrary: fc.constant<Kind>('webhook') },
  fc.constant<Kind>('stops'),
)
const manyKinds = fc.array(someKinds, { minLength: 2, maxLength: 6, size: 'max' })

function stepOf(kind: Kind, index: number): WorkflowStep {
  const id = `s${index}`
  const condition = { id, type: 'condition', field: 'total_amount', operator: 'at_least' } as const
  if (kind === 'holds') return { ...condition, value: '1' }
  if (kind === 'stops') return { ...condition, value: '9999' }
  if (kind === 'push') return { id, type: 'push', destination_id: destinations[0]! }
  if (kind === 'push again') return { id, type: 'push', destination_id: destinations[index % 2]! }
  if (kind === 'webhook') return { id, type: 'webhook', url: new URL(`/${id}`, receiver.url).href }
  if (kind === 'wait') return { id, type: 'wait', duration_seconds: 600 }
  return { id, type: 'wait_for_report', provider: `executor-${id}`, timeout_seconds: 3_600 }
}

const answers = fc.infiniteStream(
  fc.oneof({ weight: 5, arbitrary: fc.constant(200) }, fc.constantFrom(400, 503, 503, 0)),
)
const deaths = fc.infiniteStream(fc.constantFrom(...kills))
const reports = fc.infiniteStream(fc.constantFrom('succeeded', 'succeeded', 'skipped', 'failed', 'late'))
const cancels = fc.oneof({ weight: 4, arbitrary: fc.constant(99) }, fc.integer({ min: 0, max: 4 }))

function next<T>(values: Iterator<T>): T {
  return values.next().value as T
}

async function reportClaims(documentId: string, outcomes: Iterator<string>): Promise<void> {
  const claims = await ctx.db.push.findMany({ where: { documentId, mode: 'external', status: 'pending' } })
  for (const { provider } of claims) {
    const outcome = next(outcomes)
    if (outcome === 'late') continue
    const status = outcome as 'succeeded'
    const at = { execution_id: `${provider}-${now.getTime()}`, attempted_at: now.toISOString() }
    await reportDelivery(ctx, { id: documentId, provider, status, external_record_id: 'R', ...at })
  }
  await expireClaims(world.system)
}

async function statusOf(id: string) {
  return (await getDocument(ctx, { id })).status
}

type Moods = { dies: Iterator<Kill>; outcomes: Iterator<string>; cancelAt: number }

/** Works on a document until nothing is pending. */
async function work(id: string, { dies, outcomes, cancelAt }: Moods): Promise<void> {
  for (let round = 0; (await statusOf(id)) === 'push_pending'; round++) {
    expect(round, 'the run does not end').toBeLessThan(100)
    now = new Date(now.getTime() + 1_000_000)
    if (round === cancelAt) await cancelPush(ctx, { id })
    await runJobs(world.system, 'run', async (job, run) => {
      const kill = next(dies)
      if (kill !== 'none') await die(job, kill)
      await runStep(world.system, job, { ...run, retries: kill === 'none' ? 0 : 1 })
    })
    await runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
    await reportClaims(id, outcomes)
  }
}

/** The possible logs of each end of a run, as one word a step. */
const explained: Record<Exclude<RunStatus, 'queued' | 'running' | 'waiting'>, RegExp> = {
  succeeded: /^(succeeded )+(skipped )*$/,
  failed: /^(succeeded )*failed (skipped )*$/,
  cancelled: /^(succeeded )*(failed )?(cancelled )*$/,
}

function assertExplained(status: RunStatus, error: unknown, log: RunLogEntry[]): void {
  expect(log.map((entry) => `${entry.status} `).join('')).toMatch(explained[status as 'failed'])
  const last = log.findLast((entry) => entry.started_at !== null)
  const isStopped = log.some((entry) => entry.output?.holds === false)
  if (status === 'succeeded')
    expect(log.some((entry) => entry.status === 'skipped')).toBe(isStoppedEarly(log))
  if (status === 'failed') expect(last!.error).toEqual(error)
  else expect(error).toBeNull()
  if (isStopped) expect(status).toBe('succeeded')
  for (const entry of log.filter((entry) => entry.status === 'skipped')) {
    expect(entry).toMatchObject({ started_at: null, attempts: 0, output: null })
    expect(requestsOf(entry)).toEqual([])
  }
  for (const entry of log) {
    if (entry.type !== 'webhook') continue
    const requests = requestsOf(entry)
    expect(new Set(requests.map(({ body }) => body)).size).toBeLessThanOrEqual(1)
    if (entry.status === 'succeeded') expect(entry.output).toMatchObject({ response_status: 200 })
  }
}

function isStoppedEarly(log: RunLogEntry[]): boolean {
  return log.findIndex((entry) => entry.output?.holds === false) !== -1 && log.at(-1)!.output?.holds !== false
}

/** The path of the receiver that a step calls; of other steps one that is never called. */
function pathOf({ id, type, input }: RunLogEntry): string {
  if (type !== 'push') return `/${id}`
  return input.destination_id === destinations[0] ? '/first' : '/second'
}

function countOf(path: string): number {
  return receiver.requests.filter((request) => request.path === path).length
}

function* always<T>(value: T): Generator<T> {
  for (;;) yield value
}

function webhookCalls(log: RunLogEntry[]): number {
  return sum(log.map((entry) => requestsOf(entry).length))
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function requestsOf({ id }: RunLogEntry) {
  return receiver.requests.filter(({ path }) => path === `/${id}`)
}

test('however its steps come out and its workers die, a run ends as its log explains, and a retry repeats nothing', async () => {
  const property = fc.asyncProperty(
    manyKinds,
    answers,
    deaths,
    reports,
    cancels,
    async (kinds, codes, dies, outcomes, cancelAt) => {
      receiver.requests.length = 0
      uncounted = 0
      const codesOf = codes[Symbol.iterator]()
      receiver.answer = () => {
        const status = next(codesOf)
        return status === 0 ? 'hang-up' : { status }
      }
      const { id: workflowId } = await createWorkflow(ctx, {
        name: 'Any',
        status: 'active',
        steps: kinds.map(stepOf),
      })
      const id = await reviewReady(ctx)
      await approve(ctx, { id })
      const of = { id: workflowId, document_id: id, execution_mode: 'queued' as const }
      const { run_id } = await dispatchWorkflow(ctx, of)
      await work(id, { dies, outcomes, cancelAt })
      const run = await getRun(ctx, { id: run_id })
      const { data: log } = await getRunLogs(ctx, { id: run_id })
      assertExplained(run.status, run.error, log)
      expect(webhookCalls(log)).toBe(uncounted + sum(log.map(({ attempts }) => attempts)))
      const end = run.status === 'succeeded' ? 'push_succeeded' : 'push_failed'
      expect(await statusOf(id)).toBe(end)
      if (run.status === 'succeeded') return

      receiver.answer = () => ({})
      const done = log.filter(({ status }) => status === 'succeeded').map(pathOf)
      const before = done.map(countOf)
      await retryPush(ctx, { id })
      await work(id, { dies, outcomes: always('succeeded'), cancelAt: 99 })
      expect(await statusOf(id)).toBe('push_succeeded')
      expect(done.map(countOf)).toEqual(before)
      expect(await getRun(ctx, { id: run_id })).toEqual(run)
      expect((await getRunLogs(ctx, { id: run_id })).data).toEqual(log)
    },
  )
  await fc.assert(property, { numRuns: 20 })
})
