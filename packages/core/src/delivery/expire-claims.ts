import { contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { lockDocument } from '../documents/find.ts'
import { settle } from './settle.ts'

/** Ends claims whose executor has not reported in time; part of the `sweep` job. */
export async function expireClaims(system: System): Promise<void> {
  const isOver = { mode: 'external', status: 'pending', expiresAt: { lt: system.now() } } as const
  const overdue = await system.database.push.findMany({ where: isOver, take: 100 })
  for (const { id, workspaceId, documentId } of overdue) {
    const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
    await inTransaction(ctx, async (ctx) => {
      const document = await lockDocument(ctx, documentId)
      const { count } = await ctx.db.push.updateMany({
        where: { ...isOver, id, workspaceId },
        data: { status: 'failed', updatedAt: ctx.now() },
      })
      if (count === 0) return
      await ctx.db.deliveryAttempt.updateMany({
        where: { workspaceId, pushId: id, status: 'pending' },
        data: {
          status: 'failed',
          errorCode: 'executor_timed_out',
          errorMessage: 'The executor has not reported in time.',
        },
      })
      await settle(ctx, document)
    })
  }
}
