import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3'
import { isKey } from '../list-files.ts'
import type { Storage, StoredFileEntry } from '../storage.ts'
import type { S3Location } from '../storage-url.ts'
import { erase, readVersioning, type Versioning } from './erase.ts'
import { inspectBucket } from './inspect-bucket.ts'
import { type AwsSettings, s3Client } from './s3-client.ts'
import { isNotFound, orMissing, orUnavailable, unavailable } from './s3-errors.ts'
import { abortUnfinished } from './unfinished.ts'
import { longestUploadMs, partBytes, putWhole, upload } from './upload.ts'

const versioningKnownMs = 600_000

/** Storage in a bucket of S3, or of a server that speaks its protocol. */
export function s3Storage(location: S3Location, aws: AwsSettings): Storage {
  const { bucket: Bucket, prefix, encryption } = location
  const client = s3Client(location, aws)
  const pathOf = (key: string) => {
    if (!isKey(key)) throw new Error(`Not a storage key: ${key}`)
    return prefix + key
  }
  const targetOf = (key: string) => ({
    Bucket,
    Key: pathOf(key),
    ...(encryption ? { ServerSideEncryption: encryption.algorithm, SSEKMSKeyId: encryption.kmsKeyId } : {}),
  })
  const versioning = remembered(() => readVersioning(client, Bucket), versioningKnownMs)
  const get = async (key: string, range?: { start: number; end: number }) => {
    const Range = range && `bytes=${range.start}-${range.end}`
    const input = { Bucket, Key: pathOf(key), Range }
    const { Body } = await orMissing(key, client.send(new GetObjectCommand(input)))
    return Body!
  }
  const storage: Storage = {
    async put(key, content) {
      const target = targetOf(key)
      if (content instanceof Readable) await upload(client, target, content)
      else await putWhole(client, target, content)
    },
    read: async (key, range) => (await get(key, range)) as Readable,
    async readAll(key) {
      const body = await get(key)
      return orUnavailable(body.transformToByteArray())
    },
    async has(key) {
      try {
        await client.send(new HeadObjectCommand({ Bucket, Key: pathOf(key) }))
        return true
      } catch (error) {
        if (!isNotFound(error)) throw unavailable(error)
        await orUnavailable(client.send(new HeadBucketCommand({ Bucket })))
        return false
      }
    },
    async delete(key) {
      await erase(client, Bucket, pathOf(key), await versioning())
    },
    list: (folder, { after = '', limit }) => list(client, { Bucket, prefix, folder, after, limit }),
    removeUnfinished: (before) =>
      abortUnfinished(client, Bucket, `${prefix}files/`, new Date(before.getTime() - longestUploadMs)),
    async check() {
      const probe = `checks/${randomUUID()}`
      await storage.put(probe, Buffer.from('ok'))
      await storage.delete(probe)
    },
    inspect: () => inspectBucket(client, location, storage),
  }
  return storage
}

/** A value that is read again once it is older than `ms`, or if it could not be read. */
function remembered(read: () => Promise<Versioning>, ms: number): () => Promise<Versioning> {
  let known: { value: Promise<Versioning>; at: number } | undefined
  return async () => {
    if (known === undefined || performance.now() - known.at > ms) {
      known = { value: read(), at: performance.now() }
      known.value.catch(() => {
        known = undefined
      })
    }
    return known.value
  }
}

type Page = { Bucket: string; prefix: string; folder: string; after: string; limit: number }

async function list(
  client: S3Client,
  { Bucket, prefix, folder, after, limit }: Page,
): Promise<StoredFileEntry[]> {
  const entries: StoredFileEntry[] = []
  let from: object = after === '' ? {} : { StartAfter: prefix + after }
  while (entries.length < limit) {
    const input = {
      Bucket,
      Prefix: prefix + folder,
      MaxKeys: Math.min(limit - entries.length, 1_000),
      ...from,
    }
    const page = await orUnavailable(client.send(new ListObjectsV2Command(input)))
    for (const { Key = '', Size: sizeBytes = 0, LastModified } of page.Contents ?? []) {
      const key = Key.slice(prefix.length)
      if (isKey(key) && !key.endsWith('/'))
        entries.push({ key, sizeBytes, modifiedAt: modifiedAt(LastModified!, sizeBytes) })
    }
    if (page.NextContinuationToken === undefined) break
    from = { ContinuationToken: page.NextContinuationToken }
  }
  return entries
}

/** Of an object that was stored in parts, S3 says when that began. */
function modifiedAt(said: Date, sizeBytes: number): Date {
  return sizeBytes < partBytes ? said : new Date(said.getTime() + longestUploadMs)
}
