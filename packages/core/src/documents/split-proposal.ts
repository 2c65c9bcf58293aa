import type { DocumentSplit } from '@numora/contract'
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
      document_ids: dividedInto.map(({ documentId }) => documentId),
    }
  assertRead(document)
  if (!isSplittable(document)) return { pages: [], is_proposal: true, document_ids: [] }
  const { beginnings } = await findStoredResult(ctx, document)
  return { pages: partsOf(pageCount!, beginnings), is_proposal: true, document_ids: [] }
}

function partsOf(pageCount: number, beginnings: readonly number[]): number[][] {
  const firsts = [1, ...beginnings.filter((page) => page <= pageCount)]
  return firsts.map((first, index) => {
    const end = firsts[index + 1] ?? pageCount + 1
    return Array.from({ length: end - first }, (_, offset) => first + offset)
  })
}
