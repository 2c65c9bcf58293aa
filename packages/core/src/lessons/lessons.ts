import {
  type DocumentLessons,
  fieldOfRole,
  type Lesson,
  type LessonListQuery,
  type SchemaId,
  schemaIds,
} from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { query } from '../database/query.ts'
import { findDocument, lockDocument } from '../documents/find.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { recordEvent } from '../transition.ts'
import { type LessonIdentity, lessonIdOf, taughtAtOf } from './lesson-id.ts'

type Row = LessonIdentity & {
  schema: SchemaId
  value: string | null
  vendorCode: string | null
  vendorName: string | null
}

/** Where a result has the name of its vendor. */
const vendorField = `CASE documents.schema ${schemaIds
  .map((schema) => `WHEN '${schema}' THEN '${fieldOfRole(schema, 'vendor') ?? ''}'`)
  .join(' ')} END`

/** The lessons of a workspace ($1) that fit a condition, each once, with the vendor as people know it. */
function lessonsSql(condition: string, limit: string): string {
  return `SELECT lesson.*, documents.vendor_code AS "vendorCode",
      coalesce(vendors.name, document_results.fields -> (${vendorField}) ->> 'value') AS "vendorName"
    FROM (
      SELECT DISTINCT ON (taught_at, document_id, field) schema, field, document_id AS "documentId",
        taught_at AS "taughtAt", lesson ->> 'value' AS value
      FROM layout_lessons WHERE workspace_id = $1 AND ${condition}
      ORDER BY taught_at DESC, document_id DESC, field DESC ${limit}
    ) AS lesson
    JOIN documents ON documents.id = lesson."documentId" AND documents.workspace_id = $1
    LEFT JOIN document_results ON document_results.document_id = documents.id
    LEFT JOIN vendors ON vendors.workspace_id = $1 AND vendors.code = documents.vendor_code
    ORDER BY lesson."taughtAt" DESC, lesson."documentId" DESC, lesson.field DESC`
}

const ofVendor = `EXISTS (SELECT FROM documents WHERE documents.id = layout_lessons.document_id
  AND documents.workspace_id = $1 AND documents.vendor_code = $4)`
const listSql = {
  name: 'lessons',
  text: lessonsSql(
    `schema = coalesce($2, schema) AND field = coalesce($3, field) AND ($4::text IS NULL OR ${ofVendor})
      AND (taught_at, document_id, field) < (coalesce($5::timestamptz, 'infinity'), $6::text, $7::text)`,
    'LIMIT $8',
  ),
}
const ofDocumentSql = { name: 'lessons-of-document', text: lessonsSql('document_id = $2', '') }

const cursorForm = /^\d{1,15} doc_[0-9a-z]{26} [a-z0-9_]{1,100}$/

/** What the workspace has learned from corrections, newest first. */
export async function listLessons(ctx: Context, filter: LessonListQuery): Promise<Page<Lesson>> {
  const [time, documentId = '', field = ''] =
    filter.cursor === undefined ? [] : decodeCursor(filter.cursor, cursorForm).split(' ')
  const rows = await query<Row>(ctx, listSql, [
    ctx.workspaceId,
    filter.schema ?? null,
    filter.field ?? null,
    filter.vendor_code ?? null,
    time === undefined ? null : new Date(Number(time)),
    documentId,
    field,
    filter.limit + 1,
  ])
  return toPage(rows, filter.limit, cursorKeyOf, present)
}

function cursorKeyOf({ taughtAt, documentId, field }: Row): string {
  return `${taughtAt.getTime()} ${documentId} ${field}`
}

/** What a document taught and is still followed, and what it followed itself when it was last read. */
export async function listDocumentLessons(ctx: Context, { id }: { id: string }): Promise<DocumentLessons> {
  const { workspaceId } = await findDocument(ctx, id)
  const taught = await query<Row>(ctx, ofDocumentSql, [workspaceId, id])
  const followed = await ctx.db.event.findFirst({
    where: { workspaceId, documentId: id, type: { in: ['layout.applied', 'document.reprocessed'] } },
    orderBy: { seq: 'desc' },
  })
  // What was followed by a reading before the last one has no effect any more.
  const applied = followed?.type === 'layout.applied' ? followed.changes : []
  return {
    taught: taught.map(present),
    applied: applied.map((change) => ({ ...change, applied_at: followed!.createdAt.toISOString() })),
  }
}

/** Forgets a lesson for all documents that are read from now on. */
export async function forgetLesson(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { workspaceId, db } = ctx
    const taughtAt = taughtAtOf(id)
    const rows = await db.layoutLesson.findMany({ where: { workspaceId, taughtAt } })
    const known = rows.find((row) => lessonIdOf(row) === id)
    if (!known) throw new Problem('not_found', 'There is no such lesson.')
    const { documentId, field } = known
    const document = await lockDocument(ctx, documentId)
    const { count } = await db.layoutLesson.deleteMany({
      where: { workspaceId, documentId, field, taughtAt },
    })
    if (count === 0) throw new Problem('not_found', 'There is no such lesson.')
    const { value: before = null } = known.lesson as { value?: string | null }
    const changes = [{ field, before, after: null }]
    await recordEvent(ctx, document, 'layout.forgotten', { history: { type: 'layout.forgotten', changes } })
  })
}

function present(row: Row): Lesson {
  return {
    id: lessonIdOf(row),
    schema: row.schema,
    field: row.field,
    vendor: { code: row.vendorCode, name: row.vendorName },
    document_id: row.documentId,
    value: row.value,
    taught_at: row.taughtAt.toISOString(),
  }
}
