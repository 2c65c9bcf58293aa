import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredFileEntry } from './storage.ts'

/**
 * Whether a name is a valid key, as listed by {@link listFiles}; other files in the folder are left alone.
 */
export function isKey(key: string): boolean {
  return /^([a-z0-9_][a-z0-9_.-]*(\/|$))+$/.test(key) && !key.includes('..')
}

/** The files of a folder tree in the order of their keys; only the folders on the path are held in memory. */
export async function listFiles(
  root: string,
  folder: string,
  { after, limit }: { after: string; limit: number },
): Promise<StoredFileEntry[]> {
  const entries: StoredFileEntry[] = []
  if (limit < 1) return entries
  for await (const key of keysBehind(root, folder, after)) {
    const stats = await lstat(join(root, key)).catch(ifThere)
    if (stats?.isFile()) entries.push({ key, sizeBytes: stats.size, modifiedAt: stats.mtime })
    if (entries.length >= limit) break
  }
  return entries
}

async function* keysBehind(root: string, folder: string, after: string): AsyncGenerator<string> {
  const found = (await readdir(join(root, folder), { withFileTypes: true }).catch(ifThere)) ?? []
  // With its slash, a folder's name sorts where its files' keys do.
  const keys = found.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
  for (const key of keys.filter(isKey).sort()) {
    if (!key.endsWith('/')) {
      if (key > after) yield key
    } else if (key > after || after.startsWith(key)) yield* keysBehind(root, key, after)
  }
}

/** A file or folder may disappear at any time. */
function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
