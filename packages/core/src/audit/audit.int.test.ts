import type { AuditEvent, AuditListQuery } from '@numora/contract'
import { startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApiKey, revokeApiKey, rotateApiKey } from '../api-keys/api-keys.ts'
import { type Context, commandLineActor, contextFor, inTransaction, systemActor } from '../context.ts'
import { deleteDestination } from '../destinations/delete-destination.ts'
import { createDestination, updateDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { createRoute, deleteRoute, updateRoute } from '../destinations/routes.ts'
import { pruneEvents } from '../events/prune-events.ts'
import { approve } from '../reviews/approve.ts'
import { createWebhookEndpoint, deleteWebhookEndpoint, updateWebhookEndpoint } from '../webhooks/endpoints.ts'
import { notify } from '../webhooks/notify.ts'
import { rotateWebhookSecret } from '../webhooks/rotate-secret.ts'
import { createWorkspace, ensureBootstrapKey, ensureDefaultWorkspace } from '../workspaces.ts'
import { listAudit } from './list-audit.ts'
import { recordAudit } from './record-audit.ts'

let world: TestSystem
let ctx: Context
let now = new Date()
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  ctx = await newContext()
})

const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  return contextFor(world.system, { workspaceId: id, actor, requestId: 'req_1' })
}

async function audited(query: Partial<AuditListQuery> = {}, by = ctx): Promise<AuditEvent[]> {
  return (await listAudit(by, { limit: 100, ...query })).data
}

/** What a verb added, which is exactly one event. */
async function eventOf(verb: () => Promise<unknown>): Promise<AuditEvent> {
  const before = await audited()
  await verb()
  const after = await audited()
  expect(after.slice(1)).toEqual(before)
  return after[0]!
}

async function addsNothing(verb: () => Promise<unknown>): Promise<void> {
  const before = await audited()
  await verb()
  expect(await audited()).toEqual(before)
}

const destination = {
  provider: 'webhook' as const,
  display_name: 'ERP',
  config: { url: 'http://127.0.0.1:1/in?key=hidden' },
}
const shownUrl = 'http://127.0.0.1:1/in?key=[…]'
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const route = {
  schema: 'invoice_v2',
  provider: 'erp',
  mode: 'external' as const,
  trigger: 'manual' as const,
  active: true,
}

function makeRoute(more = {}) {
  return createRoute(ctx, { ...route, ...more })
}

