import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'

/**
 * Moves the pointers at a deleted document to the oldest document with the same bytes or content that is older than
 * the copy; a copy without one is no possible duplicate any more. Needs {@link lockDuplicates} with `alone`.
 */
export async function repointDuplicates(
  ctx: Context,
  { id, workspaceId }: Pick<Document, 'id' | 'workspaceId'>,
): Promise<void> {
  // Materialized, and keys as arrays: each part runs once, whatever the planner takes the number of copies for.
  await ctx.db.$executeRaw`
    WITH copies AS MATERIALIZED (
      SELECT id, sha256, content_key FROM documents WHERE workspace_id = ${workspaceId} AND duplicate_of = ${id}
    ), by_bytes AS MATERIALIZED (
      SELECT sha256, min(id) AS oldest FROM documents
      WHERE workspace_id = ${workspaceId} AND sha256 = ANY(ARRAY(SELECT DISTINCT sha256 FROM copies))
        AND (failure_code IS NULL OR failure_code = 'rejected')
      GROUP BY sha256
    ), by_content AS MATERIALIZED (
      SELECT content_key, min(id) AS oldest FROM documents
      WHERE workspace_id = ${workspaceId} AND content_key = ANY(ARRAY(SELECT DISTINCT content_key FROM copies))
        AND (failure_code IS NULL OR failure_code = 'rejected')
      GROUP BY content_key
    ), pointers AS MATERIALIZED (
      SELECT id, LEAST(
        CASE WHEN by_bytes.oldest < id THEN by_bytes.oldest END,
        CASE WHEN by_content.oldest < id THEN by_content.oldest END) AS original
      FROM copies LEFT JOIN by_bytes USING (sha256) LEFT JOIN by_content USING (content_key)
    )
    UPDATE documents SET
      duplicate_of = original,
      review_reasons = CASE WHEN original IS NULL
        THEN jsonb_path_query_array(review_reasons, '$[*] ? (@.code != "possible_duplicate")')
        ELSE review_reasons END,
      updated_at = GREATEST(${ctx.now()}, updated_at + interval '1 millisecond')
    FROM pointers WHERE documents.id = pointers.id AND documents.id = ANY(ARRAY(SELECT id FROM copies))`
}
