import type { FieldValue } from '@numora/contract'
import { contentKeyOf } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { schemaOf } from './schema-of.ts'

type Candidate = Pick<Document, 'id' | 'workspaceId' | 'schema' | 'sha256' | 'confidence' | 'duplicateOf'>

/**
 * Prevents the deletion of a document while others may be marked as its duplicates. Duplicate checks lock
 * `together`, deletions `alone`; always as a transaction's first lock, before that of any document, to avoid
 * deadlocks. It holds until the transaction ends.
 */
export async function lockDuplicates(ctx: Context, how: 'together' | 'alone'): Promise<void> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  const name = `numora/duplicates/${ctx.workspaceId}`
  await (how === 'alone'
    ? ctx.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))::text`
    : ctx.db.$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))::text`)
}

/**
 * The oldest document with the same bytes or content. A younger one counts if it was read first and does not
 * refer to this one, so of two copies exactly one refers to the other. Needs {@link lockDuplicates}; copies
 * are checked one at a time, under locks that hold until the transaction ends.
 */
export async function findDuplicate(
  ctx: Context,
  document: Candidate,
  fields: Record<string, Pick<FieldValue, 'value'>>,
): Promise<{ contentKey: string | null; duplicateOf: string | null }> {
  const contentKey = contentKeyOf(schemaOf(document), fields)
  const keys = [document.sha256, contentKey].filter((key) => key !== null).sort()
  for (const key of keys)
    await ctx.db
      .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${document.workspaceId}/${key}`}, 0))::text`
  const mayBeYounger =
    document.confidence === null
      ? { confidence: { not: null }, OR: [{ duplicateOf: null }, { duplicateOf: { not: document.id } }] }
      : { id: document.duplicateOf ?? '' }
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
        { OR: [{ id: { lt: document.id } }, mayBeYounger] },
        { OR: [{ failureCode: null }, { failureCode: 'rejected' }] },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return { contentKey, duplicateOf: original?.id ?? null }
}
