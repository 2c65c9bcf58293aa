import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useNumora } from '../../api/numora.tsx'
import { imageWidthFor, loadPageImage } from '../viewer/page-images.ts'
import { finishedDocuments } from './finished.ts'
import { documentQuery, resultQuery, schemaQuery } from './queries.ts'
import { neighboursOf, walkQuery } from './queue-walk.ts'

/** Enough for the area of the page on a laptop. */
const usualWidthPx = 800

/** The documents before and after this one in its queue; the next one is loaded while this one is open. */
export function useNeighbours(id: string, from: string | undefined, isOn: boolean) {
  const numora = useNumora()
  const queries = useQueryClient()
  const { data } = useQuery({ ...walkQuery(numora, from), enabled: isOn })
  const neighbours = useMemo(
    () => (data ? neighboursOf(data.ids, id, finishedDocuments()) : { next: null, previous: null }),
    [data, id],
  )
  const { next } = neighbours
  useEffect(() => {
    if (!next) return
    const width = document.querySelector('[data-page]')?.clientWidth ?? usualWidthPx
    const timer = setTimeout(() => {
      void queries.prefetchQuery(documentQuery(numora, next))
      void loadPageImage(numora, next, 1, imageWidthFor(width)).catch(() => {})
      queries
        .fetchQuery(resultQuery(numora, next))
        .then(({ schema }) => queries.prefetchQuery(schemaQuery(numora, schema)))
        .catch(() => {})
    }, 150)
    return () => clearTimeout(timer)
  }, [next, numora, queries])
  // What was loaded at the end of the list is not all: there may be more by now.
  useEffect(() => {
    if (data?.isMore && !next) void queries.invalidateQueries({ queryKey: ['walk'] })
  }, [data, next, queries])
  return { ...neighbours, isLoaded: data !== undefined }
}
