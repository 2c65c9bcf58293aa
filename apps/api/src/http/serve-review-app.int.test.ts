import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, openApiWorld } from '../../test/api-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'numora-app-'))
let world: ApiWorld
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>Numora</title>')
  writeFileSync(join(folder, 'assets/index-1a2b.js'), 'console.log(1)')
  writeFileSync(join(folder, 'assets/index-1a2b.js.br'), 'compressed')
  world = await openApiWorld({ reviewApp: folder })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return fetch(world.url + path, { method, headers, redirect: 'manual' })
}

test('the address of the server leads to the app', async () => {
  for (const path of ['/', '/app']) {
    const { status, headers } = await get(path)
    expect([path, status, headers.get('location')]).toEqual([path, 302, '/app/'])
  }
})

test('every address of the app answers its page, which is asked for anew each time', async () => {
  for (const path of ['/app/', '/app/documents/doc_1', '/app/settings/people?x=1']) {
    const answer = await get(path)
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, '<title>Numora</title>'])
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  }
})

test('a page may load and call this server alone, and cannot be framed', async () => {
  const policy = (await get('/app/')).headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|http|\*/)
})

test('its files are kept by browsers, compressed where they can be', async () => {
  const { headers } = await get('/app/assets/index-1a2b.js', { 'accept-encoding': 'gzip, br' })
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('content-encoding')).toBe('br')
  expect(headers.get('content-type')).toContain('javascript')
})

test('a file of an earlier build, a folder above and another method are refused in our format', async () => {
  const missing = await get('/app/assets/index-0000.js')
  expect([missing.status, await missing.json()]).toMatchObject([404, { error: { code: 'not_found' } }])
  expect(await (await get('/app/..%2f..%2fpackage.json')).text()).toBe('<title>Numora</title>')
  const posted = await get('/app/', {}, 'POST')
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})
