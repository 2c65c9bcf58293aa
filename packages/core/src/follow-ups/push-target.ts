import type { Push } from '../generated/client.ts'

/**
 * The target of a delivery: a destination that Numora pushes to; or, without one, the executor of an external route
 * that has a URL, the workflow that runs, or else the executors of a provider, which poll.
 */
export type PushTarget = {
  destinationId: string | null
  provider: string
  routeId?: string | null
  workflowId?: string | null
  /** The run that the delivery is a step of; of a workflow, a run in review that goes on as this delivery. */
  runId?: string | null
  /** How long an executor may take; a day by default, null for no limit yet. */
  claimMs?: number | null
}

export function isTo(
  push: Push,
  { destinationId, routeId = null, workflowId, provider }: PushTarget,
): boolean {
  if (workflowId) return push.workflowId === workflowId
  return destinationId === null
    ? push.mode === 'external' && push.provider === provider && push.routeId === routeId
    : push.destinationId === destinationId
}

/** The same for all deliveries of a document to one target. */
export function targetKeyOf({ workflowId, destinationId, routeId, provider }: PushTarget): string {
  return workflowId ?? destinationId ?? routeId ?? provider
}

/** The provider of a workflow's runs in the list of delivery attempts. */
export const workflowProvider = 'workflow'

/** The target of the mode `workflow`. */
export function toWorkflow(workflowId: string, runId?: string): PushTarget {
  return { destinationId: null, provider: workflowProvider, workflowId, ...(runId ? { runId } : {}) }
}
