import type { Role } from '@numora/contract'
import { createPasswordLink, deleteInvitation } from '@numora/core'
import { countAttempt, pruneSignIn } from '@numora/core/testing'
import { reviewReady } from '@numora/testkit/review-ready'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { joinAs, openBrowser, password } from '../../test/people-world.ts'

let world: ApiWorld
let owner: Caller
let count = 0
beforeAll(async () => {
  world = await openApiWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  owner = await world.newCaller()
})

function newEmail() {
  count += 1
  return `ada-${count}@example.com`
}

/** By an invitation, with a password: for tests of sign-in. */
function join(role: Role, email: string) {
  return joinAs(world, owner, { role, email })
}

async function signIn(role: Role) {
  const { id, cookie, email } = await signInPerson(owner.ctx, { role })
  return { id, email, browser: openBrowser(world.url, cookie) }
}

async function jsonOf(response: Response | Promise<Response>) {
  // biome-ignore lint/suspicious/noExplicitAny: tests read any answer.
  return (await (await response).json()) as any
}

test('an admin invites by link; whoever accepts it is signed in, and the link works once', async () => {
  const email = newEmail()
  const { status, json } = await world.send('POST', '/v1/invitations', {
    caller: owner,
    json: { email: email.toUpperCase(), role: 'reviewer' },
  })
  expect([status, json.email, json.role]).toEqual([201, email, 'reviewer'])
  const [, token] = /^http:\/\/127\.0\.0\.1:\d+\/app\/invitation\/([\w-]{43})$/.exec(json.url)!
  const stored = await world.system.database.invitation.findUniqueOrThrow({ where: { id: json.id } })
  expect(JSON.stringify(stored)).not.toContain(token)

  const browser = openBrowser(world.url)
  expect(await jsonOf(browser.post('invitation', { token }))).toMatchObject({
    email,
    role: 'reviewer',
    purpose: 'join',
    workspace: { name: 'Test' },
  })
  const accepted = await browser.post('accept-invitation', { token, name: 'Ada', password })
  expect(accepted.status).toBe(204)
  expect(accepted.headers.get('cache-control')).toBe('no-store')
  expect(accepted.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^numora\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
  ])
  expect(await jsonOf(browser.call('GET', '/v1/me'))).toEqual({
    type: 'user',
    id: expect.stringMatching(/^per_/),
    name: 'Ada',
    email,
    role: 'reviewer',
    scopes: ['documents:read', 'documents:write', 'review:write', 'delivery:read', 'delivery:write'],
    workspace: { id: owner.ctx.workspaceId, name: 'Test', mode: 'live' },
    document_id: null,
  })
  const again = await openBrowser(world.url).post('accept-invitation', { token, name: 'Eve', password })
  expect(again.status).toBe(404)
  const list = await world.send('GET', '/v1/invitations', { caller: owner })
  expect(list.json.data).toEqual([])
})

test('of two who accept an invitation at the same time, one joins', async () => {
  const { json } = await world.send('POST', '/v1/invitations', {
    caller: owner,
    json: { email: newEmail(), role: 'admin' },
  })
  const token = json.url.split('/').at(-1)
  const accept = (name: string) => openBrowser(world.url).post('accept-invitation', { token, name, password })
  const statuses = (await Promise.all([accept('One'), accept('Two')])).map(({ status }) => status)
  expect(statuses.toSorted()[0]).toBe(204)
  expect([404, 409]).toContain(statuses.toSorted()[1])
  expect((await world.send('GET', '/v1/people', { caller: owner })).json.data).toHaveLength(1)
})

test('an invitation ends when it is withdrawn, replaced, or 7 days old', async () => {
  const email = newEmail()
  const invite = async () =>
    (await world.send('POST', '/v1/invitations', { caller: owner, json: { email, role: 'reviewer' } })).json
  const opens = async ({ url }: { url: string }) =>
    (await openBrowser(world.url).post('invitation', { token: url.split('/').at(-1) })).status
  const [first, second] = [await invite(), await invite()]
  expect([await opens(first), await opens(second)]).toEqual([404, 200])
  await deleteInvitation(owner.ctx, { id: second.id })
  expect(await opens(second)).toBe(404)
  const third = await invite()
  const { database } = world.system
  expect(Date.parse(third.expires_at) - Date.parse(third.created_at)).toBe(7 * 86_400_000)
  await database.invitation.update({ where: { id: third.id }, data: { expiresAt: new Date() } })
  expect(await opens(third)).toBe(404)
})

