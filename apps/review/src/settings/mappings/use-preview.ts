import { ApiError } from '@numora/client'
import type { MappingInput, MappingPreview, SchemaId } from '@numora/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNumora } from '../../api/numora.tsx'
import type { Problem } from '../../form/problem.ts'

/** What a push would send by a draft of a mapping, and what is wrong with the draft. */
export type Preview = {
  preview: MappingPreview | undefined
  problems: Problem[]
  error: Error | null
  isFetching: boolean
}

type PreviewInput = {
  schema: SchemaId
  destinationId: string
  documentId: string | undefined
  /** Undefined: the mapping as it is stored. */
  draft: MappingInput | undefined
}

const pauseMs = 350

/** Previews a draft while it is typed, after a short pause. The last preview stays until the next one is there. */
export function usePreview({ schema, destinationId, documentId, draft }: PreviewInput): Preview {
  const numora = useNumora()
  const text = useDelayed(JSON.stringify(draft))
  const query = useQuery({
    queryKey: ['mapping-preview', schema, destinationId, documentId, text],
    queryFn: async ({ signal }) =>
      await numora.mappings.preview(
        schema,
        destinationId,
        {
          document_id: documentId!,
          ...(text !== undefined && { mapping: JSON.parse(text) as MappingInput }),
        },
        { signal },
      ),
    enabled: documentId !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const { error } = query
  return {
    preview: query.data,
    problems:
      error instanceof ApiError
        ? error.details.map(({ path, message }) => ({ path: path.replace(/^mapping\./, ''), message }))
        : [],
    error,
    isFetching: query.isFetching,
  }
}

function useDelayed<T>(value: T): T {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return delayed
}
