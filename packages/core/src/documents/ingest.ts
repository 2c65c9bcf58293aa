import {
  type AppliedLesson,
  type Change,
  type FindKnowledge,
  ReaderCrashed,
  type ReadValue,
  type SubmittableSchema,
  type SuccessfulReading,
} from '@numora/contract'
import { isContainerType, readingAttempts, withLineItemIds, withoutUnused } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { whenAvailable } from '../database/when-available.ts'
import { enqueueReading } from '../follow-ups/reading.ts'
import { type Document, Prisma } from '../generated/client.ts'
import { newId } from '../id.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { GivenBack } from '../lanes.ts'
import { approveByPolicy } from '../reviews/approve-by-policy.ts'
import { findUnusedFields } from '../settings/settings.ts'
import { transition } from '../transition.ts'
import { asGivenBack } from './as-given-back.ts'
import { assess } from './assess.ts'
import { current, fail, type GenerationOf } from './current.ts'
import { lockDuplicates } from './duplicates.ts'
import type { ExtractionFailure } from './extraction-failure.ts'
import { findKnowledge } from './find-knowledge.ts'
import type { LineItem } from './present.ts'
import { storable } from './storable.ts'
import { wordsKey } from './stored-keys.ts'
import { storeWords } from './stored-words.ts'
import { type Unpack, unpackContainer } from './unpack.ts'

/**
 * Reads a file's fields by a schema, or by the one that fits. Rejects with {@link ReaderCrashed} if the reading process
 * died or was ended.
 */
export type Extract = (
  file: Uint8Array,
  options: { schema: SubmittableSchema; signal: AbortSignal; findKnowledge: FindKnowledge },
) => Promise<Extracted | ExtractionFailure>

/** The part of a reading that core requires. */
export type Extracted = Pick<
  SuccessfulReading,
  'ok' | 'schema' | 'pageCount' | 'fields' | 'lineItems' | 'issues' | 'appliedLessons' | 'likeness'
> &
  Partial<
    Pick<SuccessfulReading, 'taxLines' | 'pages' | 'beginnings' | 'boundaries' | 'engine' | 'recognisedPages'>
  >

/**
 * Reads one generation of a document, whose file is stored, and moves it to `for_review` or `failed`; the workspace's policy may
 * approve it at once. A container is unpacked and divided instead. It may run again at any point; a late run of an older generation changes nothing.
 */
export async function ingest(
  system: System,
  readers: { extract: Extract; unpack: Unpack },
  payload: JobPayload<'ingest'>,
  run: Pick<JobRun, 'signal'>,
): Promise<void> {
  const ctx = contextFor(system, {
    workspaceId: payload.workspaceId,
    actor: systemActor,
    requestId: payload.requestId,
  })
  const document = await start(ctx, payload)
  if (!document) return
  if (document.fileKey === null) return enqueueReading(ctx, document)
  try {
    const file = await ctx.storage.readAll(document.fileKey)
    if (mayBeContainer(document.contentType)) {
      const isContainer = await unpackContainer(ctx, readers.unpack, payload, file, run.signal)
      if (isContainer) return
    }
    const { schema } = document
    const extracted = await readers.extract(file, {
      schema,
      signal: run.signal,
      findKnowledge: findKnowledge(ctx, schema),
    })
    await (extracted.ok ? record(ctx, payload, extracted) : fail(ctx, payload, extracted.failure.code))
  } catch (error) {
    await giveBack(ctx, payload, spendsAttempt(error, run.signal))
    throw asGivenBack(error)
  }
}

/** What is in a signed envelope is known only when it is opened. */
function mayBeContainer(contentType: string | null): boolean {
  return isContainerType(contentType) || contentType === 'application/pkcs7-mime'
}

/** Marks the document as being worked on by this run; undefined if the run is too late. */
export async function start(ctx: Context, payload: GenerationOf): Promise<Document | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const document = await current(ctx, payload)
    if (!document) return undefined
    if (document.starts >= readingAttempts || document.crashes >= readingAttempts) {
      await transition(ctx, document, 'fail', { failureCode: 'extraction_failed' })
      return undefined
    }
    return transition(ctx, document, 'start', { set: { starts: { increment: 1 }, startedAt: ctx.now() } })
  })
}

