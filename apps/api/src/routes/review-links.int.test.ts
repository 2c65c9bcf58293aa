import type { RouteMetadata } from '@numora/contract'
import { framingOf } from '@numora/core'
import { reviewReady } from '@numora/testkit/review-ready'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { contractRoutes, pathOf } from '../../test/contract-routes.ts'

let world: ApiWorld
let owner: Caller
let id: string
beforeAll(async () => {
  world = await openApiWorld({ publicUrl: 'https://numora.example.com/' })
  owner = await world.newCaller()
  id = await reviewReady(owner.ctx)
})
afterAll(() => world.close())

type Link = { holder: Caller; link: { id: string; token: string; url: string; expires_at: string } }

async function linkTo(documentId: string, json: object = {}, caller = owner): Promise<Link> {
  const { status, json: link } = await world.send('POST', `/v1/documents/${documentId}/review-link`, {
    caller,
    json,
  })
  expect(status).toBe(201)
  return { holder: { secret: link.token, ctx: owner.ctx }, link }
}

async function statusOf(path: string, caller: Caller) {
  return (await world.send('GET', path, { caller })).status
}

test('a link opens its document, is approved with in the name of its holder, and says so in the events', async () => {
  const { holder, link } = await linkTo(id, { name: 'Jo of Accounting' })
  expect(link.url).toBe(`https://numora.example.com/app/link/${link.token}`)
  expect(await statusOf(`/v1/documents/${id}`, holder)).toBe(200)
  expect(await statusOf('/v1/schemas/invoice_v2', holder)).toBe(200)
  expect((await world.send('GET', '/v1/me', { caller: holder })).json).toMatchObject({
    type: 'review_link',
    id: link.id,
    name: 'Jo of Accounting',
    role: 'reviewer',
    scopes: ['documents:read', 'review:write'],
    document_id: id,
  })
  const corrected = await world.send('PATCH', `/v1/documents/${id}/review`, {
    caller: holder,
    json: { fields: { due_date: '2026-05-01' } },
  })
  expect(corrected.json.fields.due_date.value).toBe('2026-05-01')
  const approved = await world.send('POST', `/v1/documents/${id}/actions/approve`, {
    caller: holder,
    json: {},
  })
  expect(approved.json.status).toBe('reviewed')
  const { data } = (await world.send('GET', `/v1/documents/${id}/events`, { caller: owner })).json
  const actor = { type: 'user', id: link.id, name: 'Jo of Accounting' }
  expect(data).toMatchObject([
    { type: 'review_link.created', changes: [{ field: link.id, before: null, after: 'reviewer' }] },
    { type: 'review.corrected', actor },
    { type: 'document.reviewed', actor },
  ])
  expect(JSON.stringify(data)).not.toContain(link.token)
})

describe('a review link', () => {
  let reviewer: Caller
  let other: string
  beforeAll(async () => {
    other = await reviewReady(owner.ctx)
    reviewer = (await linkTo(id)).holder
  })
  const called = contractRoutes.filter(({ scope }) => scope !== null)
  const isOpen = ({ route }: (typeof called)[number]) =>
    (route.metadata as RouteMetadata).byReviewLink === true

  test.each(called.filter((route) => !isOpen(route)))('may not call $method $path', async (route) => {
    const { status, json } = await world.send(route.method, pathOf(route, { id }), { caller: reviewer })
    expect([status, json.error.code]).toEqual([403, 'forbidden'])
  })

  test.each(called.filter(isOpen).filter(({ path }) => path.startsWith('/v1/documents/')))(
    'gets 404 for any other document from $method $path',
    async (route) => {
      const call = (documentId: string) =>
        world.send(route.method, pathOf(route, { id: documentId }), {
          caller: reviewer,
          ...(route.method === 'GET' ? {} : { json: {} }),
        })
      expect((await call(other)).status).toBe(404)
      expect((await call('doc_nonsense')).status).toBe(404)
    },
  )

  test('opens the routes of a review alone', () => {
    expect(called.filter(isOpen).map(({ name }) => name)).toEqual([
      'documents.get',
      'documents.result',
      'documents.file',
      'documents.page',
      'documents.words',
      'documents.differences',
      'documents.correct',
      'documents.approve',
      'documents.reject',
      'comments.list',
      'comments.create',
      'presence.put',
      'presence.delete',
      'schemas.get',
      'me.get',
    ])
  })
})

test('a link that only reads changes nothing', async () => {
  const { holder } = await linkTo(id, { role: 'read_only' })
  expect(await statusOf(`/v1/documents/${id}/result`, holder)).toBe(200)
  const answer = await world.send('POST', `/v1/documents/${id}/actions/reject`, { caller: holder, json: {} })
  expect(answer.status).toBe(403)
})

