import { createInvitation } from '@numora/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { type OidcStandIn, startOidcStandIn } from '../../test/oidc.stand-in.ts'
import { type Browser, joinAs, openBrowser, password } from '../../test/people-world.ts'

const client = { id: 'numora', secret: 'the secret of the client' }

let provider: OidcStandIn
let world: ApiWorld
let owner: Caller
let count = 0
beforeAll(async () => {
  provider = await startOidcStandIn(client)
  const { issuer } = provider
  const oidc = { issuer, clientId: client.id, clientSecret: client.secret, label: 'Example Ltd' }
  world = await openApiWorld({ oidc })
  owner = await world.newCaller()
})
afterAll(async () => {
  await world.close()
  await provider.close()
})
beforeEach(() => {
  count += 1
  const email = `ada-${count}@example.com`
  provider.profile = { sub: `sub-${count}`, email, email_verified: true, name: 'Ada Lovelace' }
  provider.claims = {}
})

/** Where a browser arrives that follows the sign-in through the provider. */
async function signIn(browser: Browser, returnTo = '/app/documents?status=review_required') {
  const started = await browser.get(`oidc?return_to=${encodeURIComponent(returnTo)}`)
  expect(started.status).toBe(303)
  const asked = await fetch(started.headers.get('location')!, { redirect: 'manual' })
  return comeBack(browser, asked.headers.get('location')!)
}

async function comeBack(browser: Browser, url: string) {
  const { pathname, search } = new URL(url)
  const back = await browser.call('GET', pathname + search)
  return back.headers.get('location')!.replace(world.url, '')
}

async function me(browser: Browser) {
  const answer = await browser.call('GET', '/v1/me')
  return answer.status === 200 ? ((await answer.json()) as object) : answer.status
}

test('the ways to sign in name the provider', async () => {
  const answer = await openBrowser(world.url).get('methods')
  expect(await answer.json()).toEqual({ password: true, oidc: { label: 'Example Ltd' } })
})

test('who was invited joins by the account of the company, and signs in by it from then on', async () => {
  const { email } = provider.profile
  await createInvitation(owner.ctx, { email, role: 'read_only' })
  const browser = openBrowser(world.url)
  expect(await signIn(browser)).toBe('/app/documents?status=review_required')
  expect(await me(browser)).toMatchObject({ name: 'Ada Lovelace', email, role: 'read_only' })
  // The account counts from now on, and not the address.
  provider.profile = { ...provider.profile, email: 'renamed@example.com' }
  const again = openBrowser(world.url)
  expect(await signIn(again)).toBe('/app/documents?status=review_required')
  expect(await me(again)).toMatchObject({ email })
})

test('who has a password signs in by an account with the same verified address', async () => {
  const { email } = provider.profile
  const { id } = await joinAs(world, owner, { role: 'admin', email })
  const browser = openBrowser(world.url)
  await signIn(browser)
  expect(await me(browser)).toMatchObject({ id, role: 'admin' })
})

test('an address that the provider has not verified opens nothing', async () => {
  const { email } = provider.profile
  await joinAs(world, owner, { role: 'admin', email })
  for (const email_verified of [false, undefined]) {
    const { email_verified: _, ...profile } = provider.profile
    provider.profile = { ...profile, ...(email_verified === undefined ? {} : { email_verified }) }
    const browser = openBrowser(world.url)
    expect(await signIn(browser)).toBe('/app/sign-in?error=email_not_verified')
    expect(await me(browser)).toBe(401)
  }
})

test('who was not invited, or is disabled, does not get in', async () => {
  const browser = openBrowser(world.url)
  expect(await signIn(browser)).toBe('/app/sign-in?error=not_invited')
  expect(await world.system.database.person.count({ where: { email: provider.profile.email } })).toBe(0)
  const { id } = await joinAs(world, owner, { role: 'reviewer', email: provider.profile.email })
  await world.send('PATCH', `/v1/people/${id}`, { caller: owner, json: { status: 'disabled' } })
  expect(await signIn(browser)).toBe('/app/sign-in?error=no_access')
  expect(await me(browser)).toBe(401)
})

test('while the provider is away, passwords work, and the app says that the company account does not', async () => {
  const oidc = { issuer: 'http://127.0.0.1:1', clientId: 'a', clientSecret: 'b', label: 'Away' }
  const alone = await openApiWorld({ oidc })
  const email = 'alone@example.com'
  await joinAs(alone, await alone.newCaller(), { role: 'admin', email })
  const browser = openBrowser(alone.url)
  const started = await browser.get('oidc')
  expect(started.headers.get('location')).toBe(`${alone.url}/app/sign-in?error=provider_unavailable`)
  expect((await browser.post('sign-in', { email, password })).status).toBe(204)
  await alone.close()
})

test.each([
  ['of another issuer', { iss: 'http://127.0.0.1:1' }],
  ['for another client', { aud: 'another' }],
  ['that has expired', { exp: 1 }],
  ['for another sign-in', { nonce: 'another' }],
])('a token %s opens nothing', async (_, claims) => {
  await createInvitation(owner.ctx, { email: provider.profile.email, role: 'admin' })
  provider.claims = claims
  const browser = openBrowser(world.url)
  expect(await signIn(browser)).toBe('/app/sign-in?error=failed')
  expect(await me(browser)).toBe(401)
})

test('an answer of the provider counts only in the browser that has asked', async () => {
  await createInvitation(owner.ctx, { email: provider.profile.email, role: 'admin' })
  const asking = openBrowser(world.url)
  const started = await asking.get('oidc')
  const asked = await fetch(started.headers.get('location')!, { redirect: 'manual' })
  const victim = openBrowser(world.url)
  expect(await comeBack(victim, asked.headers.get('location')!)).toBe('/app/sign-in?error=failed')
  expect(await me(victim)).toBe(401)
})

test.each([
  'https://evil.example.com',
  '//evil.example.com',
  '/app/../..//evil.example.com',
  '/app\\evil',
  '/v1/me',
  '/appendix',
])('after a sign-in nobody is sent to %s', async (returnTo) => {
  await createInvitation(owner.ctx, { email: provider.profile.email, role: 'reviewer' })
  const arrived = await signIn(openBrowser(world.url), returnTo)
  expect(arrived).toBe('/app')
})
