import { setTimeout as sleep } from 'node:timers/promises'
import { type FailureCode, limits } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { FetchFailure } from '../http/fetch-failure.ts'
import { type FileFacts, FileRefused, receiveFile } from '../storage/receive-file.ts'

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

/** Fetches a document's file from its URL into storage, with its type, size and hash. */
export async function fetchFile(ctx: Context, document: Document, signal: AbortSignal): Promise<Document> {
  const key = `files/${document.workspaceId}/${document.id}-${document.generation}`
  for (let attempt = 1; ; attempt++) {
    try {
      const facts = await download(ctx, document.fileUrl!, key, signal)
      return await ctx.db.document.update({
        where: { id: document.id, workspaceId: document.workspaceId, generation: document.generation },
        data: { fileKey: key, ...facts },
      })
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
