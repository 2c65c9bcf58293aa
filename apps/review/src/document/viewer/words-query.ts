import type { Numora } from '@numora/client'
import type { Word } from '@numora/contract'
import { queryOptions } from '@tanstack/react-query'

/** The words of a page. Without them nothing can be picked, and all else works. */
export function wordsQuery(numora: Numora, documentId: string, page: number) {
  return queryOptions({
    queryKey: ['words', documentId, page],
    queryFn: async ({ signal }) =>
      (await numora.documents.words(documentId, page, { signal, maxRetries: 0 })).data as Word[],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
}
