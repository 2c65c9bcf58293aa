import { DeliveryId } from '@numora/contract'
import { layersOf } from '@numora/domain'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Context, contextFor, inTransaction } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import { newId } from '../id.ts'
import { type Answer, idempotently } from '../idempotency.ts'
import { readJobInserts } from '../job-inserts.ts'
import type { Problem } from '../problem.ts'
import { arrivalOf, transition } from '../transition.ts'
import { createWebhookEndpoint } from '../webhooks/endpoints.ts'
import { createWorkspace } from '../workspaces.ts'
import type { NewDocument } from './create-documents.ts'
import { findDocument } from './find.ts'
import { createTogether } from './submissions.ts'
import { type Submission, type Submitted, submitAtOnce, submitDocument } from './submit.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: newId('apiKey'), name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

function byUrl(more: Partial<Submission> = {}): Submission {
  return {
    schema: 'invoice_v2',
    file: { url: 'https://example.com/a.pdf' },
    ...more,
  }
}

function newDocument(ctx: Context): NewDocument {
  const { workspaceId } = ctx
  const [id, fileKey, metadata] = [newId('document'), null, {}]
  const document = {
    id,
    workspaceId,
    schema: 'invoice_v2' as const,
    externalId: null,
    metadata,
    generation: 1,
    fileKey,
    contentType: null,
  }
  const { state, delivery, status } = layersOf('pending')
  return {
    id,
    workspace_id: workspaceId,
    schema: document.schema,
    submitted_schema: document.schema,
    external_id: null,
    metadata,
    state,
    delivery,
    status,
    file_url: 'https://example.com/a.pdf',
    file_key: null,
    file_name: null,
    content_type: null,
    size_bytes: null,
    sha256: null,
    parent_id: null,
    container_path: null,
    generation: 1,
    created_at: ctx.now(),
    ...arrivalOf(ctx, { ...document, status }),
    answer: null,
  }
}

function fail(problem: Problem): never {
  throw problem
}

const upload = { key: 'files/a', name: 'a.pdf', contentType: 'application/pdf', sizeBytes: 1, sha256: 'a' }

function turnsOf(jobs: Row[]) {
  return jobs.map(({ priority }) => -Number(priority))
}

type Row = Record<string, unknown>

/** Rows without the columns in which two of a kind may differ. */
function alike(rows: Row[], ...own: string[]): Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !own.includes(name))))
}

const jobTimes = ['id', 'created_on', 'start_after', 'keep_until']

function jobsOf(queue: string, key: string, value: string) {
  return world.system.database.$queryRawUnsafe<Row[]>(
    `SELECT *, state::text, retry_delay_max::text FROM pgboss.job WHERE name = $1 AND data->>$2 = $3 ORDER BY created_on`,
    queue,
    key,
    value,
  )
}

describe('the statement that creates documents', () => {
  test.each([
    ['fetch', { url: 'https://example.com/a.pdf' }],
    ['ingest', upload],
    ['ingest_quick', { ...upload, name: 'a.xml', contentType: 'application/xml' }],
  ] as const)('writes the same as a transition: %s', async (queue, file) => {
    const ctx = await newContext()
    for (const path of ['a', 'b']) await createWebhookEndpoint(ctx, { url: `http://127.0.0.1:1/${path}` })
    await createWebhookEndpoint(ctx, { url: 'http://127.0.0.1:1/c', events: ['push.failed'] })
    const { receipt } = await submitDocument(ctx, byUrl({ file, external_id: 'same', metadata: { a: 'b' } }))
    await inTransaction(ctx, async (ctx) => {
      await transition(ctx, await findDocument(ctx, receipt.id), 'fail', { failureCode: 'timed_out' })
    })
    await submitDocument(ctx, byUrl({ file, external_id: 'same' }))

    const events: Row[] = await ctx.db.event.findMany({
      where: { documentId: receipt.id, type: 'document.processing' },
      orderBy: { seq: 'asc' },
    })
    const [made, again] = alike(events, 'id', 'seq', 'tx', 'createdAt')
    expect(made).toEqual(again)

    const deliveriesOf = (event: Row) =>
      ctx.db.webhookDelivery.findMany({
        where: { eventId: event.id as string },
        orderBy: { endpointId: 'asc' },
      })
    const [first, second] = await Promise.all(events.map(deliveriesOf))
    expect(first).toHaveLength(2)
    const own = ['id', 'eventId', 'createdAt', 'nextAttemptAt']
    expect(alike(first!, ...own)).toEqual(alike(second!, ...own))
    for (const { id, nextAttemptAt, createdAt } of first!) {
      expect(DeliveryId.safeParse(id).success).toBe(true)
      expect(nextAttemptAt).toEqual(createdAt)
    }

    const reading = await jobsOf(queue, 'documentId', receipt.id)
    expect(reading.map(({ data }) => data)).toEqual(
      [1, 2].map((generation) => ({
        documentId: receipt.id,
        workspaceId: ctx.workspaceId,
        generation,
        requestId: 'req_1',
        ...(queue === 'fetch' ? { attempt: 1 } : {}),
      })),
    )
    const [madeJob, againJob] = alike(reading, ...jobTimes, 'data', 'priority')
    expect(madeJob).toEqual(againJob)
    const [firstTurn, secondTurn] = turnsOf(reading)
    expect(secondTurn).toBe(firstTurn! + 1)
  })

  test('writes jobs to webhooks as the queue writes them', async () => {
    const ctx = await newContext()
    const { id: endpointId } = await createWebhookEndpoint(ctx, { url: 'http://127.0.0.1:1/' })
    await submitDocument(ctx, byUrl())
    const delivery = await ctx.db.webhookDelivery.findFirstOrThrow({ where: { endpointId } })
    const payload = {
      deliveryId: delivery.id,
      workspaceId: ctx.workspaceId,
      attempt: 1,
      requestId: ctx.requestId,
    }
    await enqueue(ctx, 'notify', payload, { group: endpointId })
    const jobs = await jobsOf('notify', 'deliveryId', delivery.id)
    expect(jobs.map(({ data }) => data)).toEqual([payload, payload])
    const [made, sent] = alike(jobs, ...jobTimes, 'priority')
    expect(made).toEqual(sent)
    const [first, second] = turnsOf(jobs)
    expect(second).toBe(first! + 1)
  })

  test('fails if the queue writes jobs in another form', async () => {
    const boss = {
      async insert(
        _name: string,
        _jobs: unknown,
        { db }: { db: { executeSql(text: string): Promise<unknown> } },
      ) {
        await db.executeSql('INSERT INTO pgboss.job (data) VALUES ($1)')
      },
    } as unknown as Parameters<typeof readJobInserts>[0]
    await expect(readJobInserts(boss)).rejects.toThrow('in a form that is not known here')
  })
})

