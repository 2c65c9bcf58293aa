import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'

type Page<T> = { data: T[]; next_cursor: string | null }

/** A list of the API: what was loaded of it, and how to load more. */
export type Pages<T> = {
  items: T[]
  isLoading: boolean
  error: Error | null
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => void
  refetch: () => void
}

/** Loads a list page by page. `fetchPage` receives the cursor of the page, undefined for the first one. */
export function usePages<T>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | undefined) => PromiseLike<Page<T>>,
  { isEnabled = true, refetchMs = false }: { isEnabled?: boolean; refetchMs?: number | false } = {},
): Pages<T> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam }) => await fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    // Some lists have a cursor even on their last, empty page.
    getNextPageParam: (page) => (page.data.length > 0 ? (page.next_cursor ?? undefined) : undefined),
    enabled: isEnabled,
    refetchInterval: refetchMs,
  })
  return {
    items: query.data?.pages.flatMap((page) => page.data) ?? [],
    isLoading: query.isPending && isEnabled,
    error: query.data ? null : query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  }
}
