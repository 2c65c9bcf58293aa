import type { RunStatus, RunStepStatus } from '@numora/contract'

/**
 * What happens to a run: `begin`: a worker takes its present step, again where one has died. `go_on`: the step succeeded
 * and another one follows. `wait`: the step waits for a time, a push, a report or its next attempt. `end`: nothing is left
 * to do.
 */
export type RunEvent = 'begin' | 'go_on' | 'wait' | 'end' | 'fail' | 'cancel'

/** The events that are possible in each status of a run, and the status that each leads to. */
export const runLifecycle = {
  queued: { begin: 'running', cancel: 'cancelled' },
  running: {
    begin: 'running',
    go_on: 'running',
    wait: 'waiting',
    end: 'succeeded',
    fail: 'failed',
    cancel: 'cancelled',
  },
  waiting: { begin: 'running', cancel: 'cancelled' },
  succeeded: {},
  failed: {},
  cancelled: {},
} as const satisfies Record<RunStatus, Partial<Record<RunEvent, RunStatus>>>

/** The statuses of runs that have not ended. */
export const openRunStatuses = ['queued', 'running', 'waiting'] as const satisfies RunStatus[]

/** The status that an event leads to; undefined if the event is not possible. */
export function nextRunStatus(from: RunStatus, event: RunEvent): RunStatus | undefined {
  return (runLifecycle[from] as Partial<Record<RunEvent, RunStatus>>)[event]
}

/**
 * How an attempt of a step came out: `stop`: it succeeded, and says that nothing more is to be done. `wait`: it is not
 * at its end.
 */
export type StepOutcome = 'done' | 'stop' | 'wait' | 'failed' | 'cancelled'

/** What follows from an outcome: for the run, the step itself and the steps after it. */
export type RunMove = { event: RunEvent; step: RunStepStatus; rest: 'pending' | 'skipped' | 'cancelled' }

/**
 * What follows from the outcome of a step. A step that is under way when its run is cancelled comes to its end, and
 * counts: only what is after it, or would be tried again, is not done any more.
 */
export function moveAfter(
  outcome: StepOutcome,
  { isLast, isCancelled }: { isLast: boolean; isCancelled: boolean },
): RunMove {
  switch (outcome) {
    case 'done':
      if (isLast) return { event: 'end', step: 'succeeded', rest: 'pending' }
      return isCancelled
        ? { event: 'cancel', step: 'succeeded', rest: 'cancelled' }
        : { event: 'go_on', step: 'succeeded', rest: 'pending' }
    case 'stop':
      return { event: 'end', step: 'succeeded', rest: 'skipped' }
    case 'wait':
      return isCancelled
        ? { event: 'cancel', step: 'cancelled', rest: 'cancelled' }
        : { event: 'wait', step: 'waiting', rest: 'pending' }
    case 'failed':
      return isCancelled
        ? { event: 'cancel', step: 'failed', rest: 'cancelled' }
        : { event: 'fail', step: 'failed', rest: 'skipped' }
    case 'cancelled':
      return { event: 'cancel', step: 'cancelled', rest: 'cancelled' }
  }
}
