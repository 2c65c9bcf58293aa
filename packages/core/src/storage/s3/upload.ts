import type { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { partsOf } from './parts.ts'
import { orUnavailable } from './s3-errors.ts'

/** The least size that S3 allows for a part. A shorter file is stored by one request. */
export const partBytes = 5 * 1_048_576

/** Longer uploads are refused, so that older unfinished ones are known to be dead. The slowest that the API allows takes 9 hours. */
export const longestUploadMs = 12 * 3_600_000

/** The bucket, the key, and how the bucket encrypts the object. */
export type Target = Pick<PutObjectCommandInput, 'ServerSideEncryption' | 'SSEKMSKeyId'> & {
  Bucket: string
  Key: string
}

/**
 * Stores a stream of unknown length, of which one part is in memory at a time. If anything fails, nothing is stored; an
 * error of the stream is thrown as it is.
 */
export async function upload(client: S3Client, target: Target, content: Readable): Promise<void> {
  const { Bucket, Key } = target
  const begun = performance.now()
  const done: CompletedPart[] = []
  let UploadId: string | undefined
  try {
    for await (const part of partsOf(content, partBytes)) {
      if (UploadId === undefined && part.length < partBytes) return await putWhole(client, target, part)
      UploadId ??= await begin(client, target)
      if (performance.now() - begun > longestUploadMs) throw new Error('The upload takes too long')
      const PartNumber = done.length + 1
      const input = { Bucket, Key, UploadId, PartNumber, Body: part }
      const { ETag } = await orUnavailable(client.send(new UploadPartCommand(input)))
      done.push({ ETag, PartNumber })
    }
    const input = { Bucket, Key, UploadId, MultipartUpload: { Parts: done } }
    await orUnavailable(client.send(new CompleteMultipartUploadCommand(input)))
  } catch (error) {
    // What cannot be aborted now is removed by the sweep.
    if (UploadId)
      await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {})
    throw error
  }
}

export async function putWhole(client: S3Client, target: Target, content: Uint8Array): Promise<void> {
  await orUnavailable(client.send(new PutObjectCommand({ ...target, Body: content })))
}

async function begin(client: S3Client, target: Target): Promise<string> {
  const { UploadId } = await orUnavailable(client.send(new CreateMultipartUploadCommand(target)))
  return UploadId!
}
