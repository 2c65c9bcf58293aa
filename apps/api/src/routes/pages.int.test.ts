import { deleteDocument, eraseKeys } from '@numora/core'
import { runJobs } from '@numora/testkit/run-jobs'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

async function uploadImage(width: number, height: number): Promise<{ id: string; path: string }> {
  const png = await sharp({ create: { width, height, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const body = formOf(['schema', 'invoice_v2'], ['file', new Blob([new Uint8Array(png)]), 'a.png'])
  const { json } = await world.send('POST', '/v1/documents', { caller, body })
  return { id: json.id, path: json.status_url }
}

function page(path: string, width: number, headers: Record<string, string> = {}) {
  return fetch(`${world.url}${path}/pages/1?width=${width}`, {
    headers: { authorization: `Bearer ${caller.secret}`, ...headers },
  })
}

async function widthOf(answer: Response) {
  return (await sharp(await answer.arrayBuffer()).metadata()).width
}

async function stored() {
  return (await world.system.storage.list(`pages/${caller.ctx.workspaceId}/`, { limit: 100 })).map(
    ({ key }) => key.split('/').at(-1),
  )
}

test('a page has the requested width, and is stored in few widths', async () => {
  const { id, path } = await uploadImage(1_000, 500)
  for (const width of [100, 101, 399, 400, 799, 800, 16, 100])
    expect(await widthOf(await page(path, width)), String(width)).toBe(width)
  expect(await stored()).toEqual(['1-400.png', '1-800.png'])
  await deleteDocument(caller.ctx, { id })
  await runJobs(world.system, 'erase', (payload) => eraseKeys(world.system, payload))
  expect(await stored()).toEqual([])
})

test('many simultaneous requests for a page render it once', async () => {
  const { path } = await uploadImage(600, 300)
  const readAll = vi.spyOn(world.system.storage, 'readAll')
  const puts = vi.spyOn(world.system.storage, 'put')
  const answers = await Promise.all(Array.from({ length: 10 }, () => page(path, 800)))
  for (const answer of answers) expect(await widthOf(answer)).toBe(800)
  expect(readAll.mock.calls.filter(([key]) => key.startsWith('files/'))).toHaveLength(1)
  expect(puts.mock.calls.filter(([key]) => key.startsWith('pages/'))).toHaveLength(1)
  vi.restoreAllMocks()
})

test('a page that the caller has is 304, without reading the file', async () => {
  const { id, path } = await uploadImage(600, 300)
  const first = await page(path, 500)
  const etag = first.headers.get('etag')!
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  await first.arrayBuffer()
  const readAll = vi.spyOn(world.system.storage, 'readAll')
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const again = await page(path, 500, { 'if-none-match': known })
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    expect(again.headers.get('cache-control')).toBe('private, no-cache')
  }
  expect(readAll).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  expect((await page(path, 501, { 'if-none-match': etag })).status).toBe(200)
  await world.system.database.document.update({ where: { id }, data: { generation: 2 } })
  const other = await page(path, 500, { 'if-none-match': etag })
  expect(other.status).toBe(200)
  await deleteDocument(caller.ctx, { id })
  expect((await page(path, 500, { 'if-none-match': etag })).status).toBe(404)
})

test('a page after the last one is 404 without rendering if the number of pages is known', async () => {
  const { id, path } = await uploadImage(600, 300)
  await world.system.database.document.update({ where: { id }, data: { pageCount: 1 } })
  const readAll = vi.spyOn(world.system.storage, 'readAll')
  expect((await world.send('GET', `${path}/pages/2`, { caller })).status).toBe(404)
  expect(readAll).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test('an image that cannot be stored is still returned', async () => {
  const { path } = await uploadImage(600, 300)
  const put = vi.spyOn(world.system.storage, 'put').mockRejectedValue(new Error('no space'))
  expect(await widthOf(await page(path, 800))).toBe(800)
  expect(put).toHaveBeenCalled()
  vi.restoreAllMocks()
})
