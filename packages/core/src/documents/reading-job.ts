import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { enqueue } from '../jobs.ts'

type Unread = Pick<Document, 'id' | 'workspaceId' | 'generation' | 'fileKey'>

/**
 * Has a generation of a document read, in the transaction of what asks for it; one whose file is not there yet is
 * fetched first.
 */
export async function enqueueReading(ctx: Context, document: Unread): Promise<void> {
  const { id: documentId, workspaceId, generation } = document
  const payload = { documentId, workspaceId, generation, requestId: ctx.requestId }
  if (document.fileKey !== null) await enqueue(ctx, 'ingest', payload)
  else await enqueue(ctx, 'fetch', { ...payload, attempt: 1 }, { group: workspaceId })
}
