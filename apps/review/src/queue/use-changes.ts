import type { Document, Numora } from '@numora/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useNumora } from '../api/numora.tsx'
import { countsKey, showChanged } from './queue-cache.ts'
import { isNewTo, type QueuePages } from './queue-pages.ts'
import type { listQueryOf } from './queue-search.ts'
import { serverTimeMs } from './server-time.ts'

const everyMs = 5_000
/** A change becomes visible a little after its time: when its transaction ends. */
const overlapMs = 10_000
const most = 100

/** `areTooMany`: not all changes were seen. */
type Changes = { newIds: string[]; areTooMany: boolean }
const noChanges: Changes = { newIds: [], areTooMany: false }

/**
 * Asks every few seconds, while the page is visible, what has changed. Rows get their new versions; documents that the list
 * should have and does not are counted.
 */
export function useChanges(query: ReturnType<typeof listQueryOf>, pages: QueuePages | undefined) {
  const numora = useNumora()
  const queries = useQueryClient()
  const latest = useRef(pages)
  latest.current = pages
  const loadedMs = pages?.pages[0]?.loadedMs
  const asked = useRef<{ loadedMs: number | undefined; untilMs: number }>(undefined)
  const seen = useRef(new Map<string, string>())
  const key = ['documents', 'changes', query, loadedMs] as const

  const look = async (signal: AbortSignal): Promise<Changes> => {
    const isFirst = asked.current?.loadedMs !== loadedMs
    const sinceMs = (isFirst ? loadedMs! : asked.current!.untilMs) - overlapMs
    const { data, answeredMs } = await listChanged(numora, {}, sinceMs, signal)
    asked.current = { loadedMs, untilMs: answeredMs }
    const before = queries.getQueryData<Changes>(key) ?? noChanges
    // Also versions that were seen: a page that was loading meanwhile may have put the older ones back.
    showChanged(queries, data)
    const changed = data.filter(({ id, updated_at }) => seen.current.get(id) !== updated_at)
    if (changed.length === 0) return before
    for (const { id, updated_at } of changed) seen.current.set(id, updated_at)
    void queries.invalidateQueries({ queryKey: countsKey })
    const known = new Set(latest.current?.pages.flatMap(({ rows }) => rows.map(({ id }) => id)))
    const areTooMany = data.length === most
    if (!areTooMany && changed.every(({ id }) => known.has(id))) return before
    const listed = await listChanged(numora, query, sinceMs, signal)
    const isNew = (document: Document) =>
      !known.has(document.id) && latest.current && isNewTo(latest.current, query.sort, document)
    const ids = new Set([...before.newIds, ...listed.data.filter(isNew).map(({ id }) => id)])
    return { newIds: [...ids], areTooMany: before.areTooMany || areTooMany }
  }

  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => look(signal),
    enabled: loadedMs !== undefined,
    refetchInterval: everyMs,
    staleTime: 0,
    gcTime: 0,
  })
}

async function listChanged(numora: Numora, query: object, sinceMs: number, signal: AbortSignal) {
  const updated_after = new Date(sinceMs).toISOString()
  const { data: page, response } = await numora.documents
    .list({ ...query, updated_after, limit: most }, { signal })
    .withResponse()
  return { data: page.data, answeredMs: serverTimeMs(response) }
}
