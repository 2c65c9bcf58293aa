import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { FileMissing } from '../storage/storage.ts'
import { fileKeyOf, fromFile } from './file.ts'
import { findDocument } from './find.ts'
import { inPageLane, inTime } from './page-lanes.ts'
import { hasNoPage, noSuchPage } from './page-words.ts'
import { shareWork } from './share-work.ts'
import { generationKey } from './stored-keys.ts'

/** Renders a page of a file as PNG; null if there is no such page. */
export type RenderPage = (
  file: Uint8Array,
  pageNumber: number,
  widthPx: number,
  signal: AbortSignal,
) => Promise<Uint8Array | null>

export type PageImage = {
  /** An HTTP entity tag: it differs by file, page and width. */
  etag: string
  /** The image as PNG, stored or rendered now; `unavailable` after 10 seconds. */
  draw(render: RenderPage, signal?: AbortSignal): Promise<Uint8Array>
}

type Wanted = { number: number; width: number }

/** Images of these widths are stored; others are scaled from the next wider one and not stored. */
const keptWidths = [400, 800, 1_200, 1_600, 2_000]

/** A page of a document's file as an image of a given width. */
export async function getPageImage(
  ctx: Context,
  { id, ...wanted }: Wanted & { id: string },
): Promise<PageImage> {
  const document = await findDocument(ctx, id)
  fileKeyOf(document)
  const { generation, sha256, pageCount } = document
  const { number, width } = wanted
  if (hasNoPage(pageCount, number)) throw noSuchPage()
  return {
    etag: `"${generation}-${sha256!.slice(0, 16)}-${number}-${width}"`,
    draw: (render, signal) => inTime(signal, (signal) => draw(ctx, document, wanted, render, signal)),
  }
}

async function draw(
  ctx: Context,
  document: Document,
  { number, width }: Wanted,
  render: RenderPage,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const keptWidth = keptWidths.find((each) => each >= width)!
  const kept = await keptImage(ctx, document, { number, width: keptWidth }, render, signal)
  const image = width === keptWidth ? kept : await render(kept, 1, width, signal)
  if (image === null) throw new Error('A page image that was kept cannot be read')
  return image
}

const drawings = shareWork<Uint8Array>()

async function keptImage(
  ctx: Context,
  document: Document,
  { number, width }: Wanted,
  render: RenderPage,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const key = `${generationKey(document)}${number}-${width}.png`
  const kept = await ctx.storage.readAll(key).catch((error) => {
    if (!(error instanceof FileMissing)) throw error
  })
  if (kept) return kept
  return drawings(key, signal, (signal) =>
    inPageLane(ctx, async () => {
      signal.throwIfAborted()
      const file = await fromFile(ctx, document, ctx.storage.readAll)
      const png = await render(file, number, width, signal)
      if (png === null) throw noSuchPage()
      await keep(ctx, document, key, png)
      return png
    }),
  )
}

/** Nothing is stored for a document that was deleted, or has another file, since rendering began. */
async function keep(ctx: Context, { id, workspaceId, generation }: Document, key: string, png: Uint8Array) {
  await ctx.storage
    .put(key, png)
    .catch((error) => ctx.logger.warn({ documentId: id, err: error }, 'A page image was not kept'))
  const current = await ctx.db.document.count({ where: { id, workspaceId, generation } })
  if (current > 0) return
  await ctx.storage.delete(key)
  await findDocument(ctx, id)
}
