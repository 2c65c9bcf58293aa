import { reasonsAgainstApproval } from '@numora/domain'
import type { Context } from '../context.ts'
import { findStoredResult } from '../documents/find.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { toWorkflow } from '../follow-ups/push-target.ts'
import { approve } from '../reviews/approve.ts'
import { judge } from '../vendors/judge.ts'
import { shareVendors } from '../vendors/match-again.ts'
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
  const { fields } = await findStoredResult(ctx, document)
  const { confirmedFields, confirmedLineItems } = document
  // What is stored may be older than the list of vendors: a reason in either is left to a person.
  await shareVendors(ctx)
  const { reasons: vendorReasons } = await judge(ctx, document, fields)
  const reviewReasons = [...document.reviewReasons, ...vendorReasons]
  const hasConfirmations = confirmedFields.length + confirmedLineItems.length > 0
  const reasons = reasonsAgainstApproval(
    { schema: schemaOf(document), fields, reviewReasons, hasConfirmations },
    step.threshold,
  )
  if (reasons.length > 0) return { outcome: 'stop', output: { approved: false, reasons } }
  const actor = { type: 'system' as const, id: run.workflowId, name: 'automatic approval' }
  const delivery = following.length === 0 ? undefined : toWorkflow(run.workflowId, run.id)
  await approve({ ...ctx, actor }, { id: document.id }, delivery)
  return { outcome: 'done', output: { approved: true } }
}
