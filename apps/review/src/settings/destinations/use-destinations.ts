import type { Destination } from '@numora/contract'
import { useNumora } from '../../api/numora.tsx'
import { type Pages, usePages } from '../../api/use-pages.ts'

/** All destinations: a workspace has at most 100, which is one page. */
export function useDestinations(): Pages<Destination> {
  const numora = useNumora()
  return usePages(['destinations'], (cursor) => numora.destinations.list({ limit: 100, cursor }))
}
