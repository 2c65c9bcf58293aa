import type { CreateRoute, MappingInput } from '@numora/contract'
import { adapterOf } from '@numora/destinations'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteDestination } from './delete-destination.ts'
import { createDestination, getDestination, listDestinations, updateDestination } from './destinations.ts'
import { getMapping, putMapping } from './mappings.ts'
import { previewMapping } from './preview-mapping.ts'
import { createRoute, deleteRoute, listRoutes, updateRoute } from './routes.ts'
import { testDestination } from './test-destination.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
beforeAll(async () => {
  world = await openTestSystem()
  receiver = await startReceiver()
})
afterAll(async () => {
  await world.close()
  await receiver.close()
})
beforeEach(async () => {
  ctx = await newContext()
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: null })
}

function connect(url = receiver.url) {
  return createDestination(ctx, { provider: 'webhook', display_name: 'ERP', config: { url } })
}
const notFound = { code: 'not_found' }

test("a destination's secret is shown when it is created, and never again", async () => {
  const { secret, ...made } = await connect()
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(made).toMatchObject({ status: 'active', has_credentials: true, config: { url: receiver.url } })
  expect(await getDestination(ctx, { id: made.id })).toEqual(made)
  expect(await listDestinations(ctx, { limit: 10 })).toEqual({ data: [made], next_cursor: null })
  const row = await ctx.db.destination.findUniqueOrThrow({ where: { id: made.id } })
  expect(JSON.stringify(row)).not.toContain(secret!.slice('whsec_'.length))
})

test("a caller's secret is stored, and replaced only by another one", async () => {
  const mine = `whsec_${Buffer.alloc(24, 1).toString('base64')}`
  const { id, secret } = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: receiver.url },
    credentials: { secret: mine },
  })
  expect(secret).toBeUndefined()
  const signs = async (by: string) => {
    await testDestination(ctx, { id })
    const { headers, body } = receiver.requests.at(-1)!
    expect(new Webhook(by).verify(body, headers)).toEqual({ operation: 'test' })
  }
  await signs(mine)
  await updateDestination(ctx, { id, display_name: 'New', credentials: {} })
  await signs(mine)
  const other = `whsec_${Buffer.alloc(24, 2).toString('base64')}`
  await updateDestination(ctx, { id, credentials: { secret: other } })
  await signs(other)
})

test.each(['http://example.com/', 'https://10.0.0.1/', 'https://[::1]/', 'nonsense'])(
  'a destination at %s is refused',
  async (url) => {
    const refused = { code: 'invalid_url', details: [{ path: 'config.url' }] }
    await expect(connect(url)).rejects.toMatchObject(refused)
    const { id } = await connect()
    await expect(updateDestination(ctx, { id, config: { url } })).rejects.toMatchObject(refused)
  },
)

test('stored credentials are not sent to another host that the config names', async () => {
  const config = { database: 'erp', model: 'account.move', url: 'https://erp.example' }
  const credentials = { api_key: 'the-API-key' }
  const { id } = await createDestination(ctx, { provider: 'odoo', display_name: 'ERP', config, credentials })
  const moved = { ...config, url: 'https://other.example' }
  await expect(updateDestination(ctx, { id, config: moved })).rejects.toMatchObject({
    code: 'invalid_url',
    details: [{ path: 'config.url' }],
  })
  await updateDestination(ctx, { id, config: { ...config, database: 'test' } })
  expect(await updateDestination(ctx, { id, config: moved, credentials })).toMatchObject({ config: moved })
})

test('a config of another provider is refused, naming what the own one expects', async () => {
  const { id } = await connect()
  await expect(
    updateDestination(ctx, { id, config: { url: receiver.url, format: 'json' } }),
  ).rejects.toMatchObject({
    code: 'invalid_payload',
    details: [{ path: 'config.format', message: 'is not known here' }],
  })
  const credentials = { access_key_id: 'AKIAIOSFODNN7EXAMPLE', secret_access_key: 'secret' }
  const config = { url: 's3://bucket/in?region=eu-central-1', format: 'json' as const }
  const drop = await createDestination(ctx, {
    provider: 'file_drop',
    display_name: 'In',
    config,
    credentials,
  })
  await expect(
    updateDestination(ctx, { id: drop.id, config: { ...config, format: 'fax' } }),
  ).rejects.toMatchObject({
    code: 'invalid_payload',
    details: [{ path: 'config.format', message: expect.stringContaining('expected one of json, csv') }],
  })
})

test('a test returns its outcome', async () => {
  const { id } = await connect()
  expect(await testDestination(ctx, { id })).toEqual({
    ok: true,
    response_status: 200,
    duration_ms: expect.any(Number),
    message: 'The destination answered 200.',
  })
  const { id: dead } = await connect('http://127.0.0.1:1/')
  expect(await testDestination(ctx, { id: dead })).toMatchObject({
    ok: false,
    response_status: null,
    message: 'The host refused the connection.',
  })
})

