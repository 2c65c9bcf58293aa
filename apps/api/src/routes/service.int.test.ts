import { openStorage } from '@numora/core'
import { reviewReady } from '@numora/testkit/review-ready'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
beforeAll(async () => {
  world = await openApiWorld({ metricsToken: 'a token for the scraper' })
})
afterAll(() => world.close())

test.each(['/healthz', '/readyz'])('%s needs no key', async (path) => {
  expect((await world.send('GET', path)).json).toEqual({ status: 'ok', version: '1.2.3-test' })
  expect((await world.send('POST', path)).headers.get('allow')).toBe('GET, HEAD, OPTIONS')
})

test('a part that is not ready is named, without details', async () => {
  const storage = await openStorage('file:/dev/null/secret-place')
  const broken = await openApiWorld({}, { storage })
  const { status, json, text } = await broken.send('GET', '/readyz')
  expect(status).toBe(503)
  expect(json.error.message).toBe('Not ready: the storage cannot be used.')
  expect(text).not.toContain('secret-place')

  await closeDatabase(broken.databaseUrl)
  const both = await broken.send('GET', '/readyz')
  expect(both.json.error.message).toBe('Not ready: the database and the storage cannot be used.')
  await broken.close()
})

/** Ends all of a database's connections and refuses new ones. */
async function closeDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  const server = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: 'postgres' }).href,
  })
  await server.connect()
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  await server.end()
}

test('the metrics include requests by route and the queues', async () => {
  await world.send('GET', '/v1/documents/doc_1', { caller: await world.newCaller() })
  const { text, headers } = await world.send('GET', '/metrics')
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4')
  expect(text).toContain(
    'numora_http_request_duration_seconds_count{method="GET",route="/v1/documents/:id",status="404"} 1',
  )
  expect(text).toContain('numora_queue_jobs{queue="ingest",state="queued"}')
  expect(text).toContain('numora_queue_oldest_seconds{queue="fetch"} 0')
  expect(text).toContain(`numora_build_info{version="1.2.3-test",node="${process.version}"} 1`)
  expect(text).not.toContain('doc_1')
})

test('the metrics count documents by status, and connections', async () => {
  const counted = await openApiWorld()
  const { ctx } = await counted.newCaller()
  for (const _ of [1, 2]) await reviewReady(ctx)
  const { text } = await counted.send('GET', '/metrics')
  expect(text).toContain('numora_documents{status="review_required"} 2')
  expect(text).toMatch(/numora_database_connections\{state="idle"\} [1-9]/)
  expect(text).toContain('numora_database_connections{state="waiting"} 0')
  await counted.close()
})

test('who comes through a proxy needs the token for the metrics', async () => {
  const proxied = { 'x-forwarded-for': '203.0.113.7' }
  const ask = (authorization?: string) =>
    world.send('GET', '/metrics', { headers: { ...proxied, ...(authorization ? { authorization } : {}) } })
  expect((await ask()).status).toBe(401)
  expect((await ask('Bearer a token for the scrapeR')).status).toBe(401)
  expect((await ask('Bearer a token for the scraper')).status).toBe(200)
})

test('the OpenAPI document and the reference load nothing from other hosts', async () => {
  const { json } = await world.send('GET', '/openapi.json')
  expect(json.openapi).toBe('3.1.0')
  const page = await world.send('GET', '/docs')
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(2)
  for (const link of links) {
    expect(link).toMatch(/^\/docs\//)
    expect((await world.send('GET', link)).status).toBe(200)
  }
})