test('a wrong password, an unknown address and a disabled person get the same answer', async () => {
  const email = newEmail()
  const { id } = await join('reviewer', email)
  await signIn('admin')
  const attempt = async (input: object) => {
    const answer = await openBrowser(world.url).post('sign-in', input)
    const { error } = await jsonOf(answer)
    return [answer.status, error.code, error.message, answer.headers.getSetCookie()]
  }
  const wrong = await attempt({ email, password: 'something else' })
  expect(wrong.slice(0, 2)).toEqual([401, 'unauthorized'])
  expect(await attempt({ email: 'nobody@example.com', password })).toEqual(wrong)
  await world.send('PATCH', `/v1/people/${id}`, { caller: owner, json: { status: 'disabled' } })
  expect(await attempt({ email, password })).toEqual(wrong)
})

test('sign-in makes a new session and ends the one before; sign-out ends it', async () => {
  const email = newEmail()
  const { browser } = await join('reviewer', email)
  const before = browser.cookie()
  const signedIn = await browser.post('sign-in', { email: email.toUpperCase(), password })
  expect(signedIn.status).toBe(204)
  expect(browser.cookie()).not.toBe(before)
  const as = async (cookie: string) => (await fetch(`${world.url}/v1/me`, { headers: { cookie } })).status
  expect([await as(before), await as(browser.cookie())]).toEqual([401, 200])
  const last = browser.cookie()
  expect((await browser.post('sign-out')).status).toBe(204)
  expect(browser.cookie()).toBe('')
  expect(await as(last)).toBe(401)
  expect(await as(last.replace(/.(?=\.[^.]*$)/, 'x'))).toBe(401)
})

test('signing out everywhere, by oneself or by an admin, ends every session at once', async () => {
  const email = newEmail()
  const { browser } = await join('reviewer', email)
  const other = openBrowser(world.url)
  await other.post('sign-in', { email, password })
  const statuses = async () =>
    Promise.all([browser, other].map(async (each) => (await each.call('GET', '/v1/me')).status))
  expect(await statuses()).toEqual([200, 200])
  expect((await other.post('sign-out-everywhere')).status).toBe(204)
  expect(await statuses()).toEqual([401, 401])
  const third = await signIn('reviewer')
  expect((await third.browser.call('GET', '/v1/me')).status).toBe(200)
  await world.send('POST', `/v1/people/${third.id}/sign-out`, { caller: owner, json: {} })
  expect((await third.browser.call('GET', '/v1/me')).status).toBe(401)
})

test('a change of password needs the present one, keeps the browser signed in and ends all others', async () => {
  const email = newEmail()
  const { browser } = await join('reviewer', email)
  const other = openBrowser(world.url)
  await other.post('sign-in', { email, password })
  const change = (current_password: string, new_password = 'another long password') =>
    browser.post('password', { current_password, new_password })
  expect((await change('wrong')).status).toBe(403)
  expect((await change(password, 'short')).status).toBe(400)
  expect((await change(password)).status).toBe(204)
  expect((await browser.call('GET', '/v1/me')).status).toBe(200)
  expect((await other.call('GET', '/v1/me')).status).toBe(401)
  expect((await other.post('sign-in', { email, password })).status).toBe(401)
  expect((await other.post('sign-in', { email, password: 'another long password' })).status).toBe(204)
})