test("another workspace's destinations, routes and mappings do not exist", async () => {
  const { id } = await connect()
  const route = await createRoute(ctx, routeTo(id))
  const key = { schema: 'invoice_v2', destination_id: id }
  await putMapping(ctx, { ...key, target: '', fields: [] })
  const document_id = await reviewReady(ctx)
  const foreign = await newContext()
  for (const attempt of [
    () => getDestination(foreign, { id }),
    () => updateDestination(foreign, { id, status: 'disabled' }),
    () => deleteDestination(foreign, { id }),
    () => testDestination(foreign, { id }),
    () => createRoute(foreign, routeTo(id)),
    () => updateRoute(foreign, { id: route.id, active: false }),
    () => deleteRoute(foreign, { id: route.id }),
    () => getMapping(foreign, key),
    () => putMapping(foreign, { ...key, target: '', fields: [] }),
    () => previewMapping(foreign, { ...key, document_id }),
  ])
    await expect(attempt()).rejects.toMatchObject(notFound)
  expect(await listDestinations(foreign, { limit: 10 })).toMatchObject({ data: [] })
  expect(await listRoutes(foreign, { limit: 10 })).toMatchObject({ data: [] })
})

function routeTo(destination_id: string): CreateRoute {
  return {
    schema: 'invoice_v2',
    destination_id,
    provider: 'webhook',
    mode: 'push',
    trigger: 'on_approve',
    active: true,
  }
}

test('routes are created, listed, changed and deleted', async () => {
  const { id: destination_id } = await connect()
  const first = await createRoute(ctx, routeTo(destination_id))
  const second = await createRoute(ctx, {
    schema: 'receipt_v1',
    provider: 'n8n',
    mode: 'external',
    trigger: 'manual',
    active: false,
  })
  expect(second).toMatchObject({ destination_id: null, mode: 'external', active: false })
  const page = await listRoutes(ctx, { limit: 1 })
  expect(page.data).toEqual([second])
  expect(await listRoutes(ctx, { limit: 1, cursor: page.next_cursor! })).toEqual({
    data: [first],
    next_cursor: null,
  })
  expect(await updateRoute(ctx, { id: first.id, active: false })).toMatchObject({
    trigger: 'on_approve',
    active: false,
  })
  await deleteRoute(ctx, { id: first.id })
  await expect(deleteRoute(ctx, { id: first.id })).rejects.toMatchObject(notFound)
})

test('a route must name a known schema and the provider of its destination', async () => {
  const { id } = await connect()
  await expect(createRoute(ctx, { ...routeTo(id), schema: 'invoice_v9' })).rejects.toMatchObject({
    code: 'invalid_schema',
  })
  await expect(createRoute(ctx, { ...routeTo(id), provider: 'odoo' })).rejects.toMatchObject({
    code: 'invalid_payload',
    details: [{ path: 'provider' }],
  })
})

test('a mapping is set, gets a new version with each change, and can be previewed', async () => {
  const { id: destination_id } = await connect()
  const key = { schema: 'invoice_v2', destination_id }
  const mapping: MappingInput = {
    target: 'invoices',
    fields: [
      { to: 'head.number', from: 'invoice_number' },
      { to: 'head.total', from: 'total_amount', transform: 'number' },
    ],
    line_items: { to: 'lines', fields: [{ to: 'text', from: 'description' }] },
  }
  await expect(getMapping(ctx, key)).rejects.toMatchObject(notFound)
  const made = await putMapping(ctx, { ...key, ...mapping })
  expect(made).toEqual({ version: 1, ...mapping, updated_at: expect.any(String) })
  expect(await putMapping(ctx, { ...key, ...mapping })).toEqual(made)
  expect(await putMapping(ctx, { ...key, ...mapping, target: 'bills' })).toMatchObject({ version: 2 })
  expect(await getMapping(ctx, key)).toMatchObject({ version: 2, target: 'bills' })

  const document_id = await reviewReady(ctx)
  expect(await previewMapping(ctx, { ...key, document_id })).toEqual({
    issues: [],
    payload: { head: { number: 'INV-2026-001', total: 1234.5 }, lines: [{ text: 'Bolts' }] },
  })
})

