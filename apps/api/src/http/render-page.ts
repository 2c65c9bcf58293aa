import { Problem, type RenderPage, type System } from '@numora/core'
import { ExtractorCrashed, type Renderer } from '@numora/extraction/render'

const timeoutMs = 10_000

/** Shows pages in the guarded child; waiting for a child counts, too. */
export const pageRenderer =
  (renderer: Renderer, logger: System['logger']): RenderPage =>
  async (file, pageNumber, widthPx, signal) => {
    const late = AbortSignal.timeout(timeoutMs)
    const signals = signal ? [late, signal] : [late]
    const rendered = await renderer
      .renderPage(file, pageNumber, widthPx, {
        signal: AbortSignal.any(signals),
        onFault: ({ stage, error }) =>
          logger.error({ stage, pageNumber, fault: error }, 'Showing a page broke'),
      })
      .catch((error: unknown) => {
        if (error instanceof ExtractorCrashed || late.aborted) throw tooSlow()
        throw error
      })
    if (rendered.ok) return rendered.png
    if (rendered.failure.code === 'timed_out') throw tooSlow()
    return null
  }

const tooSlow = () => new Problem('unavailable', 'The page could not be shown in time.')
