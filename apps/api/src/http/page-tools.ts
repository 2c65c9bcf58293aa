import { ReaderCrashed } from '@numora/contract'
import { Problem, type ReadWords, type RenderPage, type SplitFile, type System } from '@numora/core'
import type { Renderer } from '@numora/extraction/render'

/** What is done with pages in the guarded child process. */
export type PageTools = { render: RenderPage; readWords: ReadWords; split: SplitFile }

export function pageTools(renderer: Renderer, logger: System['logger']): PageTools {
  const withFaults = (signal: AbortSignal) => ({
    signal,
    onFault: ({ stage, error }: { stage: string; error: string }) =>
      logger.error({ stage, fault: error }, 'Working on a page broke'),
  })
  return {
    async render(file, pageNumber, widthPx, signal) {
      const rendered = await inTime(renderer.renderPage(file, pageNumber, widthPx, withFaults(signal)))
      return rendered.ok ? rendered.png : null
    },
    async readWords(file, pageNumber, signal) {
      const read = await inTime(renderer.readWords(file, pageNumber, withFaults(signal)))
      return read.ok ? (read.page ?? 'scan') : null
    },
    async split(file, parts, signal) {
      const split = await inTime(renderer.split(file, parts, withFaults(signal)))
      if (split.ok) return split.files
      if (split.failure.code === 'file_too_large')
        throw new Problem('file_too_large', 'The parts of the file would be too large.')
      throw new Problem('invalid_value', `The file cannot be split: ${split.failure.message}.`)
    },
  }
}

/** An answer that came in time; otherwise a problem that may not be there at the next request. */
async function inTime<R extends { ok: true } | { ok: false; failure: { code: string } }>(
  answer: Promise<R>,
): Promise<R> {
  const result = await answer.catch((error: unknown) => {
    if (error instanceof ReaderCrashed) throw tooSlow()
    throw error
  })
  if (!result.ok && result.failure.code === 'timed_out') throw tooSlow()
  return result
}

function tooSlow() {
  return new Problem('unavailable', 'The page could not be read in time.')
}
