import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, systemActor } from '../context.ts'
import { createWorkspace, ensureBootstrapKey, ensureDefaultWorkspace, listWorkspaces } from '../workspaces.ts'
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from './api-keys.ts'
import { keyAuthentication } from './authenticate.ts'

let world: TestSystem
let ctx: Context
let now = new Date('2026-03-01T12:00:00.000Z')

function pass(ms: number) {
  now = new Date(now.getTime() + ms)
}

beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
  const { id } = await createWorkspace(world.system, { name: 'Keys' })
  ctx = contextFor(world.system, { workspaceId: id, actor: systemActor, requestId: null })
})
afterAll(() => world.close())

function authenticate(secret: string) {
  return keyAuthentication(world.system)(secret)
}

function make(more = {}) {
  return createApiKey(ctx, { name: 'a key', scopes: ['documents:read'], ...more })
}

test('a key gives access to its workspace with its scopes and is stored only as a hash', async () => {
  const { secret, id } = await make()
  expect(secret).toMatch(/^sk_live_[\w-]{43}$/)
  expect(await authenticate(secret)).toEqual({
    type: 'api_key',
    workspaceId: ctx.workspaceId,
    id,
    name: 'a key',
    scopes: ['documents:read'],
    email: null,
    role: null,
  })
  expect(await authenticate(`${secret}x`)).toBeNull()
  const row = await ctx.db.apiKey.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(row)).not.toContain(secret.slice(12, -4))
})

test('the secrets of a test workspace have a prefix of their own', async () => {
  const { id } = await createWorkspace(world.system, { name: 'Trial', mode: 'test' })
  const { secret, hint } = await createApiKey({ ...ctx, workspaceId: id }, { name: 'a', scopes: ['admin'] })
  expect(secret).toMatch(/^sk_test_/)
  expect(hint).toMatch(/^sk_test_...….{4}$/)
})

test('a key ends at its expiry, which cannot be in the past', async () => {
  const { secret } = await make({ expires_at: new Date(now.getTime() + 60_000).toISOString() })
  const remembering = keyAuthentication(world.system)
  expect(await remembering(secret)).not.toBeNull()
  pass(60_000)
  expect(await remembering(secret)).toBeNull()
  await expect(make({ expires_at: now.toISOString() })).rejects.toMatchObject({ code: 'invalid_payload' })
})

test('after a rotation both secrets are valid until the grace period is over', async () => {
  const { id, secret } = await make()
  const remembering = keyAuthentication(world.system)
  await remembering(secret)
  const rotated = await rotateApiKey(ctx, { id, grace_seconds: 60 })
  expect(rotated.id).toBe(id)
  expect(await remembering(rotated.secret)).not.toBeNull()
  expect(await remembering(secret)).not.toBeNull()
  pass(60_000)
  expect(await remembering(secret)).toBeNull()
  expect(await remembering(rotated.secret)).not.toBeNull()
})

test('simultaneous rotations leave one valid secret', async () => {
  const { id } = await make()
  const rotations = await Promise.allSettled([1, 2, 3].map(() => rotateApiKey(ctx, { id, grace_seconds: 0 })))
  const secrets = rotations.flatMap((rotation) =>
    rotation.status === 'fulfilled' ? [rotation.value.secret] : [],
  )
  const callers = await Promise.all(secrets.map(authenticate))
  expect(callers.filter((caller) => caller !== null)).toHaveLength(1)
})

test('a revoked key is refused at once although it was cached', async () => {
  const { id, secret } = await make()
  const remembering = keyAuthentication(world.system)
  expect(await remembering(secret)).not.toBeNull()
  await revokeApiKey(ctx, { id })
  expect(await remembering(secret)).toBeNull()
  await expect(revokeApiKey(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
  await expect(rotateApiKey(ctx, { id, grace_seconds: 0 })).rejects.toMatchObject({ code: 'not_found' })
})

test('the use of a key is recorded once a minute', async () => {
  const { id, secret } = await make()
  const lastUsed = async () => {
    await authenticate(secret)
    return (await ctx.db.apiKey.findUniqueOrThrow({ where: { id } })).lastUsedAt?.getTime()
  }
  const first = now.getTime()
  expect(await lastUsed()).toBe(first)
  pass(59_000)
  expect(await lastUsed()).toBe(first)
  pass(2_000)
  expect(await lastUsed()).toBe(first + 61_000)
})

test('keys are listed newest first, a page at a time, and only those of the workspace', async () => {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'List' })
  const listing = { ...ctx, workspaceId }
  const ids: string[] = []
  for (const name of ['a', 'b', 'c'])
    ids.unshift((await createApiKey(listing, { name, scopes: ['admin'] })).id)
  const first = await listApiKeys(listing, { limit: 2 })
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  const second = await listApiKeys(listing, { limit: 2, cursor: first.next_cursor! })
  expect(second).toMatchObject({ data: [{ id: ids[2] }], next_cursor: null })
})

test('the default workspace is created once by simultaneous processes', async () => {
  const other = await openTestSystem()
  const made = await Promise.all([1, 2, 3].map(() => ensureDefaultWorkspace(other.system)))
  expect(made.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect(await listWorkspaces(other.system)).toHaveLength(1)
  await other.close()
})

test('the bootstrap key gives access to the default workspace, even after it was revoked', async () => {
  const secret = 'sk_live_this-is-set-by-an-operator'
  await ensureBootstrapKey(world.system, secret)
  const { workspace } = await ensureDefaultWorkspace(world.system)
  const caller = await authenticate(secret)
  expect(caller).toMatchObject({ workspaceId: workspace.id, scopes: ['admin'] })
  await revokeApiKey({ ...ctx, workspaceId: workspace.id }, { id: caller!.id })
  expect(await authenticate(secret)).toBeNull()
  await ensureBootstrapKey(world.system, secret)
  expect(await authenticate(secret)).not.toBeNull()
})

test('a key that is rotated while it is revoked is revoked, too', async () => {
  const { id } = await createApiKey(ctx, { name: 'raced', scopes: ['admin'] })
  let isRotated = false
  /** Between what the revocation reads and what it writes, the key gets a new secret. */
  const findFirst = async (query: object) => {
    const key = await ctx.db.apiKey.findFirst(query)
    if (!isRotated) {
      isRotated = true
      await rotateApiKey(ctx, { id, grace_seconds: 0 })
    }
    return key
  }
  await revokeApiKey({ ...ctx, db: { ...ctx.db, apiKey: { findFirst } } as unknown as Context['db'] }, { id })
  expect((await listApiKeys(ctx, { limit: 100 })).data.map((key) => key.id)).not.toContain(id)
})