test('an admin makes a link for a new password, which ends all sessions; not for a person of another workspace, too', async () => {
  const email = newEmail()
  const { browser, id } = await join('reviewer', email)
  const { status, json } = await world.send('POST', `/v1/people/${id}/password-link`, {
    caller: owner,
    json: {},
  })
  expect([status, json.person_id]).toEqual([201, id])
  const input = { token: json.url.split('/').at(-1), password: 'a brand new password' }
  const { purpose } = await jsonOf(browser.post('invitation', { token: input.token }))
  expect(purpose).toBe('new_password')
  const fresh = openBrowser(world.url)
  expect((await fresh.post('accept-invitation', input)).status).toBe(204)
  expect((await browser.call('GET', '/v1/me')).status).toBe(401)
  expect((await fresh.call('GET', '/v1/me')).status).toBe(200)

  // Somebody who is known elsewhere joins by the password that they have, and may choose the workspace.
  const { url } = (await world.send('POST', `/v1/people/${id}/password-link`, { caller: owner, json: {} }))
    .json
  const second = await world.newCaller()
  const invitation = (
    await world.send('POST', '/v1/invitations', { caller: second, json: { email, role: 'admin' } })
  ).json
  const token = invitation.url.split('/').at(-1)
  expect((await jsonOf(fresh.post('invitation', { token }))).purpose).toBe('join_again')
  expect((await fresh.post('accept-invitation', { token, password })).status).toBe(401)
  expect((await fresh.post('accept-invitation', { token, password: input.password })).status).toBe(204)
  expect((await fresh.post('invitation', { token: url.split('/').at(-1) })).status).toBe(404)
  await expect(createPasswordLink(second.ctx, { id })).resolves.toBeDefined()
  const refused = await world.send('POST', `/v1/people/${id}/password-link`, { caller: owner, json: {} })
  expect(refused.json.error.code).toBe('conflict')

  const { data } = await jsonOf(fresh.get('workspaces'))
  expect(data).toEqual([
    { id: owner.ctx.workspaceId, name: 'Test', role: 'reviewer' },
    { id: second.ctx.workspaceId, name: 'Test', role: 'admin' },
  ])
  const me = async (cookie: string) =>
    (await jsonOf(fetch(`${world.url}/v1/me`, { headers: { cookie } }))).role
  expect(await me(fresh.cookie())).toBe('reviewer')
  expect(await me(`${fresh.cookie()}; numora.workspace=${second.ctx.workspaceId}`)).toBe('admin')
  expect(await me(`${fresh.cookie()}; numora.workspace=wsp_unknown`)).toBe('reviewer')
})

test('attempts are limited for an address and a person, whatever the password', async () => {
  const email = newEmail()
  await join('reviewer', email)
  const attempt = (input: object, from = '198.51.100.7') =>
    openBrowser(world.url).post('sign-in', { email, ...input }, { 'x-forwarded-for': from })
  expect((await attempt({ password: 'wrong' })).status).toBe(401)
  for (let n = 1; n < 10; n++) await countAttempt(world.system, { email, address: '198.51.100.7' })
  const late = await attempt({ password })
  expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true])
  // Somebody else cannot lock a person out of their own address.
  expect((await attempt({ password }, '198.51.100.8')).status).toBe(204)
})

test('roles give scopes: what a role does not include is 403', async () => {
  const [reader, reviewer, admin] = [
    await signIn('read_only'),
    await signIn('reviewer'),
    await signIn('admin'),
  ]
  const statusOf = async (
    { browser }: Awaited<ReturnType<typeof signIn>>,
    method: string,
    path: string,
    json?: object,
  ) => (await browser.call(method, path, json)).status
  const document = `/v1/documents/${await reviewReady(owner.ctx)}`
  expect(await statusOf(reader, 'GET', document)).toBe(200)
  expect(await statusOf(reader, 'POST', `${document}/actions/approve`, {})).toBe(403)
  expect(await statusOf(reviewer, 'POST', `${document}/actions/approve`, {})).toBe(200)
  expect(await statusOf(reviewer, 'GET', '/v1/api-keys')).toBe(403)
  expect(await statusOf(admin, 'GET', '/v1/api-keys')).toBe(200)
})

