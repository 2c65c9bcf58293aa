import { reviewReady } from '@numora/testkit/review-ready'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

function post(path: string, json: object = {}) {
  return world.send('POST', path, { caller, json })
}

async function approved(): Promise<string> {
  const id = await reviewReady(caller.ctx)
  expect((await post(`/v1/documents/${id}/actions/approve`)).status).toBe(200)
  return `/v1/documents/${id}`
}

const report = {
  provider: 'n8n',
  status: 'succeeded',
  execution_id: 'run-1',
  attempted_at: '2026-03-21T14:20:00Z',
  external_record_id: 'R-1',
}

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'erp.example/1',
  'https://',
  '',
])('a report with %j as external_url is 400 with its name', async (external_url) => {
  const answer = await post(`${await approved()}/delivery`, { ...report, external_url })
  expect(answer.json.error).toMatchObject({
    code: 'invalid_payload',
    details: [{ path: 'external_url', message: 'expected an http or https URL' }],
  })
})

test('a report with an http or https link stores it', async () => {
  const document = await approved()
  const external_url = 'HTTPS://erp.example/1?a=b#c'
  expect(await post(`${document}/delivery`, { ...report, external_url })).toMatchObject({
    status: 201,
    json: { external_url },
  })
})

test('a document that is being delivered can be cancelled but not deleted; deletion removes all of its delivery', async () => {
  const { id: destination_id } = (
    await post('/v1/destinations', {
      provider: 'webhook',
      display_name: 'ERP',
      config: { url: 'http://127.0.0.1:1/' },
    })
  ).json
  const route = { schema: 'invoice_v2', provider: 'webhook', mode: 'push', trigger: 'on_approve' }
  await post('/v1/routes', { ...route, destination_id })
  const document = await approved()
  const before = await world.send('GET', document, { caller })
  expect(before.json).toMatchObject({ status: 'push_pending', allowed_actions: ['cancel_push'] })
  expect((await world.send('DELETE', document, { caller })).status).toBe(409)

  const { updated_at: expected_updated_at } = before.json
  const cancelled = await post(`${document}/actions/cancel-push`, { expected_updated_at })
  expect(cancelled).toMatchObject({ status: 200, json: { status: 'push_failed' } })
  expect((await post(`${document}/actions/cancel-push`)).json.error.code).toBe('conflict')
  const poor = await world.keyOf(caller, ['delivery:read', 'documents:write'])
  const refused = await world.send('POST', `${document}/actions/cancel-push`, { caller: poor, json: {} })
  expect(refused.status).toBe(403)

  const ofDocument = { where: { documentId: document.split('/').at(-1)! } }
  expect(await caller.ctx.db.deliveryAttempt.count(ofDocument)).toBe(1)
  expect((await world.send('DELETE', document, { caller })).status).toBe(204)
  expect(await caller.ctx.db.push.count(ofDocument)).toBe(0)
  expect(await caller.ctx.db.deliveryAttempt.count(ofDocument)).toBe(0)
})
