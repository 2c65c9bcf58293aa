import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { enqueue } from '../jobs.ts'

type Unread = Pick<Document, 'id' | 'workspaceId' | 'generation' | 'fileKey'>

/** The queue that a document to be read goes to: one whose file is not there yet is fetched first. */
export const readingQueueOf = ({ fileKey }: Pick<Document, 'fileKey'>): 'fetch' | 'ingest' =>
  fileKey === null ? 'fetch' : 'ingest'

/** Has a generation of a document read, in the transaction of what asks for it. */
export async function enqueueReading(ctx: Context, document: Unread): Promise<void> {
  const { id: documentId, workspaceId, generation } = document
  const payload = { documentId, workspaceId, generation, requestId: ctx.requestId }
  if (readingQueueOf(document) === 'ingest') await enqueue(ctx, 'ingest', payload)
  else await enqueue(ctx, 'fetch', { ...payload, attempt: 1 }, { group: workspaceId })
}
