import type { Readable } from 'node:stream'

/** Where files are stored. Keys are paths of `a-z0-9_-./`, made by us alone. */
export type Storage = {
  /** Stores all of a stream or nothing; resolves once the bytes are safe on disk. */
  put(key: string, content: Readable | Uint8Array): Promise<void>
  /** `end` is inclusive, as in HTTP ranges. Throws {@link FileMissing}. */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>
  readAll(key: string): Promise<Uint8Array>
  /** Throws where the storage cannot say. */
  has(key: string): Promise<boolean>
  /** Deletes the file, or everything below a key that ends in `/`. Missing is fine. */
  delete(key: string): Promise<void>
  /**
   * The next files below `folder` (which ends in `/`) in the order of their keys, at most `limit` of them, from the
   * first one behind `after`; none at the end. What a killed {@link put} left behind is listed under a key of its own.
   */
  list(folder: string, page: { after?: string | undefined; limit: number }): Promise<StoredFileEntry[]>
  /** Throws when it cannot be written to. */
  check(): Promise<void>
}

/** `modifiedAt` is when its last bytes were written: it grows while a file is still being stored. */
export type StoredFileEntry = { key: string; sizeBytes: number; modifiedAt: Date }

export class FileMissing extends Error {
  constructor(key: string) {
    super(`There is no file ${key}`)
    this.name = 'FileMissing'
  }
}
