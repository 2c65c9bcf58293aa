import { listDocuments, newId } from '@numora/core'
import { forgetAbsent } from '@numora/core/testing'
import { reviewReady } from '@numora/testkit/review-ready'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let admin: Caller
let ada: Caller
let bob: Caller
let id: string
let now = new Date()
beforeAll(async () => {
  world = await openApiWorld({}, { now: () => now })
  admin = await world.newCaller()
  ada = await world.keyOf(admin, ['documents:read', 'review:write'])
  bob = await world.keyOf(admin, ['documents:read', 'review:write'])
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  id = await reviewReady(admin.ctx)
})

async function get(path: string, caller = ada) {
  return (await world.send('GET', path, { caller })).json
}

async function eventsOf(document: string) {
  return (await get(`/v1/documents/${document}/events`)).data
}

async function newPerson(status: 'active' | 'disabled' = 'active'): Promise<string> {
  const { db, workspaceId } = admin.ctx
  const times = { createdAt: now, updatedAt: now }
  const memberships = { create: { workspaceId, role: 'reviewer' as const, status, createdAt: now } }
  const person = newId('person')
  await db.person.create({
    data: { id: person, name: 'Ada', email: `${person}@example.com`, ...times, memberships },
  })
  return person
}

describe('an assignment', () => {
  const assign = (person_id: string | null) =>
    world.send('PUT', `/v1/documents/${id}/assignee`, { caller: ada, json: { person_id } })

  test('changes the ETag but not the version, and is an event without a webhook', async () => {
    const person = await newPerson()
    const before = await world.send('GET', `/v1/documents/${id}`, { caller: ada })
    expect((await assign(person)).json.assignee).toBe(person)
    expect((await assign(person)).status).toBe(200)
    const after = await world.send('GET', `/v1/documents/${id}`, { caller: ada })
    expect(after.json).toEqual({ ...before.json, assignee: person })
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const changes = [{ field: 'assignee', before: null, after: person }]
    expect(await eventsOf(id)).toMatchObject([{ type: 'document.assigned', changes }])
    const expected_updated_at = before.json.updated_at
    const approved = await world.send('POST', `/v1/documents/${id}/actions/approve`, {
      caller: bob,
      json: { expected_updated_at },
    })
    expect(approved.json).toMatchObject({ status: 'reviewed', assignee: person })
  })

  test('is a filter of the list and of the counts', async () => {
    const person = await newPerson()
    await assign(person)
    const actor = { type: 'user' as const, id: person, name: 'Ada' }
    const mine = await listDocuments({ ...admin.ctx, actor }, { limit: 20, assignee: 'me' })
    expect(mine.data.map((each) => each.id)).toEqual([id])
    const ids = (list: { data: { id: string }[] }) => list.data.map((each) => each.id)
    expect(ids(await get(`/v1/documents?assignee=${person}&sort=doubt`))).toEqual([id])
    expect(ids(await get('/v1/documents?assignee=none&limit=100'))).not.toContain(id)
    expect((await get(`/v1/documents/counts?assignee=${person}`)).review_required).toEqual({
      count: 1,
      is_exact: true,
    })
    const asKey = await world.send('GET', '/v1/documents?assignee=me', { caller: ada })
    expect(asKey.json.error).toMatchObject({ code: 'invalid_payload', details: [{ path: 'assignee' }] })
  })

  test('to whom is not an active person of the workspace is refused, and ends when the person is removed', async () => {
    for (const person of [newId('person'), await newPerson('disabled')]) {
      const { status, json } = await assign(person)
      expect([status, json.error.details[0].path]).toEqual([422, 'person_id'])
    }
    const stranger = await world.newCaller()
    await world
      .send('PUT', `/v1/documents/${await reviewReady(stranger.ctx)}/assignee`, {
        caller: stranger,
        json: { person_id: await newPerson() },
      })
      .then(({ status }) => expect(status).toBe(422))
    const person = await newPerson()
    await assign(person)
    await world.send('DELETE', `/v1/people/${person}`, { caller: admin })
    expect((await get(`/v1/documents/${id}`)).assignee).toBeNull()
  })
})

