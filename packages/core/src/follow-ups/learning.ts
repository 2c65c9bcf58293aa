import type { FieldValue } from '@numora/contract'
import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { Document } from '../generated/client.ts'
import { taughtFields } from './taught-fields.ts'

/**
 * Has an approved document teach how its vendor's documents are read, if a person corrected it or it followed lessons
 * itself: these it renews, so that they outlive the document that taught them first.
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
