import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { readDocument } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { sweep } from '../sweep.ts'
import { deleteDocument } from './delete.ts'
import { reprocess } from './reprocess.ts'
import { generationKey, newFileKey, pagesKey } from './stored-keys.ts'
import { type Side, storageSweepCounts, sweepStorage } from './sweep-storage.ts'

let world: TestSystem
let ctx: Context
let lines: Record<string, unknown>[] = []
let now = new Date()
const hour = 3_600_000
beforeAll(async () => {
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  world = await openTestSystem({ logger, now: () => now })
})
afterAll(() => world.close())
beforeEach(async () => {
  now = new Date()
  lines = []
  await world.system.storage.delete('files/')
  await world.system.storage.delete('pages/')
  await world.system.database.document.deleteMany()
  await world.system.database.storageSweep.deleteMany()
  ctx = await openWorkspace(world.system)
})

function put(key: string) {
  return world.system.storage.put(key, Buffer.from('x'))
}

function age(key: string, ms: number) {
  const at = new Date(now.getTime() - ms)
  return utimes(join(world.filesDir, key), at, at)
}

async function stored(folder: string) {
  return (await world.system.storage.list(`${folder}/`, { limit: 5_000 })).map(({ key }) => key)
}

function isLeft(key: string) {
  return world.system.storage.has(key)
}

async function cursorOf(side: Side) {
  return (await world.system.database.storageSweep.findUniqueOrThrow({ where: { side } })).cursor
}

