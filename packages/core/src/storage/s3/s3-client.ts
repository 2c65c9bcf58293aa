import { createHash } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import type { S3Location } from '../storage-url.ts'

/** From the usual environment variables. Without keys, those of the machine's role or of the AWS profile are used. */
export type AwsSettings = {
  accessKeyId?: string | undefined
  secretAccessKey?: string | undefined
  sessionToken?: string | undefined
  region?: string | undefined
}

/** Milliseconds to connect, to the first byte of an answer, and without any byte. */
const timeouts = { connectionTimeout: 3_000, requestTimeout: 30_000, socketTimeout: 120_000 }

/** A client for one bucket: a request is tried three times, with growing pauses. */
export function s3Client({ bucket, region, endpoint }: S3Location, aws: AwsSettings): S3Client {
  const { accessKeyId, secretAccessKey, sessionToken } = aws
  // Other servers may not know these checksums; the signature covers the content, too.
  const checksums = endpoint === undefined ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED'
  const client = new S3Client({
    region: regionOf(region ?? aws.region, endpoint),
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: endpoint !== undefined || bucket.includes('.'),
    ...(accessKeyId && secretAccessKey
      ? { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } }
      : {}),
    maxAttempts: 3,
    requestChecksumCalculation: checksums,
    responseChecksumValidation: checksums,
    requestHandler: {
      ...timeouts,
      throwOnRequestTimeout: true,
      httpAgent: { maxSockets: 200 },
      httpsAgent: { maxSockets: 200 },
    },
  })
  if (endpoint !== undefined) addContentMd5(client)
  return client
}

function regionOf(region: string | undefined, endpoint: string | undefined): string {
  if (region !== undefined) return region
  if (endpoint !== undefined) return 'us-east-1'
  throw new Error('expected a region: region=… in the URL of the storage, or AWS_REGION')
}

/** Servers that do not know newer checksums require this one for a list of deletions. */
function addContentMd5(client: S3Client): void {
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const { headers, body } = args.request as { headers: Record<string, string>; body?: string }
        if (commandName === 'DeleteObjectsCommand' && body !== undefined)
          headers['content-md5'] = createHash('md5').update(body).digest('base64')
        return next(args)
      },
    { step: 'build', name: 'contentMd5', priority: 'low' },
  )
}
