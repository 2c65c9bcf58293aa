import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { enqueue, type JobPayload } from '../jobs.ts'

export type Unread = Pick<Document, 'id' | 'workspaceId' | 'generation' | 'fileKey'>

export type ReadingJob =
  | { queue: 'ingest'; payload: JobPayload<'ingest'> }
  | { queue: 'fetch'; payload: JobPayload<'fetch'>; group: string }

/** The job that reads a generation of a document; a missing file is fetched first. */
export function readingJobOf({ requestId }: Context, document: Unread): ReadingJob {
  const { id: documentId, workspaceId, generation, fileKey } = document
  const payload = { documentId, workspaceId, generation, requestId }
  return fileKey === null
    ? { queue: 'fetch', payload: { ...payload, attempt: 1 }, group: workspaceId }
    : { queue: 'ingest', payload }
}

/** Queues the reading of a generation of a document, in the caller's transaction. */
export async function enqueueReading(ctx: Context, document: Unread): Promise<void> {
  const job = readingJobOf(ctx, document)
  if (job.queue === 'ingest') await enqueue(ctx, 'ingest', job.payload)
  else await enqueue(ctx, 'fetch', job.payload, { group: job.group })
}
