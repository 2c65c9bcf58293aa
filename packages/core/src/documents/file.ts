import type { Readable } from 'node:stream'
import { type Context, inTransaction } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { FileMissing } from '../storage/storage.ts'
import { recordEvent } from '../transition.ts'
import { findDocument, lockDocument } from './find.ts'

export type StoredFile = {
  name: string | null
  contentType: string
  sizeBytes: number
  sha256: string
  /** `end` is inclusive. */
  read(range?: { start: number; end: number }): Promise<Readable>
}

/** The original bytes; the download is recorded in the document's history. */
export async function getFile(ctx: Context, { id }: { id: string }): Promise<StoredFile> {
  // Locked, because otherwise a simultaneous deletion could miss data in the new event.
  const document = await inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id)
    fileKeyOf(document)
    await recordEvent(ctx, document, 'file.downloaded')
    return document
  })
  return {
    name: document.fileName,
    contentType: document.contentType!,
    sizeBytes: document.sizeBytes!,
    sha256: document.sha256!,
    read: (range) => fromFile(ctx, document, (key) => ctx.storage.read(key, range)),
  }
}

/** Reads a document's file; a file that was deleted or replaced meanwhile is a problem. */
export async function fromFile<T>(
  ctx: Context,
  document: Document,
  read: (key: string) => Promise<T>,
): Promise<T> {
  const key = fileKeyOf(document)
  try {
    return await read(key)
  } catch (error) {
    if (!(error instanceof FileMissing)) throw error
    const { fileKey } = await findDocument(ctx, document.id)
    if (fileKey === key) throw error
    throw new Problem('conflict', 'The document got another file at the same moment: ask again.')
  }
}

export function fileKeyOf(document: Document): string {
  if (document.fileKey === null)
    throw new Problem(
      'conflict',
      'The file has not been fetched: the document is still waiting for it or failed.',
    )
  return document.fileKey
}
