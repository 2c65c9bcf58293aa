import { NotFoundError } from '@numora/client'
import type { Mapping, SchemaId } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { MappingEditor } from './mapping-editor.tsx'

/** The mapping of one kind of document for one destination. */
export function MappingPage({ destinationId, schema }: { destinationId: string; schema: SchemaId }) {
  const numora = useNumora()
  const { data, error, refetch } = useQuery({
    queryKey: ['mappings', destinationId, schema],
    queryFn: async (): Promise<Mapping | 'none'> => {
      try {
        return await numora.mappings.get(schema, destinationId)
      } catch (error) {
        if (error instanceof NotFoundError) return 'none'
        throw error
      }
    },
    // What is being edited is not replaced by what somebody else saved: the save says so.
    refetchOnWindowFocus: false,
  })
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  const mapping = data === 'none' ? undefined : data
  return (
    <MappingEditor
      key={mapping?.version ?? 0}
      destinationId={destinationId}
      schema={schema}
      mapping={mapping}
    />
  )
}
