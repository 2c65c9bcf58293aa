import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { openStorage } from '@numora/core'
import { s3Keys, startS3 } from '@numora/testkit/s3'

export type StorageKind = 'file' | 's3'

/** Where the processes store their files. */
export type StoragePlace = {
  kind: StorageKind
  /** The environment of the processes. */
  env: Record<string, string>
  open(): ReturnType<typeof openStorage>
  /** The keys of everything that is stored. */
  list(): Promise<string[]>
  /** Breaks all connections to the bucket, and those to come; a folder cannot be cut off. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Each kind of storage by its name on the command line; a bucket needs no folder. */
export const storagePlaces: Record<StorageKind, (folder: string) => Promise<StoragePlace>> = {
  file: async (folder) => ({
    kind: 'file',
    env: { NUMORA_STORAGE_URL: `file:${folder}` },
    open: () => openStorage(`file:${folder}`),
    list: () => listFiles(folder),
    cut() {
      throw new Error('Expected --storage s3')
    },
    mend() {},
    async close() {},
  }),
  async s3() {
    const server = await startS3()
    const env = await server.newEnvironment()
    const open = () => openStorage(env.NUMORA_STORAGE_URL!, s3Keys)
    return {
      kind: 's3',
      env,
      open,
      list: async () => (await (await open()).list('', { limit: 1_000_000 })).map(({ key }) => key),
      cut: server.cut,
      mend: server.mend,
      close: server.stop,
    }
  },
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}
