import { autoSchema, type Recall, type SubmittableSchema, schemaIds } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'

const most = 300

/** A lesson lies under each key of its vendor: it is told once. */
const byKeys = {
  name: 'layout-lessons',
  text: `SELECT DISTINCT ON (taught_at, document_id, field) schema, field, lesson FROM layout_lessons
    WHERE workspace_id = $1 AND schema = ANY ($2) AND key = ANY ($3)
    ORDER BY taught_at DESC, document_id, field LIMIT ${most}`,
}

/**
 * What a workspace's approved documents of a schema have taught about the vendors that a document names; those of all
 * schemas while it is not decided by which one the document is read.
 */
export function recallLessons(ctx: Context, schema: SubmittableSchema): Recall {
  const schemas = schema === autoSchema ? schemaIds : [schema]
  return (keys) => query(ctx, byKeys, [ctx.workspaceId, schemas, keys])
}