describe('a comment', () => {
  test('is listed with its author, and an event says that it was made, not what it says', async () => {
    const path = `/v1/documents/${id}/comments`
    for (const text of ['  First\nline  ', 'Second', 'Third'])
      await world.send('POST', path, { caller: ada, json: { text } })
    const first = await get(`${path}?limit=2`)
    const next = await get(`${path}?limit=2&cursor=${first.next_cursor}`)
    const all = [...first.data, ...next.data]
    expect(all.map(({ text }) => text)).toEqual(['First\nline', 'Second', 'Third'])
    expect(all[0].author).toMatchObject({ type: 'api_key', name: 'test' })
    const events = await eventsOf(id)
    expect(events.map(({ type }: { type: string }) => type)).toEqual(Array(3).fill('document.commented'))
    expect(JSON.stringify(events)).not.toContain('First')
    for (const text of [' ', 'x'.repeat(2_001)])
      expect((await world.send('POST', path, { caller: ada, json: { text } })).status).toBe(400)
  })

  test('is deleted by its author or an admin, and with its document', async () => {
    const path = `/v1/documents/${id}/comments`
    const make = async () => (await world.send('POST', path, { caller: ada, json: { text: 'Hm' } })).json.id
    const remove = async (comment: string, caller: Caller) =>
      (await world.send('DELETE', `${path}/${comment}`, { caller })).status
    const [one, other, third] = [await make(), await make(), await make()]
    expect(await remove(one, bob)).toBe(403)
    expect(await remove(one, ada)).toBe(204)
    expect(await remove(one, ada)).toBe(404)
    expect(await remove(other, admin)).toBe(204)
    const elsewhere = `/v1/documents/${await reviewReady(admin.ctx)}/comments/${third}`
    expect((await world.send('DELETE', elsewhere, { caller: admin })).status).toBe(404)
    await world.send('DELETE', `/v1/documents/${id}`, { caller: admin })
    expect((await world.send('GET', path, { caller: ada })).status).toBe(404)
    expect(await admin.ctx.db.comment.count({ where: { id: third } })).toBe(0)
  })
})

describe('presence', () => {
  const be = async (caller: Caller) =>
    (await world.send('PUT', `/v1/documents/${id}/presence`, { caller, json: {} })).json
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1_000)
  }

  test('shows the others until they leave, or are silent for 30 seconds', async () => {
    const { updated_at } = await get(`/v1/documents/${id}`)
    expect(await be(ada)).toEqual({ others: [], updated_at, assignee: null })
    const since = now.toISOString()
    later(20)
    expect((await be(bob)).others).toMatchObject([{ name: 'test', since }])
    later(20)
    expect((await be(bob)).others).toEqual([])
    expect((await be(ada)).others).toHaveLength(1)
    expect((await be(bob)).others).toMatchObject([{ since: now.toISOString() }])
    await world.send('DELETE', `/v1/documents/${id}/presence`, { caller: bob })
    expect((await be(ada)).others).toEqual([])
    later(31)
    await forgetAbsent(world.system)
    expect(await admin.ctx.db.documentPresence.count()).toBe(0)
  })

  test('of a document that does not exist, or of another workspace, is 404', async () => {
    const stranger = await world.newCaller()
    for (const method of ['PUT', 'DELETE']) {
      const sent = method === 'PUT' ? { json: {} } : {}
      const { status } = await world.send(method, `/v1/documents/${id}/presence`, {
        caller: stranger,
        ...sent,
      })
      expect(status).toBe(404)
    }
  })
})

describe('a saved view', () => {
  const save = async (name: string, is_shared: boolean, caller = ada) =>
    (
      await world.send('POST', '/v1/views', {
        caller,
        json: { name, query: { status: ['failed'] }, is_shared },
      })
    ).json
  const change = async (view: string, caller: Caller, name = 'Changed') => {
    const json = { name, query: { sort: 'doubt', assignee: 'none' }, is_shared: false }
    return world.send('PUT', `/v1/views/${view}`, { caller, json })
  }
  const namesOf = async (caller: Caller) =>
    (await get('/v1/views', caller)).data.map(({ name }: { name: string }) => name)

  test('is seen by its owner, and by others once it is shared; only its owner and admins change it', async () => {
    const own = await save('B own', false)
    const shared = await save('A shared', true)
    expect(own).toMatchObject({ query: { status: ['failed'] }, owner: { type: 'api_key' }, is_shared: false })
    expect(await namesOf(ada)).toEqual(['A shared', 'B own'])
    expect(await namesOf(bob)).toEqual(['A shared'])
    expect((await change(own.id, bob)).status).toBe(404)
    expect((await change(own.id, admin)).status).toBe(404)
    expect((await change(shared.id, bob)).status).toBe(403)
    expect((await change(own.id, ada)).json).toMatchObject({ name: 'Changed', query: { sort: 'doubt' } })
    expect((await change(shared.id, admin)).status).toBe(200)
    expect(await namesOf(bob)).toEqual([])
    for (const view of [own, shared])
      expect((await world.send('DELETE', `/v1/views/${view.id}`, { caller: ada })).status).toBe(204)
    expect(await namesOf(ada)).toEqual([])
  })

  test('has the filters that the list takes', async () => {
    const wrong = { name: 'Wrong', query: { status: ['nonsense'] } }
    const { status, json } = await world.send('POST', '/v1/views', { caller: ada, json: wrong })
    expect([status, json.error.details[0].path]).toEqual([400, 'query.status.0'])
    expect(
      (await world.send('POST', '/v1/views', { caller: ada, json: { name: ' ', query: {} } })).status,
    ).toBe(400)
  })
})
