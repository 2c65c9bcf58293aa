import { fromPrisma } from 'pg-boss'
import type { Context, System } from './context.ts'
import type { JobName, JobPayload } from './jobs.ts'
import { priorityOf, takeTurn } from './turns.ts'

/** The priority of a job for later; it is given its turn when it is due. */
export const whenDue = 2_147_483_647

/**
 * Puts a job into the transaction of what it follows from. A job for later is fetched before all others when it is
 * due, and then queued again: only then is it known which turn is its workspace's next.
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

/** Gives back a job that was begun before its turn: another one of the same priority takes its place. */
export async function putBack<N extends JobName>(
  { boss }: System,
  name: N,
  payload: JobPayload<N>,
  { group, priority }: { group: string; priority: number },
): Promise<void> {
  await boss.send(name, payload, { priority, group: { id: group } })
}
