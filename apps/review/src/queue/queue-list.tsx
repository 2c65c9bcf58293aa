import type { DocumentCounts } from '@numora/client'
import { useCallback, useEffect } from 'react'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { countOfTab } from './counts.ts'
import { FirstVisit } from './first-visit.tsx'
import { LoadedList } from './loaded-list.tsx'
import { NoRows } from './no-rows.tsx'
import styles from './queue-page.module.css'
import { hasStatus } from './queue-pages.ts'
import type { QueueRow } from './queue-row.ts'
import { filtersOf, listQueryOf, type QueueSearch, textOfQueueSearch } from './queue-search.ts'
import { useQueue } from './use-queue.ts'

type QueueListProps = {
  search: QueueSearch
  counts: DocumentCounts | undefined
  onChange: (search: QueueSearch) => void
}

/** The list of the queue for one set of filters, with everything in its place while it loads or is empty. */
export function QueueList({ search, counts, onChange }: QueueListProps) {
  const { list, rows, isComingBack, newCount, reload } = useQueue(search)
  const isEmpty = rows.length === 0
  useEffect(() => {
    if (isEmpty && newCount > 0) void reload()
  }, [isEmpty, newCount, reload])
  const { fetchNextPage } = list
  const load = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const statuses = listQueryOf(search).status
  const hasLeft = useCallback((row: QueueRow) => !hasStatus(statuses, row), [statuses])

  const place = (content: React.ReactNode) => <div className={styles.empty}>{content}</div>
  if (list.isPending || isComingBack) return place(<Spinner />)
  if (list.isError && isEmpty)
    return place(<Failure error={list.error} onRetry={() => void list.refetch()} />)
  if (isEmpty && filtersOf(search).length === 0 && counts && countOfTab(counts, 'all').count === 0)
    return place(<FirstVisit />)
  if (isEmpty) return place(<NoRows search={search} onChange={onChange} />)
  return (
    <LoadedList
      rows={rows}
      name={textOfQueueSearch(search)}
      hasLeft={hasLeft}
      newCount={newCount}
      reload={reload}
      next={{
        hasMore: list.hasNextPage,
        isLoading: list.isFetchingNextPage,
        hasFailed: list.isFetchNextPageError,
        load,
      }}
    />
  )
}
