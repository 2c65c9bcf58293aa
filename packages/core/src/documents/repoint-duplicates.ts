import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'

type Copy = Pick<Document, 'id' | 'sha256' | 'contentKey'>

/**
 * Updates documents that refer to a deleted one as duplicates: they refer to the oldest older document with
 * the same bytes or content, or are no longer possible duplicates. Needs {@link lockDuplicates} with `alone`.
 */
export async function repointDuplicates(
  ctx: Context,
  { id, workspaceId }: Pick<Document, 'id' | 'workspaceId'>,
): Promise<void> {
  const copies = await ctx.db.document.findMany({
    where: { workspaceId, duplicateOf: id },
    select: { id: true, sha256: true, contentKey: true },
  })
  if (copies.length === 0) return
  const originals = await originalsOf(ctx, workspaceId, copies)
  await ctx.db.$executeRaw`
    UPDATE documents SET
      duplicate_of = original,
      review_reasons = CASE WHEN original IS NULL
        THEN jsonb_path_query_array(review_reasons, '$[*] ? (@.code != "possible_duplicate")')
        ELSE review_reasons END,
      updated_at = GREATEST(${ctx.now()}, updated_at + interval '1 millisecond')
    FROM unnest(${copies.map((copy) => copy.id)}::text[], ${originals}::text[]) AS pointers (copy, original)
    WHERE id = copy AND workspace_id = ${workspaceId}`
}

/** The original of each copy, or null, in the order of the copies. */
async function originalsOf(ctx: Context, workspaceId: string, copies: Copy[]): Promise<(string | null)[]> {
  const oldest = await ctx.db.$queryRaw<{ key: string; id: string }[]>`
    SELECT sha256 AS key, min(id) AS id FROM documents
    WHERE workspace_id = ${workspaceId} AND sha256 = ANY(${keysOf(copies, 'sha256')})
      AND (failure_code IS NULL OR failure_code = 'rejected')
    GROUP BY sha256
    UNION ALL
    SELECT content_key, min(id) FROM documents
    WHERE workspace_id = ${workspaceId} AND content_key = ANY(${keysOf(copies, 'contentKey')})
      AND (failure_code IS NULL OR failure_code = 'rejected')
    GROUP BY content_key`
  const oldestBy = new Map(oldest.map(({ key, id }) => [key, id]))
  return copies.map((copy) => {
    const candidates = [copy.sha256, copy.contentKey].map((key) => oldestBy.get(key ?? ''))
    return candidates.filter((each) => each !== undefined && each < copy.id).sort()[0] ?? null
  })
}

function keysOf(copies: Copy[], key: 'sha256' | 'contentKey'): string[] {
  return [...new Set(copies.map((copy) => copy[key]).filter((each) => each !== null))]
}
