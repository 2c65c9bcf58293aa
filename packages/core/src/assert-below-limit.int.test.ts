import { limits } from '@numora/contract'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey, revokeApiKey } from './api-keys/api-keys.ts'
import { type Context, contextFor, systemActor } from './context.ts'
import { createDestination } from './destinations/destinations.ts'
import { createRoute } from './destinations/routes.ts'
import { newId } from './id.ts'
import { createWebhookEndpoint, deleteWebhookEndpoint } from './webhooks/endpoints.ts'
import { createWorkflow } from './workflows/workflows.ts'
import { createWorkspace } from './workspaces.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

async function newContext(): Promise<Context> {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  return contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
}

function times() {
  return { createdAt: new Date(), updatedAt: new Date() }
}

function several<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

const kinds = {
  webhookEndpoints: {
    create: (ctx: Context) => createWebhookEndpoint(ctx, { url: 'https://example.com/' }),
    fill: ({ db, workspaceId }: Context, count: number) =>
      db.webhookEndpoint.createMany({
        data: several(count, () => ({
          id: newId('webhookEndpoint'),
          workspaceId,
          url: 'https://example.com/',
          sealedSecret: '',
          ...times(),
        })),
      }),
  },
  destinations: {
    create: (ctx: Context) =>
      createDestination(ctx, {
        provider: 'webhook',
        display_name: 'ERP',
        config: { url: 'https://example.com/' },
      }),
    fill: ({ db, workspaceId }: Context, count: number) =>
      db.destination.createMany({
        data: several(count, () => ({
          id: newId('destination'),
          workspaceId,
          provider: 'webhook',
          displayName: 'ERP',
          config: { url: 'https://example.com/' },
          ...times(),
        })),
      }),
  },
  routes: {
    create: (ctx: Context) =>
      createRoute(ctx, {
        schema: 'invoice_v2',
        provider: 'n8n',
        mode: 'external',
        trigger: 'manual',
        active: true,
      }),
    fill: ({ db, workspaceId }: Context, count: number) =>
      db.route.createMany({
        data: several(count, () => ({
          id: newId('route'),
          workspaceId,
          schema: 'invoice_v2',
          provider: 'n8n',
          mode: 'external',
          trigger: 'manual',
          ...times(),
        })),
      }),
  },
  workflows: {
    create: (ctx: Context) =>
      createWorkflow(ctx, {
        name: 'Wait',
        status: 'active',
        steps: [{ id: 'wait', type: 'wait', duration_seconds: 60 }],
      }),
    fill: ({ db, workspaceId }: Context, count: number) =>
      db.workflow.createMany({
        data: several(count, () => ({
          id: newId('workflow'),
          workspaceId,
          name: 'Wait',
          sealedSecret: '',
          ...times(),
        })),
      }),
  },
  liveApiKeys: {
    create: (ctx: Context) => createApiKey(ctx, { name: 'a', scopes: ['admin'] }),
    fill: ({ db, workspaceId }: Context, count: number) =>
      db.apiKey.createMany({
        data: several(count, () => ({
          id: newId('apiKey'),
          workspaceId,
          name: 'a',
          scopes: [],
          hash: crypto.randomUUID(),
          hint: '',
        })),
      }),
  },
}
const full = { code: 'limit_reached' }

test.each(Object.entries(kinds))(
  'simultaneous creations of %s stop at the limit',
  async (kind, { create, fill }) => {
    const ctx = await newContext()
    const most = limits[kind as keyof typeof kinds]
    await fill(ctx, most - 3)
    const outcomes = await Promise.allSettled(several(8, () => create(ctx)))
    const refusals = outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome.reason] : []))
    expect(refusals).toHaveLength(5)
    for (const refusal of refusals) expect(refusal).toMatchObject(full)
    expect(refusals[0].message).toContain(`at most ${most}`)
    // Another workspace has a limit of its own.
    await create(await newContext())
  },
)

test('deleted, revoked and expired ones do not count', async () => {
  const ctx = await newContext()
  await kinds.webhookEndpoints.fill(ctx, limits.webhookEndpoints - 1)
  const { id } = await kinds.webhookEndpoints.create(ctx)
  await expect(kinds.webhookEndpoints.create(ctx)).rejects.toMatchObject(full)
  await deleteWebhookEndpoint(ctx, { id })
  await kinds.webhookEndpoints.create(ctx)

  await kinds.liveApiKeys.fill(ctx, limits.liveApiKeys - 2)
  const key = await kinds.liveApiKeys.create(ctx)
  const { id: expiring } = await kinds.liveApiKeys.create(ctx)
  await expect(kinds.liveApiKeys.create(ctx)).rejects.toMatchObject(full)
  await revokeApiKey(ctx, key)
  await ctx.db.apiKey.update({ where: { id: expiring }, data: { expiresAt: new Date() } })
  await kinds.liveApiKeys.create(ctx)
  await kinds.liveApiKeys.create(ctx)
  await expect(kinds.liveApiKeys.create(ctx)).rejects.toMatchObject(full)
})
