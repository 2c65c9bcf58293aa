import { type S3Place, s3Place } from '../s3-url.ts'

/** Where files are dropped, as described by the URL of a destination. */
export type DropPlace =
  /** `url` names a folder of the machine; whether it may be used is decided by the installation. */
  | { kind: 'folder'; url: string }
  | ({ kind: 's3' } & S3Place)
  | { kind: 'sftp'; host: string; port: number; folder: string }

/**
 * Parses `file:/folder`, `s3://bucket/prefix?region=…` or `sftp://host:port/folder`. Throws an error with a one-line message
 * for any other text.
 */
export function parseDropUrl(text: string): DropPlace {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.username || url?.password)
    throw new Error('expected no credentials in it: they have a place of their own')
  if (url?.protocol === 's3:') return s3Drop(url)
  if (url?.protocol === 'sftp:') return sftpDrop(url)
  if (url?.protocol === 'file:' && /^file:\//.test(text) && url.host === '' && !url.search && !url.hash)
    return { kind: 'folder', url: url.href }
  throw new Error('expected file:/folder, s3://bucket/prefix?region=eu-central-1, or sftp://host/folder')
}

function s3Drop(url: URL): DropPlace {
  const place = s3Place(url, ['region', 'endpoint'])
  if (!place.region && !place.endpoint)
    throw new Error('expected region=… after a question mark, or endpoint=… for a server that is not AWS')
  return { kind: 's3', ...place }
}

function sftpDrop(url: URL): DropPlace {
  const folder = decoded(url.pathname)
  if (url.hostname === '' || folder === undefined || url.search || url.hash)
    throw new Error('expected sftp://host/folder, or sftp://host:port/folder')
  return {
    kind: 'sftp',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 22 : Number(url.port),
    folder: folder === '' ? '/' : folder,
  }
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return /[\x00-\x1f]/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