describe('turns', () => {
  test('are taken only for what was written', async () => {
    const ctx = await newContext()
    const submit = async (external_id: string) =>
      (await submitDocument(ctx, byUrl({ external_id }))).receipt.id
    const first = await submit('a')
    for (let n = 0; n < 20; n++) await submit('a')
    const second = await submit('b')
    const turns = await Promise.all([first, second].map((id) => jobsOf('fetch', 'documentId', id)))
    const [before, after] = turns.map((jobs) => turnsOf(jobs)[0]!)
    expect(after).toBe(before! + 1)
  })

  test('are different for each job of a batch', async () => {
    const ctx = await newContext()
    await createWebhookEndpoint(ctx, { url: 'http://127.0.0.1:1/' })
    await Promise.all(Array.from({ length: 30 }, () => submitDocument(ctx, byUrl())))
    for (const queue of ['fetch', 'notify'])
      expect(new Set(turnsOf(await jobsOf(queue, 'workspaceId', ctx.workspaceId))).size).toBe(30)
  })
})

describe('simultaneous submissions', () => {
  test('do not affect each other, even if one of them cannot be written', async () => {
    const ctx = await newContext()
    const metadataOf = (n: number) => ({ text: n === 7 ? 'no \0 text' : `text ${n}` })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 120 }, (_, n) => submitDocument(ctx, byUrl({ metadata: metadataOf(n) }))),
    )
    expect(outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([7])
    expect(await ctx.db.document.count({ where: { workspaceId: ctx.workspaceId } })).toBe(119)
    expect(await ctx.db.event.count({ where: { workspaceId: ctx.workspaceId } })).toBe(119)
  })

  test('are written at any time, also when the statement of another ends', async () => {
    const ctx = await newContext()
    for (let ticks = 0; ticks < 12; ticks++) {
      const next = createTogether(ctx, newDocument(ctx)).then(async () => {
        for (let tick = 0; tick < ticks; tick++) await undefined
        return createTogether(ctx, newDocument(ctx))
      })
      expect(await next, `after ${ticks} ticks`).toBe(true)
    }
  })

  test('with one external_id create one document', async () => {
    const ctx = await newContext()
    const submitted = await Promise.all(
      Array.from({ length: 60 }, () => submitDocument(ctx, byUrl({ external_id: 'one' }))),
    )
    expect(new Set(submitted.map(({ receipt }) => receipt.id)).size).toBe(1)
    expect(submitted.filter(({ isNew }) => isNew)).toHaveLength(1)
  })

  test('with one Idempotency-Key create one document, and its answer is repeated', async () => {
    const ctx = await newContext()
    const request = { key: 'key', hash: 'hash' }
    const answerOf = ({ receipt }: Submitted): Answer => ({ status: 202, headers: {}, body: receipt })
    const submit = async (submission: Submission) => {
      const submitted = await submitAtOnce(ctx, submission, { request, answerOf })
      if (submitted) return { answer: answerOf(submitted), isReplayed: false }
      const run = async (ctx: Context) => answerOf(await submitDocument(ctx, submission))
      return idempotently(ctx, request, run, fail)
    }
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => submit(byUrl())))
    const answers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    expect(answers.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1)
    expect(new Set(answers.map(({ answer }) => JSON.stringify(answer))).size).toBe(1)
    // A request that arrives while another one looks the answer up gets a conflict.
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' })
    expect(await ctx.db.document.count({ where: { workspaceId: ctx.workspaceId } })).toBe(1)
    expect(await submit(byUrl())).toEqual({ answer: answers[0]!.answer, isReplayed: true })
    const other = idempotently(ctx, { ...request, hash: 'other' }, async () => answers[0]!.answer, fail)
    await expect(other).rejects.toMatchObject({ code: 'idempotency_key_reused' })
  })
})
