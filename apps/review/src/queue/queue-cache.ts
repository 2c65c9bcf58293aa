import type { Document } from '@numora/client'
import type { QueryClient } from '@tanstack/react-query'
import { keepRows, type QueuePages, withChanges } from './queue-pages.ts'
import { rowOf } from './queue-row.ts'

/** The keys of all lists of the queue in the cache of queries begin with it. */
export const queueKey = ['documents', 'queue'] as const
/** And those of the counts by status. */
export const countsKey = ['documents', 'counts'] as const

/** Shows newer versions of documents in every list of the queue that has them. */
export function showChanged(queries: QueryClient, documents: readonly Document[]): void {
  const changed = new Map(documents.map((document) => [document.id, rowOf(document)]))
  queries.setQueriesData<QueuePages>({ queryKey: queueKey }, (pages) => pages && withChanges(pages, changed))
}

/** Takes deleted documents out of every list of the queue. */
export function hideDeleted(queries: QueryClient, ids: ReadonlySet<string>): void {
  queries.setQueriesData<QueuePages>(
    { queryKey: queueKey },
    (pages) => pages && keepRows(pages, ({ id }) => !ids.has(id)),
  )
}
