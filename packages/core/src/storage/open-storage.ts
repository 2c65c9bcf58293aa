import { fileStorage } from './file-storage.ts'
import type { AwsSettings } from './s3/s3-client.ts'
import type { Storage } from './storage.ts'
import { parseStorageUrl } from './storage-url.ts'

/**
 * The storage of a URL, `file:` or `s3:`; nothing is created or called yet. `aws` counts only for `s3:`. Throws an
 * error with a one-line message for an invalid URL.
 */
export async function openStorage(url: string, aws: AwsSettings = {}): Promise<Storage> {
  const location = parseStorageUrl(url)
  if (location.kind === 'folder') return fileStorage(location.folder)
  // Loaded only where it is used: the client of S3 takes 20 MB of memory.
  const { s3Storage } = await import('./s3/s3-storage.ts')
  return s3Storage(location, aws)
}
