import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '@numora/contract'

/** Instead of a path. */
export const standardInput = '-'

/** The files that paths name, and all below those that are folders, sorted; one that is missing stays as it is. */
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

/** What comes in, to its end; of more than a file may hold, only so much that it counts as too large. */
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
