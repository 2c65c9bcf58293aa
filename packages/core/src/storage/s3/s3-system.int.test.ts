import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readingAttempts } from '@numora/domain'
import { cloneDatabase } from '@numora/testkit'
import { ingestDocument, readDocument } from '@numora/testkit/read-document'
import { type S3Server, s3Keys, startS3 } from '@numora/testkit/s3'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp } from '../../backup/backup.ts'
import { restore } from '../../backup/restore.ts'
import { type Context, contextFor, systemActor } from '../../context.ts'
import { deleteDocument } from '../../documents/delete.ts'
import { eraseKeys } from '../../documents/erase-keys.ts'
import { newFileKey } from '../../documents/stored-keys.ts'
import { storageSweepCounts, sweepStorage } from '../../documents/sweep-storage.ts'
import { createWorkspace } from '../../workspaces.ts'
import { openStorage } from '../open-storage.ts'
import type { Storage } from '../storage.ts'

let server: S3Server
let world: TestSystem
let ctx: Context
let storage: Storage
let now = new Date()
beforeAll(async () => {
  server = await startS3()
  storage = await openStorage(await server.newBucket(), s3Keys)
  world = await openTestSystem({ storage, now: () => now })
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  ctx = contextFor(world.system, { workspaceId: id, actor: systemActor, requestId: null })
})
afterAll(async () => {
  await world.close()
  await server.stop()
})

async function stored(of = storage) {
  return (await of.list('files/', { limit: 100 })).map(({ key }) => key)
}

async function submitted() {
  const { receipt } = await submitPdf(ctx)
  return ctx.db.document.findUniqueOrThrow({ where: { id: receipt.id } })
}

test('a worker that cannot read a file tries again, and no attempt of the document is used up', async () => {
  const { id } = await submitted()
  server.cut()
  const nothing = () => Promise.reject(new Error('It was read'))
  for (let run = 0; run <= readingAttempts; run++)
    await expect(ingestDocument(ctx, id, nothing)).rejects.toThrow(/^S3: /)
  server.mend()
  const waiting = await ctx.db.document.findUniqueOrThrow({ where: { id } })
  expect(waiting).toMatchObject({ status: 'processing', starts: 0, crashes: 0 })
  await readDocument(ctx, id)
  expect(await ctx.db.document.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'for_review' })
})

test('a deletion erases the file once the storage is back', async () => {
  const { id, fileKey } = await submitted()
  await deleteDocument(ctx, { id })
  server.cut()
  const [payload] = await world.system.boss
    .fetch<{ keys: string[] }>('erase')
    .then((jobs) => jobs.map(({ data }) => data as Parameters<typeof eraseKeys>[1]))
  await expect(eraseKeys(world.system, payload!)).rejects.toThrow(/^S3: /)
  server.mend()
  expect(await stored()).toContain(fileKey)
  await eraseKeys(world.system, payload!)
  expect(await stored()).not.toContain(fileKey)
})

test('objects without a document are removed after an hour, and documents without an object reported', async () => {
  const kept = await submitted()
  const lost = await submitted()
  await storage.delete(lost.fileKey!)
  const leftover = newFileKey(ctx.workspaceId)
  await storage.put(leftover, Buffer.from('x'))
  await sweepStorage(world.system, 'leftovers')
  expect(await stored()).toContain(leftover)
  now = new Date(now.getTime() + 3_700_000)
  await sweepStorage(world.system, 'leftovers')
  await sweepStorage(world.system, 'missing')
  expect(await stored()).toContain(kept.fileKey)
  expect(await stored()).not.toContain(leftover)
  expect(await storageSweepCounts(world.system)).toEqual({ leftovers: 1, missing: 1 })
})

test('a backup has the objects of the bucket, and is restored into an empty one', async () => {
  const { fileKey } = await submitted()
  const folder = await mkdtemp(join(tmpdir(), 'numora-backup-'))
  const path = join(folder, 'backup.tar')
  const empty = await cloneDatabase()
  const common = { path, version: '1.0.0', masterSecrets: ['a secret for tests only'] }
  await backUp({ ...common, databaseUrl: world.databaseUrl, storage })
  const other = await openStorage(await server.newBucket(), s3Keys)
  await other.put('files/of/others', Buffer.from('x'))
  const into = { ...common, databaseUrl: empty.url, storage: other }
  await expect(restore(into)).rejects.toThrow('Storage already contains files')
  await other.delete('files/')
  await restore(into)
  expect(await stored(other)).toEqual(await stored())
  expect(await other.readAll(fileKey!)).toEqual(await storage.readAll(fileKey!))
  await empty.drop()
  await rm(folder, { recursive: true })
})
