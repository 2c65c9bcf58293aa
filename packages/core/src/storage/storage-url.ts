import { fileURLToPath } from 'node:url'
import { type S3Place, s3Place } from '@numora/contract'

/** Where files are stored, as described by a storage URL. */
export type StorageLocation = FolderLocation | S3Location
type FolderLocation = { kind: 'folder'; folder: string }
export type S3Location = S3Place & {
  kind: 's3'
  encryption?: { algorithm: 'AES256' | 'aws:kms'; kmsKeyId?: string }
}

/** Parses `file:/folder` or `s3://bucket/prefix?region=…`. Throws an error with a one-line message for any other text. */
export function parseStorageUrl(text: string): StorageLocation {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 's3:') return s3Location(url)
  const folder = url?.protocol === 'file:' && /^file:\//.test(text) ? folderOf(url) : undefined
  if (folder !== undefined) return { kind: 'folder', folder }
  throw new Error(
    'expected file: and an absolute folder, such as file:/srv/numora, or s3://bucket/prefix?region=eu-central-1',
  )
}

/** The location as shown to people; it contains no credentials. */
export function describeLocation(location: StorageLocation): string {
  if (location.kind === 'folder') return location.folder
  const { bucket, prefix, endpoint } = location
  return `s3://${bucket}/${prefix}${endpoint === undefined ? '' : ` at ${endpoint}`}`
}

function folderOf(url: URL): string | undefined {
  try {
    return url.search || url.hash ? undefined : fileURLToPath(url)
  } catch {
    return undefined
  }
}

function s3Location(url: URL): S3Location {
  if (url.username || url.password)
    throw new Error('expected no credentials in it: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
  return {
    kind: 's3',
    ...s3Place(url, ['region', 'endpoint', 'sse', 'kms_key_id']),
    ...encryptionOf(url.searchParams.get('sse'), url.searchParams.get('kms_key_id')),
  }
}

function encryptionOf(sse: string | null, kmsKeyId: string | null): Pick<S3Location, 'encryption'> {
  if (sse === null && kmsKeyId === null) return {}
  if (sse === 'aws:kms') return { encryption: { algorithm: sse, ...(kmsKeyId ? { kmsKeyId } : {}) } }
  if (sse === 'AES256' && kmsKeyId === null) return { encryption: { algorithm: sse } }
  throw new Error('expected sse=AES256, or sse=aws:kms with or without kms_key_id')
}
