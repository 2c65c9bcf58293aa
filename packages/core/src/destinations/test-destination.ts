import type { DestinationTest } from '@numora/contract'
import { adapterOf, classifyError } from '@numora/destinations'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { findDestination } from './destinations.ts'
import { reachOf } from './reach-of.ts'
import { targetOf } from './target-of.ts'

/**
 * Sends a harmless request in the form of a push, even if the destination is disabled, and returns the
 * outcome.
 */
export async function testDestination(
  ctx: Context,
  { id, signal }: { id: string; signal?: AbortSignal },
): Promise<z.infer<typeof DestinationTest>> {
  const destination = await findDestination(ctx, id)
  const adapter = adapterOf(destination.provider)
  return ctx.outsideCalls(ctx.workspaceId, async () => {
    const started = performance.now()
    const durationMs = () => Math.round(performance.now() - started)
    try {
      const { responseStatus } = await adapter.test(
        reachOf(ctx, destination, signal),
        targetOf(ctx, destination),
      )
      return {
        ok: true,
        response_status: responseStatus,
        duration_ms: durationMs(),
        message:
          responseStatus === null ? 'The destination works.' : `The destination answered ${responseStatus}.`,
      }
    } catch (error) {
      const failure = classifyError(error)
      if (!failure) throw error
      const { message, responseStatus } = failure
      return { ok: false, response_status: responseStatus, duration_ms: durationMs(), message }
    }
  })
}
