import { createApiKey, createWorkspace, reject, systemActor } from '@numora/core'
import { contextFor } from '@numora/core/testing'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi, startService } from './start-api.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

const options = { host: '127.0.0.1', port: 0, rateLimit: 'off', corsOrigins: [], version: '1.2.3-test' }

async function processing(api: Api) {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
  const { secret } = await createApiKey(ctx, { name: 'test', scopes: ['admin'] })
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ schema: 'invoice_v2', file_url: 'http://127.0.0.1:1/a.pdf' })
  const answer = await fetch(`${api.url}/v1/documents`, { method: 'POST', headers, body })
  const { status_url } = (await answer.json()) as { status_url: string }
  const wait = (seconds: number) => fetch(`${api.url}${status_url}?wait_seconds=${seconds}`, { headers })
  return { ctx, id: status_url.split('/').at(-1)!, wait }
}

test('waiting ends when the status changes', async () => {
  const api = await startApi(world.system, options)
  const { ctx, id, wait } = await processing(api)
  const waiting = wait(30)
  await ctx.db.document.update({ where: { id }, data: { state: 'for_review' } })
  await reject(ctx, { id })
  expect(await (await waiting).json()).toMatchObject({ status: 'failed' })
  await api.close()
})

test('waiting also ends after its time', async () => {
  const api = await startApi(world.system, options)
  const { wait } = await processing(api)
  expect(await (await wait(1)).json()).toMatchObject({ status: 'processing' })
  await api.close()
})

test('closing answers waiting requests, accepts no new ones, and releases the port', async () => {
  const api = await startApi(world.system, options)
  const { wait } = await processing(api)
  const waiting = wait(30)
  await expect.poll(async () => (await fetch(`${api.url}/readyz`)).status).toBe(200)
  const closed = api.close()
  expect((await waiting).status).toBe(200)
  await closed
  await expect(fetch(`${api.url}/healthz`)).rejects.toThrow()
})

test('a port that is in use is an error, unless any port will do', async () => {
  const api = await startApi(world.system, options)
  const port = Number(new URL(api.url).port)
  await expect(startApi(world.system, { ...options, port })).rejects.toThrow('EADDRINUSE')
  const [first, second] = await Promise.all(
    [1, 2].map(() => startApi(world.system, { ...options, port: undefined })),
  )
  expect(first!.url).not.toBe(second!.url)
  await Promise.all([api, first!, second!].map(({ close }) => close()))
})

test('a process that is no API says how it does, and serves nothing else', async () => {
  const worker = await startService(world.system, { host: '127.0.0.1', port: 0, version: '1.2.3-test' })
  for (const path of ['/healthz', '/readyz']) {
    const answer = await fetch(worker.url + path)
    expect(await answer.json()).toEqual({ status: 'ok', version: '1.2.3-test' })
  }
  expect(await (await fetch(`${worker.url}/metrics`)).text()).toContain('process_resident_memory_bytes')
  for (const path of ['/v1/documents', '/docs', '/openapi.json'])
    expect((await fetch(worker.url + path)).status, path).toBe(404)
  await worker.close()
})
