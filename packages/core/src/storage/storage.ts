import type { Readable } from 'node:stream'

/** Where files are stored. Keys are paths of `a-z0-9_-./`, created by this program only. */
export type Storage = {
  /** Stores all of a stream or nothing; resolves once the bytes are synced to disk. */
  put(key: string, content: Readable | Uint8Array): Promise<void>
  /** `end` is inclusive, as in HTTP ranges. Throws {@link FileMissing}. */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>
  readAll(key: string): Promise<Uint8Array>
  /** Throws if the storage cannot be read. */
  has(key: string): Promise<boolean>
  /** Deletes a file, or everything below a key that ends in `/`. It need not exist. */
  delete(key: string): Promise<void>
  /**
   * The next files below `folder` (which ends in `/`) in the order of their keys, at most `limit`, starting
   * after `after`; none at the end. Remains of a killed {@link put} are listed under a key of their own.
   */
  list(folder: string, page: { after?: string | undefined; limit: number }): Promise<StoredFileEntry[]>
  /** Throws if the storage cannot be written to. */
  check(): Promise<void>
}

/** `modifiedAt` is when its last bytes were written: it increases while a file is being stored. */
export type StoredFileEntry = { key: string; sizeBytes: number; modifiedAt: Date }

export class FileMissing extends Error {
  constructor(key: string) {
    super(`There is no file ${key}`)
    this.name = 'FileMissing'
  }
}