test('a link can do no more than who created it', async () => {
  const poor = await world.keyOf(owner, ['review:write'])
  for (const role of ['reviewer', 'read_only']) {
    const path = `/v1/documents/${id}/review-link`
    const answer = await world.send('POST', path, { caller: poor, json: { role } })
    expect(answer.status).toBe(403)
    expect(answer.json.error.message).toContain('documents:read')
  }
  await linkTo(id, {}, await world.keyOf(owner, ['review:write', 'documents:read']))
})

test('a link ends with its time, its revocation and its document, each at once', async () => {
  const { ctx } = owner
  const documentId = await reviewReady(ctx)
  const path = `/v1/documents/${documentId}`
  const [revoked, expired, left] = [
    await linkTo(documentId),
    await linkTo(documentId),
    await linkTo(documentId),
  ]
  expect(await statusOf(path, revoked.holder)).toBe(200)
  const revoke = () => world.send('DELETE', `${path}/review-links/${revoked.link.id}`, { caller: owner })
  expect((await revoke()).status).toBe(204)
  expect(await statusOf(path, revoked.holder)).toBe(401)
  expect((await revoke()).status).toBe(404)
  await ctx.db.reviewLink.update({ where: { id: expired.link.id }, data: { expiresAt: ctx.now() } })
  expect(await statusOf(path, expired.holder)).toBe(401)
  const { data } = (await world.send('GET', `${path}/review-links`, { caller: owner })).json
  expect(data.map((link: { id: string }) => link.id)).toEqual([left.link.id])
  expect(data[0]).not.toHaveProperty('token')
  await world.send('DELETE', path, { caller: owner })
  expect(await statusOf(path, left.holder)).toBe(401)
  expect(await ctx.db.reviewLink.count({ where: { documentId } })).toBe(0)
})

test('its page may be framed by its own origins alone, as long as it is valid', async () => {
  const origins = ['https://erp.example.com', 'http://127.0.0.1:8080']
  const { link } = await linkTo(id, { origins })
  expect(await framingOf(world.system, link.token)).toEqual(origins)
  const policyOf = async (token: string) =>
    (await fetch(`${world.url}/app/link/${token}`)).headers.get('content-security-policy')
  expect(await policyOf(link.token)).toContain(`frame-ancestors ${origins.join(' ')}`)
  expect(await policyOf('rl_unknown')).toContain("frame-ancestors 'none'")
  const { link: none } = await linkTo(id)
  expect(await framingOf(world.system, none.token)).toEqual([])
  expect(await framingOf(world.system, 'rl_unknown')).toBe(undefined)
  await world.send('DELETE', `/v1/documents/${id}/review-links/${link.id}`, { caller: owner })
  expect(await framingOf(world.system, link.token)).toBe(undefined)
})

test.each([
  'http://erp.example.com',
  'https://*.example.com',
  'https://erp.example.com/',
  'https://a.example.com; script-src *',
  'https://a.example.com https://b.example.com',
  "'self'",
  '*',
])('%s is no origin that may show a link', async (origin) => {
  const { status, json } = await world.send('POST', `/v1/documents/${id}/review-link`, {
    caller: owner,
    json: { origins: [origin] },
  })
  expect([status, json.error.details[0].path]).toEqual([400, 'origins.0'])
})

test('a document has a limited number of valid links, and those that ended make room', async () => {
  const { ctx } = owner
  const documentId = await reviewReady(ctx)
  const path = `/v1/documents/${documentId}/review-link`
  for (let n = 0; n < 20; n++) await linkTo(documentId)
  expect((await world.send('POST', path, { caller: owner, json: {} })).json.error.code).toBe('limit_reached')
  await ctx.db.reviewLink.updateMany({ where: { documentId }, data: { expiresAt: ctx.now() } })
  await linkTo(documentId)
  expect(await ctx.db.reviewLink.count({ where: { documentId } })).toBe(1)
})

test('the answer to an Idempotency-Key is given to its own link alone', async () => {
  const documentId = await reviewReady(owner.ctx)
  const [one, two] = [await linkTo(documentId), await linkTo(documentId)]
  const approve = (caller: Caller) =>
    world.send('POST', `/v1/documents/${documentId}/actions/approve`, {
      caller,
      json: {},
      headers: { 'idempotency-key': 'approve' },
    })
  const replayed = async (caller: Caller) => (await approve(caller)).headers.get('idempotent-replayed')
  expect(await replayed(one.holder)).toBe(null)
  expect(await replayed(one.holder)).toBe('true')
  expect(await replayed(two.holder)).toBe(null)
  expect(await replayed(owner)).toBe(null)
})

test('a token is stored as a hash', async () => {
  const { link } = await linkTo(id)
  const rows = await world.system.database.reviewLink.findMany()
  expect(JSON.stringify(rows)).not.toContain(link.token.slice(3))
})
