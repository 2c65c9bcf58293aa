import type { Readable } from 'node:stream'

/** Where files are stored. Keys are paths of `a-z0-9_-./`, created by this program only. */
export type Storage = {
  /** Stores all of a stream or nothing; resolves once the bytes are stored durably. */
  put(key: string, content: Readable | Uint8Array): Promise<void>
  /** `end` is inclusive, as in HTTP ranges. Throws {@link FileMissing}. */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>
  readAll(key: string): Promise<Uint8Array>
  /** Throws if the storage cannot be read. */
  has(key: string): Promise<boolean>
  /** Erases a file, or everything below a key that ends in `/`, with earlier versions. It need not exist. */
  delete(key: string): Promise<void>
  /**
   * The next files below `folder` (which ends in `/`) in the order of their keys, at most `limit`, starting
   * after `after`; none at the end. Remains of a killed {@link put} are listed under a key of their own, unless
   * they are removed by `removeUnfinished`.
   */
  list(folder: string, page: { after?: string | undefined; limit: number }): Promise<StoredFileEntry[]>
  /** Removes at most a page of remains of killed puts that began before a time; returns how many. */
  removeUnfinished?(before: Date): Promise<number>
  /** Throws if the storage cannot be written to. */
  check(): Promise<void>
  /** A description of the storage for its operator, and what they should change. Throws if it cannot be used. */
  inspect(): Promise<{ summary: string; warnings: string[] }>
}

/** At `modifiedAt` at the latest its last bytes were written; it increases while a file is being stored. */
export type StoredFileEntry = { key: string; sizeBytes: number; modifiedAt: Date }

export class FileMissing extends Error {
  constructor(key: string) {
    super(`There is no file ${key}`)
    this.name = 'FileMissing'
  }
}

/** The storage does not answer or refuses, which is not about the file: the same call may succeed later. */
export class StorageUnavailable extends Error {
  constructor(message: string, options: ErrorOptions = {}) {
    super(message, options)
    this.name = 'StorageUnavailable'
  }
}
