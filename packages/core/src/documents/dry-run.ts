import {
  type DryRun,
  failures,
  ReaderCrashed,
  type ReviewReason,
  type SubmittableSchema,
} from '@numora/contract'
import {
  compareReadings,
  documentConfidence,
  readingAttempts,
  reasonsOfReading,
  withoutUnused,
} from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { enqueueDryRun } from '../follow-ups/dry-runs.ts'
import { type Document, Prisma, type DryRun as StoredDryRun } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { notifyChangeSql } from '../notifications.ts'
import { Problem } from '../problem.ts'
import { findUnusedFields } from '../settings/settings.ts'
import { asGivenBack } from './as-given-back.ts'
import { fileKeyOf } from './file.ts'
import { findDocument, findStoredResult } from './find.ts'
import { findKnowledge } from './find-knowledge.ts'
import { type Extract, spendsAttempt } from './ingest.ts'
import { assertRead } from './read.ts'
import { storable } from './storable.ts'

type Payload = JobPayload<'dry_run'>

/** Queues a dry run of reading a document again, which is locked, by a schema; it replaces the one before. */
export async function requestDryRun(
  ctx: Context,
  document: Document,
  schema: SubmittableSchema,
): Promise<void> {
  assertRead(document)
  fileKeyOf(document)
  const { id: documentId, workspaceId } = document
  const asked = { schema, requestedAt: ctx.now() }
  const { number } = await ctx.db.dryRun.upsert({
    where: { workspaceId_documentId: { workspaceId, documentId } },
    create: { workspaceId, documentId, number: 1, ...asked },
    update: { number: { increment: 1 }, ...asked, ...unfinished },
  })
  await enqueueDryRun(ctx, { documentId, workspaceId, number, requestId: ctx.requestId })
}

const unfinished = { finishedAt: null, failureCode: null, reading: Prisma.DbNull }

/** Forgets the dry run of a document that gets a new result. */
export async function forgetDryRun(ctx: Context, { id, workspaceId }: Document): Promise<void> {
  await ctx.db.dryRun.deleteMany({ where: { workspaceId, documentId: id } })
}

/** Reads a document for a dry run; nothing happens if it was replaced or the document deleted meanwhile. */
export async function dryRun(
  system: System,
  extract: Extract,
  payload: Payload,
  run: Pick<JobRun, 'signal' | 'retries'>,
): Promise<void> {
  const { workspaceId, requestId } = payload
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  try {
    await readOnce(ctx, extract, payload, run.signal)
  } catch (error) {
    const most = error instanceof ReaderCrashed ? readingAttempts : mostRuns
    if (!spendsAttempt(error, run.signal) || run.retries + 1 < most) throw asGivenBack(error)
    ctx.logger.warn({ documentId: payload.documentId, err: error }, 'A dry run was given up')
    await finish(ctx, payload, { failureCode: 'extraction_failed' })
  }
}

function openRun({ documentId, workspaceId, number }: Payload) {
  return { documentId, workspaceId, number, finishedAt: null }
}

async function readOnce(
  ctx: Context,
  extract: Extract,
  payload: Payload,
  signal: AbortSignal,
): Promise<void> {
  const asked = await ctx.db.dryRun.findFirst({ where: openRun(payload) })
  if (!asked) return
  const document = await findDocument(ctx, payload.documentId)
  const file = await ctx.storage.readAll(fileKeyOf(document))
  const { schema } = asked
  const extracted = await extract(file, { schema, signal, findKnowledge: findKnowledge(ctx, schema) })
  if (!extracted.ok) return finish(ctx, payload, { failureCode: extracted.failure.code })
  const unused = await findUnusedFields(ctx, extracted.schema)
  const used = withoutUnused(extracted, unused)
  const { fields, lineItems, taxLines = [], issues, engine = null } = storable(used)
  const reading = {
    schema: extracted.schema,
    fields,
    lineItems,
    taxLines,
    issues,
    engine,
  } as Stored.TrialReading
  await finish(ctx, payload, { schema: extracted.schema, reading })
}

async function finish(
  ctx: Context,
  payload: Payload,
  outcome: Pick<Prisma.DryRunUncheckedUpdateManyInput, 'schema' | 'failureCode' | 'reading'>,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const data = { ...outcome, finishedAt: ctx.now() }
    const { count } = await ctx.db.dryRun.updateMany({ where: openRun(payload), data })
    if (count > 0) await ctx.db.$queryRawUnsafe(notifyChangeSql, payload.documentId)
  })
}

/**
 * The latest dry run of a document, compared with the present result; with `waitSeconds`, once it is finished or when
 * the time is over.
 */
export async function getDryRun(
  ctx: Context,
  { id, waitSeconds = 0, signal }: { id: string; waitSeconds?: number | undefined; signal?: AbortSignal },
): Promise<DryRun> {
  const end = performance.now() + waitSeconds * 1000
  const subscription = ctx.notifications.subscribe(id)
  try {
    for (;;) {
      const document = await findDocument(ctx, id)
      const found = await ctx.db.dryRun.findFirst({ where: { workspaceId: ctx.workspaceId, documentId: id } })
      if (!found) throw new Problem('not_found', 'There is no dry run of the document.')
      assertRead(document)
      if (found.finishedAt !== null) return await presentFinished(ctx, document, found)
      if (!(await subscription.changed(end - performance.now(), signal))) return presentDryRun(found)
    }
  } finally {
    subscription.end()
  }
}

function presentDryRun({ schema, requestedAt, finishedAt, failureCode }: StoredDryRun): DryRun {
  return {
    status: finishedAt === null ? 'pending' : failureCode === null ? 'done' : 'failed',
    schema,
    requested_at: requestedAt.toISOString(),
    finished_at: finishedAt?.toISOString() ?? null,
    failure: failureCode && { code: failureCode, ...failures[failureCode] },
    engine: null,
    differences: null,
  }
}

async function presentFinished(ctx: Context, document: Document, found: StoredDryRun): Promise<DryRun> {
  const shown = presentDryRun(found)
  const { reading } = found
  if (reading === null) return shown
  const { fields, lineItems, taxLines } = await findStoredResult(ctx, document)
  const before = {
    fields,
    lineItems,
    taxLines,
    reviewReasons: document.reviewReasons,
    confidence: document.confidence ?? 0,
  }
  const after = {
    ...reading,
    reviewReasons: reasonsOfReading(reading) as ReviewReason[],
    confidence: documentConfidence(reading.schema, reading.fields, reading.lineItems, reading.taxLines),
  }
  return { ...shown, engine: reading.engine, differences: compareReadings(before, after) }
}
