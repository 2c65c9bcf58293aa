import { contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { endClaim } from './record-notification.ts'

/** Ends claims whose executor has not reported in time; part of the `sweep` job. */
export async function expireClaims(system: System): Promise<void> {
  const isOver = { mode: 'external', status: 'pending', expiresAt: { lt: system.now() } } as const
  const overdue = await system.database.push.findMany({ where: isOver, take: 100 })
  for (const claim of overdue) {
    const { workspaceId } = claim
    const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
    await inTransaction(ctx, (ctx) => endClaim(ctx, claim, timedOut))
  }
}

const timedOut = {
  code: 'executor_timed_out',
  message: 'The executor has not reported in time.',
}