test('what a person does is in the events and in the audit trail with their name', async () => {
  const email = newEmail()
  const { browser, id } = await join('admin', email)
  const actor = { type: 'user', id, name: email.split('@')[0] }
  const document = await reviewReady(owner.ctx)
  await browser.call('POST', `/v1/documents/${document}/actions/approve`, {})
  const { data } = await jsonOf(browser.call('GET', `/v1/documents/${document}/events`))
  expect(data.filter(({ type }: { type: string }) => type === 'document.reviewed')).toMatchObject([{ actor }])
  await browser.call('POST', '/v1/invitations', { email: newEmail(), role: 'reviewer' })
  const audit = await jsonOf(browser.call('GET', `/v1/audit?actor=${id}`))
  expect(audit.data).toMatchObject([
    { type: 'invitation.created', actor },
    { type: 'person.joined', target: { type: 'person', id }, actor },
  ])
})

test.each([
  ['from another site by Origin', { origin: 'https://evil.example.com' }],
  ['from another site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
  ['from a sandboxed page', { origin: 'null' }],
])('a change %s is refused, also a sign-in', async (_, headers: Record<string, string>) => {
  const { browser, email } = await signIn('admin')
  const changed = await browser.call('POST', '/v1/invitations', { email: newEmail(), role: 'admin' }, headers)
  expect([changed.status, (await jsonOf(changed)).error.code]).toEqual([403, 'forbidden'])
  expect((await browser.post('sign-in', { email, password }, headers)).status).toBe(403)
  expect((await browser.post('sign-out', {}, headers)).status).toBe(403)
  expect((await browser.call('GET', '/v1/me', undefined, headers)).status).toBe(200)
})

test('a request without any word about its origin is refused, one that a proxy has forwarded is not', async () => {
  const { browser } = await signIn('admin')
  const send = (headers: Record<string, string>) =>
    fetch(`${world.url}/v1/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: browser.cookie(), ...headers },
      body: JSON.stringify({ email: newEmail(), role: 'reviewer' }),
    })
  expect((await send({})).status).toBe(403)
  expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(201)
})

test('a key in the request counts, and not the cookie beside it', async () => {
  const { browser } = await signIn('admin')
  const poor = await world.keyOf(owner, ['documents:read'])
  const with_ = (authorization: string) => browser.call('GET', '/v1/api-keys', undefined, { authorization })
  expect((await with_(`Bearer ${poor.secret}`)).status).toBe(403)
  expect((await with_('Bearer sk_live_unknown')).status).toBe(401)
})

test('the last active admin can be neither removed, demoted nor disabled; of two who remove each other, one stays', async () => {
  const one = await signIn('admin')
  const about = async (method: string, id: string, json?: object) =>
    (await world.send(method, `/v1/people/${id}`, { caller: owner, ...(json && { json }) })).status
  expect(await about('PATCH', one.id, { role: 'reviewer' })).toBe(409)
  expect(await about('PATCH', one.id, { status: 'disabled' })).toBe(409)
  expect(await about('DELETE', one.id)).toBe(409)
  const two = await signIn('admin')
  const statuses = await Promise.all([
    one.browser.call('DELETE', `/v1/people/${two.id}`),
    two.browser.call('DELETE', `/v1/people/${one.id}`),
  ])
  expect(statuses.map(({ status }) => status).toSorted()[0]).toBe(204)
  const { data } = (await world.send('GET', '/v1/people', { caller: owner })).json
  expect(data).toMatchObject([{ role: 'admin', status: 'active' }])
})

test('a new role counts at once; who is disabled or removed is signed out at once', async () => {
  await signIn('admin')
  const { browser, id } = await signIn('reviewer')
  const keys = async () => (await browser.call('GET', '/v1/api-keys')).status
  expect(await keys()).toBe(403)
  const change = (json: object) => world.send('PATCH', `/v1/people/${id}`, { caller: owner, json })
  expect((await change({ role: 'admin' })).json).toMatchObject({ id, role: 'admin', status: 'active' })
  expect(await keys()).toBe(200)
  expect((await change({ status: 'disabled' })).json.status).toBe('disabled')
  expect(await keys()).toBe(401)
  await change({ status: 'active' })
  expect(await keys()).toBe(401)
  const other = await signIn('read_only')
  const document = `/v1/documents/${await reviewReady(owner.ctx)}`
  const assign = (person_id: string) =>
    world.send('PUT', `${document}/assignee`, { caller: owner, json: { person_id } })
  expect((await assign('per_01jpwq4q9m7q4q2k8dax1x1q5n')).json.error.code).toBe('invalid_value')
  expect((await assign(other.id)).json.assignee).toBe(other.id)
  expect((await other.browser.call('GET', '/v1/me')).status).toBe(200)
  expect((await world.send('DELETE', `/v1/people/${other.id}`, { caller: owner })).status).toBe(204)
  expect((await other.browser.call('GET', '/v1/me')).status).toBe(401)
  expect(await world.system.database.person.count({ where: { id: other.id } })).toBe(0)
  expect((await world.send('GET', document, { caller: owner })).json.assignee).toBeNull()
})

test('an Idempotency-Key is the person’s own', async () => {
  const [one, two] = [await signIn('admin'), await signIn('admin')]
  const email = newEmail()
  const invite = async ({ browser }: Awaited<ReturnType<typeof signIn>>) =>
    browser.call('POST', '/v1/invitations', { email, role: 'reviewer' }, { 'idempotency-key': 'k' })
  const [first, repeat, others] = [await invite(one), await invite(one), await invite(two)]
  expect(repeat.headers.get('idempotent-replayed')).toBe('true')
  const [a, b, c] = [await jsonOf(first), await jsonOf(repeat), await jsonOf(others)]
  expect([b.id === a.id, c.id === a.id]).toEqual([true, false])
})

test('/v1/me says of a key which it is', async () => {
  const { json } = await world.send('GET', '/v1/me', { caller: await world.keyOf(owner, ['review:write']) })
  expect(json).toMatchObject({
    type: 'api_key',
    id: expect.stringMatching(/^key_/),
    name: 'test',
    email: null,
    role: null,
    scopes: ['review:write'],
    workspace: { id: owner.ctx.workspaceId },
  })
})

test('behind https, cookies go there alone and no other host can set them', async () => {
  const publicUrl = 'https://numora.example.com'
  const secure = await openApiWorld({ publicUrl: `${publicUrl}/` })
  const caller = await secure.newCaller()
  const invitation = { email: newEmail(), role: 'reviewer' }
  const { url } = (await secure.send('POST', '/v1/invitations', { caller, json: invitation })).json
  expect(url).toMatch(/^https:\/\/numora\.example\.com\/app\/invitation\/[\w-]{43}$/)
  const accept = { token: url.split('/').at(-1), name: 'Ada', password }
  const accepted = await openBrowser(secure.url).post('accept-invitation', accept, { origin: publicUrl })
  expect(accepted.status).toBe(204)
  const [cookie] = accepted.headers.getSetCookie()
  expect(cookie).toMatch(
    /^__Host-numora\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  const signedIn = await openBrowser(secure.url).post(
    'sign-in',
    { email: invitation.email, password },
    { origin: publicUrl },
  )
  expect(signedIn.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-numora\.session_token=(?=.*; Secure)(?=.*; HttpOnly)(?=.*; SameSite=Lax)/),
  ])
  const as = async (header: string) =>
    (await fetch(`${secure.url}/v1/me`, { headers: { cookie: header } })).status
  const pair = cookie!.split(';')[0]!
  expect([await as(pair), await as(pair.replace('__Host-', ''))]).toEqual([200, 401])
  await secure.close()
})

test('a session that is not used for a week, or is 30 days old, has ended', async () => {
  const { database } = world.system
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
  const after = async (data: object) => {
    const { browser, id } = await signIn('reviewer')
    await database.session.updateMany({ where: { personId: id }, data })
    const { status } = await browser.call('GET', '/v1/me')
    await pruneSignIn(world.system)
    const { lastSeenAt } = await database.membership.findFirstOrThrow({ where: { personId: id } })
    return [status, lastSeenAt !== null, await database.session.count({ where: { personId: id } })]
  }
  expect(await after({ updatedAt: daysAgo(6.9) })).toEqual([200, true, 1])
  expect(await after({ updatedAt: daysAgo(7.1) })).toEqual([401, false, 0])
  expect(await after({ expiresAt: daysAgo(0) })).toEqual([401, false, 0])
})
