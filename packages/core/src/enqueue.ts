import { fromPrisma } from 'pg-boss'
import type { Context, System } from './context.ts'
import type { JobName, JobPayload } from './jobs.ts'
import { priorityOf, takeTurn } from './turns.ts'

/** The priority of a job for a later time; the job gets its turn when it is due. */
export const whenDue = 2_147_483_647

/**
 * Queues a job in the caller's transaction. A job for a later time is fetched before all others when it is due, and is
 * then queued again, because the next turn of its workspace is known only then.
 */
export async function enqueue<N extends Exclude<JobName, 'sweep'>>(
  ctx: Context,
  name: N,
  payload: JobPayload<N>,
  { group, startAfter }: { startAfter?: Date; group?: string } = {},
): Promise<void> {
  const { workspaceId } = payload as { workspaceId: string }
  await ctx.boss.send(name, payload, {
    ...(startAfter
      ? { startAfter, priority: whenDue }
      : { priority: priorityOf(await takeTurn(ctx, name, workspaceId)) }),
    ...(group === undefined ? {} : { group: { id: group } }),
    ...(ctx.isInTransaction ? { db: fromPrisma(ctx.db) } : {}),
  })
}

/** Queues a job that was fetched before its turn again, as a new job with the given priority. */
export async function putBack<N extends JobName>(
  { boss }: System,
  name: N,
  payload: JobPayload<N>,
  { group, priority }: { group: string; priority: number },
): Promise<void> {
  await boss.send(name, payload, { priority, group: { id: group } })
}
