import type { Document } from '@numora/client'
import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { countsKey, hideDeleted, queueKey, showChanged } from './queue-cache.ts'
import { type QueuePages, rowsOf } from './queue-pages.ts'
import { rowOf } from './queue-row.ts'

function documentOf(id: string, status: Document['status'] = 'review_required'): Document {
  return { id, status, updated_at: '1', file: { name: null } } as Document
}

/** A cache with two lists, one of which is still loading, and what else the page keeps of documents. */
function cacheOf() {
  const queries = new QueryClient()
  const list: QueuePages = {
    pages: [{ rows: [rowOf(documentOf('a')), rowOf(documentOf('b'))], next: null, loadedMs: 0 }],
    pageParams: [undefined],
  }
  queries.setQueryData([...queueKey, 'list'], list)
  void queries.prefetchQuery({ queryKey: [...queueKey, 'loading'], queryFn: () => new Promise(() => {}) })
  queries.setQueryData([...countsKey, {}], { failed: { count: 1 } })
  queries.setQueryData(['documents', 'changes', {}], { newIds: ['c'], areTooMany: false })
  return { rows: () => rowsOf(queries.getQueryData<QueuePages>([...queueKey, 'list'])!), queries }
}

it('shows a changed document in the lists that have it', () => {
  const { queries, rows } = cacheOf()
  showChanged(queries, [documentOf('b', 'reviewed'), documentOf('x')])
  expect(rows().map(({ id, status }) => [id, status])).toEqual([
    ['a', 'review_required'],
    ['b', 'reviewed'],
  ])
})

it('takes deleted documents out', () => {
  const { queries, rows } = cacheOf()
  hideDeleted(queries, new Set(['a']))
  expect(rows().map(({ id }) => id)).toEqual(['b'])
})
