import { autoSchema, type FieldLesson, type SubmittableSchema, schemaIds } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'

const most = 300

/** A lesson is stored once for each key of its vendor, and is returned once. */
const byKeys = {
  name: 'layout-lessons',
  text: `SELECT DISTINCT ON (taught_at, document_id, field) schema, field, lesson FROM layout_lessons
    WHERE workspace_id = $1 AND schema = ANY ($2) AND key = ANY ($3)
    ORDER BY taught_at DESC, document_id, field LIMIT ${most}`,
}

/**
 * Finds the lessons of the vendors that a document names, from the workspace's approved documents of the same schema;
 * from those of all schemas as long as the schema of the document is not known.
 */
export function findLessons(
  ctx: Context,
  schema: SubmittableSchema,
  keys: readonly string[],
): Promise<FieldLesson[]> {
  const schemas = schema === autoSchema ? schemaIds : [schema]
  return query(ctx, byKeys, [ctx.workspaceId, schemas, keys])
}
