import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNumora } from '../api/numora.tsx'
import { countsKey } from './queue-cache.ts'
import { filterQueryOf, type QueueSearch } from './queue-search.ts'

/** How many documents have each status, with the filters of the queue. Changes that are seen make it count again. */
export function useCounts(search: QueueSearch) {
  const numora = useNumora()
  const query = useMemo(() => filterQueryOf(search), [search])
  return useQuery({
    queryKey: [...countsKey, query],
    queryFn: ({ signal }) => numora.documents.counts(query as CountsQuery, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  })
}

type CountsQuery = Parameters<ReturnType<typeof useNumora>['documents']['counts']>[0]
