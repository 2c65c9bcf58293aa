import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requeueSteps } from './requeue.ts'
import { runSteps } from './run-steps.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

const old = new Date(Date.now() - 3_600_000)

/** Documents, a push and a webhook that have waited for an hour. */
async function fill(prefix: string): Promise<void> {
  const { workspace, document, webhookEndpoint, push, webhookDelivery } = world.system.database
  const times = { createdAt: old, updatedAt: old }
  await workspace.create({ data: { id: 'w', name: 'Test' } })
  const reading = {
    workspaceId: 'w',
    schema: 'invoice_v2',
    submittedSchema: 'invoice_v2',
    status: 'processing',
    ...times,
  } as const
  await document.createMany({
    data: [
      { ...reading, id: `${prefix}-url`, state: 'pending', fileUrl: 'https://example.com/a.pdf' },
      { ...reading, id: `${prefix}-file`, state: 'processing', fileKey: 'x' },
      { ...reading, id: `${prefix}-read`, state: 'for_review', status: 'review_required', fileKey: 'x' },
    ],
  })
  const to = { provider: 'webhook', mode: 'push', destinationId: 'dst', approval: 1 } as const
  await push.create({
    data: {
      id: `${prefix}-push`,
      workspaceId: 'w',
      key: prefix,
      status: 'pending',
      attempts: 2,
      documentId: `${prefix}-read`,
      ...to,
      ...times,
    },
  })
  const endpoint = { id: 'whk', workspaceId: 'w', url: 'https://example.com/', sealedSecret: '' }
  await webhookEndpoint.create({ data: { ...endpoint, events: [], ...times } })
  const delivery = { endpointId: 'whk', eventId: 'e', workspaceId: 'w' }
  await webhookDelivery.create({
    data: { id: `${prefix}-webhook`, status: 'pending', nextAttemptAt: old, createdAt: old, ...delivery },
  })
}

function jobs() {
  return world.system.database.$queryRaw<{ queue: string; data: object; group: string | null }[]>`
    SELECT name AS queue, data, group_id AS "group" FROM pgboss.job WHERE state IN ('created', 'retry', 'active')
      AND name <> 'sweep' ORDER BY name`
}

function setState(state: string) {
  return world.system.database.$executeRawUnsafe(
    `UPDATE pgboss.job SET state = '${state}' WHERE name <> 'sweep'`,
  )
}

function requeueLost() {
  return runSteps(world.system, requeueSteps(world.system), { patienceMs: 15_000 })
}

test('work without a job gets one in its queue, and only one', async () => {
  await fill('lost')
  await requeueLost()
  await requeueLost()
  const common = { workspaceId: 'w', requestId: null }
  expect(await jobs()).toEqual([
    { queue: 'fetch', data: { documentId: 'lost-url', generation: 1, attempt: 1, ...common }, group: 'w' },
    { queue: 'ingest', data: { documentId: 'lost-file', generation: 1, ...common }, group: null },
    { queue: 'notify', data: { deliveryId: 'lost-webhook', attempt: 1, ...common }, group: 'whk' },
    { queue: 'push', data: { pushId: 'lost-push', attempt: 3, ...common }, group: 'dst' },
  ])
})

test.each(['created', 'retry', 'active'])('work whose job is %s gets no other', async (state) => {
  await setState(state)
  await requeueLost()
  expect(await jobs()).toHaveLength(4)
})

test.each(['completed', 'failed', 'cancelled'])('work whose job is %s gets another', async (state) => {
  await setState(state)
  expect(await jobs()).toHaveLength(0)
  await requeueLost()
  expect(await jobs()).toHaveLength(4)
})

test('a part that fails does not keep the others from being looked at', async () => {
  await world.system.database.$executeRaw`ALTER TABLE pushes RENAME TO pushes_elsewhere`
  await setState('failed')
  await requeueLost()
  expect((await jobs()).map(({ queue }) => queue)).toEqual(['fetch', 'ingest', 'notify'])
})
