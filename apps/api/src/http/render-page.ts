import { Problem, type RenderPage } from '@numora/core'
import { ExtractorCrashed, type Renderer } from '@numora/extraction/render'

const timeoutMs = 10_000

/**
 * Shows pages in guarded children, for each caller one after the other: who asks for many leaves a child to the
 * others. Waiting for a turn and for a child counts, too.
 */
export const pageRenderer = (renderer: Renderer): ((caller: string) => RenderPage) => {
  const inTurn = createTurns()
  return (caller) => async (file, pageNumber, widthPx, signal) => {
    const late = AbortSignal.timeout(timeoutMs)
    const given = AbortSignal.any(signal ? [late, signal] : [late])
    const draw = () => renderer.renderPage(file, pageNumber, widthPx, { signal: given })
    const rendered = await inTurn(caller, given, draw).catch((error: unknown) => {
      if (error instanceof ExtractorCrashed || late.aborted) throw tooSlow()
      throw error
    })
    if (rendered.ok) return rendered.png
    if (rendered.failure.code === 'timed_out') throw tooSlow()
    return null
  }
}

const tooSlow = () => new Problem('unavailable', 'The page could not be shown in time.')

/** Does work of one name at a time, in the order in which it came; rejects as soon as its signal aborts. */
function createTurns() {
  const lasts = new Map<string, Promise<unknown>>()

  return async <T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    const before = lasts.get(name)
    const mine = Promise.race([before, abortOf(signal)]).then(work)
    const last = Promise.allSettled([before, mine])
    lasts.set(name, last)
    last.then(() => lasts.get(name) === last && lasts.delete(name))
    return mine
  }
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
