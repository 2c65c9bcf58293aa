import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { startMoto } from '@numora/testkit/moto'
import { s3Keys } from '@numora/testkit/s3'
import { afterAll, describe, expect, test } from 'vitest'
import { openStorage } from '../open-storage.ts'
import { testStorage } from '../storage.test-suite.ts'
import { longestUploadMs, partBytes } from './upload.ts'

const moto = await startMoto()
const reason = moto ? '' : ': skipped, since the Python package moto is not installed'
const url = moto?.url ?? 'http://127.0.0.1:1'
const client = new S3Client({ endpoint: url, region: 'us-east-1', credentials: s3Keys, forcePathStyle: true })
afterAll(() => moto?.stop())

async function newBucket({ isVersioned = false } = {}) {
  const Bucket = `numora-${randomBytes(6).toString('hex')}`
  await client.send(new CreateBucketCommand({ Bucket }))
  const VersioningConfiguration = { Status: 'Enabled' as const }
  if (isVersioned) await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
  return Bucket
}

function open(bucket: string, query = '') {
  return openStorage(`s3://${bucket}/inner?endpoint=${url}${query}`, s3Keys)
}

async function unfinishedOf(Bucket: string) {
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }))
  return Uploads.map(({ Key }) => Key)
}

async function versionsOf(Bucket: string) {
  const { Versions = [], DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }))
  return [...Versions, ...DeleteMarkers].map(({ Key }) => Key)
}

describe.skipIf(!moto)(`a server that keeps versions${reason}`, () => {
  testStorage('objects in a versioned bucket', async () => open(await newBucket({ isVersioned: true })))

  test('a deletion erases every version, and those of no other file', async () => {
    const bucket = await newBucket({ isVersioned: true })
    const storage = await open(bucket)
    for (const content of ['one', 'two', 'three']) await storage.put('files/a', Buffer.from(content))
    await storage.put('files/ab', Buffer.from('other'))
    await storage.put('files/a/b', Buffer.from('other'))
    await storage.delete('files/a')
    expect((await versionsOf(bucket)).sort()).toEqual(['inner/files/a/b', 'inner/files/ab'])
    await storage.delete('files/')
    expect(await versionsOf(bucket)).toEqual([])
    await storage.check()
    expect(await versionsOf(bucket)).toEqual([])
  })

  test('a deletion erases what an earlier one without versions has only hidden', async () => {
    const bucket = await newBucket({ isVersioned: true })
    const storage = await open(bucket)
    await storage.put('files/a', Buffer.from('one'))
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'inner/files/a' }))
    expect(await storage.has('files/a')).toBe(false)
    expect(await versionsOf(bucket)).toHaveLength(2)
    await storage.delete('files/a')
    expect(await versionsOf(bucket)).toEqual([])
  })

  test('an upload in parts that breaks off is aborted, and one that is complete is whole', async () => {
    const bucket = await newBucket()
    const storage = await open(bucket)
    const content = randomBytes(2 * partBytes + 3)
    const stream = (end?: Error) =>
      Readable.from(
        (async function* () {
          for (let at = 0; at < content.length; at += 65_000) yield content.subarray(at, at + 65_000)
          if (end) throw end
        })(),
      )
    let duringUpload: unknown
    const watched = stream(new Error('gone')).map(async (chunk: Buffer) => {
      duringUpload ??= (await unfinishedOf(bucket))[0]
      return chunk
    })
    await expect(storage.put('files/a', watched)).rejects.toThrow('gone')
    expect(duringUpload).toBe('inner/files/a')
    expect(await unfinishedOf(bucket)).toEqual([])
    expect(await storage.has('files/a')).toBe(false)
    await storage.put('files/a', stream())
    expect(content.equals(await storage.readAll('files/a'))).toBe(true)
  })

  test('unfinished uploads that are old are removed, and no others', async () => {
    const bucket = await newBucket()
    const storage = await open(bucket)
    for (const Key of ['inner/files/x', 'inner/files/y', 'of-others/files/z'])
      await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key }))
    // To moto, every upload began on that day.
    const begun = new Date('2010-11-10T20:48:33Z').getTime()
    expect(await storage.removeUnfinished!(new Date(begun + longestUploadMs - 60_000))).toBe(0)
    expect(await storage.removeUnfinished!(new Date(begun + longestUploadMs + 60_000))).toBe(2)
    expect(await unfinishedOf(bucket)).toEqual(['of-others/files/z'])
  })

  test('objects are encrypted at the bucket as the URL says', async () => {
    const bucket = await newBucket()
    const small = await open(bucket, '&sse=AES256')
    await small.put('files/a', Buffer.from('x'))
    const large = await open(bucket, '&sse=aws:kms&kms_key_id=key-1')
    await large.put('files/b', Readable.from([randomBytes(partBytes + 1)]))
    const head = (name: string) =>
      client.send(new HeadObjectCommand({ Bucket: bucket, Key: `inner/files/${name}` }))
    expect(await head('a')).toMatchObject({ ServerSideEncryption: 'AES256' })
    expect(await head('b')).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'key-1' })
  })

  test('what an operator should know of the bucket is described', async () => {
    const storage = await open(await newBucket({ isVersioned: true }))
    expect(await storage.inspect()).toEqual({
      summary: expect.stringContaining('the bucket keeps versions, which deletions erase, too'),
      warnings: [],
    })
    const plain = await open(await newBucket())
    expect((await plain.inspect()).summary).not.toContain('versions')
  })
})
