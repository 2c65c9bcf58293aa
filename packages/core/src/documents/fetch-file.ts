import { type FailureCode, limits } from '@numora/contract'
import { FetchFailure, mayGetBetter } from '@numora/destinations'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { type FileFacts, FileRefused, receiveFile } from '../storage/receive-file.ts'

/** The file cannot be fetched, and another attempt would not help. */
export class FetchFailed extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.name = 'FetchFailed'
    this.code = code
  }
}

const timeoutMs = 60_000

/**
 * Fetches a document's file from its URL into storage once, under `key`. Throws {@link FetchFailed} if
 * another attempt would not help, and {@link FetchFailure} if it may.
 */
export async function fetchFile(
  ctx: Context,
  { fileUrl }: Document,
  key: string,
  signal: AbortSignal,
): Promise<FileFacts> {
  try {
    return await download(ctx, fileUrl!, key, signal)
  } catch (error) {
    if (error instanceof FetchFailure && error.reason === 'refused') throw new FetchFailed('invalid_file_url')
    if (error instanceof FileRefused) throw new FetchFailed(error.code)
    throw error
  }
}

async function download(ctx: Context, url: string, key: string, signal: AbortSignal): Promise<FileFacts> {
  const { status, headers, body } = await ctx.fetch(url, { timeoutMs, redirects: 5, signal })
  try {
    const isFinal = status >= 400 && !mayGetBetter(status)
    if (isFinal) throw new FetchFailed('file_unreachable')
    if (status < 200 || status >= 300)
      throw new FetchFailure('unreachable', `The file's host answered ${status}.`)
    if (Number(headers['content-length'] ?? 0) > limits.fileBytes) throw new FetchFailed('file_too_large')
    return await receiveFile(ctx.storage, key, body)
  } finally {
    body.destroy()
  }
}
