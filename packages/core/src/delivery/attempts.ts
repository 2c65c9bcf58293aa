import type { DeliveryAttempt, PageQuery } from '@numora/contract'
import type { Context } from '../context.ts'
import { findDocument } from '../documents/find.ts'
import type { DeliveryAttempt as AttemptRow, Push } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'

/** The attempts to deliver a document, newest first. */
export async function listDeliveryAttempts(
  ctx: Context,
  { id, limit, cursor }: PageQuery & { id: string },
): Promise<Page<DeliveryAttempt>> {
  const seq = cursor === undefined ? {} : { seq: { lt: BigInt(decodeCursor(cursor, /^\d{1,18}$/)) } }
  await findDocument(ctx, id)
  const rows = await ctx.db.deliveryAttempt.findMany({
    where: {
      documentId: id,
      workspaceId: ctx.workspaceId,
      ...seq,
    },
    include: withClaim,
    orderBy: { seq: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => String(row.seq), presentAttempt)
}

/** What {@link presentAttempt} needs of a claim. */
export const withClaim = {
  push: { select: { id: true, mode: true, notifications: true, nextNotificationAt: true } },
} as const
type Claim = Pick<Push, keyof (typeof withClaim)['push']['select']>

export function presentAttempt(row: AttemptRow & { push: Claim | null }): DeliveryAttempt {
  const claim = row.push?.mode === 'external' ? row.push : undefined
  const nextAttemptAt = row.status === 'pending' ? (claim?.nextNotificationAt ?? row.nextAttemptAt) : null
  return {
    id: row.id,
    destination_id: row.destinationId,
    provider: row.provider,
    status: row.status,
    execution_id: row.executionId,
    external_record_id: row.externalRecordId,
    external_url: row.externalUrl,
    error_code: row.errorCode,
    error_message: row.errorMessage,
    attempt: row.attempt,
    attempted_at: row.attemptedAt?.toISOString() ?? null,
    next_attempt_at: nextAttemptAt?.toISOString() ?? null,
    claim_id: claim?.id ?? null,
    notifications: claim?.notifications ?? [],
  }
}