test('setting the same mapping again succeeds, and setting it over another version does not', async () => {
  const { id: destination_id } = await connect()
  const key = { schema: 'invoice_v2', destination_id }
  const conflict = { code: 'conflict' }
  const first = { target: '', fields: [{ to: 'a', from: 'currency' }] }
  await expect(putMapping(ctx, { ...key, ...first, version: 1 })).rejects.toMatchObject(conflict)
  await putMapping(ctx, { ...key, ...first })
  const given = await getMapping(ctx, key)
  expect(await putMapping(ctx, { ...key, ...given })).toEqual(given)

  const changes = ['b', 'c', 'd'].map((target) => putMapping(ctx, { ...key, ...given, target }))
  const outcomes = await Promise.allSettled(changes)
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(conflict)
  expect(await getMapping(ctx, key)).toMatchObject({ version: 2 })
  await expect(putMapping(ctx, { ...key, ...given })).rejects.toMatchObject(conflict)
  const { body } = await ctx.db.mapping.findFirstOrThrow({ where: { destinationId: destination_id } })
  expect(Object.keys(body as object).toSorted()).toEqual(['fields', 'target'])
})

test('mappings of one schema that are first set at the same moment are all stored', async () => {
  const { id: destination_id } = await connect()
  const key = { schema: 'invoice_v2', destination_id, fields: [] }
  await Promise.all(['a', 'b', 'c', 'd'].map((target) => putMapping(ctx, { ...key, target })))
  expect(await getMapping(ctx, key)).toMatchObject({ version: 4 })
})

test('changes during the deletion of their destination succeed or are not found, and leave nothing behind', async () => {
  for (let round = 0; round < 10; round++) {
    const { id } = await connect()
    const route = await createRoute(ctx, routeTo(id))
    const outcomes = await Promise.allSettled([
      createRoute(ctx, routeTo(id)),
      deleteDestination(ctx, { id }),
      putMapping(ctx, { schema: 'invoice_v2', destination_id: id, target: '', fields: [] }),
      updateDestination(ctx, { id, display_name: 'New' }),
      updateRoute(ctx, { id: route.id, active: false }),
      deleteDestination(ctx, { id }),
    ])
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(notFound)
    const { workspaceId } = ctx
    expect(await ctx.db.route.count({ where: { workspaceId, destinationId: id } })).toBe(0)
    expect(await ctx.db.mapping.count({ where: { workspaceId, destinationId: id } })).toBe(0)
  }
})

test('credentials that are given later are prepared by the adapter too', async () => {
  const { id } = await connect()
  const prepared = { secret: `whsec_${Buffer.alloc(24, 3).toString('base64')}` }
  const prepare = vi.spyOn(adapterOf('webhook'), 'prepare').mockReturnValue({ credentials: prepared })
  try {
    const secret = `whsec_${Buffer.alloc(24, 4).toString('base64')}`
    await updateDestination(ctx, { id, credentials: { secret } })
  } finally {
    prepare.mockRestore()
  }
  await testDestination(ctx, { id })
  const { headers, body } = receiver.requests.at(-1)!
  expect(new Webhook(prepared.secret).verify(body, headers)).toEqual({ operation: 'test' })
})

test('the message for a refused address says how the operator can allow it', async () => {
  for (const url of ['http://example.com/', 'https://10.0.0.1/'])
    await expect(connect(url)).rejects.toThrow('NUMORA_PRIVATE_HOSTS')
  const { id } = await connect()
  await ctx.db.destination.update({ where: { id }, data: { config: { url: 'https://10.0.0.1/' } } })
  expect(await testDestination(ctx, { id })).toMatchObject({
    ok: false,
    message: expect.stringContaining('NUMORA_PRIVATE_HOSTS'),
  })
})

test('an invalid mapping is refused as a whole, with each fault listed', async () => {
  const { id: destination_id } = await connect()
  const fields = [
    { to: 'a', from: 'nonsense' },
    { to: 'b', from: 'currency', transform: 'reverse' },
  ]
  await expect(
    putMapping(ctx, { schema: 'invoice_v2', destination_id, target: '', fields }),
  ).rejects.toMatchObject({
    code: 'invalid_mapping',
    details: [{ path: 'fields.0.from' }, { path: 'fields.1.transform' }],
  })
})

test('a preview needs a document of the schema that has a result', async () => {
  const { id: destination_id } = await connect()
  const key = { schema: 'invoice_v2', destination_id }
  const receipt = await reviewReady(ctx, { schema: 'receipt_v1' })
  await expect(previewMapping(ctx, { ...key, document_id: receipt })).rejects.toMatchObject(notFound)
  await expect(
    previewMapping(ctx, { schema: 'invoice_v9', destination_id, document_id: receipt }),
  ).rejects.toMatchObject(notFound)
  const document_id = await reviewReady(ctx)
  expect(await previewMapping(ctx, { ...key, document_id })).toMatchObject({
    payload: { id: document_id, external_id: null, metadata: { source: 'test' } },
  })
  await ctx.db.document.update({
    where: { id: document_id },
    data: { state: 'processing', status: 'processing' },
  })
  await expect(previewMapping(ctx, { ...key, document_id })).rejects.toMatchObject({
    code: 'result_not_ready',
  })
})
