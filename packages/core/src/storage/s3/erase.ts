import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
  type S3Client,
} from '@aws-sdk/client-s3'
import { StorageUnavailable } from '../storage.ts'
import { orUnavailable, statusOf, unavailable } from './s3-errors.ts'

/** `unknown`: the bucket does not say whether it keeps earlier versions. */
export type Versioning = 'versioned' | 'unversioned' | 'unknown'

/** A bucket whose versioning was suspended still has the versions from before. */
export async function readVersioning(client: S3Client, Bucket: string): Promise<Versioning> {
  try {
    const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket }))
    return Status === undefined ? 'unversioned' : 'versioned'
  } catch (error) {
    const status = statusOf(error)
    if (status !== undefined && [400, 403, 405, 501].includes(status)) return 'unknown'
    throw unavailable(error)
  }
}

/** Erases an object, or all objects below a path that ends in `/`, with their earlier versions if the bucket keeps any. */
export async function erase(
  client: S3Client,
  Bucket: string,
  path: string,
  versioning: Versioning,
): Promise<void> {
  const isFolder = path.endsWith('/')
  if (versioning !== 'versioned' && !isFolder) {
    await orUnavailable(client.send(new DeleteObjectCommand({ Bucket, Key: path })))
    return
  }
  const next = versioning === 'versioned' ? nextVersions : nextObjects
  for (;;) {
    const found = await orUnavailable(next(client, Bucket, path))
    // Other objects whose names begin with this one come after all of its versions.
    const own = found.filter(({ Key }) => isFolder || Key === path)
    if (own.length > 0) await eraseAll(client, Bucket, own)
    if (own.length === 0 || own.length < found.length) return
  }
}

async function nextObjects(client: S3Client, Bucket: string, Prefix: string): Promise<ObjectIdentifier[]> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, Prefix }))
  return Contents.map(({ Key }) => ({ Key }))
}

async function nextVersions(client: S3Client, Bucket: string, Prefix: string): Promise<ObjectIdentifier[]> {
  const found = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix }))
  const all = [...(found.Versions ?? []), ...(found.DeleteMarkers ?? [])]
  return all.map(({ Key, VersionId }) => ({ Key, VersionId }))
}

/** At most 1,000 at once, which is also the most that is listed at once. */
async function eraseAll(client: S3Client, Bucket: string, Objects: ObjectIdentifier[]): Promise<void> {
  const input = { Bucket, Delete: { Objects, Quiet: true } }
  const { Errors: [failed] = [] } = await orUnavailable(client.send(new DeleteObjectsCommand(input)))
  if (failed)
    throw new StorageUnavailable(`S3: ${failed.Key} was not deleted: ${failed.Code} ${failed.Message}`)
}
