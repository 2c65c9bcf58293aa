import { readFile } from 'node:fs/promises'
import type { FindKnowledge, Reading, SchemaId } from '@numora/contract'
import { readingDeadlineMs } from '@numora/domain'
import type { LearnResult, OcrCheck, UnpackResult } from './child/messages.ts'
import { createPool, type PoolOptions } from './child/pool.ts'
import type { Fault } from './fault.ts'
import type { Approved } from './fields/lessons/learn-lessons.ts'

/** The file's bytes or its path. */
export type FileInput = Uint8Array | string

type JobOptions = {
  signal?: AbortSignal
  /**
   * Called for each stage that threw because of an error of the program; the values of other stages are kept.
   */
  onFault?: (fault: Fault) => void
}

export type Extractor = {
  /**
   * Reads a file into fields in a guarded child process. A bad file is a failed result; rejects with
   * `ReaderCrashed` if the child died or sent something that is no reading, with the signal's reason, or with the
   * rejection of `findKnowledge`, which looks up what is known of the named parties before fields are chosen.
   */
  extract: (
    file: FileInput,
    options: JobOptions & { schema: SchemaId | 'auto'; findKnowledge?: FindKnowledge },
  ) => Promise<Reading>
  /** Derives lessons from a document's approved values. Fails and rejects like `extract`. */
  learn: (file: FileInput, options: JobOptions & Approved & { schema: SchemaId }) => Promise<LearnResult>
  /** Unpacks the documents of a container (ZIP, EML, MSG). Fails and rejects like `extract`. */
  unpack: (file: FileInput, options: JobOptions) => Promise<UnpackResult>
  /** Checks whether pictures can be read on this machine, and names the engine. Rejects like `extract`. */
  checkOcr: () => Promise<OcrCheck>
  /** Ends all child processes; resolves when they are gone. */
  close: () => Promise<void>
}

export function createExtractor(options: Partial<PoolOptions> = {}): Extractor {
  const pool = createPool({ children: 1, timeoutMs: readingDeadlineMs, memoryMb: 2048, ...options })
  return {
    extract: async (file, { schema, signal, findKnowledge, onFault }) =>
      pool.run(
        {
          kind: 'extract',
          bytes: await bytesOf(file),
          schema,
          canFindKnowledge: findKnowledge !== undefined,
        },
        { signal, findKnowledge, onFault },
      ),
    learn: async (file, { schema, signal, onFault, values, fields }) =>
      pool.run(
        { kind: 'learn', bytes: await bytesOf(file), schema, approved: { values, fields } },
        { signal, onFault },
      ),
    unpack: async (file, options) => pool.run({ kind: 'unpack', bytes: await bytesOf(file) }, options),
    checkOcr: () => pool.run({ kind: 'check-ocr' }),
    close: pool.close,
  }
}

export async function bytesOf(file: FileInput): Promise<Uint8Array> {
  return typeof file === 'string' ? readFile(file) : file
}
