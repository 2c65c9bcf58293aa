import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { enqueueFetch, enqueueReading } from '../follow-ups/reading.ts'
import { FetchFailure } from '../http/fetch-failure.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import type { FileFacts } from '../storage/receive-file.ts'
import { FetchFailed, fetchFile } from './fetch-file.ts'
import { current, fail, giveBack, spendsAttempt, start } from './ingest.ts'
import { newFileKey } from './stored-keys.ts'

const tries = 3

/**
 * One attempt to fetch the file of a document that was submitted by its URL; reading it is another job, so that a
 * host that does not answer occupies nothing that reads. It may be run again at any point.
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

/** No deadline runs while a document waits to be read: that it waits fails nothing. */
const waiting = { starts: 0, startedAt: null }

/**
 * Makes a file the document's and has it read. One that is not the document's goes away: of several fetches the first
 * one counts, and none after a deletion.
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

/** The lane is free while the host is given time. */
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
