import type { DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { findDestination } from '../destinations/destinations.ts'
import { assertVersion, lockDocument } from '../documents/find.ts'
import { presentDocument } from '../documents/present.ts'
import { Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { latestPushes } from './settle.ts'

/**
 * Repeats failed pushes, to all destinations or to the given one. What an executor failed to deliver stays in
 * the outbox, or is dispatched again.
 */
export async function retryPush(
  ctx: Context,
  input: { id: string; expected_updated_at?: string | undefined; destination_id?: string | undefined },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    const wanted = input.destination_id
    if (wanted !== undefined) await findDestination(ctx, wanted)
    assertCan(document, 'retry_push')
    assertVersion(document, input.expected_updated_at)
    const failed = (await latestPushes(ctx, document)).filter(
      (push) =>
        push.mode === 'push' &&
        push.status === 'failed' &&
        (wanted ?? push.destinationId) === push.destinationId,
    )
    const active = await ctx.db.destination.findMany({
      where: {
        workspaceId: ctx.workspaceId,
        status: 'active',
        id: { in: failed.map((push) => push.destinationId!) },
      },
    })
    if (active.length === 0)
      throw new Problem(
        'conflict',
        failed.length > 0
          ? 'The destination is disabled or deleted.'
          : 'No push of Numora failed there: what an executor failed at is dispatched again, or waits in the outbox.',
      )
    const push = active.map(({ id, provider }) => ({ destinationId: id, provider }))
    return presentDocument(await transition(ctx, document, 'retry_push', { push }))
  })
}
