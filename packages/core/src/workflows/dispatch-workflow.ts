import type { WorkflowDispatch, WorkflowDispatched } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { latestPushes } from '../delivery/settle.ts'
import { lockDocument } from '../documents/find.ts'
import { isTo, toWorkflow } from '../follow-ups/push-target.ts'
import { Problem } from '../problem.ts'
import { assertCan, transition } from '../transition.ts'
import { findWorkflow } from './find-workflow.ts'
import { lockActiveWorkflows } from './lock-active-workflows.ts'

/** Queues a run of a workflow on an approved document as a delivery of its approval, without a route. */
export async function dispatchWorkflow(
  ctx: Context,
  { id, document_id }: WorkflowDispatch & { id: string },
): Promise<WorkflowDispatched> {
  return inTransaction(ctx, async (ctx) => {
    await findWorkflow(ctx, id)
    const document = await lockDocument(ctx, document_id)
    const target = toWorkflow(id)
    const [workflow] = await lockActiveWorkflows(ctx, [id])
    if (!workflow) throw new Problem('conflict', 'The workflow is disabled.')
    assertCan(document, 'dispatch')
    const latest = (await latestPushes(ctx, document)).find((push) => isTo(push, target))
    if (latest && latest.status !== 'failed')
      throw new Problem('conflict', 'The workflow has delivered the document already.')
    await transition(ctx, document, 'dispatch', { push: [target] })
    const push = (await latestPushes(ctx, document)).find((push) => isTo(push, target))!
    return { run_id: push.runId!, workflow_id: id, status: 'queued', execution_mode: 'queued' }
  })
}
