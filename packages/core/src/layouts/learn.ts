import { type FieldValue, type LearntLessons, ReaderCrashed, type SchemaId } from '@numora/contract'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { asGivenBack } from '../documents/as-given-back.ts'
import { findStoredResult, lockDocument } from '../documents/find.ts'
import type { ExtractionFailure } from '../documents/ingest.ts'
import type { Document } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { GivenBack } from '../lanes.ts'
import { recordEvent } from '../transition.ts'

/** Reads a file again with its approved values. Rejects with {@link ReaderCrashed} where the reading process died or was ended. */
export type Learn = (
  file: Uint8Array,
  options: {
    schema: SchemaId
    values: Record<string, string | null>
    fields: string[]
    signal: AbortSignal
  },
) => Promise<LearntLessons | ExtractionFailure>

type Payload = JobPayload<'learn'>

const mostCrashes = 3
const mostRuns = 20

/**
 * Keeps what one approval of a document teaches. It may be run again at any point; nothing is kept of a document that
 * went back to review or was deleted meanwhile.
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
  } catch (thrown) {
    const error = asGivenBack(thrown)
    if (error instanceof GivenBack) throw error
    const most = error instanceof ReaderCrashed ? mostCrashes : mostRuns
    if (isUnavailable(error) || run.retries + 1 < most) throw error
    ctx.logger.warn({ documentId: payload.documentId, err: error }, 'Nothing was learnt from a document')
  }
}

async function learnOnce(ctx: Context, read: Learn, payload: Payload, signal: AbortSignal): Promise<void> {
  const approved = await inTransaction(ctx, async (ctx) => {
    const document = await lockApproved(ctx, payload)
    return document && { document, values: await valuesOf(ctx, document) }
  })
  if (!approved) return
  const { document, values } = approved
  const file = await ctx.storage.readAll(document.fileKey!)
  const schema = document.schema as SchemaId
  const learnt = await read(file, { schema, values, fields: payload.fields, signal })
  if (learnt.ok && learnt.lessons.length > 0) await keep(ctx, payload, learnt, values)
}

/** The document as this approval left it; undefined where it was changed or deleted since. */
async function lockApproved(ctx: Context, { documentId, approval }: Payload): Promise<Document | undefined> {
  const known = await ctx.db.document.count({
    where: { id: documentId, workspaceId: ctx.workspaceId, state: 'reviewed', approval },
  })
  if (known === 0) return undefined
  const document = await lockDocument(ctx, documentId)
  return document.state === 'reviewed' && document.approval === approval ? document : undefined
}

async function valuesOf(ctx: Context, document: Document): Promise<Record<string, string | null>> {
  const { fields } = await findStoredResult(ctx, document)
  return Object.fromEntries(
    Object.entries(fields as Record<string, FieldValue>).map(([name, { value }]) => [name, value]),
  )
}

/** Newer lessons stand, field by field; a run after one that ended well finds its lessons there. */
async function keep(
  ctx: Context,
  payload: Payload,
  { keys, lessons }: LearntLessons,
  values: Record<string, string | null>,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await lockApproved(ctx, payload)
    if (!document) return
    const { id, workspaceId, schema } = document
    const taughtAt = new Date(payload.approvedAt)
    const isKnown = await ctx.db.layoutLesson.findFirst({ where: { workspaceId, documentId: id, taughtAt } })
    if (isKnown) return
    const kept = await ctx.db.$executeRaw`
      INSERT INTO layout_lessons (workspace_id, schema, key, field, document_id, lesson, taught_at)
      SELECT ${workspaceId}, ${schema}, key, each->>'field', ${id}, each->'lesson', ${taughtAt}
      FROM unnest(${keys}::text[]) AS key, json_array_elements(${JSON.stringify(lessons)}::json) AS each
      ORDER BY key, each->>'field'
      ON CONFLICT (workspace_id, schema, key, field) DO UPDATE
      SET document_id = EXCLUDED.document_id, lesson = EXCLUDED.lesson, taught_at = EXCLUDED.taught_at
      WHERE layout_lessons.taught_at <= EXCLUDED.taught_at`
    if (kept === 0) return
    const changes = lessons.map(({ field }) => ({ field, before: null, after: values[field] ?? null }))
    await recordEvent(ctx, document, 'layout.learned', { history: { type: 'layout.learned', changes } })
  })
}
