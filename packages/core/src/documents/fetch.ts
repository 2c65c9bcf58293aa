import { FetchFailure } from '@numora/destinations'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { enqueueFetch, enqueueReading } from '../follow-ups/reading.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import type { FileFacts } from '../storage/receive-file.ts'
import { current, fail } from './current.ts'
import { FetchFailed, fetchFile } from './fetch-file.ts'
import { giveBack, spendsAttempt, start } from './ingest.ts'
import { newFileKey } from './stored-keys.ts'

const tries = 3

/**
 * Makes one attempt to fetch the file of a document that was submitted by URL. Reading it is a job of its
 * own, so that a host that does not answer occupies no reader. It may run again at any point.
 */
export async function fetchDocument(
  system: System,
  payload: JobPayload<'fetch'>,
  run: Pick<JobRun, 'signal'>,
): Promise<void> {
  const { workspaceId, requestId } = payload
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const document = await start(ctx, payload)
  if (!document) return
  if (document.fileKey !== null) return giveBack(ctx, payload, false) // another run has fetched it
  try {
    const fileKey = newFileKey(workspaceId)
    const facts = await fetchFile(ctx, document, fileKey, run.signal)
    await handOver(ctx, payload, { fileKey, ...facts })
  } catch (error) {
    if (error instanceof FetchFailed) return fail(ctx, payload, error.code)
    if (error instanceof FetchFailure) return tryAgain(ctx, payload, error)
    await giveBack(ctx, payload, spendsAttempt(error, run.signal))
    throw error
  }
}

/** A document that waits to be read has no deadline, so it does not fail by waiting. */
const waiting = { starts: 0, startedAt: null }

/**
 * Assigns a fetched file to the document and queues the reading. A file that is not needed is erased: the
 * first of several fetches counts, and none counts after a deletion.
 */
async function handOver(
  ctx: Context,
  payload: JobPayload<'fetch'>,
  file: FileFacts & { fileKey: string },
): Promise<void> {
  const isWanted = await inTransaction(ctx, async (ctx) => {
    const document = await current(ctx, payload)
    if (document?.fileKey !== null) return false
    const { id, workspaceId } = document
    await ctx.db.document.update({ where: { id, workspaceId }, data: { ...file, ...waiting } })
    await enqueueReading(ctx, { ...document, ...file })
    return true
  })
  if (!isWanted) await ctx.storage.delete(file.fileKey)
}

/** Queues another attempt; the lane is free during the pause. */
async function tryAgain(ctx: Context, payload: JobPayload<'fetch'>, failure: FetchFailure): Promise<void> {
  const { documentId, workspaceId, attempt } = payload
  ctx.logger.info({ documentId, attempt, reason: failure.message }, 'The file was not fetched')
  if (attempt >= tries) return fail(ctx, payload, 'file_unreachable')
  await inTransaction(ctx, async (ctx) => {
    const document = await current(ctx, payload)
    if (!document) return
    await ctx.db.document.update({ where: { id: documentId, workspaceId }, data: waiting })
    const startAfter = new Date(ctx.now().getTime() + 1_000 * 3 ** (attempt - 1))
    await enqueueFetch(ctx, { ...payload, attempt: attempt + 1 }, startAfter)
  })
}
