import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Context, contextFor, inTransaction } from '../context.ts'
import { sendToEndpoint } from '../follow-ups/webhooks.ts'
import type { Event } from '../generated/client.ts'
import { newId } from '../id.ts'
import { recordEndpointEvent } from '../webhooks/endpoint-event.ts'
import { createWebhookEndpoint, findEndpoint } from '../webhooks/endpoints.ts'
import { createWorkspace } from '../workspaces.ts'
import { listEvents } from './list-events.ts'
import { pruneEvents } from './prune-events.ts'

let world: TestSystem
let ctx: Context
let now = new Date()
const day = 86_400_000
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  ctx = await newContext()
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: null })
}

async function write(
  by: Context,
  more: Partial<Pick<Event, 'type' | 'documentId' | 'isWebhook' | 'tx' | 'createdAt'>> = {},
) {
  const { id } = await by.db.event.create({
    data: {
      id: newId('event'),
      workspaceId: by.workspaceId,
      type: 'document.reviewed',
      isWebhook: true,
      data: { document_id: 'doc_1' },
      actor: by.actor,
      createdAt: now,
      ...more,
    },
  })
  return id
}

async function poll(cursor?: string) {
  await whenOthersEnded(ctx)
  const { data, next_cursor } = await listEvents(ctx, { limit: 2, cursor })
  return { ids: data.map(({ id }) => id), cursor: next_cursor ?? undefined }
}

test('events are listed oldest first, in pages, without those of a history or of another workspace', async () => {
  const ids = [await write(ctx), await write(ctx), await write(ctx)]
  await write(ctx, { type: 'review.corrected', isWebhook: false })
  await write(await newContext())
  const first = await poll()
  expect(first.ids).toEqual(ids.slice(0, 2))
  expect(await poll(first.cursor)).toEqual({ ids: ids.slice(2), cursor: undefined })
})

test('an event has the same body as its webhook', async () => {
  const id = await write(ctx)
  await whenOthersEnded(ctx)
  expect((await listEvents(ctx, { limit: 10 })).data).toEqual([
    { id, type: 'document.reviewed', created_at: now.toISOString(), data: { document_id: 'doc_1' } },
  ])
})

test('an event about an endpoint shows its id and never its URL, however it was stored', async () => {
  const data = { webhook_endpoint_id: 'whk_1', url: 'https://example.com/?token=hidden', reason: 'x' }
  for (const [type, stored] of [
    ['webhook.test', data],
    ['webhook.disabled', data],
    ['webhook.disabled', { endpoint_id: 'whk_1' }],
    ['webhook.exhausted', { endpoint_id: 'whk_1' }],
  ] as const)
    await ctx.db.event.update({ where: { id: await write(ctx, { type }) }, data: { data: stored } })
  const about = { endpoint_id: 'whk_1' }
  await whenOthersEnded(ctx)
  expect((await listEvents(ctx, { limit: 10 })).data.map((event) => event.data)).toEqual([
    {},
    about,
    about,
    about,
  ])
})

test('polling with the last cursor misses no event, in whichever order transactions end', async () => {
  let commitSlow = () => {}
  const slowMayCommit = new Promise<void>((resolve) => {
    commitSlow = resolve
  })
  let slowId = ''
  let slowHasWritten = () => {}
  const hasWritten = new Promise<void>((resolve) => {
    slowHasWritten = resolve
  })
  const seen = new Set<string>()
  const first = [await write(ctx), await write(ctx), await write(ctx)]
  let { ids, cursor } = await poll()
  for (const id of ids) seen.add(id)

  const slow = inTransaction(ctx, async (ctx) => {
    slowId = await write(ctx)
    slowHasWritten()
    await slowMayCommit
  })
  await hasWritten
  const fast = [await write(ctx), await write(ctx)]
  const lastCursor = cursor
  while (cursor) {
    ;({ ids, cursor } = await poll(cursor))
    for (const id of ids) seen.add(id)
  }
  expect(seen).toEqual(new Set(first))

  commitSlow()
  await slow
  cursor = lastCursor
  while (cursor) {
    ;({ ids, cursor } = await poll(cursor))
    for (const id of ids) seen.add(id)
  }
  expect(seen).toEqual(new Set([...first, slowId, ...fast]))
})

