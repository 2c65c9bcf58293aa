import { buffer } from 'node:stream/consumers'
import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, systemActor } from '../context.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteDocument } from './delete.ts'
import { listDocumentEvents } from './events.ts'
import { getLinkedFile, linkToFile } from './file-link.ts'

let world: TestSystem
let ctx: Context
let keyless: Context
let now = new Date('2026-03-21T12:00:00.000Z')
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
  keyless = contextFor(world.system, { workspaceId: '', actor: systemActor, requestId: 'req_1' })
})
afterAll(() => world.close())

async function withFile(): Promise<string> {
  const id = await reviewReady(ctx)
  const { fileKey } = await ctx.db.document.update({
    where: { id },
    data: { contentType: 'application/pdf', sizeBytes: 3, sha256: 'x' },
  })
  await ctx.storage.put(fileKey!, Buffer.from('pdf'))
  return id
}
function download(url: string) {
  return getLinkedFile(keyless, { link: url.slice('/file-links/'.length) })
}

const notFound = { code: 'not_found' }

test('a link gives the file without a key until it ends, and each download is recorded', async () => {
  const id = await withFile()
  const { url, expiresAt } = linkToFile(ctx, id, 60_000)
  expect(expiresAt).toBe('2026-03-21T12:01:00.000Z')
  expect((await buffer(await (await download(url)).read())).toString()).toBe('pdf')
  const { data } = await listDocumentEvents(ctx, { id, limit: 10 })
  expect(data.at(-1)).toMatchObject({ type: 'file.downloaded', actor: { type: 'system', name: 'file link' } })
  now = new Date('2026-03-21T12:01:00.000Z')
  await expect(download(url)).rejects.toMatchObject(notFound)
})

test('a link that was changed, and another encrypted text, give nothing', async () => {
  const { url } = linkToFile(ctx, await withFile(), 60_000)
  const other = ctx.secrets.seal(JSON.stringify({ secret: 'whsec_x' }))
  for (const wrong of [url.slice(0, -2), `${url}A`, '/file-links/', `/file-links/${other}`, '/file-links/%'])
    await expect(download(wrong)).rejects.toMatchObject(notFound)
})

test('a link to a deleted document gives nothing', async () => {
  const id = await withFile()
  const { url } = linkToFile(ctx, id, 60_000)
  await deleteDocument(ctx, { id })
  await expect(download(url)).rejects.toMatchObject(notFound)
})
