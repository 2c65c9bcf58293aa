import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { JobPayload } from '../jobs.ts'

/** Queues a dry run of reading a document again, in the caller's transaction. */
export async function enqueueDryRun(ctx: Context, payload: JobPayload<'dry_run'>): Promise<void> {
  await enqueue(ctx, 'dry_run', payload)
}
