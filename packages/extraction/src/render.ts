import type { RenderResult, SplitResult, WordsResult } from './child/messages.ts'
import { createPool, type PoolOptions } from './child/pool.ts'
import { bytesOf, type FileInput } from './extractor.ts'
import type { Fault } from './fault.ts'

export type { RenderResult, SplitResult, WordsResult }

type JobOptions = { signal?: AbortSignal; onFault?: (fault: Fault) => void }

export type Renderer = {
  /** Renders page `pageNumber` (from 1) as PNG, as it is shown, `widthPx` wide. Rejects like `extract`. */
  renderPage: (
    file: FileInput,
    pageNumber: number,
    widthPx: number,
    options?: JobOptions,
  ) => Promise<RenderResult>
  /** Reads the words of a page that needs no OCR. Rejects like `extract`. */
  readWords: (file: FileInput, pageNumber: number, options?: JobOptions) => Promise<WordsResult>
  /** Makes a file of each list of pages of a PDF or TIFF. Rejects like `extract`. */
  split: (file: FileInput, parts: number[][], options?: JobOptions) => Promise<SplitResult>
  /** Ends all child processes; resolves when they are gone. */
  close: () => Promise<void>
}

/** Works on pages in a guarded child process; what takes more than 10 s is `timed_out`. */
export function createRenderer(options: Partial<PoolOptions> = {}): Renderer {
  const pool = createPool({ children: 1, timeoutMs: () => 10_000, memoryMb: 1024, ...options })
  return {
    renderPage: async (file, pageNumber, widthPx, { signal, onFault } = {}) =>
      pool.run({ kind: 'render', bytes: await bytesOf(file), pageNumber, widthPx }, { signal, onFault }),
    readWords: async (file, pageNumber, { signal, onFault } = {}) =>
      pool.run({ kind: 'words', bytes: await bytesOf(file), pageNumber }, { signal, onFault }),
    split: async (file, parts, { signal, onFault } = {}) =>
      pool.run({ kind: 'split', bytes: await bytesOf(file), parts }, { signal, onFault }),
    close: pool.close,
  }
}