test('an event is listed whose transaction is older than that of an event which was created before it', async () => {
  // The oldest of all: nothing is older than the transactions 1 and 2.
  const longAgo = new Date(now.getTime() - 29 * day)
  await write(await newContext(), { tx: 2n, createdAt: longAgo })
  const id = await write(ctx, { tx: 1n, createdAt: new Date(longAgo.getTime() + 5) })
  expect((await poll()).ids).toEqual([id])
})

test('events are filtered by their types', async () => {
  await write(ctx)
  const failed = await write(ctx, { type: 'push.failed' })
  await whenOthersEnded(ctx)
  const { data } = await listEvents(ctx, { limit: 10, type: ['push.failed', 'push.succeeded'] })
  expect(data.map(({ id }) => id)).toEqual([failed])
})

test.each(['cur_', 'cur_AA', 'nonsense', `cur_${Buffer.from('1.x').toString('base64url')}`])(
  'the cursor %j is refused',
  async (cursor) => {
    await expect(listEvents(ctx, { limit: 1, cursor })).rejects.toMatchObject({ code: 'invalid_payload' })
  },
)

test('after 30 days events are no longer listed, and those that no history needs are removed', async () => {
  const { id: endpointId } = await createWebhookEndpoint(ctx, { url: 'https://example.com/' })
  const test = await recordEndpointEvent(ctx, 'webhook.test', await findEndpoint(ctx, endpointId))
  const delivery = await sendToEndpoint(ctx, test, endpointId)
  await ctx.db.webhookDelivery.update({ where: { id: delivery.id }, data: { status: 'succeeded' } })
  const ofDocument = await write(ctx, { documentId: 'doc_1' })

  now = new Date(now.getTime() + 29 * day)
  await pruneEvents(world.system)
  expect((await poll()).ids).toEqual([test.id, ofDocument])

  now = new Date(now.getTime() + 2 * day)
  const fresh = await write(ctx)
  await pruneEvents(world.system)
  expect((await poll()).ids).toEqual([fresh])
  const { workspaceId } = ctx
  const left = await ctx.db.event.findMany({ where: { workspaceId }, orderBy: { seq: 'asc' } })
  expect(left.map(({ id }) => id)).toEqual([ofDocument, fresh])
  expect(await ctx.db.webhookDelivery.count({ where: { workspaceId } })).toBe(0)
})

test('a first page reads none of the many events that are too old', async () => {
  const longAgo = new Date(now.getTime() - 40 * day)
  await world.system.database.$executeRaw`
    INSERT INTO events (id, tx, workspace_id, type, is_webhook, actor, created_at)
    SELECT 'evt_old_' || n, 1 + n / 40, ${ctx.workspaceId}::text, 'webhook.test', true, '{}',
      ${longAgo}::timestamptz + interval '1 second' * n FROM generate_series(1, 20000) AS n`
  const ids = [await write(ctx), await write(ctx)]
  await world.system.database.$executeRaw`ANALYZE events`
  expect((await poll()).ids).toEqual(ids)
  const { text, values } = await statementOf((ctx) => listEvents(ctx, { limit: 2 }))
  const [row] = (await ctx.pool.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values)).rows
  const plan = row['QUERY PLAN'][0].Plan
  expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(30)
})

async function statementOf(read: (ctx: Context) => Promise<unknown>) {
  const asked: { text: string; values: unknown[] }[] = []
  const query = async (statement: (typeof asked)[number]) => {
    asked.push(statement)
    return { rows: [] }
  }
  await read({ ...ctx, pool: { query } as unknown as Context['pool'] })
  return asked[0]!
}

test('however many have expired, one sweep removes them in batches', async () => {
  const expired = new Date(now.getTime() - 31 * day)
  await world.system.database.$executeRaw`
    INSERT INTO events (id, workspace_id, type, is_webhook, actor, created_at)
    SELECT 'evt_' || n, ${ctx.workspaceId}::text, 'webhook.test', true, '{}', ${expired}::timestamptz FROM generate_series(1, 10001) AS n`
  await pruneEvents(world.system)
  expect(await ctx.db.event.count({ where: { workspaceId: ctx.workspaceId } })).toBe(0)
})
