import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { Document } from '../generated/client.ts'
import type { JobPayload } from '../jobs.ts'

/** Queues a job that erases a document's files under these keys from storage, once the transaction has committed. */
export async function queueErasure(
  ctx: Context,
  { id: documentId, workspaceId }: Pick<Document, 'id' | 'workspaceId'>,
  keys: readonly (string | null)[],
): Promise<void> {
  await enqueue(ctx, 'erase', { documentId, workspaceId, keys: keys.filter((key) => key !== null) })
}

/** Queues the job again for a later time, when a running backup may have ended. */
export async function postponeErasure(ctx: Context, payload: JobPayload<'erase'>): Promise<void> {
  const startAfter = new Date(ctx.now().getTime() + afterBackupMs)
  await enqueue(ctx, 'erase', payload, { startAfter })
}

const afterBackupMs = 30_000
