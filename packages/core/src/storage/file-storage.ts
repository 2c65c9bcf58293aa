import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileMissing, type Storage } from './storage.ts'

/** Storage in a folder of this machine. */
export function fileStorage(folder: string): Storage {
  const place = (key: string) => {
    if (!/^[a-z0-9_][a-z0-9_./-]*$/.test(key) || key.includes('..'))
      throw new Error(`Not a storage key: ${key}`)
    return join(folder, key)
  }
  const missing = (key: string) => (error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new FileMissing(key) : error
  }
  return {
    async put(key, content) {
      const path = place(key)
      const partial = `${path}.${randomUUID()}.part`
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      try {
        const source = content instanceof Readable ? content : Readable.from([content])
        await pipeline(source, createWriteStream(partial, { mode: 0o600, flush: true }))
        await rename(partial, path)
        await syncFolder(dirname(path))
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    async read(key, range) {
      await access(place(key)).catch(missing(key))
      return createReadStream(place(key), range)
    },
    readAll: (key) => readFile(place(key)).catch(missing(key)),
    has: (key) =>
      access(place(key)).then(
        () => true,
        () => false,
      ),
    delete: (key) => rm(place(key), { recursive: key.endsWith('/'), force: true }),
    async check() {
      const probe = `.check-${randomUUID()}`
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const handle = await open(join(folder, probe), 'w')
      await handle.close()
      await rm(join(folder, probe))
    },
  }
}

/** A rename survives a power cut only once the folder is on disk, too. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
