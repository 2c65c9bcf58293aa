import { can, type LifecycleEvent, layersOf, lifecycleStateOf, next } from '@numora/domain'
import { readDocument } from '@numora/testkit/read-document'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, systemActor } from './context.ts'
import { cancelPush } from './delivery/cancel-push.ts'
import { dispatch } from './delivery/dispatch.ts'
import { push } from './delivery/push.ts'
import { retryPush } from './delivery/retry-push.ts'
import { createDestination } from './destinations/destinations.ts'
import { createRoute } from './destinations/routes.ts'
import { deleteDocument } from './documents/delete.ts'
import { reprocess } from './documents/reprocess.ts'
import { Problem } from './problem.ts'
import { approve } from './reviews/approve.ts'
import { correct } from './reviews/correct.ts'
import { reject } from './reviews/reject.ts'
import { createWorkspace } from './workspaces.ts'

/** Of up to 25 steps each, through the real database; the table itself is walked in @numora/domain. */
const walks = Number(process.env.LIFECYCLE_WALKS ?? 15)

let world: TestSystem
let receiver: Receiver
let contexts: Record<'on_approve' | 'manual', Context>
beforeAll(async () => {
  world = await openTestSystem()
  receiver = await startReceiver()
  contexts = { on_approve: await workspace('on_approve'), manual: await workspace('manual') }
})
afterAll(async () => {
  await receiver.close()
  await world.close()
})

async function workspace(trigger: 'on_approve' | 'manual'): Promise<Context> {
  const { id: workspaceId } = await createWorkspace(world.system, { name: trigger })
  const ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
  const config = { url: receiver.url }
  const { id } = await createDestination(ctx, { provider: 'webhook', display_name: trigger, config })
  const route = { schema: 'invoice_v2', provider: 'webhook', mode: 'push', active: true } as const
  await createRoute(ctx, { ...route, destination_id: id, trigger })
  return ctx
}

type Act = (ctx: Context, id: string, step: number) => Promise<unknown>

/** What a caller can do, and the event that it is for the document. */
const acts: Record<string, { event: LifecycleEvent; act: Act }> = {
  correct: {
    event: 'correct',
    act: (ctx, id, step) => correct(ctx, { id, fields: { payment_reference: `REF ${step}` } }),
  },
  approve: { event: 'approve', act: (ctx, id) => approve(ctx, { id }) },
  reject: { event: 'reject', act: (ctx, id) => reject(ctx, { id }) },
  dispatch: { event: 'dispatch', act: (ctx, id) => dispatch(ctx, { id }) },
  retry: { event: 'retry_push', act: (ctx, id) => retryPush(ctx, { id }) },
  cancel: { event: 'cancel_push', act: (ctx, id) => cancelPush(ctx, { id }) },
  reprocess: { event: 'reprocess', act: (ctx, id) => reprocess(ctx, { id }) },
  delete: { event: 'delete', act: (ctx, id) => deleteDocument(ctx, { id }) },
}

/** What the worker does with whatever is to be done. */
const works: Record<string, Act> = {
  read: (ctx, id) => readDocument(ctx, id, values),
  push: () => pushAll(200),
  refuse: () => pushAll(400),
}

const values = {
  vendor_name: 'ACME',
  invoice_number: 'INV-1',
  invoice_date: '2026-03-21',
  currency: 'EUR',
  total_amount: '12.50',
}

async function pushAll(status: number): Promise<void> {
  receiver.answer = () => ({ status })
  await runJobs(world.system, 'push', (payload, run) => push(world.system, payload, run))
}

test('every action does what the lifecycle says in every state that a walk reaches, and nothing else', async () => {
  const step = fc.constantFrom(...Object.keys(acts), ...Object.keys(works), 'read', 'push')
  const trigger = fc.constantFrom('on_approve', 'manual')
  await fc.assert(
    fc.asyncProperty(trigger, fc.array(step, { minLength: 8, maxLength: 25 }), async (trigger, walk) => {
      const ctx = contexts[trigger]
      const { id } = (await submitPdf(ctx, { text: crypto.randomUUID() })).receipt
      for (const [number, name] of walk.entries()) {
        const before = await rowOf(ctx, id)
        if (!before) return expectGone(ctx, id, number)
        const work = works[name]
        await (work ? work(ctx, id, number) : actAndCompare(ctx, before, acts[name]!, number))
        const after = await rowOf(ctx, id)
        if (after) expect(after.status).toBe(layersOf(lifecycleStateOf(after)).status)
      }
    }),
    { numRuns: walks },
  )
}, 600_000)

function rowOf({ db, workspaceId }: Context, id: string) {
  return db.document.findFirst({ where: { id, workspaceId } })
}

async function expectGone(ctx: Context, id: string, step: number): Promise<void> {
  for (const { act } of Object.values(acts))
    await expect(act(ctx, id, step)).rejects.toMatchObject({ code: 'not_found' })
}

async function actAndCompare(
  ctx: Context,
  before: NonNullable<Awaited<ReturnType<typeof rowOf>>>,
  { event, act }: (typeof acts)[string],
  step: number,
): Promise<void> {
  const { id } = before
  const from = lifecycleStateOf(before)
  // What already holds is repeated without an effect.
  const isHeld =
    (event === 'approve' && before.state === 'reviewed') || (event === 'reject' && from === 'rejected')
  const refusal = await act(ctx, id, step).then(
    () => undefined,
    (error: unknown) => error,
  )
  const after = await rowOf(ctx, id)
  if (isHeld || !can(from, event)) {
    if (isHeld) expect(refusal).toBeUndefined()
    else {
      expect(refusal, `${event} in ${from}`).toBeInstanceOf(Problem)
      expect(refusal).toMatchObject({ code: 'conflict' })
    }
    expect(after).toEqual(before)
    return
  }
  expect(refusal, `${event} in ${from}`).toBeUndefined()
  const to = after ? lifecycleStateOf(after) : 'deleted'
  const pushes = ctx === contexts.on_approve && event === 'approve'
  expect(to, `${event} in ${from}`).toBe(next(from, pushes ? 'approve_and_push' : event))
}