test('a file without a document is removed after an hour, one with a document stays', async () => {
  const { receipt } = await submitPdf(ctx)
  const { receipt: other } = await submitPdf(ctx)
  await readDocument(ctx, other.id)
  await reprocess(ctx, other)
  const [document, again] = await ctx.db.document.findMany({ orderBy: { id: 'asc' } })
  expect([document!.id, again!.generation]).toEqual([receipt.id, 2])
  const kept = [
    document!.fileKey!,
    again!.fileKey!,
    `${generationKey(document!)}1-800.png`,
    `${generationKey(again!)}100-2000.png`,
  ]
  const gone = { id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n', workspaceId: ctx.workspaceId }
  const leftovers = [
    newFileKey(ctx.workspaceId),
    `${newFileKey(ctx.workspaceId)}.0b0c6f2e.part`,
    `files/${ctx.workspaceId}/old-place`,
    `${pagesKey(again!)}1/1-800.png`,
    `${pagesKey(gone)}1/1-800.png`,
    `${generationKey(document!)}1-800.png.0b0c6f2e.part`,
    `pages/${ctx.workspaceId}/${document!.id}/1/1-800.png`,
    `pages/${ctx.workspaceId}/stray`,
    'checks/0b0c6f2e',
  ]
  const young = [newFileKey(ctx.workspaceId), `${newFileKey(ctx.workspaceId)}.0b0c6f2e.part`]
  for (const key of [...kept.slice(2), ...leftovers, ...young]) await put(key)
  for (const key of [...kept, ...leftovers]) await age(key, hour + 1_000)
  for (const key of young) await age(key, hour - 60_000)

  await sweep(world.system, {})
  for (const key of [...kept, ...young]) expect(await isLeft(key), key).toBe(true)
  for (const key of leftovers) expect(await isLeft(key), key).toBe(false)
  expect(await storageSweepCounts(world.system)).toEqual({ leftovers: leftovers.length, missing: 0 })
})

test('files of unknown workspaces, and foreign files, are left alone', async () => {
  const keys = [newFileKey('wsp_01jpwq4q9m7q4q2k8dax1x1q5n'), 'backups/1', 'files/readme']
  for (const key of keys) {
    await put(key)
    await age(key, 10 * hour)
  }
  await sweepStorage(world.system, 'leftovers')
  for (const key of keys) expect(await isLeft(key), key).toBe(true)
})

test('a file whose process was killed while storing it is removed completely', async () => {
  const key = newFileKey(ctx.workspaceId)
  const script = `
    import { Readable } from 'node:stream'
    import { fileStorage } from ${JSON.stringify(new URL('../storage/file-storage.ts', import.meta.url).href)}
    const endless = Readable.from((async function* () {
      for (;;) { yield Buffer.alloc(65536); process.stdout.write('.'); await new Promise((r) => setTimeout(r, 5)) }
    })())
    await fileStorage(${JSON.stringify(world.filesDir)}).put(${JSON.stringify(key)}, endless)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await expect.poll(() => stored('files')).toHaveLength(1)
  await sweepStorage(world.system, 'leftovers')
  expect(await stored('files')).toHaveLength(1)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const [part] = await stored('files')
  expect(part).toMatch(/\.part$/)
  await age(part!, 2 * hour)
  now = new Date(now.getTime() + hour)
  await sweepStorage(world.system, 'leftovers')
  expect(await stored('files')).toEqual([])
})

test('documents whose file is missing are logged as errors and counted, and stay', async () => {
  const [one, two, deleted] = [await submitPdf(ctx), await submitPdf(ctx), await submitPdf(ctx)]
  await submitPdf(ctx)
  await submitDocumentByUrl()
  for (const { receipt } of [one, two, deleted]) {
    const { fileKey } = await ctx.db.document.findUniqueOrThrow({ where: { id: receipt.id } })
    await world.system.storage.delete(fileKey!)
  }
  await deleteDocument(ctx, deleted.receipt)
  await sweep(world.system, {})
  const ids = [one.receipt.id, two.receipt.id]
  const errors = lines.filter(({ level }) => level === 50)
  expect(errors).toMatchObject([{ missing: 2, documentIds: expect.arrayContaining(ids) }])
  expect(await ctx.db.document.count({ where: { id: { in: ids } } })).toBe(2)
  expect(await storageSweepCounts(world.system)).toMatchObject({ missing: 2 })
})

function submitDocumentByUrl() {
  return ctx.db.document.create({
    data: {
      id: 'doc_by_url',
      workspaceId: ctx.workspaceId,
      schema: 'invoice_v2',
      submittedSchema: 'invoice_v2',
      state: 'pending',
      status: 'processing',
      fileUrl: 'https://example.com/',
      createdAt: now,
      updatedAt: now,
    },
  })
}

test('a large storage is compared in slices, each from where the last one ended, once an hour', async () => {
  const folder = `files/${ctx.workspaceId}`
  const keys = Array.from({ length: 23 }, (_, number) => `${folder}/${String(number).padStart(2, '0')}`)
  for (const key of keys) {
    await put(key)
    await age(key, 2 * hour)
  }
  const { storage } = world.system
  const asked: (string | undefined)[] = []
  const inSmallPages = {
    ...world.system,
    storage: {
      ...storage,
      list: (within: string, { after }: { after?: string | undefined }) => {
        asked.push(after)
        return storage.list(within, { after, limit: 1 })
      },
    },
  }
  await sweepStorage(inSmallPages, 'leftovers')
  expect(await stored('files')).toEqual(keys.slice(20))
  expect(await cursorOf('leftovers')).toBe(keys[19])
  asked.length = 0
  await sweepStorage(inSmallPages, 'leftovers')
  expect(asked[0]).toBe(keys[19])
  expect(await stored('files')).toEqual([])
  expect(await cursorOf('leftovers')).toBe(null)
  expect(await storageSweepCounts(world.system)).toMatchObject({ leftovers: 23 })

  await put(keys[0]!)
  await age(keys[0]!, 2 * hour)
  now = new Date(now.getTime() + hour - 60_000)
  await sweepStorage(world.system, 'leftovers')
  expect(await stored('files')).toHaveLength(1)
  now = new Date(now.getTime() + 120_000)
  await sweepStorage(world.system, 'leftovers')
  expect(await stored('files')).toEqual([])
})

test('two simultaneous sweeps do no harm', async () => {
  const { receipt } = await submitPdf(ctx)
  const { fileKey } = await ctx.db.document.findUniqueOrThrow({ where: { id: receipt.id } })
  const leftover = newFileKey(ctx.workspaceId)
  await put(leftover)
  for (const key of [fileKey!, leftover]) await age(key, 2 * hour)
  await Promise.all(
    [1, 2, 3].flatMap(() => [sweepStorage(world.system, 'leftovers'), sweepStorage(world.system, 'missing')]),
  )
  expect(await stored('files')).toEqual([fileKey])
  expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([])
})

test('a storage that cannot be read does not count as empty', async () => {
  await submitPdf(ctx)
  await world.system.storage.delete('files/')
  const fails = () => Promise.reject(new Error('no access'))
  for (const broken of [{ list: fails }, { has: fails }]) {
    lines = []
    await sweepStorage({ ...world.system, storage: { ...world.system.storage, ...broken } }, 'missing').catch(
      (error) => lines.push({ level: 50, message: error.message }),
    )
    expect(lines).toEqual([{ level: 50, message: 'no access' }])
  }
})

test('files are found missing among many that no document has', async () => {
  const ids: string[] = []
  for (let number = 0; number < 3; number++) ids.push((await submitPdf(ctx)).receipt.id)
  const documents = await ctx.db.document.findMany({ orderBy: { fileKey: 'asc' } })
  await world.system.storage.delete(documents[1]!.fileKey!)
  const { storage } = world.system
  let lists = 0
  const list: typeof storage.list = (folder, page) => {
    lists += 1
    return storage.list(folder, { ...page, limit: 1 })
  }
  for (let number = 0; number < 9; number++) await put(`files/${ctx.workspaceId}/00/${number}`)
  await sweepStorage({ ...world.system, storage: { ...storage, list } }, 'missing')
  expect(lines).toMatchObject([{ level: 50, missing: 1, documentIds: [documents[1]!.id] }])
  expect(lists).toBe(4)
})
