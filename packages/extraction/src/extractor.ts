import { readFile } from 'node:fs/promises'
import type { SchemaId } from '@numora/contract'
import { createPool, type PoolOptions } from './child/pool.ts'
import type { ExtractionResult } from './model.ts'

/** The file's bytes, or the path it lies at. */
export type FileInput = Uint8Array | string

export type Extractor = {
  /**
   * Reads a file into fields in a guarded child process. A bad file is a failed result; rejects with
   * `ExtractorCrashed` when the child died, or with the signal's reason.
   */
  extract: (
    file: FileInput,
    options: { schema: SchemaId | 'auto'; signal?: AbortSignal },
  ) => Promise<ExtractionResult>
  /** Ends all child processes; resolves when they are gone. */
  close: () => Promise<void>
}

/** 2 minutes and 20 seconds a page: no file may keep a child longer. */
const documentTimeoutMs = (pageCount: number): number => 120_000 + 20_000 * pageCount

export const createExtractor = (options: Partial<PoolOptions> = {}): Extractor => {
  const pool = createPool({ children: 1, timeoutMs: documentTimeoutMs, memoryMb: 2048, ...options })
  return {
    extract: async (file, { schema, signal }) =>
      pool.run({ kind: 'extract', bytes: await bytesOf(file), schema }, signal),
    close: pool.close,
  }
}

export const bytesOf = async (file: FileInput): Promise<Uint8Array> =>
  typeof file === 'string' ? readFile(file) : file
