import { contextFor, type System, systemActor } from './context.ts'
import { expireClaims } from './delivery/expire-claims.ts'
import { deleteDocument } from './documents/delete.ts'
import { failOverdue } from './documents/sweep.ts'
import { pruneEvents } from './events/prune-events.ts'
import { firstIdAt } from './id.ts'
import { pruneIdempotentAnswers } from './idempotency.ts'
import { requeueLost } from './requeue.ts'
import { tidyTurns } from './turns.ts'

/** What has to be looked after every minute; `retentionDays` erases documents that are older, if given. */
export async function sweep(
  system: System,
  { retentionDays }: { retentionDays?: number | undefined },
): Promise<void> {
  await requeueLost(system)
  await tidyTurns(system)
  await failOverdue(system)
  await expireClaims(system)
  await pruneEvents(system)
  await pruneIdempotentAnswers(system)
  if (retentionDays !== undefined) await eraseOld(system, retentionDays)
}

const hourMs = 3_600_000

async function eraseOld(system: System, days: number): Promise<void> {
  const before = new Date(system.now().getTime() - 24 * days * hourMs)
  const old = await system.database.document.findMany({
    where: {
      // Found by the ids' order; the clock may have been set while they were made.
      id: { lt: firstIdAt('document', new Date(before.getTime() + hourMs)) },
      createdAt: { lt: before },
      delivery: { not: 'pending' },
    },
    select: { id: true, workspaceId: true },
    orderBy: { id: 'asc' },
    take: 500,
  })
  const actor = { ...systemActor, name: 'retention' }
  for (const { id, workspaceId } of old)
    await deleteDocument(contextFor(system, { workspaceId, actor, requestId: null }), { id }).catch((error) =>
      system.logger.warn({ documentId: id, err: error }, 'An old document was not erased, it is tried again'),
    )
}
