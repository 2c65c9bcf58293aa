import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { StepCall } from './call-webhook.ts'
import { claimOf, joinDelivery } from './join-delivery.ts'
import type { LockedRun } from './locked-run.ts'
import type { StepResult } from './record-step.ts'

/**
 * The call of a webhook step, which is then under way, or its result without one: an earlier run of the approval has done
 * the same step.
 */
export async function takeWebhook(
  ctx: Context,
  locked: LockedRun<'webhook'>,
): Promise<StepResult | { call: StepCall }> {
  const { run, document, step } = locked
  const earlier = await findDone(ctx, locked)
  if (earlier) return { outcome: 'done', output: { done_by_run: earlier } }
  await claimAhead(ctx, locked)
  const { id: runId, workspaceId, workflowId, position } = run
  await ctx.db.run.update({ where: { id: runId, workspaceId }, data: { attemptStartedAt: ctx.now() } })
  const { startedAt } = await ctx.db.runStep.findUniqueOrThrow({
    where: { workspaceId_runId_position: { workspaceId, runId, position } },
  })
  const { sealedSecret } = await ctx.db.workflow.findUniqueOrThrow({
    where: { id: workflowId, workspaceId },
  })
  const key = [document.id, run.approval, workflowId, step.id].join(':')
  const data = {
    run_id: runId,
    workflow_id: workflowId,
    step_id: step.id,
    document_id: document.id,
    schema: schemaOf(document),
    external_id: document.externalId,
    metadata: document.metadata,
    result_url: `/v1/documents/${document.id}/result`,
    report_url: `/v1/documents/${document.id}/delivery`,
  }
  const body = { id: key, type: 'workflow.step' as const, created_at: startedAt!.toISOString(), data }
  return { call: { url: step.url, key, secret: ctx.secrets.open(sealedSecret), body } }
}

/**
 * Claims the document for the executors whose reports are waited for before another webhook is called: they may report
 * while this one is still being called.
 */
async function claimAhead(ctx: Context, locked: LockedRun<'webhook'>): Promise<void> {
  for (const step of locked.following) {
    if (step.type === 'webhook') return
    if (step.type === 'wait_for_report') await joinDelivery(ctx, locked, claimOf(step))
  }
}

/** The earlier run of the workflow for this approval in which a step with the same definition succeeded. */
async function findDone(ctx: Context, { run, step }: LockedRun<'webhook'>): Promise<string | undefined> {
  const { id, workspaceId, documentId, workflowId, approval } = run
  const earlier = await ctx.db.run.findMany({
    where: { workspaceId, documentId, workflowId, approval, id: { lt: id } },
    include: {
      steps: { where: { status: 'succeeded' }, select: { position: true } },
      workflowVersion: { select: { steps: true } },
    },
  })
  return earlier.find(({ steps, workflowVersion }) =>
    steps.some(({ position }) => isDeepStrictEqual(workflowVersion.steps[position], step)),
  )?.id
}
