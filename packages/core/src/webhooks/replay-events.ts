import { limits, type Replay, type ReplayBody } from '@numora/contract'
import type { z } from 'zod'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { keptSince } from '../events/kept-since.ts'
import { sendAgain } from '../follow-ups/webhooks.ts'
import { existing, lockEndpoint } from './endpoints.ts'
import { assertActive } from './redeliver.ts'

/**
 * Queues the events of a time to one endpoint again, the oldest first. The endpoint is locked, so of several replays at
 * once each sees what the one before has queued, and leaves it out as long as it waits.
 */
export async function replayEvents(
  ctx: Context,
  { id, since, until }: z.infer<typeof ReplayBody> & { id: string },
  { limit = limits.replayedEvents }: { limit?: number } = {},
): Promise<z.infer<typeof Replay>> {
  return inTransaction(ctx, async (ctx) => {
    assertActive(existing(await lockEndpoint(ctx, id)))
    const from = new Date(Math.max(Date.parse(since), keptSince(ctx.now()).getTime()))
    const to = until === undefined ? ctx.now() : new Date(until)
    const { queued, last } = await sendAgain(ctx, id, { from, to, limit })
    await recordAudit(ctx, {
      type: 'webhook_endpoint.replayed',
      target: id,
      changes: changesBetween(null, { since: from.toISOString(), until: to.toISOString(), queued }),
    })
    return { queued, next_since: queued === limit ? last!.toISOString() : null }
  })
}
