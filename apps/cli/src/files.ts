import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '@numora/contract'

/** Used instead of a path. */
export const standardInput = '-'

/**
 * The files of the given paths, including all files below folders, sorted; a missing path is kept as it is.
 */
export async function findFiles(paths: string[]): Promise<string[]> {
  return (await Promise.all(paths.map(filesBelow))).flat()
}

async function filesBelow(path: string): Promise<string[]> {
  if (path === standardInput || !(await isFolder(path))) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
}

/** Reads standard input to its end; of a too large file only as much as proves that it is too large. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > limits.fileBytes) break
  }
  return Buffer.concat(chunks)
}
