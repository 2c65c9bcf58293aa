import { isContainerType } from '@numora/domain'
import type { Context } from '../context.ts'
import { enqueue } from '../enqueue.ts'
import type { Document } from '../generated/client.ts'
import type { JobPayload } from '../jobs.ts'

export type Unread = Pick<Document, 'id' | 'workspaceId' | 'generation' | 'fileKey' | 'contentType'>

export type ReadingJob =
  | { queue: 'ingest' | 'ingest_quick'; payload: JobPayload<'ingest'> }
  | { queue: 'fetch'; payload: JobPayload<'fetch'>; group: string }

/** The job that reads a generation of a document; a missing file is fetched first. */
export function readingJobOf({ requestId }: Context, document: Unread): ReadingJob {
  const { id: documentId, workspaceId, generation, fileKey, contentType } = document
  const payload = { documentId, workspaceId, generation, requestId }
  return fileKey === null
    ? { queue: 'fetch', payload: { ...payload, attempt: 1 }, group: workspaceId }
    : { queue: isQuick(contentType) ? 'ingest_quick' : 'ingest', payload }
}

function isQuick(contentType: string | null): boolean {
  return contentType === 'application/xml' || isContainerType(contentType)
}

/** The next attempt to fetch a document's file. */
export async function enqueueFetch(
  ctx: Context,
  payload: JobPayload<'fetch'>,
  startAfter: Date,
): Promise<void> {
  await enqueue(ctx, 'fetch', payload, { group: payload.workspaceId, startAfter })
}

/** Queues the reading of a generation of a document, in the caller's transaction. */
export async function enqueueReading(ctx: Context, document: Unread): Promise<void> {
  const job = readingJobOf(ctx, document)
  if (job.queue === 'fetch') await enqueue(ctx, 'fetch', job.payload, { group: job.group })
  else await enqueue(ctx, job.queue, job.payload)
}
