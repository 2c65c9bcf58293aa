import { setTimeout as sleep } from 'node:timers/promises'
import { type FailureCode, limits } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { FetchFailure } from '../http/fetch-failure.ts'
import { type FileFacts, FileRefused, receiveFile } from '../storage/receive-file.ts'
import { newFileKey } from './stored-keys.ts'

/** The file cannot be had, and trying on at once does not help. */
export class FetchFailed extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.name = 'FetchFailed'
    this.code = code
  }
}

const tries = 3
const timeoutMs = 60_000

/**
 * Fetches a document's file from its URL into storage, with its type, size and hash; undefined where the document was
 * deleted or submitted anew meanwhile.
 */
export async function fetchFile(
  ctx: Context,
  document: Document,
  signal: AbortSignal,
): Promise<Document | undefined> {
  for (let attempt = 1; ; attempt++) {
    const key = newFileKey(document.workspaceId)
    try {
      const facts = await download(ctx, document.fileUrl!, key, signal)
      return await keep(ctx, document, { fileKey: key, ...facts })
    } catch (error) {
      if (error instanceof FetchFailed) throw error
      if (error instanceof FetchFailure && error.reason === 'refused')
        throw new FetchFailed('invalid_file_url')
      if (error instanceof FileRefused) throw new FetchFailed(error.code)
      if (signal.aborted) throw error
      ctx.logger.info(
        { documentId: document.id, attempt, reason: (error as Error).message },
        'The file was not fetched',
      )
      if (attempt === tries) throw new FetchFailed('file_unreachable')
      await sleep(1_000 * 3 ** (attempt - 1), undefined, { signal })
    }
  }
}

/** A file that is not the document's goes away: of several fetches the first one counts, and none after a deletion. */
async function keep(
  ctx: Context,
  { id, workspaceId, generation }: Document,
  file: FileFacts & { fileKey: string },
): Promise<Document | undefined> {
  const { count } = await ctx.db.document.updateMany({
    where: { id, workspaceId, generation, fileKey: null },
    data: file,
  })
  if (count === 0) await ctx.storage.delete(file.fileKey)
  const document = await ctx.db.document.findFirst({ where: { id, workspaceId, generation } })
  return document ?? undefined
}

async function download(ctx: Context, url: string, key: string, signal: AbortSignal): Promise<FileFacts> {
  const { status, headers, body } = await ctx.fetch(url, { timeoutMs, redirects: 5, signal })
  try {
    const isFinal = status >= 400 && status < 500 && ![408, 425, 429].includes(status)
    if (isFinal) throw new FetchFailed('file_unreachable')
    if (status < 200 || status >= 300) throw new Error(`The file's host answered ${status}`)
    if (Number(headers['content-length'] ?? 0) > limits.fileBytes) throw new FetchFailed('file_too_large')
    return await receiveFile(ctx.storage, key, body)
  } finally {
    body.destroy()
  }
}
