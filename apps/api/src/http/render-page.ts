import { ReaderCrashed } from '@numora/contract'
import { Problem, type RenderPage, type System } from '@numora/core'
import type { Renderer } from '@numora/extraction/render'

/** Shows pages in the guarded child. */
export function pageRenderer(renderer: Renderer, logger: System['logger']): RenderPage {
  return async (file, pageNumber, widthPx, signal) => {
    const rendered = await renderer
      .renderPage(file, pageNumber, widthPx, {
        signal,
        onFault: ({ stage, error }) =>
          logger.error({ stage, pageNumber, fault: error }, 'Showing a page broke'),
      })
      .catch((error: unknown) => {
        if (error instanceof ReaderCrashed) throw tooSlow()
        throw error
      })
    if (rendered.ok) return rendered.png
    if (rendered.failure.code === 'timed_out') throw tooSlow()
    return null
  }
}

function tooSlow() {
  return new Problem('unavailable', 'The page could not be shown in time.')
}
