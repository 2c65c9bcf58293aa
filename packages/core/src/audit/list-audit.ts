import type {
  Actor,
  AuditChange,
  AuditEvent,
  AuditListQuery,
  AuditTargetType,
  AuditType,
} from '@numora/contract'
import type { Context } from '../context.ts'
import type { AuditEvent as Row } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'

/** Who changed what in the workspace, newest first. */
export async function listAudit(
  ctx: Context,
  { limit, cursor, type, actor, target, created_after: after, created_before: before }: AuditListQuery,
): Promise<Page<AuditEvent>> {
  const rows = await ctx.db.auditEvent.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      ...(cursor === undefined ? {} : { seq: { lt: BigInt(decodeCursor(cursor, /^\d{1,18}$/)) } }),
      ...(type === undefined ? {} : { type: { in: type } }),
      ...(actor === undefined ? {} : { actorKey: actor }),
      ...(target === undefined ? {} : { targetId: target }),
      createdAt: { ...(after && { gt: new Date(after) }), ...(before && { lt: new Date(before) }) },
    },
    orderBy: { seq: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => String(row.seq), presentAuditEvent)
}

function presentAuditEvent(row: Row): AuditEvent {
  const [targetType] = row.type.split('.')
  return {
    id: row.id,
    type: row.type as AuditType,
    actor: row.actor as Actor,
    target: { type: targetType as AuditTargetType, id: row.targetId },
    changes: row.changes as AuditChange[],
    request_id: row.requestId,
    created_at: row.createdAt.toISOString(),
  }
}
