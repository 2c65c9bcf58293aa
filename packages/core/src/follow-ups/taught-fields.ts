import type { FieldValue } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'

/** The fields that lessons are derived for: none if nobody corrected the document and no lessons were applied to it. */
export async function taughtFields(
  ctx: Context,
  document: Document,
  fields: Record<string, FieldValue>,
): Promise<string[]> {
  const corrected = Object.keys(fields).filter((field) => fields[field]!.origin === 'corrected')
  const followed = await followedFields(ctx, document)
  if (corrected.length === 0 && followed.length === 0) return []
  return [...new Set([...corrected, ...followed, ...document.confirmedFields])]
}

async function followedFields(ctx: Context, { id, workspaceId }: Document): Promise<string[]> {
  const events = await ctx.db.event.findMany({
    where: { documentId: id, workspaceId, type: 'layout.applied' },
    select: { changes: true },
  })
  return events.flatMap(({ changes }) => changes.map(({ field }) => field))
}
