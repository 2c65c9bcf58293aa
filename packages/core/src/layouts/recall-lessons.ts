import type { FieldLesson, Recall, SchemaId } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'

const most = 300

/** A lesson lies under each key of its vendor: it is told once. */
const byKeys = {
  name: 'layout-lessons',
  text: `SELECT DISTINCT ON (taught_at, document_id, field) field, lesson FROM layout_lessons
    WHERE workspace_id = $1 AND schema = $2 AND key = ANY ($3)
    ORDER BY taught_at DESC, document_id, field LIMIT ${most}`,
}

/** What a workspace's approved documents have taught about the vendors that a document names. */
export function recallLessons(ctx: Context, schema: SchemaId): Recall {
  return (keys) => query<FieldLesson>(ctx, byKeys, [ctx.workspaceId, schema, keys])
}