describe('one event, with who did it and what it changed, is left by', () => {
  test('creating a key', async () => {
    let id = ''
    const event = await eventOf(async () => {
      id = (await createApiKey(ctx, { name: 'import', scopes: ['documents:read'] })).id
    })
    expect(event).toEqual({
      id: expect.stringMatching(/^aud_[0-9a-z]{26}$/),
      type: 'api_key.created',
      actor,
      target: { type: 'api_key', id },
      changes: [
        { field: 'name', before: null, after: 'import' },
        { field: 'scopes', before: null, after: '["documents:read"]' },
        { field: 'hint', before: null, after: expect.stringMatching(/^sk_live_.{3}….{4}$/) },
      ],
      request_id: 'req_1',
      created_at: now.toISOString(),
    })
  })

  test('rotating a key, and revoking it', async () => {
    const { id, hint } = await createApiKey(ctx, { name: 'import', scopes: ['admin'] })
    const rotated = await eventOf(() => rotateApiKey(ctx, { id, grace_seconds: 60 }))
    const until = new Date(now.getTime() + 60_000).toISOString()
    expect(rotated).toMatchObject({
      type: 'api_key.rotated',
      target: { id },
      changes: [
        { field: 'secret', before: '[…]', after: '[…]' },
        { field: 'hint', before: hint, after: expect.stringMatching(/^sk_live_/) },
        { field: 'previous_secret_expires_at', before: null, after: until },
      ],
    })
    expect(await eventOf(() => revokeApiKey(ctx, { id }))).toMatchObject({
      type: 'api_key.revoked',
      changes: [{ field: 'revoked_at', before: null, after: now.toISOString() }],
    })
  })

  test('creating, changing and deleting a destination; of its credentials that they changed', async () => {
    let id = ''
    const created = await eventOf(async () => {
      id = (await createDestination(ctx, destination)).id
    })
    expect(created).toMatchObject({ type: 'destination.created', target: { type: 'destination', id } })
    const whole = [
      { field: 'provider', before: null, after: 'webhook' },
      { field: 'display_name', before: null, after: 'ERP' },
      { field: 'status', before: null, after: 'active' },
      { field: 'config.url', before: null, after: shownUrl },
      { field: 'credentials', before: null, after: '[…]' },
    ]
    expect(created.changes).toEqual(whole)
    const update = { id, status: 'disabled' as const, credentials: { secret } }
    expect((await eventOf(() => updateDestination(ctx, update))).changes).toEqual([
      { field: 'status', before: 'active', after: 'disabled' },
      { field: 'credentials', before: '[…]', after: '[…]' },
    ])
    const url = 'http://127.0.0.1:1/in?key=another'
    expect(await eventOf(() => updateDestination(ctx, { id, config: { url } }))).toMatchObject({
      type: 'destination.updated',
      changes: [{ field: 'config.url', before: shownUrl, after: shownUrl }],
    })
    const deleted = await eventOf(() => deleteDestination(ctx, { id }))
    expect(deleted.type).toBe('destination.deleted')
    expect(deleted.changes.map(({ after, ...rest }) => [rest.field, after])).toEqual(
      whole.map(({ field }) => [field, null]),
    )
  })

  test('setting a mapping, and setting another one', async () => {
    const { id } = await createDestination(ctx, destination)
    const key = { schema: 'invoice_v2', destination_id: id }
    const mapping = { target: 'invoices', fields: [{ to: 'number', from: 'invoice_number' }] }
    const created = await eventOf(() => putMapping(ctx, { ...key, ...mapping }))
    expect(created).toMatchObject({
      type: 'mapping.created',
      target: { type: 'mapping', id: `invoice_v2/${id}` },
      changes: [
        { field: 'target', before: null, after: 'invoices' },
        { field: 'fields', before: null, after: JSON.stringify(mapping.fields) },
      ],
    })
    const lines = { to: 'lines', fields: [] }
    const updated = await eventOf(() => putMapping(ctx, { ...key, ...mapping, line_items: lines }))
    expect(updated).toMatchObject({
      type: 'mapping.updated',
      changes: [
        { field: 'line_items.to', before: null, after: 'lines' },
        { field: 'line_items.fields', before: null, after: '[]' },
      ],
    })
  })

  test('creating, changing and deleting a route', async () => {
    let id = ''
    const created = await eventOf(async () => {
      id = (await makeRoute()).id
    })
    expect(created).toMatchObject({ type: 'route.created', target: { type: 'route', id } })
    expect(created.changes).toContainEqual({ field: 'active', before: null, after: 'true' })
    expect(await eventOf(() => updateRoute(ctx, { id, active: false }))).toMatchObject({
      type: 'route.updated',
      changes: [{ field: 'active', before: 'true', after: 'false' }],
    })
    const deleted = await eventOf(() => deleteRoute(ctx, { id }))
    expect(deleted.type).toBe('route.deleted')
    expect(deleted.changes).toContainEqual({ field: 'provider', before: 'erp', after: null })
  })

  test('creating, changing, rotating the secret of and deleting a webhook endpoint', async () => {
    let id = ''
    const created = await eventOf(async () => {
      id = (await createWebhookEndpoint(ctx, { url: destination.config.url })).id
    })
    expect(created).toMatchObject({
      type: 'webhook_endpoint.created',
      target: { type: 'webhook_endpoint', id },
      changes: [
        { field: 'url', before: null, after: shownUrl },
        { field: 'status', before: null, after: 'active' },
      ],
    })
    const events = ['push.failed' as const]
    expect(await eventOf(() => updateWebhookEndpoint(ctx, { id, events }))).toMatchObject({
      type: 'webhook_endpoint.updated',
      changes: [{ field: 'events', before: null, after: '["push.failed"]' }],
    })
    expect(await eventOf(() => rotateWebhookSecret(ctx, { id }))).toMatchObject({
      type: 'webhook_endpoint.secret_rotated',
      changes: [{ field: 'secret', before: '[…]', after: '[…]' }],
    })
    expect(await eventOf(() => deleteWebhookEndpoint(ctx, { id }))).toMatchObject({
      type: 'webhook_endpoint.deleted',
      target: { id },
    })
  })

  test('Numora, when it disables an endpoint that says it is gone', async () => {
    const receiver = await startReceiver({ status: 410 })
    const { id } = await createWebhookEndpoint(ctx, { url: receiver.url })
    await approve(ctx, { id: await reviewReady(ctx) })
    const run = () => runJobs(world.system, 'notify', (job, run) => notify(world.system, job, run))
    expect(await eventOf(run)).toMatchObject({
      type: 'webhook_endpoint.disabled',
      actor: systemActor,
      target: { id },
      changes: [{ field: 'status', before: 'active', after: 'disabled' }],
      request_id: 'req_1',
    })
    await receiver.close()
  })
})

