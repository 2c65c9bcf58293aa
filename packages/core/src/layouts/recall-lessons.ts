import type { SchemaId } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'

/** A lesson about one field; its content is opaque outside of the extraction package. */
export type FieldLesson = { field: string; lesson: object }

/** Looks up the lessons of a schema with any of these keys, newest first. */
export type Recall = (keys: string[]) => Promise<FieldLesson[]>

const most = 300

/** A lesson is stored under each key of its vendor, and returned once. */
const byKeys = {
  name: 'layout-lessons',
  text: `SELECT DISTINCT ON (taught_at, document_id, field) field, lesson FROM layout_lessons
    WHERE workspace_id = $1 AND schema = $2 AND key = ANY ($3)
    ORDER BY taught_at DESC, document_id, field LIMIT ${most}`,
}

/** Looks up the lessons from a workspace's approved documents. */
export function recallLessons(ctx: Context, schema: SchemaId): Recall {
  return (keys) => query<FieldLesson>(ctx, byKeys, [ctx.workspaceId, schema, keys])
}
