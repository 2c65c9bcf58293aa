import type { Readable } from 'node:stream'

/** Where files lie. Keys are paths of `a-z0-9_-./`, made by us alone. */
export type Storage = {
  /** Stores all of a stream or nothing; resolves once the bytes are safe on disk. */
  put(key: string, content: Readable | Uint8Array): Promise<void>
  /** `end` is inclusive, as in HTTP ranges. Throws {@link FileMissing}. */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>
  readAll(key: string): Promise<Uint8Array>
  has(key: string): Promise<boolean>
  /** Deletes the file, or everything below a key that ends in `/`. Missing is fine. */
  delete(key: string): Promise<void>
  /** Throws when it cannot be written to. */
  check(): Promise<void>
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`There is no file ${key}`)
    this.name = 'FileMissing'
  }
}
