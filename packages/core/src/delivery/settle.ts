import { type Context, systemActor } from '../context.ts'
import { targetKeyOf } from '../follow-ups/push-target.ts'
import { wakeRuns } from '../follow-ups/runs.ts'
import type { Document, Push } from '../generated/client.ts'
import { transition } from '../transition.ts'

/**
 * Ends `push_pending` once every delivery of the approval has ended, and lets runs go on that waited for one; `document`
 * is locked. A delivery that is a step of a run counts by its run.
 */
export async function settle(ctx: Context, document: Document): Promise<Document> {
  const pushes = (await latestPushes(ctx, document)).filter((push) => !isStep(push))
  if (pushes.some((push) => push.mode === 'workflow' && push.status === 'pending'))
    await wakeRuns(ctx, document)
  if (pushes.some((push) => push.status === 'pending')) return document
  const hasFailed = pushes.some((push) => push.status === 'failed')
  return transition(ctx, document, hasFailed ? 'push_failed' : 'push_succeeded', { actor: systemActor })
}

/** The latest delivery to each target, for the document's present approval. */
export async function latestPushes(ctx: Context, document: Document): Promise<Push[]> {
  const pushes = await ctx.db.push.findMany({
    where: { documentId: document.id, workspaceId: ctx.workspaceId, approval: document.approval },
    orderBy: { id: 'asc' },
  })
  return [...new Map(pushes.map((push) => [targetKeyOf(push), push])).values()]
}

/** Whether a delivery is a step of a run. */
export function isStep({ mode, runId }: Push): boolean {
  return mode !== 'workflow' && runId !== null
}
