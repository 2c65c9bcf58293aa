import type { Push } from '../generated/client.ts'

/**
 * The target of a delivery: a destination that Numora pushes to, (null) the executors of a provider, or the workflow
 * `workflowId` that runs.
 */
export type PushTarget = {
  destinationId: string | null
  provider: string
  workflowId?: string
  /** The run that the delivery is a step of; of a workflow, a run in review that goes on as this delivery. */
  runId?: string
  /** How long an executor may take; a day by default, null for no limit yet. */
  claimMs?: number | null
}

export function isTo(push: Push, { destinationId, provider, workflowId }: PushTarget): boolean {
  if (workflowId !== undefined) return push.workflowId === workflowId
  return destinationId === null
    ? push.mode === 'external' && push.provider === provider
    : push.destinationId === destinationId
}

/** The provider of a workflow's runs in the list of delivery attempts. */
export const workflowProvider = 'workflow'

/** The target of the mode `workflow`. */
export function toWorkflow(workflowId: string, runId?: string): PushTarget {
  return { destinationId: null, provider: workflowProvider, workflowId, ...(runId ? { runId } : {}) }
}
