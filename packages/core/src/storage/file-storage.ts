import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  statfs,
} from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isKey, listFiles } from './list-files.ts'
import { FileMissing, type Storage, StorageUnavailable } from './storage.ts'

/** Storage in a local folder. */
export function fileStorage(folder: string): Storage {
  const root = resolve(folder)
  const pathOf = (key: string) => {
    if (!isKey(key)) throw new Error(`Not a storage key: ${key}`)
    return join(root, key)
  }
  const missing = (key: string) => (error: NodeJS.ErrnoException) => {
    throw isMissing(error) ? new FileMissing(key) : error
  }
  /** Removes folders that have become empty, because their names are ids of deleted things. */
  const prune = async (path: string) => {
    for (let each = dirname(path); each.length > root.length; each = dirname(each))
      if (!(await rmdir(each).then(always, never))) return
  }
  const put: Storage['put'] = async (key, content) => {
    const path = pathOf(key)
    const partial = `${path}.${randomUUID()}.part`
    const source = content instanceof Readable ? content : Readable.from([content])
    let fault: Error | undefined
    source.once('error', (error) => {
      fault = error
    })
    let written = partial
    try {
      const { handle, made } = await create(partial)
      await pipeline(source, handle.createWriteStream({ flush: true }))
      await rename(partial, path)
      written = path
      await syncFolders(path, made)
    } catch (error) {
      source.destroy()
      await rm(written, { force: true }).catch(never)
      await prune(path)
      throw error === fault ? error : new StorageUnavailable((error as Error).message, { cause: error })
    }
  }
  const remove: Storage['delete'] = async (key) => {
    const path = pathOf(key)
    await rm(path, { recursive: key.endsWith('/'), force: true, maxRetries: 5 })
    await prune(path)
  }
  return {
    put,
    async read(key, range) {
      // Opened first, so that a file that is deleted from now on can still be read to its end.
      const handle = await open(pathOf(key)).catch(missing(key))
      return handle.createReadStream(range)
    },
    readAll: (key) => readFile(pathOf(key)).catch(missing(key)),
    has: (key) =>
      access(pathOf(key)).then(always, (error) => {
        if (isMissing(error)) return false
        throw error
      }),
    delete: remove,
    list: (within, { after = '', limit }) => listFiles(root, within, { after, limit }),
    async check() {
      const probe = `checks/${randomUUID()}`
      await put(probe, Buffer.from('ok'))
      await remove(probe)
    },
    inspect: () => inspectFolder(root),
  }
}

/** Creates nothing: a folder that does not exist is an error. */
async function inspectFolder(folder: string): ReturnType<Storage['inspect']> {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`)
  await access(folder, constants.W_OK | constants.X_OK)
  const { bavail, bsize } = await statfs(folder)
  const freeGb = (bavail * bsize) / 1e9
  if (freeGb < 0.1) throw new Error(`${folder} has no room left`)
  return { summary: `${folder}, ${freeGb.toFixed(1)} GB free`, warnings: [] }
}

function always() {
  return true
}

function never() {
  return false
}

function isMissing({ code }: NodeJS.ErrnoException) {
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/**
 * Creates a file and its folders; `made` is the outermost new folder. Retries because an empty folder may be
 * pruned at any time.
 */
async function create(path: string): Promise<{ handle: FileHandle; made: string | undefined }> {
  for (let attempt = 1; ; attempt++) {
    const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    try {
      return { handle: await open(path, 'w', 0o600), made }
    } catch (error) {
      if (attempt === 10 || !isMissing(error as NodeJS.ErrnoException)) throw error
    }
  }
}

/** A rename survives a power cut only once its folder is synced, and a new folder only once its parent is. */
async function syncFolders(path: string, made: string | undefined): Promise<void> {
  const last = made === undefined ? dirname(path) : dirname(made)
  for (let each = dirname(path); ; each = dirname(each)) {
    const handle = await open(each, 'r')
    await handle.sync().finally(() => handle.close())
    if (each === last) return
  }
}
