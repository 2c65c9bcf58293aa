import type { RenderResult } from './child/messages.ts'
import { createPool, type PoolOptions } from './child/pool.ts'
import { bytesOf, type FileInput } from './extractor.ts'
import type { Fault } from './fault.ts'

export type { RenderResult }

export type Renderer = {
  /**
   * Page `pageNumber` (from 1) as PNG, upright and whole, `widthPx` wide. Rejects as `extract` does.
   */
  renderPage: (
    file: FileInput,
    pageNumber: number,
    widthPx: number,
    options?: { signal?: AbortSignal; onFault?: (fault: Fault) => void },
  ) => Promise<RenderResult>
  /** Ends all child processes; resolves when they are gone. */
  close: () => Promise<void>
}

/** Shows pages in a guarded child process; one that takes over 10 s is `timed_out`. */
export function createRenderer(options: Partial<PoolOptions> = {}): Renderer {
  const pool = createPool({ children: 1, timeoutMs: () => 10_000, memoryMb: 1024, ...options })
  return {
    renderPage: async (file, pageNumber, widthPx, { signal, onFault } = {}) =>
      pool.run({ kind: 'render', bytes: await bytesOf(file), pageNumber, widthPx }, { signal, onFault }),
    close: pool.close,
  }
}
