import type { AuditEvent, AuditListQuery, AuditTargetType } from '@numora/contract'
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
  // The closed list of types names the kind of the target before the dot.
  const targetType = row.type.split('.')[0] as AuditTargetType
  return {
    id: row.id,
    type: row.type,
    actor: row.actor,
    target: { type: targetType, id: row.targetId },
    changes: row.changes,
    request_id: row.requestId,
    created_at: row.createdAt.toISOString(),
  }
}
