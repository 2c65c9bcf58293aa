import { contextFor, type System, systemActor } from './context.ts'
import { expireClaims } from './delivery/expire-claims.ts'
import { deleteDocument } from './documents/delete.ts'
import { failOverdue } from './documents/fail-overdue.ts'
import { pruneEvents } from './events/prune-events.ts'
import { pruneIdempotentAnswers } from './idempotency.ts'
import { requeueLost } from './requeue.ts'

/** What has to be looked after every minute; `retentionDays` erases documents that are older, if given. */
export async function sweep(
  system: System,
  { retentionDays }: { retentionDays?: number | undefined },
): Promise<void> {
  await requeueLost(system)
  await failOverdue(system)
  await expireClaims(system)
  await pruneEvents(system)
  await pruneIdempotentAnswers(system)
  if (retentionDays !== undefined) await eraseOld(system, retentionDays)
}

async function eraseOld(system: System, days: number): Promise<void> {
  const old = await system.database.document.findMany({
    where: {
      createdAt: { lt: new Date(system.now().getTime() - days * 86_400_000) },
      delivery: { not: 'pending' },
    },
    select: { id: true, workspaceId: true },
    take: 500,
  })
  const actor = { ...systemActor, name: 'retention' }
  for (const { id, workspaceId } of old)
    await deleteDocument(contextFor(system, { workspaceId, actor, requestId: null }), { id }).catch((error) =>
      system.logger.warn({ documentId: id, err: error }, 'An old document was not erased, it is tried again'),
    )
}