test('a destination that is deleted takes its routes and mappings with it, an event each', async () => {
  const { id } = await createDestination(ctx, destination)
  const { id: routeId } = await makeRoute({ destination_id: id, provider: 'webhook', mode: 'push' })
  await makeRoute()
  await putMapping(ctx, { schema: 'receipt_v1', destination_id: id, target: '', fields: [] })
  const before = await audited()
  await deleteDestination(ctx, { id })
  const added = (await audited()).slice(0, -before.length)
  expect(added.map(({ type, target }) => [type, target.id])).toEqual([
    ['destination.deleted', id],
    ['mapping.deleted', `receipt_v1/${id}`],
    ['route.deleted', routeId],
  ])
})

test('what changes nothing leaves no event, and the thing as it was', async () => {
  const { id } = await createDestination(ctx, { ...destination, credentials: { secret } })
  const same = { display_name: 'ERP', config: destination.config, credentials: { secret } }
  const unchanged = await updateDestination(ctx, { id })
  await addsNothing(async () => expect(await updateDestination(ctx, { id, ...same })).toEqual(unchanged))
  const made = await makeRoute()
  await addsNothing(async () => expect(await updateRoute(ctx, { id: made.id, active: true })).toEqual(made))
  const mapping = { schema: 'invoice_v2', destination_id: id, target: '', fields: [] }
  await putMapping(ctx, mapping)
  await addsNothing(() => putMapping(ctx, mapping))
  const { secret: _, ...endpoint } = await createWebhookEndpoint(ctx, { url: destination.config.url })
  await addsNothing(async () =>
    expect(await updateWebhookEndpoint(ctx, { id: endpoint.id, status: 'active' })).toEqual(endpoint),
  )
})

test('credentials that no secret opens any more can be replaced', async () => {
  const { id } = await createDestination(ctx, destination)
  await ctx.db.destination.update({ where: { id }, data: { sealedCredentials: 'v1.lost' } })
  const event = await eventOf(() => updateDestination(ctx, { id, credentials: { secret } }))
  expect(event.changes).toEqual([{ field: 'credentials', before: '[…]', after: '[…]' }])
})

test('what is refused or rolled back leaves no event', async () => {
  const { id } = await makeRoute()
  await addsNothing(async () => {
    await expect(makeRoute({ schema: 'auto' })).rejects.toMatchObject({ code: 'invalid_schema' })
    await expect(deleteRoute(ctx, { id: 'rte_none' })).rejects.toMatchObject({ code: 'not_found' })
    const rolledBack = inTransaction(ctx, async (inner) => {
      await updateRoute(inner, { id, active: false })
      await createApiKey(inner, { name: 'x', scopes: ['admin'] })
      throw new Error('rolled back')
    })
    await expect(rolledBack).rejects.toThrow('rolled back')
  })
})

