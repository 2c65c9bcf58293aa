import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage } from '@numora/core'
import { s3Keys, startS3 } from '@numora/testkit/s3'
import { expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf, pdfBlob } from '../../test/files.ts'

function submit(world: ApiWorld, caller: Caller, file: Blob) {
  const body = formOf(['schema', 'invoice_v2'], ['external_id', 'ap-1'], ['file', file])
  return world.send('POST', '/v1/documents', { caller, body })
}

async function expectRefused(world: ApiWorld, caller: Caller, file: Blob) {
  const answer = await submit(world, caller, file)
  expect([answer.status, answer.json.error.code, answer.headers.get('retry-after')]).toEqual([
    503,
    'unavailable',
    '5',
  ])
  for (const path of ['/v1/documents', '/v1/events'])
    expect((await world.send('GET', path, { caller })).json.data).toEqual([])
}

/** More than a part of an upload to S3. */
function largePdf() {
  return new Blob([pdfBlob(), new Uint8Array(6_000_000)])
}

test('while a bucket is away, submissions and downloads are 503 and leave nothing', async () => {
  const server = await startS3()
  const storage = await openStorage(await server.newBucket(), s3Keys)
  const world = await openApiWorld({}, { storage })
  const caller = await world.newCaller()
  server.cut()
  await expectRefused(world, caller, pdfBlob())
  await expectRefused(world, caller, largePdf())
  const { json } = await world.send('GET', '/readyz')
  expect(json.error.message).toBe('Not ready: the storage cannot be used.')

  server.mend()
  expect(await storage.list('files/', { limit: 10 })).toEqual([])
  const { status, json: document } = await submit(world, caller, pdfBlob())
  expect(status).toBe(202)
  const download = () => world.send('GET', `/v1/documents/${document.id}/file`, { caller })
  expect((await download()).text).toContain('%PDF')
  server.cut()
  expect((await download()).json.error.code).toBe('unavailable')
  server.mend()
  expect((await download()).status).toBe(200)
  await world.close()
  await server.stop()
})

/** A file system of 1 MB in memory; undefined where this account may not mount one. */
async function mountSmall(): Promise<{ folder: string; unmount(): Promise<void> } | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'numora-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await rm(folder, { recursive: true })
    return undefined
  }
  return {
    folder,
    async unmount() {
      execFileSync('umount', [folder])
      await rm(folder, { recursive: true })
    },
  }
}

test('on a full disk submissions are 503 and leave nothing, and others succeed once there is room', async (context) => {
  const disk = await mountSmall()
  if (!disk) return context.skip('This account may not mount a small file system.')
  const storage = await openStorage(`file:${disk.folder}`)
  const world = await openApiWorld({}, { storage })
  const caller = await world.newCaller()
  await expectRefused(world, caller, largePdf())
  const { bavail, blocks } = await statfs(disk.folder)
  expect(blocks - bavail).toBeLessThan(8)
  expect((await submit(world, caller, pdfBlob())).status).toBe(202)
  await world.close()
  await disk.unmount()
})

test('on a read-only disk submissions are 503, and the part that is not ready is named', async (context) => {
  const disk = await mountSmall()
  if (!disk) return context.skip('This account may not mount a small file system.')
  const world = await openApiWorld({}, { storage: await openStorage(`file:${disk.folder}`) })
  const caller = await world.newCaller()
  execFileSync('mount', ['-o', 'remount,ro', disk.folder])
  await expectRefused(world, caller, pdfBlob())
  const { json } = await world.send('GET', '/readyz')
  expect(json.error.message).toBe('Not ready: the storage cannot be used.')
  execFileSync('mount', ['-o', 'remount,rw', disk.folder])
  expect((await submit(world, caller, pdfBlob())).status).toBe(202)
  await world.close()
  await disk.unmount()
})
