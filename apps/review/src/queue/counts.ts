import type { DocumentCounts } from '@numora/client'
import { type Tab, tabs } from './queue-search.ts'

/** The number of documents behind a tab; not exact where one of its statuses has more than are counted. */
export function countOfTab(counts: DocumentCounts, tab: Tab): { count: number; isExact: boolean } {
  const statuses: readonly (keyof DocumentCounts)[] = tabs[tab]
  const counted = statuses.length > 0 ? statuses.map((status) => counts[status]) : Object.values(counts)
  return {
    count: counted.reduce((sum, { count }) => sum + count, 0),
    isExact: counted.every(({ is_exact }) => is_exact),
  }
}