test('an event is never written outside of the transaction of its change', async () => {
  const changes = [{ field: 'name', before: null, after: 'x' }]
  await expect(recordAudit(ctx, { type: 'route.created', target: 'rte_1', changes })).rejects.toThrow(
    'in the transaction of its change',
  )
})

test('another workspace sees nothing of it', async () => {
  const { id } = await makeRoute()
  const other = await newContext()
  expect((await audited({}, other)).map(({ type }) => type)).toEqual(['workspace.created'])
  expect(await audited({ target: id }, other)).toEqual([])
})

test('pages come newest first, and what is added meanwhile moves nothing', async () => {
  const made: string[] = []
  for (let n = 0; n < 5; n++) made.unshift((await makeRoute()).id)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listAudit(ctx, { limit: 2, cursor, type: ['route.created'] })
    seen.push(...page.data.map(({ target }) => target.id))
    cursor = page.next_cursor ?? undefined
    await makeRoute()
  } while (cursor !== undefined)
  expect(seen).toEqual(made)
  await expect(listAudit(ctx, { limit: 2, cursor: 'cur_AA' })).rejects.toMatchObject({
    code: 'invalid_payload',
  })
})

test('events are chosen by type, actor, target and time', async () => {
  const start = now
  now = new Date(start.getTime() + 1_000)
  const { id } = await makeRoute()
  now = new Date(start.getTime() + 2_000)
  await updateRoute({ ...ctx, actor: commandLineActor }, { id, active: false })
  const types = async (query: Partial<AuditListQuery>) => (await audited(query)).map(({ type }) => type)
  expect(await types({ type: ['route.updated', 'workspace.created'] })).toEqual([
    'route.updated',
    'workspace.created',
  ])
  expect(await types({ actor: 'key_1' })).toEqual(['route.created'])
  expect(await types({ actor: 'command line' })).toEqual(['route.updated'])
  expect(await types({ target: id })).toEqual(['route.updated', 'route.created'])
  const middle = new Date(start.getTime() + 1_000).toISOString()
  expect(await types({ created_after: middle })).toEqual(['route.updated'])
  expect(await types({ created_before: middle })).toEqual(['workspace.created'])
  expect(await types({ created_after: start.toISOString(), created_before: now.toISOString() })).toEqual([
    'route.created',
  ])
})

test('a workspace begins with its own creation, by whoever made it', async () => {
  const { id } = await createWorkspace(world.system, { name: 'New', mode: 'test', actor: commandLineActor })
  const by = contextFor(world.system, { workspaceId: id, actor, requestId: null })
  expect(await audited({}, by)).toMatchObject([
    {
      type: 'workspace.created',
      actor: { type: 'system', id: null, name: 'command line' },
      target: { type: 'workspace', id },
      changes: [
        { field: 'name', before: null, after: 'New' },
        { field: 'mode', before: null, after: 'test' },
      ],
      request_id: null,
    },
  ])
})

test('the bootstrap key leaves an event when it is made or restored, not at each start', async () => {
  const { workspace } = await ensureDefaultWorkspace(world.system)
  const by = contextFor(world.system, { workspaceId: workspace.id, actor, requestId: null })
  const key = 'sk_live_the-key-of-the-environment'
  const start = () => ensureBootstrapKey(world.system, key)
  await Promise.all([start(), start(), start()])
  const [made, ...others] = await audited({ actor: 'numora', type: ['api_key.created'] }, by)
  expect(others).toEqual([])
  expect(made).toMatchObject({ type: 'api_key.created', actor: systemActor })
  const { id } = made!.target
  await revokeApiKey(by, { id })
  await Promise.all([start(), start()])
  expect((await audited({ target: id }, by)).map(({ type }) => type)).toEqual([
    'api_key.restored',
    'api_key.revoked',
    'api_key.created',
  ])
})

test('events of the trail are kept when those of webhooks are pruned', async () => {
  const before = await audited()
  now = new Date(now.getTime() + 3_650 * 86_400_000)
  await pruneEvents(world.system)
  expect(await audited()).toEqual(before)
})
