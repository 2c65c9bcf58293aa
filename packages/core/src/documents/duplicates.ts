import type { FieldValue, SchemaId } from '@numora/contract'
import { contentKeyOf, type ExtractionIssue } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { laterThan } from '../transition.ts'
import { assess } from './assess.ts'
import type { LineItem } from './present.ts'

type Candidate = Pick<Document, 'id' | 'workspaceId' | 'schema' | 'sha256'>

/**
 * The oldest document that this one repeats, by bytes or by content. A younger one counts where it was read first
 * and does not point here already, so of two copies exactly one points at the other. Copies are judged one at a
 * time: the locks hold until the transaction ends.
 */
export async function findDuplicate(
  ctx: Context,
  document: Candidate,
  fields: Record<string, Pick<FieldValue, 'value'>>,
): Promise<{ contentKey: string | null; duplicateOf: string | null }> {
  const contentKey = contentKeyOf(document.schema as SchemaId, fields)
  const keys = [document.sha256, contentKey].filter((key) => key !== null).sort()
  for (const key of keys)
    await ctx.db
      .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${document.workspaceId}/${key}`}, 0))::text`
  const original = await ctx.db.document.findFirst({
    where: {
      workspaceId: document.workspaceId,
      id: { not: document.id },
      AND: [
        {
          OR: [
            ...(document.sha256 === null ? [] : [{ sha256: document.sha256 }]),
            ...(contentKey === null ? [] : [{ contentKey }]),
          ],
        },
        {
          OR: [
            { id: { lt: document.id } },
            { confidence: { not: null }, OR: [{ duplicateOf: null }, { duplicateOf: { not: document.id } }] },
          ],
        },
        { OR: [{ failureCode: null }, { failureCode: 'rejected' }] },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return { contentKey, duplicateOf: original?.id ?? null }
}

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
