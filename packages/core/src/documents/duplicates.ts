import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { vendorsLock } from '../vendors/lock-vendors.ts'

export type Candidate = Pick<
  Document,
  'id' | 'workspaceId' | 'schema' | 'sha256' | 'confidence' | 'duplicateOf'
>

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
 * Has documents that share one of these keys checked one at a time, and their vendors by one state of the list, until the
 * transaction ends.
 */
export async function lockKeys(ctx: Context, keys: readonly string[]): Promise<void> {
  const names = [...new Set(keys)].sort().map((key) => `${ctx.workspaceId}/${key}`)
  await ctx.db.$queryRaw`
    SELECT pg_advisory_xact_lock_shared(hashtextextended(${vendorsLock(ctx.workspaceId)}, 0))::text AS locked
    UNION ALL
    SELECT pg_advisory_xact_lock(hashtextextended(name, 0))::text FROM unnest(${names}::text[]) AS name`
}

/**
 * The oldest document with the same bytes or content. A younger one counts if it was read first and does not
 * refer to this one, so of two copies exactly one refers to the other. Needs {@link lockDuplicates}, and
 * {@link lockKeys} for both keys.
 */
export async function findDuplicate(
  ctx: Context,
  document: Candidate,
  contentKey: string | null,
): Promise<string | null> {
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
  return original?.id ?? null
}
