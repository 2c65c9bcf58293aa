import type { AllowedAction, DocumentStatus, FailureCode } from '@numora/contract'

/** The state of extraction and review. */
export type State = 'pending' | 'processing' | 'for_review' | 'reviewed' | 'failed'
/** The state of the delivery of a reviewed document. */
export type DeliveryState = 'none' | 'pending' | 'succeeded' | 'failed'

/** The columns of a document from which its state in the lifecycle is derived. */
export type LifecycleColumns = {
  state: State
  delivery: DeliveryState
  failureCode: FailureCode | null
  /** The parts that it was split into, or null. */
  dividedInto: object | null
}

/** A document's state in the lifecycle: both layers, the rejection and the division as one word. */
export type LifecycleState =
  | 'pending'
  | 'processing'
  | 'for_review'
  | 'reviewed'
  | 'push_pending'
  | 'push_succeeded'
  | 'push_failed'
  | 'failed'
  | 'rejected'
  | 'divided'
  | 'deleted'

export type LifecycleEvent =
  | 'start'
  | 'extracted'
  | 'fail'
  | 'resubmit'
  | 'correct'
  | 'approve'
  | 'approve_and_push'
  | 'reject'
  | 'split'
  | 'unpack'
  | 'dispatch'
  | 'retry_push'
  | 'push_succeeded'
  | 'push_failed'
  | 'cancel_push'
  | 'report_succeeded'
  | 'report_failed'
  | 'reprocess'
  | 'delete'

/**
 * The events that are possible in each state, and the state that each leads to. `start` is repeated when a
 * second worker replaces a dead one; `unpack` is the division of a container; `correct` includes confirming; a `push_…` event is the outcome of all
 * pushes of an approval.
 */
export const lifecycle = {
  pending: { start: 'processing', fail: 'failed', delete: 'deleted' },
  processing: {
    start: 'processing',
    extracted: 'for_review',
    unpack: 'divided',
    fail: 'failed',
    delete: 'deleted',
  },
  for_review: {
    correct: 'for_review',
    approve: 'reviewed',
    approve_and_push: 'push_pending',
    reject: 'rejected',
    split: 'divided',
    reprocess: 'pending',
    delete: 'deleted',
  },
  reviewed: {
    correct: 'for_review',
    dispatch: 'push_pending',
    report_succeeded: 'push_succeeded',
    report_failed: 'push_failed',
    reprocess: 'pending',
    delete: 'deleted',
  },
  push_pending: { push_succeeded: 'push_succeeded', push_failed: 'push_failed', cancel_push: 'push_failed' },
  push_succeeded: { correct: 'for_review', delete: 'deleted' },
  push_failed: {
    correct: 'for_review',
    dispatch: 'push_pending',
    retry_push: 'push_pending',
    report_succeeded: 'push_succeeded',
    report_failed: 'push_failed',
    reprocess: 'pending',
    delete: 'deleted',
  },
  failed: { resubmit: 'pending', reprocess: 'pending', delete: 'deleted' },
  rejected: { reprocess: 'pending', delete: 'deleted' },
  divided: { delete: 'deleted' },
  deleted: {},
} as const satisfies Record<LifecycleState, Partial<Record<LifecycleEvent, LifecycleState>>>

const layers = {
  pending: ['pending', 'none', 'processing'],
  processing: ['processing', 'none', 'processing'],
  for_review: ['for_review', 'none', 'review_required'],
  reviewed: ['reviewed', 'none', 'reviewed'],
  push_pending: ['reviewed', 'pending', 'push_pending'],
  push_succeeded: ['reviewed', 'succeeded', 'push_succeeded'],
  push_failed: ['reviewed', 'failed', 'push_failed'],
  failed: ['failed', 'none', 'failed'],
  rejected: ['failed', 'none', 'failed'],
  divided: ['failed', 'none', 'failed'],
} as const satisfies Record<Exclude<LifecycleState, 'deleted'>, [State, DeliveryState, DocumentStatus]>

/** The two layers and the public status of a state in the lifecycle. */
export function layersOf(lifecycleState: Exclude<LifecycleState, 'deleted'>): {
  state: State
  delivery: DeliveryState
  status: DocumentStatus
} {
  const [state, delivery, status] = layers[lifecycleState]
  return { state, delivery, status }
}

export function lifecycleStateOf({
  state,
  delivery,
  failureCode,
  dividedInto,
}: LifecycleColumns): Exclude<LifecycleState, 'deleted'> {
  if (state === 'failed' && dividedInto !== null) return 'divided'
  if (state === 'failed') return failureCode === 'rejected' ? 'rejected' : 'failed'
  if (state !== 'reviewed' || delivery === 'none') return state
  return `push_${delivery}`
}

/** The state that an event leads to; undefined if the event is not possible. */
export function next(from: LifecycleState, event: LifecycleEvent): LifecycleState | undefined {
  return (lifecycle[from] as Partial<Record<LifecycleEvent, LifecycleState>>)[event]
}

export function can(from: LifecycleState, event: LifecycleEvent): boolean {
  return next(from, event) !== undefined
}

const actions = [
  'approve',
  'reject',
  'correct',
  'dispatch',
  'retry_push',
  'cancel_push',
  'split',
  'reprocess',
  'delete',
] as const satisfies (AllowedAction | LifecycleEvent)[]

/** What a caller can do with a document now. */
export function allowedActions(from: LifecycleState): AllowedAction[] {
  return actions.filter((action) => can(from, action))
}
