import { readdirSync, readFileSync } from 'node:fs'
import type { FieldValue } from '@numora/contract'
import { type LifecycleEvent, type LifecycleState, layersOf, lifecycle } from '@numora/domain'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, inTransaction, systemActor } from '../context.ts'
import { findDocument } from '../documents/find.ts'
import { submitDocument } from '../documents/submit.ts'
import { newId } from '../id.ts'
import { followDeletion, transition } from '../transition.ts'
import { createWebhookEndpoint } from '../webhooks/endpoints.ts'
import { createWorkspace } from '../workspaces.ts'
import { followUps } from './follow-ups.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
  await createWebhookEndpoint(ctx, { url: 'http://127.0.0.1:1/hook' })
})
afterAll(() => world.close())

async function documentAt(at: Exclude<LifecycleState, 'deleted'>): Promise<string> {
  const id = newId('document')
  const failureCode =
    at === 'rejected' || at === 'divided' ? 'rejected' : at === 'failed' ? 'timed_out' : null
  const { workspaceId } = ctx
  const times = { createdAt: ctx.now(), updatedAt: ctx.now() }
  await ctx.db.document.create({
    data: {
      id,
      workspaceId,
      schema: 'invoice_v2',
      submittedSchema: 'invoice_v2',
      fileKey: 'x',
      failureCode,
      ...(at === 'divided' ? { dividedInto: [] } : {}),
      ...layersOf(at),
      ...times,
    },
  })
  return id
}

/** The queues of the jobs that are about a document, its pushes and its webhooks. */
async function queuesOf(id: string): Promise<string[]> {
  const jobs = await ctx.db.$queryRaw<{ name: string }[]>`
    SELECT name FROM pgboss.job WHERE data->>'documentId' = ${id}
      OR data->>'pushId' IN (SELECT id FROM pushes WHERE document_id = ${id})
      OR data->>'deliveryId' IN (
        SELECT d.id FROM webhook_deliveries d JOIN events e ON e.id = event_id WHERE document_id = ${id})
    ORDER BY name`
  return jobs.map(({ name }) => name)
}

const corrected: FieldValue = { value: 'A-1', confidence: 1, source: null, origin: 'corrected' }
const inputs = {
  failureCode: 'timed_out' as const,
  push: [{ destinationId: 'dst', provider: 'webhook' }],
  learn: { invoice_number: corrected },
  erase: ['pages/a/'],
}

const cases: [LifecycleEvent, Exclude<LifecycleState, 'deleted'>, string[]][] = [
  ['start', 'pending', []],
  ['extracted', 'processing', ['notify']],
  ['fail', 'processing', ['notify']],
  ['resubmit', 'failed', ['erase', 'ingest', 'notify']],
  ['reprocess', 'reviewed', ['erase', 'ingest', 'notify']],
  ['correct', 'reviewed', ['notify']],
  ['approve', 'for_review', ['learn', 'notify']],
  ['approve_and_push', 'for_review', ['learn', 'notify', 'push']],
  ['reject', 'for_review', ['notify']],
  ['split', 'for_review', ['notify']],
  ['unpack', 'processing', ['notify']],
  ['dispatch', 'reviewed', ['push']],
  ['retry_push', 'push_failed', ['push']],
  ['cancel_push', 'push_pending', ['notify']],
  ['push_succeeded', 'push_pending', ['notify']],
  ['push_failed', 'push_pending', ['notify']],
  ['report_succeeded', 'reviewed', ['notify']],
  ['report_failed', 'reviewed', ['notify']],
  ['delete', 'reviewed', ['erase', 'notify']],
]

test.each(cases)(
  '%s at %s queues %j and wakes those who wait for another status',
  async (event, at, jobs) => {
    const id = await documentAt(at)
    const change = world.system.notifications.subscribe(id)
    await inTransaction(ctx, async (ctx) => {
      const document = await findDocument(ctx, id)
      if (event === 'delete') await followDeletion(ctx, document, inputs)
      else await transition(ctx, document, event, inputs)
    })
    expect(await queuesOf(id)).toEqual(jobs)
    const to = lifecycle[at][event as never] as LifecycleState
    const isNewStatus = to === 'deleted' || layersOf(to).status !== layersOf(at).status
    expect(await change.changed(isNewStatus ? 5_000 : 50)).toBe(isNewStatus)
    change.end()
  },
)

test('these are all events, and a submission, by a statement of its own, queues reading too', async () => {
  expect(new Set([...cases.map(([event]) => event), 'submit'])).toEqual(new Set(Object.keys(followUps)))
  const submission = { schema: 'invoice_v2' as const, file: { url: 'https://example.com/a.pdf' } }
  const { receipt } = await submitDocument(ctx, submission)
  expect(await queuesOf(receipt.id)).toEqual(['fetch', 'notify'])
})

test('what follows is undone with its event', async () => {
  const id = await documentAt('for_review')
  const undone = inTransaction(ctx, async (ctx) => {
    await transition(ctx, await findDocument(ctx, id), 'approve_and_push', inputs)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await queuesOf(id)).toEqual([])
})

test('nothing else hands a job to the queue', () => {
  const folder = new URL('..', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/test|^generated/.test(file),
  )
  const handing = files.filter((file) =>
    /\b(boss|pgBoss)\.(send|insert|retry|resume|redrive|upsert|flow|publish|schedule)\w*\(/.test(
      readFileSync(new URL(file, folder), 'utf8'),
    ),
  )
  // `enqueue` is imported by the follow-ups alone, which a rule of dependency-cruiser holds; the others ask for the
  // SQL of an insert, have the sweep run each minute, or restore the jobs of a backup.
  expect(handing.sort()).toEqual(['backup/insert-jobs.ts', 'enqueue.ts', 'job-inserts.ts', 'lanes.ts'])
})
