import type { Context } from '../context.ts'
import { toWorkflow } from '../follow-ups/push-target.ts'
import { approve } from '../reviews/approve.ts'
import { policyActor, reasonsAgainst } from '../reviews/reasons-against.ts'
import type { LockedRun } from './locked-run.ts'
import type { StepResult } from './record-step.ts'

/**
 * Approves a document in review by policy, as an actor of its own. The run then goes on as one of the deliveries of the
 * approval. A document that the policy must leave to a person stays as it is.
 */
export async function takeApprove(
  ctx: Context,
  { run, document, step, following }: LockedRun<'approve'>,
): Promise<StepResult> {
  if (run.approval !== null) return { outcome: 'done', output: { approved: false, was_approved: true } }
  const reasons = await reasonsAgainst(ctx, document, step.threshold)
  if (reasons.length > 0) return { outcome: 'stop', output: { approved: false, reasons } }
  const actor = policyActor(run.workflowId)
  const delivery = following.length === 0 ? undefined : toWorkflow(run.workflowId, run.id)
  await approve({ ...ctx, actor }, { id: document.id }, delivery)
  return { outcome: 'done', output: { approved: true } }
}
