import type { FieldValue } from '@numora/contract'
import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { Document } from '../generated/client.ts'
import { taughtFields } from './taught-fields.ts'

/**
 * Queues a job that derives lessons from an approved document, if a person corrected it or lessons were applied to it.
 * Applied lessons are stored again under this document, so that they remain when the older document is deleted.
 */
export async function queueLearning(
  ctx: Context,
  document: Document,
  fields: Record<string, FieldValue>,
): Promise<void> {
  const taught = await taughtFields(ctx, document, fields)
  if (taught.length === 0) return
  const { id: documentId, workspaceId, approval } = document
  await enqueue(ctx, 'learn', { documentId, workspaceId, approval, requestId: ctx.requestId })
}
