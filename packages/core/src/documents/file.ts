import type { Readable } from 'node:stream'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { recordEvent } from '../transition.ts'
import { findDocument } from './find.ts'
import { pagesKey } from './submit.ts'

export type StoredFile = {
  name: string | null
  contentType: string
  sizeBytes: number
  sha256: string
  /** `end` is inclusive. */
  read(range?: { start: number; end: number }): Promise<Readable>
}

/** The original bytes; that they were asked for is written into the document's history. */
export async function getFile(ctx: Context, { id }: { id: string }): Promise<StoredFile> {
  const document = await findDocument(ctx, id)
  const key = keyOf(document)
  await recordEvent(ctx, document, 'file.downloaded')
  return {
    name: document.fileName,
    contentType: document.contentType!,
    sizeBytes: document.sizeBytes!,
    sha256: document.sha256!,
    read: (range) => ctx.storage.read(key, range),
  }
}

/** Shows a page of a file as PNG; a page that there is not gives null. */
export type RenderPage = (
  file: Uint8Array,
  pageNumber: number,
  widthPx: number,
  signal?: AbortSignal,
) => Promise<Uint8Array | null>

/** A page as PNG, kept in storage once it was drawn. */
export async function getPageImage(
  ctx: Context,
  input: { id: string; number: number; width: number; render: RenderPage; signal?: AbortSignal },
): Promise<Uint8Array> {
  const document = await findDocument(ctx, input.id)
  const fileKey = keyOf(document)
  const image = `${pagesKey(document)}${document.generation}/${input.number}-${input.width}.png`
  if (await ctx.storage.has(image)) return ctx.storage.readAll(image)
  const file = await ctx.storage.readAll(fileKey)
  const png = await input.render(file, input.number, input.width, input.signal)
  if (png === null) throw new Problem('not_found', 'The document has no such page.')
  await ctx.storage.put(image, png)
  return png
}

function keyOf(document: Document): string {
  if (document.fileKey === null)
    throw new Problem(
      'conflict',
      'The file has not been fetched: the document is still waiting for it or failed.',
    )
  return document.fileKey
}
