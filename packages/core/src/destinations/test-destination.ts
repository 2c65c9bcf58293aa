import type { DestinationTest } from '@numora/contract'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { adapterOf } from './adapters.ts'
import { openCredentials } from './credentials.ts'
import { findDestination } from './destinations.ts'

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
  const target = { config: destination.config, credentials: openCredentials(ctx, destination) }
  return ctx.outsideCalls(ctx.workspaceId, async () => {
    const started = performance.now()
    const durationMs = () => Math.round(performance.now() - started)
    try {
      const { responseStatus } = await adapter.test({ fetch: ctx.fetch, now: ctx.now(), signal }, target)
      return {
        ok: true,
        response_status: responseStatus,
        duration_ms: durationMs(),
        message: `The destination answered ${responseStatus}.`,
      }
    } catch (error) {
      const failure = adapter.classifyError(error)
      if (!failure) throw error
      const { message, responseStatus } = failure
      return { ok: false, response_status: responseStatus, duration_ms: durationMs(), message }
    }
  })
}
