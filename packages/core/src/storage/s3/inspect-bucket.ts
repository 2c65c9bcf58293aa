import { randomUUID } from 'node:crypto'
import { ListMultipartUploadsCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Storage } from '../storage.ts'
import { describeLocation, type S3Location } from '../storage-url.ts'
import { readVersioning } from './erase.ts'
import { unavailable } from './s3-errors.ts'

/** Stores, reads and deletes a small object, and looks at the settings of the bucket that matter. */
export async function inspectBucket(
  client: S3Client,
  location: S3Location,
  storage: Storage,
): ReturnType<Storage['inspect']> {
  const probe = `checks/${randomUUID()}`
  await storage.put(probe, Buffer.from('ok'))
  const content = Buffer.from(await storage.readAll(probe)).toString()
  await storage.delete(probe)
  if (content !== 'ok') throw new Error('An object was read that differs from what was stored')
  if (await storage.has(probe)) throw new Error('An object is still there after its deletion')
  const versioning = await readVersioning(client, location.bucket)
  const kept = versioning === 'versioned' ? '; the bucket keeps versions, which deletions erase, too' : ''
  return {
    summary: `${describeLocation(location)} can be written, read and deleted from${kept}`,
    warnings: [
      ...(versioning === 'unknown' ? [unknownVersioning] : []),
      ...(isPlain(location.endpoint) ? [plainHttp] : []),
      ...(await warnOfUnfinished(client, location)),
    ],
  }
}

const unknownVersioning =
  'the bucket does not say whether it keeps earlier versions: allow s3:GetBucketVersioning, or make sure that it keeps none, since deletions would not erase them'

const plainHttp = 'the endpoint is called by plain http: documents are not encrypted on the way'

function isPlain(endpoint: string | undefined): boolean {
  if (endpoint === undefined) return false
  const { protocol, hostname } = new URL(endpoint)
  return protocol === 'http:' && !/^(localhost|127\..*|\[::1\])$/.test(hostname)
}

async function warnOfUnfinished(client: S3Client, { bucket, prefix }: S3Location): Promise<string[]> {
  try {
    const input = { Bucket: bucket, Prefix: `${prefix}files/`, MaxUploads: 1 }
    await client.send(new ListMultipartUploadsCommand(input))
    return []
  } catch (error) {
    return [
      `unfinished uploads cannot be listed (${unavailable(error).message}): allow s3:ListBucketMultipartUploads, or set a lifecycle rule that aborts them after a day`,
    ]
  }
}
