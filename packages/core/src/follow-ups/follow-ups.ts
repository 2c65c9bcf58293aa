import type { DocumentEventType, FieldValue } from '@numora/contract'
import type { LifecycleEvent, LifecycleState } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { queueErasure } from './erasure.ts'
import { queueLearning } from './learning.ts'
import type { PushTarget } from './push-target.ts'
import { queuePushes } from './pushes.ts'
import { enqueueReading } from './reading.ts'
import { startReviewRuns } from './runs.ts'

/**
 * The jobs that are queued for an event of a document, in the transaction of the event:
 * `read` is a job `fetch` or `ingest`, `push` is one job for each destination and workflow, `automate` one for each workflow that runs on documents in review, `learn` and `erase` are one job each.
 */
export const followUps = {
  submit: ['read'],
  resubmit: ['read', 'erase'],
  reprocess: ['read', 'erase'],
  start: [],
  extracted: ['automate'],
  fail: [],
  correct: [],
  approve: ['learn'],
  approve_and_push: ['push', 'learn'],
  reject: [],
  split: [],
  unpack: [],
  dispatch: ['push'],
  retry_push: ['push'],
  cancel_push: [],
  push_succeeded: [],
  push_failed: [],
  report_succeeded: [],
  report_failed: [],
  delete: ['erase'],
} as const satisfies Record<LifecycleEvent | 'submit', readonly FollowUp[]>

/**
 * The event that is written when a document enters a state, with a job `notify` for each webhook endpoint that
 * subscribes to it. A new public status also wakes the callers that wait for the document.
 */
export const announcements = {
  pending: 'document.processing',
  for_review: 'document.review_required',
  reviewed: 'document.reviewed',
  push_succeeded: 'push.succeeded',
  push_failed: 'push.failed',
  failed: 'document.failed',
  rejected: 'document.rejected',
  divided: 'document.failed',
  deleted: 'document.deleted',
} as const satisfies Partial<Record<LifecycleState, DocumentEventType>>

type FollowUp = keyof Inputs

/** What a follow-up needs in addition to the document. */
type Inputs = {
  read: undefined
  automate: undefined
  /** The targets of the delivery. */
  push: PushTarget[]
  /** The approved values, which decide whether lessons are derived. */
  learn: Record<string, FieldValue>
  /** Keys of the files in storage. */
  erase: readonly (string | null)[]
}

/** What all follow-ups of an event need; for several events, what the follow-ups of all of them need. */
export type FollowUpInputs<E extends LifecycleEvent> = {
  [F in Exclude<(typeof followUps)[E][number], 'read' | 'automate'>]: Inputs[F]
}

const queue: { [F in FollowUp]: (ctx: Context, document: Document, input: Inputs[F]) => Promise<void> } = {
  read: enqueueReading,
  push: queuePushes,
  automate: startReviewRuns,
  learn: queueLearning,
  erase: queueErasure,
}

/** Queues the follow-ups of an event in the caller's transaction; `document` is the row after the event. */
export async function queueFollowUps<E extends LifecycleEvent>(
  ctx: Context,
  document: Document,
  event: E,
  inputs: FollowUpInputs<E>,
): Promise<void> {
  for (const followUp of followUps[event] as readonly FollowUp[])
    await queue[followUp](ctx, document, (inputs as Inputs)[followUp] as never)
}
