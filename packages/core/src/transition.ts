import {
  type Actor,
  type Change,
  type DocumentEventType,
  documentWebhookTypes,
  type FailureCode,
} from '@numora/contract'
import {
  allowedActions,
  type LifecycleEvent,
  layersOf,
  next,
  type Place,
  placeOf,
  type Standing,
} from '@numora/domain'
import type { Context } from './context.ts'
import { enqueueReading, readingJobOf, type Unread } from './documents/reading-job.ts'
import { type EventRow, eventColumns, recordedCte } from './events/event-row.ts'
import type { Document, Prisma } from './generated/client.ts'
import { newId } from './id.ts'
import { notifyChangeSql } from './notifications.ts'
import { Problem } from './problem.ts'
import { deliveryCtes, sendInTurn } from './webhooks/fan-out.ts'

/** The webhook event for each state that a document enters. */
const announcements = {
  pending: 'document.processing',
  for_review: 'document.review_required',
  reviewed: 'document.reviewed',
  push_succeeded: 'push.succeeded',
  push_failed: 'push.failed',
  failed: 'document.failed',
  rejected: 'document.rejected',
  deleted: 'document.deleted',
} as const satisfies Partial<Record<Place, DocumentEventType>>

export type TransitionDetails = {
  /** Columns that change with the state. */
  set?: Omit<
    Prisma.DocumentUncheckedUpdateManyInput,
    'state' | 'delivery' | 'status' | 'updatedAt' | 'failureCode'
  >
  failureCode?: FailureCode
  /** What the history shows in addition to the webhook event. */
  history?: { type: DocumentEventType; changes?: Change[] }
  actor?: Actor
}

export function placeOfDocument(document: Pick<Document, 'state' | 'delivery' | 'failureCode'>) {
  return placeOf(document as Standing)
}

/** Throws `conflict` with the allowed actions if an event is not possible for a document now. */
export function assertCan(document: Document, event: LifecycleEvent): void {
  if (next(placeOfDocument(document), event)) return
  const allowed = allowedActions(placeOfDocument(document)).join(', ')
  throw new Problem('conflict', `The document is ${document.status}: it allows ${allowed}.`)
}

/**
 * The only writer of a document's state. One transaction writes the new state (`conflict` if the document has
 * changed since it was read), the event, its webhook deliveries and the next job, and wakes waiting readers.
 * `document` is the row as read in this transaction.
 */
export async function transition(
  ctx: Context,
  document: Document,
  event: LifecycleEvent,
  details: TransitionDetails = {},
): Promise<Document> {
  if (!ctx.isInTransaction) throw new Error('transition() runs in the transaction of its verb')
  assertCan(document, event)
  const before = placeOfDocument(document)
  const place = next(before, event)!
  if (place === 'deleted') throw new Error('A document is deleted by its own verb')
  const layers = layersOf(place)
  const isVisible = layers.status !== document.status || details.history !== undefined
  const data = {
    ...details.set,
    ...layers,
    failureCode: place === 'rejected' ? 'rejected' : place === 'failed' ? details.failureCode! : null,
    ...(isVisible ? { updatedAt: laterThan(document.updatedAt, ctx.now()) } : {}),
  }
  const { id, workspaceId, state, delivery, updatedAt } = document
  const rows = await ctx.db.document.updateManyAndReturn({
    where: { id, workspaceId, state, delivery, updatedAt },
    data,
  })
  const updated = rows[0]
  if (!updated) throw new Problem('conflict', 'The document was changed at the same moment: read it again.')

  if (details.history) await recordEvent(ctx, updated, details.history.type, details)
  const type = announcementOf(before, place)
  if (type) await recordEvent(ctx, updated, type, { ...details, history: undefined })
  await follow(ctx, updated, place, layers.status !== document.status)
  return updated
}

/** The event and job of a new document, for the statement that creates it. */
export function arrivalOf(ctx: Context, document: EventDocument & Unread) {
  return { event: eventRow(ctx, document, announcements.pending), job: readingJobOf(ctx, document) }
}

async function follow(ctx: Context, document: Document, place: Place, isNewStatus: boolean): Promise<void> {
  if (place === 'pending') await enqueueReading(ctx, document)
  if (isNewStatus) await ctx.db.$queryRawUnsafe(notifyChangeSql, document.id)
}

/** `approve_and_push` passes through `reviewed`; a correction during review enters no new state. */
function announcementOf(before: Place, place: Place): DocumentEventType | undefined {
  if (before === place) return undefined
  if (before === 'for_review' && place === 'push_pending') return announcements.reviewed
  return announcements[place as keyof typeof announcements]
}

/** Writes an event with its webhook deliveries. */
export async function recordEvent(
  ctx: Context,
  document: Document,
  type: DocumentEventType,
  details: Pick<TransitionDetails, 'actor' | 'history'> = {},
): Promise<void> {
  const text = `
    WITH happened AS MATERIALIZED (SELECT * FROM json_to_record($1::text::json) AS e (${eventColumns})),
    ${recordedCte('happened')}, ${deliveryCtes('happened', ctx.jobInserts, '$2')}`
  await sendInTurn(ctx, { name: 'record-event', text }, eventRow(ctx, document, type, details))
}

type EventDocument = Pick<Document, 'id' | 'workspaceId' | 'schema' | 'status' | 'externalId' | 'metadata'>

function eventRow(
  ctx: Context,
  document: EventDocument,
  type: DocumentEventType,
  details: Pick<TransitionDetails, 'actor' | 'history'> = {},
): EventRow {
  return {
    id: newId('event'),
    workspace_id: document.workspaceId,
    document_id: document.id,
    type,
    is_webhook: (documentWebhookTypes as readonly string[]).includes(type),
    data: {
      document_id: document.id,
      schema: document.schema,
      status: document.status,
      external_id: document.externalId,
      metadata: document.metadata,
    },
    actor: details.actor ?? ctx.actor,
    request_id: ctx.requestId,
    changes: details.history?.changes ?? [],
    created_at: ctx.now(),
  }
}

/** The next version of a document: now, but always later than the previous one. */
export function laterThan(previous: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), previous.getTime() + 1))
}
