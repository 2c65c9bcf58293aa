import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useNumora } from '../api/numora.tsx'
import { countsKey, queueKey } from './queue-cache.ts'
import { hasStatus, keepRows, type QueuePages, rowsOf } from './queue-pages.ts'
import { type QueueRow, rowOf } from './queue-row.ts'
import { listQueryOf, type QueueSearch } from './queue-search.ts'
import { serverTimeMs } from './server-time.ts'
import { useChanges } from './use-changes.ts'

const pageSize = 100
/** A list that was left is kept this long for coming back. */
const keptMs = 30 * 60_000

/**
 * The documents of the queue, page by page. Rows stay where they are: changes are shown in place, and documents that are
 * new are counted in `newCount` until `reload` is called.
 */
export function useQueue(search: QueueSearch) {
  const numora = useNumora()
  const queries = useQueryClient()
  const query = useMemo(() => listQueryOf(search), [search])
  const key = useMemo(() => [...queueKey, query] as const, [query])
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: async ({ pageParam, signal }) => {
      const wanted = { ...query, limit: pageSize, cursor: pageParam } as ListQuery
      const { data: page, response } = await numora.documents.list(wanted, { signal }).withResponse()
      return { rows: page.data.map(rowOf), next: page.next_cursor, loadedMs: serverTimeMs(response) }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: keptMs,
    structuralSharing: false,
  })
  const changes = useChanges(query, list.data)

  const rows = useMemo(() => (list.data ? rowsOf(list.data) : []), [list.data])
  const reload = useCallback(async () => {
    queries.setQueryData<QueuePages>(key, (pages) => pages && firstPageOf(pages))
    void queries.invalidateQueries({ queryKey: countsKey })
    await queries.refetchQueries({ queryKey: key, exact: true })
  }, [queries, key])

  // A list that was left is shown once it is known what was done meanwhile, and without what no longer belongs to it.
  const [isComingBack, setComingBack] = useState(() => queries.getQueryData(key) !== undefined)
  const { isFetched, data: found } = changes
  useEffect(() => {
    if (!isComingBack || !isFetched) return
    const isKept = (row: QueueRow) => hasStatus(query.status, row)
    queries.setQueryData<QueuePages>(key, (pages) => pages && keepRows(pages, isKept))
    if (found?.areTooMany) void reload()
    setComingBack(false)
  }, [isComingBack, isFetched, found, queries, key, query, reload])
  return { list, rows, isComingBack, newCount: found?.newIds.length ?? 0, reload }
}

type ListQuery = Parameters<ReturnType<typeof useNumora>['documents']['list']>[0]

function firstPageOf({ pages, pageParams }: QueuePages): QueuePages {
  return { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) }
}
