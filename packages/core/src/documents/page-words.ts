import { boxUnits, type ReadPage, type Word } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { fileKeyOf, fromFile } from './file.ts'
import { findDocument } from './find.ts'
import { inPageLane, inTime } from './page-lanes.ts'
import { findWords } from './stored-words.ts'

/** Reads the words of one page of a file without OCR: `scan` if it needs OCR, null if there is no such page. */
export type ReadWords = (
  file: Uint8Array,
  pageNumber: number,
  signal: AbortSignal,
) => Promise<Pick<ReadPage, 'text' | 'boxes'> | 'scan' | null>

export type PageWords = {
  /** An HTTP entity tag: it differs by file and page. */
  etag: string
  /** The words in reading order, stored or read now. */
  list(read: ReadWords, signal?: AbortSignal): Promise<{ data: Word[] }>
}

/** The words of a page of a document's file. */
export async function getPageWords(
  ctx: Context,
  { id, number }: { id: string; number: number },
): Promise<PageWords> {
  const document = await findDocument(ctx, id)
  fileKeyOf(document)
  const { generation, sha256, pageCount, status } = document
  if (status === 'processing') throw new Problem('conflict', 'The document has not been read yet.')
  if (hasNoPage(pageCount, number)) throw noSuchPage()
  return {
    etag: `"${generation}-${sha256!.slice(0, 16)}-${number}-words"`,
    list: async (read, signal) => {
      const { text, boxes } =
        (await findWords(ctx, document, number)) ??
        (await inTime(signal, (signal) => readNow(ctx, document, number, read, signal)))
      return { data: toWords(text, boxes) }
    },
  }
}

/** Documents that were read by a version before have no stored words. */
async function readNow(
  ctx: Context,
  document: Document,
  number: number,
  read: ReadWords,
  signal: AbortSignal,
) {
  const words = await inPageLane(ctx, async () => {
    signal.throwIfAborted()
    return read(await fromFile(ctx, document, ctx.storage.readAll), number, signal)
  })
  if (words === null) throw noSuchPage()
  if (words === 'scan')
    throw new Problem(
      'conflict',
      'The words of this page were not stored: reprocess the document to get them.',
    )
  return words
}

function toWords(text: string, boxes: ArrayLike<number>): Word[] {
  const words = text === '' ? [] : text.split('\n')
  const side = (at: number) => boxes[at]! / boxUnits
  return words.map((text, index) => {
    const at = index * 4
    return { text, box: [side(at), side(at + 1), side(at + 2), side(at + 3)] }
  })
}

/** Whether a page is known not to exist. Versions before counted no pages of e-invoices in XML, which are drawn now. */
export function hasNoPage(pageCount: number | null, number: number): boolean {
  return pageCount !== null && pageCount > 0 && number > pageCount
}

export function noSuchPage() {
  return new Problem('not_found', 'The document has no such page.')
}
