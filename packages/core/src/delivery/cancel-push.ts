import type { DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { assertVersion, lockDocument } from '../documents/find.ts'
import { presentDocument } from '../documents/present.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { cancelRuns } from '../workflows/cancel-runs.ts'

/**
 * Ends deliveries that wait for their next attempt or for an executor, and runs between two steps. A running attempt
 * ends first and counts if it succeeds; until then the document stays `push_pending`.
 */
export async function cancelPush(
  ctx: Context,
  input: { id: string; expected_updated_at?: string | undefined },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    assertCan(document, 'cancel_push')
    assertVersion(document, input.expected_updated_at)
    const ended = await endWaiting(ctx, document)
    const { count: marked } = await ctx.db.push.updateMany({
      where: { ...pendingOf(document), startedAt: { not: null }, cancelledAt: null },
      data: { cancelledAt: ctx.now() },
    })
    const runs = await cancelRuns(ctx, document)
    if (ended + marked + runs === 0)
      throw new Problem('conflict', 'The push was cancelled already: the attempt under way ends first.')
    const underWay = await ctx.db.push.count({ where: pendingOf(document) })
    return presentDocument(underWay > 0 ? document : await transition(ctx, document, 'cancel_push'))
  })
}

function pendingOf({ id, workspaceId, approval }: Document) {
  return { documentId: id, workspaceId, approval, status: 'pending' } as const
}

/** A worker that starts an attempt at the same moment is either seen here or finds its push ended. */
async function endWaiting(ctx: Context, document: Document): Promise<number> {
  const ended = await ctx.db.push.updateManyAndReturn({
    where: { ...pendingOf(document), mode: { not: 'workflow' }, startedAt: null },
    data: { status: 'failed', cancelledAt: ctx.now(), updatedAt: ctx.now() },
    select: { id: true },
  })
  await ctx.db.deliveryAttempt.updateMany({
    where: {
      workspaceId: document.workspaceId,
      pushId: { in: ended.map(({ id }) => id) },
      status: 'pending',
    },
    data: { ...cancelled, nextAttemptAt: null },
  })
  return ended.length
}

/** The columns of an attempt that will not be made. */
export const cancelled = {
  status: 'failed',
  errorCode: 'cancelled',
  errorMessage: 'The push was cancelled.',
} as const
