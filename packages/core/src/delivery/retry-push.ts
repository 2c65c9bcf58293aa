import type { DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { findDestination } from '../destinations/destinations.ts'
import { assertVersion, lockDocument } from '../documents/find.ts'
import { presentDocument } from '../documents/present.ts'
import { type PushTarget, toWorkflow } from '../follow-ups/push-target.ts'
import type { Push } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { lockActiveWorkflows } from '../workflows/lock-active-workflows.ts'
import { isStep, latestPushes } from './settle.ts'

/**
 * Repeats failed pushes, to all destinations or to the given one; a workflow that failed gets a new run. What an
 * executor failed to deliver stays in the outbox, or is dispatched again.
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
        push.mode !== 'external' &&
        push.status === 'failed' &&
        (wanted === undefined ? !isStep(push) : push.destinationId === wanted),
    )
    const targets = await activeTargets(ctx, failed)
    if (targets.length === 0)
      throw new Problem(
        'conflict',
        failed.length > 0
          ? 'The destination or workflow is disabled or deleted.'
          : 'No push of Numora failed there: what an executor failed at is dispatched again, or waits in the outbox.',
      )
    return presentDocument(await transition(ctx, document, 'retry_push', { push: targets }))
  })
}

async function activeTargets(ctx: Context, pushes: Push[]): Promise<PushTarget[]> {
  const destinations = await ctx.db.destination.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      status: 'active',
      id: { in: pushes.flatMap((push) => push.destinationId ?? []) },
    },
  })
  const workflows = await lockActiveWorkflows(
    ctx,
    pushes.flatMap((push) => push.workflowId ?? []),
  )
  return [
    ...destinations.map(({ id, provider }) => ({ destinationId: id, provider })),
    ...workflows.map(({ id }) => toWorkflow(id)),
  ]
}
