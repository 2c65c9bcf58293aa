import type { AuditChange, AuditType } from '@numora/contract'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'

/**
 * Records who changed what, in the transaction of the change, so that both are committed or neither is. Without changes
 * nothing is written. `target` is the id of what was changed.
 */
export async function recordAudit(
  ctx: Context,
  { type, target, changes }: { type: AuditType; target: string; changes: AuditChange[] },
): Promise<void> {
  if (!ctx.isInTransaction) throw new Error('An audit event is written in the transaction of its change')
  if (changes.length === 0) return
  const { actor, workspaceId, requestId } = ctx
  await ctx.db.auditEvent.create({
    data: {
      id: newId('auditEvent'),
      workspaceId,
      type,
      actor,
      actorKey: actor.id ?? actor.name ?? actor.type,
      targetId: target,
      changes,
      requestId,
      createdAt: ctx.now(),
    },
  })
}
