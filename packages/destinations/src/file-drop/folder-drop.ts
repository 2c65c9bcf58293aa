import { randomBytes } from 'node:crypto'
import { lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PushError, type PushFailure, refusal } from '../kit/push-error.ts'
import type { Drop, OpenDrop } from './drop.ts'

/** A folder of the machine inside one of the folders that the operator permits. */
export const withFolder: OpenDrop = async (reach, { config }, work) => {
  const folder = await inOurWords(permittedFolder(config.url, reach.dropDirs))
  return work(folderDrop(folder))
}

/**
 * The folder of a `file:` URL without symbolic links. Throws a refusal if it is in none of the permitted folders, which
 * would otherwise be left by a symbolic link.
 */
async function permittedFolder(url: string, dropDirs: readonly string[]): Promise<string> {
  if (!isNamedIn(url, dropDirs)) throw outsideOfDropDirs()
  const folder = await realpath(fileURLToPath(url))
  const permitted = await Promise.all(dropDirs.map((dir) => realpath(dir).catch(() => undefined)))
  if (!permitted.some((dir) => dir !== undefined && isInside(folder, dir))) throw outsideOfDropDirs()
  return folder
}

/** Whether a `file:` URL names a folder in one of those that are permitted, as far as its text shows. */
export function isNamedIn(url: string, dropDirs: readonly string[]): boolean {
  try {
    const path = fileURLToPath(url)
    return !path.includes('\0') && dropDirs.some((dir) => isInside(path, resolve(dir)))
  } catch {
    return false
  }
}

function isInside(path: string, dir: string): boolean {
  const above = dir.endsWith(sep) ? dir : `${dir}${sep}`
  return path === dir || `${path}${sep}`.startsWith(above)
}

export function outsideOfDropDirs() {
  return refusal(
    'address_refused',
    'The folder is in none of the folders that the operator permits in NUMORA_DROP_DIRS.',
  )
}

function folderDrop(folder: string): Drop {
  return {
    has: (name) =>
      inOurWords(
        lstat(join(folder, name)).then(
          (found) => found.isFile(),
          (error) => {
            if (error.code === 'ENOENT') return false
            throw error
          },
        ),
      ),
    async put(name, bytes) {
      await inOurWords(writeFile(folder, name, bytes))
      return null
    },
    async check() {
      await inOurWords(writeFile(folder, undefined, Buffer.alloc(0)))
      return null
    },
  }
}

/** Writes beside the final name, which the file gets only when its bytes are on the disk. Without a name it is removed. */
async function writeFile(folder: string, name: string | undefined, bytes: Uint8Array): Promise<void> {
  const unfinished = join(folder, unfinishedName())
  try {
    const file = await open(unfinished, 'wx', 0o644)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (name === undefined) return
    await rename(unfinished, join(folder, name))
  } finally {
    await rm(unfinished, { force: true })
  }
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** A hidden name, which programs that watch a folder ignore. */
export function unfinishedName(): string {
  return `.numora-${randomBytes(9).toString('hex')}.part`
}

const reasons: Record<string, Pick<PushFailure, 'kind' | 'message'>> = {
  ENOENT: { kind: 'temporary', message: 'The folder does not exist.' },
  ENOTDIR: { kind: 'refused', message: 'What is at the path is not a folder.' },
  EACCES: { kind: 'refused', message: 'Numora may not write into the folder.' },
  EPERM: { kind: 'refused', message: 'Numora may not write into the folder.' },
  ENOSPC: { kind: 'temporary', message: 'The disk of the folder is full.' },
  EDQUOT: { kind: 'temporary', message: 'The disk quota of the folder is used up.' },
  EROFS: { kind: 'temporary', message: 'The file system of the folder is read-only.' },
  EIO: { kind: 'temporary', message: 'The disk of the folder fails.' },
  ESTALE: { kind: 'temporary', message: 'The file system of the folder is not reachable.' },
}

async function inOurWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined
    if (!reason) throw error
    throw new PushError({ ...reason, code: 'folder_unusable', responseStatus: null })
  }
}
