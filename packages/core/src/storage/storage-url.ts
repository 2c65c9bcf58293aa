import { fileURLToPath } from 'node:url'

/** Where files are stored, as described by a storage URL. */
export type StorageLocation = FolderLocation | S3Location
type FolderLocation = { kind: 'folder'; folder: string }
export type S3Location = {
  kind: 's3'
  bucket: string
  /** Empty, or a path that ends in a slash; all keys are below it. */
  prefix: string
  region?: string
  /** The address of a server of one's own; undefined for AWS. */
  endpoint?: string
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

const parameters = ['region', 'endpoint', 'sse', 'kms_key_id']

function s3Location(url: URL): S3Location {
  if (url.username || url.password)
    throw new Error('expected no credentials in it: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.host) || url.hash)
    throw new Error('expected s3:// and the name of a bucket, such as s3://bucket/prefix?region=eu-central-1')
  for (const name of new Set(url.searchParams.keys()))
    if (!parameters.includes(name) || url.searchParams.getAll(name).length > 1)
      throw new Error(`expected only ${parameters.join(', ')} after the question mark, each once`)
  return {
    kind: 's3',
    bucket: url.host,
    prefix: prefixOf(url.pathname),
    ...regionOf(url.searchParams.get('region')),
    ...endpointOf(url.searchParams.get('endpoint')),
    ...encryptionOf(url.searchParams.get('sse'), url.searchParams.get('kms_key_id')),
  }
}

function prefixOf(pathname: string): string {
  const prefix = pathname.replace(/^\/|\/$/g, '')
  if (prefix === '') return ''
  if (!prefix.split('/').every((segment) => /^[A-Za-z0-9_=-][A-Za-z0-9_.=-]*$/.test(segment)))
    throw new Error(
      'expected a prefix of letters, digits, dots, hyphens and underscores, with single slashes',
    )
  return `${prefix}/`
}

function regionOf(region: string | null): Pick<S3Location, 'region'> {
  if (region === null) return {}
  if (!/^[a-z0-9-]+$/.test(region)) throw new Error('expected a region such as eu-central-1')
  return { region }
}

function endpointOf(endpoint: string | null): Pick<S3Location, 'endpoint'> {
  if (endpoint === null) return {}
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new Error('expected an endpoint such as https://s3.example.com')
  return { endpoint: url.href.replace(/\/$/, '') }
}

function encryptionOf(sse: string | null, kmsKeyId: string | null): Pick<S3Location, 'encryption'> {
  if (sse === null && kmsKeyId === null) return {}
  if (sse === 'aws:kms') return { encryption: { algorithm: sse, ...(kmsKeyId ? { kmsKeyId } : {}) } }
  if (sse === 'AES256' && kmsKeyId === null) return { encryption: { algorithm: sse } }
  throw new Error('expected sse=AES256, or sse=aws:kms with or without kms_key_id')
}
