import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { JobPayload } from '../jobs.ts'

/** Queues the matching of a workspace's documents in review with its list of vendors, in the caller's transaction. */
export async function enqueueMatching(ctx: Context, payload: JobPayload<'match'>): Promise<void> {
  await enqueue(ctx, 'match', payload)
}
