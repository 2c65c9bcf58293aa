import type { FieldValue } from '@numora/contract'
import type { ExtractionIssue } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { laterThan } from '../transition.ts'
import { assess } from './assess.ts'
import type { LineItem } from './present.ts'

/** Moves the pointers at a document that goes away on to the oldest that is left. */
export async function repointDuplicates(ctx: Context, gone: Document): Promise<void> {
  const copies = await ctx.db.document.findMany({
    where: { workspaceId: gone.workspaceId, duplicateOf: gone.id },
    include: { result: true },
    orderBy: { id: 'asc' },
  })
  // Their pointers are taken back first, or the oldest would still seem to be one's copy.
  await ctx.db.document.updateMany({
    where: { workspaceId: gone.workspaceId, duplicateOf: gone.id },
    data: { duplicateOf: null },
  })
  for (const { result, ...copy } of copies) {
    if (!result) continue
    const { confidence, ...assessed } = await assess(ctx, copy, {
      fields: result.fields as Record<string, FieldValue>,
      lineItems: result.lineItems as LineItem[],
      issues: result.issues as ExtractionIssue[],
    })
    await ctx.db.document.update({
      where: { id: copy.id, workspaceId: copy.workspaceId },
      data: { ...assessed, updatedAt: laterThan(copy.updatedAt, ctx.now()) },
    })
  }
}
