import type { DispatchBody, DocumentResource } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { findDestination } from '../destinations/destinations.ts'
import { lockDocument } from '../documents/find.ts'
import { presentDocument } from '../documents/present.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { isTo, type PushTarget } from '../follow-ups/push-target.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { fittingRoutes } from './fitting-routes.ts'
import { targetsOf } from './plan-pushes.ts'
import { latestPushes } from './settle.ts'

/**
 * Queues a delivery by every active route that matches, or only to the given destination or provider; an
 * external route is claimed for its executor. Targets that already have the document are skipped.
 */
export async function dispatch(
  ctx: Context,
  { id, ...wanted }: DispatchBody & { id: string },
): Promise<DocumentResource> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id)
    const candidates = await candidatesFor(ctx, document, wanted)
    assertCan(document, 'dispatch')
    const done = (await latestPushes(ctx, document)).filter((push) => push.status !== 'failed')
    const targets = candidates.filter((target) => !done.some((push) => isTo(push, target)))
    if (targets.length === 0)
      throw new Problem(
        'conflict',
        candidates.length > 0
          ? 'The document was delivered there already.'
          : 'No active route or destination fits the document.',
      )
    return presentDocument(await transition(ctx, document, 'dispatch', { push: targets }))
  })
}

/** A destination that is given explicitly needs no route. */
async function candidatesFor(ctx: Context, document: Document, wanted: DispatchBody): Promise<PushTarget[]> {
  const isWanted = ({ provider }: PushTarget) => (wanted.provider ?? provider) === provider
  if (wanted.destination_id !== undefined) {
    const { id, provider, status } = await findDestination(ctx, wanted.destination_id)
    return status === 'active' ? [{ destinationId: id, provider }].filter(isWanted) : []
  }
  const routes = await ctx.db.route.findMany({
    where: { workspaceId: ctx.workspaceId, schema: schemaOf(document), active: true },
    orderBy: { id: 'asc' },
  })
  return (await targetsOf(ctx, await fittingRoutes(ctx, document, routes))).filter(isWanted)
}
