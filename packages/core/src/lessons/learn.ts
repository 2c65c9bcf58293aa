import { type LearnedLessons, ReaderCrashed, type SchemaId } from '@numora/contract'
import { readingAttempts } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { asGivenBack } from '../documents/as-given-back.ts'
import type { ExtractionFailure } from '../documents/extraction-failure.ts'
import { findStoredResult, lockDocument } from '../documents/find.ts'
import { spendsAttempt } from '../documents/ingest.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { announcements } from '../follow-ups/follow-ups.ts'
import { taughtFields } from '../follow-ups/taught-fields.ts'
import type { Document } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { recordEvent } from '../transition.ts'

/** Reads a file again with its approved values. Rejects with {@link ReaderCrashed} if the reading process died or was ended. */
export type Learn = (
  file: Uint8Array,
  options: {
    schema: SchemaId
    values: Record<string, string | null>
    fields: string[]
    signal: AbortSignal
  },
) => Promise<LearnedLessons | ExtractionFailure>

type Payload = JobPayload<'learn'>

/**
 * Stores the lessons of one approval of a document. It may run again at any point; nothing is stored if the
 * document was sent back to review or deleted meanwhile.
 */
export async function learn(
  system: System,
  read: Learn,
  payload: Payload,
  run: Pick<JobRun, 'signal' | 'retries'>,
): Promise<void> {
  const ctx = contextFor(system, {
    workspaceId: payload.workspaceId,
    actor: systemActor,
    requestId: payload.requestId,
  })
  try {
    await learnOnce(ctx, read, payload, run.signal)
  } catch (error) {
    const most = error instanceof ReaderCrashed ? readingAttempts : mostRuns
    if (!spendsAttempt(error, run.signal) || run.retries + 1 < most) throw asGivenBack(error)
    ctx.logger.warn({ documentId: payload.documentId, err: error }, 'Nothing was learned from a document')
  }
}

async function learnOnce(ctx: Context, read: Learn, payload: Payload, signal: AbortSignal): Promise<void> {
  const approved = await inTransaction(ctx, async (ctx) => {
    const document = await lockApproved(ctx, payload)
    return document && { document, ...(await approvedContent(ctx, document)) }
  })
  if (!approved) return
  const { document, values, fields, renewed } = approved
  const file = await ctx.storage.readAll(document.fileKey!)
  const schema = schemaOf(document)
  const learned = await read(file, { schema, values, fields, signal })
  if (learned.ok && learned.lessons.length > 0) await storeLessons(ctx, payload, learned, { values, renewed })
}

/** The document in the state of this approval; undefined if it was changed or deleted since. */
async function lockApproved(ctx: Context, { documentId, approval }: Payload): Promise<Document | undefined> {
  const known = await ctx.db.document.count({
    where: { id: documentId, workspaceId: ctx.workspaceId, state: 'reviewed', approval },
  })
  if (known === 0) return undefined
  const document = await lockDocument(ctx, documentId)
  return document.state === 'reviewed' && document.approval === approval ? document : undefined
}

type ApprovedContent = {
  values: Record<string, string | null>
  /** The fields that become lessons. */
  fields: string[]
  /** Of these, the ones that only followed a lesson: nobody looked at them. */
  renewed: string[]
}

/** The approved values, and which of them become lessons. */
async function approvedContent(ctx: Context, document: Document): Promise<ApprovedContent> {
  const result = await findStoredResult(ctx, document)
  const values = Object.fromEntries(Object.entries(result.fields).map(([name, { value }]) => [name, value]))
  const fields = await taughtFields(ctx, document, result.fields)
  const renewed = fields.filter(
    (field) => result.fields[field]?.origin !== 'corrected' && !document.confirmedFields.includes(field),
  )
  return { values, fields, renewed }
}

/** When the present approval of a document was given. */
async function approvedAt({ db }: Context, { id, workspaceId }: Document): Promise<Date> {
  const { createdAt } = await db.event.findFirstOrThrow({
    where: { documentId: id, workspaceId, type: announcements.reviewed },
    orderBy: { seq: 'desc' },
  })
  return createdAt
}

/**
 * Stores lessons, except where a newer one is stored for the field; a repeated run finds its own lessons and changes
 * nothing. What only followed a lesson is stored if there still is one: a forgotten lesson does not come back.
 */
async function storeLessons(
  ctx: Context,
  payload: Payload,
  { keys, lessons }: LearnedLessons,
  { values, renewed }: Pick<ApprovedContent, 'values' | 'renewed'>,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await lockApproved(ctx, payload)
    if (!document) return
    const { id, workspaceId, schema } = document
    const taughtAt = await approvedAt(ctx, document)
    const isKnown = await ctx.db.layoutLesson.findFirst({ where: { workspaceId, documentId: id, taughtAt } })
    if (isKnown) return
    const kept = await ctx.db.$queryRaw<{ field: string }[]>`
      INSERT INTO layout_lessons (workspace_id, schema, key, field, document_id, lesson, taught_at)
      SELECT ${workspaceId}, ${schema}, key, each->>'field', ${id}, each->'lesson', ${taughtAt}
      FROM unnest(${keys}::text[]) AS key, json_array_elements(${JSON.stringify(lessons)}::json) AS each
      WHERE each->>'field' <> ALL (${renewed}::text[]) OR EXISTS (
        SELECT FROM layout_lessons AS known WHERE known.workspace_id = ${workspaceId} AND known.schema = ${schema}
          AND known.key = ANY (${keys}::text[]) AND known.field = each->>'field')
      ORDER BY key, each->>'field'
      ON CONFLICT (workspace_id, schema, key, field) DO UPDATE
      SET document_id = EXCLUDED.document_id, lesson = EXCLUDED.lesson, taught_at = EXCLUDED.taught_at
      WHERE layout_lessons.taught_at <= EXCLUDED.taught_at
      RETURNING field`
    const stored = new Set(kept.map(({ field }) => field))
    if (stored.size === 0) return
    const changes = lessons
      .filter(({ field }) => stored.has(field))
      .map(({ field }) => ({ field, before: null, after: values[field] ?? null }))
    await recordEvent(ctx, document, 'layout.learned', { history: { type: 'layout.learned', changes } })
  })
}
