import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextFor, type System, systemActor } from '../context.ts'
import { openCredentials } from '../destinations/credentials.ts'
import { createDestination, findDestination } from '../destinations/destinations.ts'
import { secretsFrom } from '../secrets.ts'
import { createWebhookEndpoint } from '../webhooks/endpoints.ts'
import { rotateWebhookSecret } from '../webhooks/rotate-secret.ts'
import { createWorkspace } from '../workspaces.ts'
import { reseal } from './reseal.ts'
import { sealedColumns } from './sealed-columns.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem({ masterSecrets: ['the old secret'] })
})
afterAll(() => world.close())

function by(...masterSecrets: [string, ...string[]]): System {
  return { ...world.system, secrets: secretsFrom(masterSecrets) }
}

function contextOf(system: System, workspaceId: string) {
  return contextFor(system, { workspaceId, actor: systemActor, requestId: null })
}

test('what an older secret encrypted is encrypted by the newest, in all columns', async () => {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const ctx = contextOf(world.system, workspaceId)
  const url = 'http://127.0.0.1:1/'
  const { id } = await createDestination(ctx, { provider: 'webhook', display_name: 'ERP', config: { url } })
  const credentials = openCredentials(ctx, await findDestination(ctx, id))
  await createWebhookEndpoint(ctx, { url }).then(({ id }) => rotateWebhookSecret(ctx, { id }))
  const unreadable = {
    workspaceId,
    url,
    sealedSecret: 'other.a.b.c',
    createdAt: new Date(),
    updatedAt: new Date(),
  }
  await ctx.db.webhookEndpoint.create({ data: { id: 'whk_x', ...unreadable } })
  const answers = Array.from({ length: 1_200 }, (_, number) => ({
    workspaceId,
    apiKeyId: '',
    key: `k${number}`,
    requestHash: '',
    sealed: ctx.secrets.seal(`answer ${number}`),
    createdAt: new Date(),
  }))
  await ctx.db.idempotentAnswer.createMany({ data: answers })

  expect(await reseal(by('the new secret', 'the old secret'))).toEqual({ resealed: 1_203, unreadable: 1 })
  expect(await reseal(by('the new secret', 'the old secret'))).toEqual({ resealed: 0, unreadable: 1 })
  const after = contextOf(by('the new secret'), workspaceId)
  expect(openCredentials(after, await findDestination(after, id))).toEqual(credentials)
  const answer = await ctx.db.idempotentAnswer.findFirstOrThrow({ where: { workspaceId, key: 'k7' } })
  expect(after.secrets.open(answer.sealed)).toBe('answer 7')
})

test('these are all encrypted columns of the database', async () => {
  const { rows } = await world.system.pool.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name LIKE '%sealed%'`,
  )
  expect(sealedColumns.map((names) => names.join('.')).sort()).toEqual(rows.map(({ name }) => name).sort())
})
