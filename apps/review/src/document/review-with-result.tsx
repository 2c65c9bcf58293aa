import type { DocumentResource } from '@numora/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useNumora } from '../api/numora.tsx'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { useMe } from '../session/session-gate.tsx'
import { Desk, type DeskProps } from './desk/desk.tsx'
import { resultQuery, schemaQuery } from './load/queries.ts'
import { leaveStore, storeOf } from './store/document-stores.ts'
import { usedPart } from './used-part.ts'

type ReviewWithResultProps = Omit<DeskProps, 'store' | 'schema' | 'onDone'> & {
  document: DocumentResource
  onDone: ((status: string) => void) | undefined
}

/** Loads what was read from a document and opens the draft of the person's changes. */
export function ReviewWithResult({ document, onDone, ...desk }: ReviewWithResultProps) {
  const numora = useNumora()
  const queries = useQueryClient()
  const me = useMe()
  const { id } = document
  const result = useQuery(resultQuery(numora, id))
  const schema = useQuery(schemaQuery(numora, result.data?.schema))
  const isLoaded = result.data !== undefined
  const shown = useMemo(
    () => schema.data && result.data && usedPart(schema.data, result.data),
    [schema.data, result.data],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: later answers are merged into the same store
  const store = useMemo(
    () =>
      result.data
        ? storeOf({
            numora,
            document,
            result: result.data,
            personId: me.id,
            onSaved: (result) => {
              queries.setQueryData(resultQuery(numora, id).queryKey, result)
              void queries.invalidateQueries({ queryKey: ['document', id] })
            },
          })
        : null,
    [id, isLoaded],
  )
  useEffect(() => {
    if (store && result.data) store.take(document, result.data)
  }, [store, document, result.data])
  useEffect(
    () => () => {
      if (store) void leaveStore(store)
    },
    [store],
  )
  const error = result.error ?? schema.error
  if (error && (!store || !shown)) return <Failure error={error} onRetry={() => result.refetch()} />
  if (!store || !shown) return <Spinner />
  return (
    <Desk
      {...desk}
      store={store}
      schema={shown}
      onDone={(status) => {
        void queries.invalidateQueries({ queryKey: ['document', id] })
        onDone?.(status)
      }}
    />
  )
}
