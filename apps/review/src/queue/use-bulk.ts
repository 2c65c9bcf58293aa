import type { Document } from '@numora/client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNumora } from '../api/numora.tsx'
import { type BulkKind, bulkActions, isConflict } from './bulk-actions.ts'
import { type BulkItem, runBulk } from './bulk-run.ts'
import { countsKey, hideDeleted, showChanged } from './queue-cache.ts'
import type { QueueRow } from './queue-row.ts'

/** Runs a bulk action and shows its results in the lists; `items` is undefined before the start. */
export function useBulk(kind: BulkKind, rows: readonly QueueRow[]) {
  const numora = useNumora()
  const queries = useQueryClient()
  const [items, setItems] = useState<readonly BulkItem<QueueRow>[]>()
  const [isRunning, setRunning] = useState(false)
  const stopping = useRef(new AbortController())
  useEffect(() => () => stopping.current.abort(), [])

  async function start(input: { personId: string | null }) {
    const { isFit, act } = bulkActions[kind]
    stopping.current = new AbortController()
    setRunning(true)
    await runBulk({
      documents: rows,
      isFit,
      isConflict,
      act: async (row) => {
        try {
          const changed = await act(numora, row, input)
          if (changed) showChanged(queries, [changed])
          else hideDeleted(queries, new Set([row.id]))
        } catch (error) {
          if (isConflict(error)) await showPresent(row.id)
          throw error
        }
      },
      onChange: setItems,
      signal: stopping.current.signal,
    })
    setRunning(false)
    await queries.invalidateQueries({ queryKey: countsKey })
  }

  /** Shows what somebody else made of a document. */
  async function showPresent(id: string) {
    const present: Document | undefined = await numora.documents.get(id).catch(() => undefined)
    if (present) showChanged(queries, [present])
  }

  return { items, isRunning, start, stop: () => stopping.current.abort() }
}