/**
 * The words are stored first, so that a document in review has them. They are removed if the document was deleted or has
 * another file by then; a killed process leaves that to the sweep.
 */
async function record(
  ctx: Context,
  payload: JobPayload<'ingest'>,
  { pages = [], ...extracted }: Extracted,
): Promise<void> {
  const words = { id: payload.documentId, workspaceId: ctx.workspaceId, generation: payload.generation }
  await storeWords(ctx, words, pages)
  const text = storable(pages.map(({ text }) => text).join('\n'))
  if (await recordResult(ctx, payload, extracted, text)) return
  const isCurrent = (await ctx.db.document.count({ where: words })) > 0
  if (!isCurrent) await ctx.storage.delete(wordsKey(words))
}

/** Whether there was something to record: this generation was still to be read. */
async function recordResult(
  ctx: Context,
  payload: JobPayload<'ingest'>,
  extracted: Omit<Extracted, 'pages'>,
  /** Of all pages, by which the document is found. */
  pageText: string,
): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    await lockDuplicates(ctx, 'together')
    const document = await current(ctx, payload)
    if (!document) return false
    const unusedFields = await findUnusedFields(ctx, extracted.schema)
    const {
      schema,
      fields,
      issues,
      taxLines = [],
      pageCount,
      appliedLessons,
      likeness = null,
      beginnings = [],
      boundaries = [],
      engine,
      recognisedPages = [],
      ...read
    } = storable(withoutUnused(extracted, unusedFields))
    const lineItems: LineItem[] = read.lineItems.map((item) => ({
      id: newId('lineItem'),
      fields: item.fields,
    }))
    const data = { fields, lineItems, taxLines, issues: withLineItemIds(issues, lineItems) }
    const rest = { beginnings, boundaries, recognisedPages, unusedFields, engine: engine ?? Prisma.DbNull }
    await ctx.db.documentResult.upsert({
      where: { documentId: document.id },
      create: { documentId: document.id, ...data, ...rest },
      update: { ...data, ...rest, asRead: Prisma.DbNull },
    })
    const assessed = await assess(ctx, { ...document, schema }, data, { likeness, pageText })
    const inReview = await transition(ctx, document, 'extracted', {
      set: { schema, pageCount, starts: 0, ...assessed },
      ...(appliedLessons
        ? { history: { type: 'layout.applied', changes: toChanges(appliedLessons, fields) } }
        : {}),
    })
    await approveByPolicy(ctx, inReview)
    return true
  })
}

function toChanges(applied: readonly AppliedLesson[], fields: Record<string, ReadValue>): Change[] {
  return applied.map(({ field, before }) => ({ field, before, after: fields[field]!.value }))
}

/**
 * Whether an error uses up one of the attempts. Errors that are not about the document do not: an unavailable
 * database, a worker that stops.
 */
export function spendsAttempt(error: unknown, signal: AbortSignal): boolean {
  return !signal.aborted && !(asGivenBack(error) instanceof GivenBack) && !isUnavailable(error)
}

/**
 * Resets a document to wait for its next run; its deadline starts again. An ordinary end is no dead worker,
 * but a failed run uses up an attempt (`isAttempt`). Waits for a database that is away: a run that is never given back
 * counts as one of a dead worker.
 */
export async function giveBack(ctx: Context, payload: GenerationOf, isAttempt: boolean): Promise<void> {
  const { documentId, generation } = payload
  const where = {
    id: documentId,
    workspaceId: ctx.workspaceId,
    generation,
    state: 'processing' as const,
    starts: { gt: 0 },
  }
  const crashes = isAttempt ? { crashes: { increment: 1 } } : {}
  const data = { starts: { decrement: 1 }, startedAt: null, ...crashes }
  await whenAvailable(() => ctx.db.document.updateMany({ where, data }))
}
