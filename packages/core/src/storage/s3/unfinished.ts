import {
  AbortMultipartUploadCommand,
  ListMultipartUploadsCommand,
  type MultipartUpload,
  type S3Client,
} from '@aws-sdk/client-s3'
import { orUnavailable, statusOf } from './s3-errors.ts'

const most = 200

/** Aborts uploads in parts below a path that began before a time, at most 200; returns how many. */
export async function abortUnfinished(
  client: S3Client,
  Bucket: string,
  Prefix: string,
  before: Date,
): Promise<number> {
  const old: MultipartUpload[] = []
  for await (const upload of unfinished(client, Bucket, Prefix)) {
    if (upload.Initiated! < before) old.push(upload)
    if (old.length === most) break
  }
  for (const { Key, UploadId } of old)
    await orUnavailable(
      client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch((error) => {
        if (statusOf(error) !== 404) throw error
      }),
    )
  return old.length
}

async function* unfinished(
  client: S3Client,
  Bucket: string,
  Prefix: string,
): AsyncGenerator<MultipartUpload> {
  let markers = {}
  for (;;) {
    const input = { Bucket, Prefix, ...markers }
    const page = await orUnavailable(client.send(new ListMultipartUploadsCommand(input)))
    yield* page.Uploads ?? []
    if (!page.IsTruncated) return
    markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
  }
}
