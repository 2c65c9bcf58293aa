import {
  type Actor,
  type Change,
  type DocumentEventType,
  type FailureCode,
  webhookTypes,
} from '@numora/contract'
import {
  allowedActions,
  type LifecycleEvent,
  type LifecycleState,
  layersOf,
  lifecycleStateOf,
  next,
} from '@numora/domain'
import type { Context } from './context.ts'
import { type EventRow, eventColumns, recordedCte } from './events/event-row.ts'
import { announcements, type FollowUpInputs, queueFollowUps } from './follow-ups/follow-ups.ts'
import { readingJobOf, type Unread } from './follow-ups/reading.ts'
import { deliveryCtes, sendInTurn } from './follow-ups/webhooks.ts'
import type { Document, Prisma } from './generated/client.ts'
import { newId } from './id.ts'
import { laterThan } from './later-than.ts'
import { notifyChangeSql } from './notifications.ts'
import { Problem } from './problem.ts'

type TransitionDetails = {
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

type Happening = Exclude<LifecycleEvent, 'delete'>
type Details<E extends Happening> = TransitionDetails & FollowUpInputs<E>

/** Throws `conflict` with the allowed actions if an event is not possible for a document now. */
export function assertCan(document: Document, event: LifecycleEvent): void {
  if (next(lifecycleStateOf(document), event)) return
  const allowed = allowedActions(lifecycleStateOf(document)).join(', ')
  throw new Problem('conflict', `The document is ${document.status}: it allows ${allowed}.`)
}

/**
 * The only writer of a document's state. In one transaction: the new state (if the document is still as the caller
 * read it, else `conflict`), the event with its webhook deliveries, and the follow-ups from the table in
 * `follow-ups/follow-ups.ts`, which determines what `details` must contain. `document` is the row as read in this
 * transaction.
 */
export async function transition<E extends Happening>(
  ctx: Context,
  document: Document,
  event: E,
  ...[given]: Record<never, never> extends Details<E> ? [details?: Details<E>] : [details: Details<E>]
): Promise<Document> {
  const details = given ?? ({} as Details<E>)
  if (!ctx.isInTransaction) throw new Error('transition() runs in the transaction of its verb')
  assertCan(document, event)
  const before = lifecycleStateOf(document)
  const after = next(before, event)!
  if (after === 'deleted') throw new Error('A document is deleted by its own verb')
  const layers = layersOf(after)
  const isVisible = layers.status !== document.status || details.history !== undefined
  const data = {
    ...details.set,
    ...layers,
    failureCode: failureCodeOf(after, details),
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
  const type = announcementOf(before, after)
  const about = failureOf(after, updated)
  if (type) await recordEvent(ctx, updated, type, { ...details, history: undefined, ...about })
  await queueFollowUps(ctx, updated, event, details)
  if (layers.status !== document.status) await wakeCallers(ctx, updated)
  return updated
}

/** A divided document is stored as a rejected one that has parts, for processes of the version before. */
function failureCodeOf(after: LifecycleState, { failureCode }: TransitionDetails): FailureCode | null {
  if (after === 'rejected' || after === 'divided') return 'rejected'
  return after === 'failed' ? failureCode! : null
}

/** Why a document failed, for the event: as in its `failure`. */
function failureOf(after: LifecycleState, { failureCode }: Document): Pick<EventDetails, 'about'> {
  if (after === 'divided') return { about: { failure_code: 'divided' } }
  return failureCode === null ? {} : { about: { failure_code: failureCode } }
}

/** The event and job of a new document, for the statement that creates it. */
export function arrivalOf(ctx: Context, document: EventDocument & Unread) {
  return { event: eventRow(ctx, document, announcements.pending), job: readingJobOf(ctx, document) }
}

/** Does the same for a document's deletion as a transition, except the state, because the row is deleted. */
export async function followDeletion(
  ctx: Context,
  document: Document,
  inputs: FollowUpInputs<'delete'>,
): Promise<void> {
  await recordEvent(ctx, document, announcements.deleted)
  await queueFollowUps(ctx, document, 'delete', inputs)
  await wakeCallers(ctx, document)
}

async function wakeCallers(ctx: Context, { id }: Document): Promise<void> {
  await ctx.db.$queryRawUnsafe(notifyChangeSql, id)
}

/** `approve_and_push` passes through `reviewed`; a correction during review enters no new state. */
function announcementOf(before: LifecycleState, after: LifecycleState): DocumentEventType | undefined {
  if (before === after) return undefined
  if (before === 'for_review' && after === 'push_pending') return announcements.reviewed
  return announcements[after as keyof typeof announcements]
}

/** Writes an event with its webhook deliveries; `about` is added to what it says of the document. */
export async function recordEvent(
  ctx: Context,
  document: Document,
  type: DocumentEventType,
  details: EventDetails = {},
): Promise<void> {
  const text = `
    WITH happened AS MATERIALIZED (SELECT * FROM json_to_record($1::text::json) AS e (${eventColumns})),
    ${recordedCte('happened')}, ${deliveryCtes('happened', ctx.jobInserts, '$2')}`
  await sendInTurn(ctx, { name: 'record-event', text }, eventRow(ctx, document, type, details))
}

type EventDetails = Pick<TransitionDetails, 'actor' | 'history'> & {
  about?: { run_id: string; workflow_id: string } | { failure_code: FailureCode }
}

type EventDocument = Pick<Document, 'id' | 'workspaceId' | 'schema' | 'status' | 'externalId' | 'metadata'>

function eventRow(
  ctx: Context,
  document: EventDocument,
  type: DocumentEventType,
  details: EventDetails = {},
): EventRow {
  return {
    id: newId('event'),
    workspace_id: document.workspaceId,
    document_id: document.id,
    type,
    is_webhook: (webhookTypes as readonly string[]).includes(type),
    data: {
      document_id: document.id,
      schema: document.schema,
      status: document.status,
      external_id: document.externalId,
      metadata: document.metadata,
      ...details.about,
    },
    actor: details.actor ?? ctx.actor,
    request_id: ctx.requestId,
    changes: details.history?.changes ?? [],
    created_at: ctx.now(),
  }
}
