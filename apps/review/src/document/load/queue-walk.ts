import type { Document, Numora } from '@numora/client'
import { queryOptions } from '@tanstack/react-query'
import { listQueryOf, queueSearchOfText } from '../../queue/queue-search.ts'

const pageSize = 100

/** The ids of the documents of a queue, from the document that was opened on. */
export function walkQuery(numora: Numora, from: string | undefined) {
  return queryOptions({
    queryKey: ['walk', from ?? ''],
    queryFn: async () => {
      const query = listQueryOf(queueSearchOfText(from)) as Parameters<Numora['documents']['list']>[0]
      const page = await numora.documents.list({ ...query, limit: pageSize })
      return { ids: page.data.map(({ id }: Document) => id), isMore: page.next_cursor !== null }
    },
    staleTime: 15_000,
  })
}

/** The documents before and after one in a queue; those that were finished since it was loaded are left out. */
export function neighboursOf(
  ids: readonly string[],
  id: string,
  finished: ReadonlySet<string>,
): { next: string | null; previous: string | null } {
  const index = ids.indexOf(id)
  const isOpen = (each: string) => each !== id && !finished.has(each)
  return {
    next: ids.slice(index + 1).find(isOpen) ?? ids.slice(0, Math.max(index, 0)).find(isOpen) ?? null,
    previous: index < 0 ? null : (ids.slice(0, index).findLast(isOpen) ?? null),
  }
}
