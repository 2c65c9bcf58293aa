import type { DropPlace } from '@numora/contract'

export type S3 = Extract<DropPlace, { kind: 's3' }>

/** The URL of a bucket: on AWS a host of its own, unless a dot in its name would not fit the certificate. */
export function bucketUrl({ bucket, region, endpoint }: S3): URL {
  if (endpoint !== undefined) return new URL(`${endpoint}/${bucket}`)
  const host = `s3.${region}.amazonaws.com${region!.startsWith('cn-') ? '.cn' : ''}`
  return new URL(bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}/`)
}
