import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { turnstile } from '../turnstile.ts'

const timeoutMs = 10_000

/** Few at a time, since whole files are in memory, and one per workspace, so that none delays the others. */
const lanes = turnstile({ lanes: 2, lanesPerGroup: 1, maxWaitMs: timeoutMs })

/** Works on a whole file when its workspace has its turn. */
export function inPageLane<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  return lanes(ctx.workspaceId, work)
}

/** Works on pages for at most 10 seconds, and no longer than the caller waits. */
export async function inTime<T>(
  gone: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = AbortSignal.timeout(timeoutMs)
  try {
    return await work(gone ? AbortSignal.any([gone, late]) : late)
  } catch (error) {
    if (late.aborted) throw new Problem('unavailable', 'The pages could not be read in time.')
    // Nobody waits for the answer any more, or the server stops.
    if (gone?.aborted) throw new Problem('unavailable', 'The server stopped before the pages were read.')
    throw error
  }
}
