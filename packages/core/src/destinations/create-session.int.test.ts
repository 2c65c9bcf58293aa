import { adapterOf, type Reach, refusal } from '@numora/destinations'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { type Context, contextFor } from '../context.ts'
import { createWorkspace } from '../workspaces.ts'
import { createSession } from './create-session.ts'
import { createDestination, updateDestination } from './destinations.ts'

let world: TestSystem
let ctx: Context
let tokens: Receiver
const adapter = adapterOf('webhook')
const expiresAt = new Date(Date.now() + 3_600_000)

/** As an adapter with OAuth does it: the token is obtained from the system, and kept by Numora. */
async function session(reach: Reach) {
  const token = await reach.token(async () => {
    const { status } = await reach.fetch(tokens.url, { method: 'POST', timeoutMs: 5_000 })
    if (status !== 200) throw refusal('credentials_refused', 'The client secret has expired.', status)
    return { accessToken: `token-${tokens.requests.length}`, expiresAt }
  })
  return { ...token, baseUrl: 'https://erp.example/api' }
}

beforeAll(async () => {
  world = await openTestSystem()
  adapter.session = session
})
afterAll(async () => {
  adapter.session = undefined
  await world.close()
})
beforeEach(async () => {
  tokens = await startReceiver()
  ctx = await newContext()
  return tokens.close
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: null })
}

async function connect(): Promise<string> {
  const config = { url: 'http://127.0.0.1:1/' }
  return (await createDestination(ctx, { provider: 'webhook', display_name: 'ERP', config })).id
}

test('an executor gets the token that Numora keeps, and the audit trail says so without it', async () => {
  const id = await connect()
  const first = await createSession(ctx, { id })
  expect(first).toEqual({
    access_token: 'token-1',
    token_type: 'Bearer',
    expires_at: expiresAt.toISOString(),
    base_url: 'https://erp.example/api',
  })
  expect(await createSession(ctx, { id })).toEqual(first)
  expect(tokens.requests).toHaveLength(1)
  const { data } = await listAudit(ctx, { limit: 10, type: ['destination.session_created'] })
  expect(data).toMatchObject([
    { actor: { id: 'key_1' }, target: { id }, changes: [{ field: 'expires_at' }] },
    { actor: { id: 'key_1' } },
  ])
  expect(JSON.stringify(data)).not.toContain('token-1')
})

test.each([
  ['refuses', { status: 401 }, /The system gave no token. The client secret has expired./],
  ['hangs up', 'hang-up', /The system gave no token. The connection broke off/],
] as const)(
  'a system that %s is a conflict that says why, and no audit event',
  async (_, answer, message) => {
    tokens.answer = () => answer
    const id = await connect()
    await expect(createSession(ctx, { id })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(message),
    })
    expect((await listAudit(ctx, { limit: 10, type: ['destination.session_created'] })).data).toEqual([])
  },
)

test('without OAuth, for a disabled destination and for a foreign one there is none', async () => {
  const id = await connect()
  await expect(createSession(await newContext(), { id })).rejects.toMatchObject({ code: 'not_found' })
  adapter.session = undefined
  await expect(createSession(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  adapter.session = session
  await updateDestination(ctx, { id, status: 'disabled' })
  await expect(createSession(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  expect(tokens.requests).toEqual([])
})
