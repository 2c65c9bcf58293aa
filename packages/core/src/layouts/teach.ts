import type { Change, FieldValue } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { enqueue } from '../jobs.ts'

/**
 * Queues learning from an approved document if a person corrected it or it followed lessons itself; these are
 * renewed, so that they outlive the document that they came from.
 */
export async function teach(
  ctx: Context,
  document: Document,
  fields: Record<string, FieldValue>,
): Promise<void> {
  const corrected = Object.keys(fields).filter((field) => fields[field]!.origin === 'corrected')
  const followed = await followedFields(ctx, document)
  if (corrected.length === 0 && followed.length === 0) return
  await enqueue(ctx, 'learn', {
    documentId: document.id,
    workspaceId: document.workspaceId,
    approval: document.approval,
    approvedAt: document.updatedAt.toISOString(),
    fields: [...new Set([...corrected, ...followed, ...document.confirmedFields])],
    requestId: ctx.requestId,
  })
}

async function followedFields(ctx: Context, { id, workspaceId }: Document): Promise<string[]> {
  const events = await ctx.db.event.findMany({
    where: { documentId: id, workspaceId, type: 'layout.applied' },
    select: { changes: true },
  })
  return events.flatMap(({ changes }) => (changes as Change[]).map(({ field }) => field))
}
