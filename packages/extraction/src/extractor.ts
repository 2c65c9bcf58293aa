import { readFile } from 'node:fs/promises'
import type { Reading, Recall, SchemaId } from '@numora/contract'
import type { LearnResult, OcrCheck } from './child/messages.ts'
import { createPool, type PoolOptions } from './child/pool.ts'
import type { Fault } from './fault.ts'
import type { Approved } from './fields/memory/learn-layout.ts'

/** The file's bytes, or the path it lies at. */
export type FileInput = Uint8Array | string

type JobOptions = {
  signal?: AbortSignal
  /** Told of each stage that broke by an error of the program; what the others read is kept. */
  onFault?: (fault: Fault) => void
}

export type Extractor = {
  /**
   * Reads a file into fields in a guarded child process. A bad file is a failed result; rejects with
   * {@link ReaderCrashed} when the child died or sent what is no reading, with the signal's reason, or with what `recall` rejects with. That is
   * asked, between reading and choosing, what earlier documents of the same vendor have taught.
   */
  extract: (
    file: FileInput,
    options: JobOptions & { schema: SchemaId | 'auto'; recall?: Recall },
  ) => Promise<Reading>
  /** What a document's approved values teach about its vendor's documents. Fails and rejects as `extract`. */
  learn: (file: FileInput, options: JobOptions & Approved & { schema: SchemaId }) => Promise<LearnResult>
  /** Whether pictures can be read on this machine, and the name of what reads them. Rejects as `extract`. */
  checkOcr: () => Promise<OcrCheck>
  /** Ends all child processes; resolves when they are gone. */
  close: () => Promise<void>
}

/** 2 minutes and 20 seconds a page: no file may keep a child longer. */
function documentTimeoutMs(pageCount: number): number {
  return 120_000 + 20_000 * pageCount
}

export function createExtractor(options: Partial<PoolOptions> = {}): Extractor {
  const pool = createPool({ children: 1, timeoutMs: documentTimeoutMs, memoryMb: 2048, ...options })
  return {
    extract: async (file, { schema, signal, recall, onFault }) =>
      pool.run(
        { kind: 'extract', bytes: await bytesOf(file), schema, canRecall: recall !== undefined },
        { signal, recall, onFault },
      ),
    learn: async (file, { schema, signal, onFault, values, fields }) =>
      pool.run(
        { kind: 'learn', bytes: await bytesOf(file), schema, approved: { values, fields } },
        { signal, onFault },
      ),
    checkOcr: () => pool.run({ kind: 'check-ocr' }),
    close: pool.close,
  }
}

export async function bytesOf(file: FileInput): Promise<Uint8Array> {
  return typeof file === 'string' ? readFile(file) : file
}
