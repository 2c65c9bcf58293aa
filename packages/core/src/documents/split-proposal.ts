import type { DocumentSplit } from '@numora/contract'
import { partsOfPages } from '@numora/domain'
import type { Context } from '../context.ts'
import { findDocument, findStoredResult } from './find.ts'
import { isSplittable } from './present.ts'
import { assertRead } from './read.ts'

/** How a file may be split into documents, or was. */
export async function getSplit(ctx: Context, { id }: { id: string }): Promise<DocumentSplit> {
  const document = await findDocument(ctx, id)
  const { dividedInto, pageCount, contents } = document
  if (dividedInto !== null)
    return {
      pages: contents === null ? dividedInto.map(({ pages }) => pages) : [],
      is_proposal: false,
      boundaries: [],
      document_ids: dividedInto.map(({ documentId }) => documentId),
    }
  assertRead(document)
  const proposal = { is_proposal: true, document_ids: [] }
  if (!isSplittable(document)) return { ...proposal, pages: [], boundaries: [] }
  const { beginnings, boundaries } = await findStoredResult(ctx, document)
  return { ...proposal, pages: partsOfPages(pageCount!, beginnings), boundaries: boundaries ?? [] }
}
