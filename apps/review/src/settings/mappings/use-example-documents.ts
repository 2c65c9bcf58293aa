import type { SchemaId } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'

/** Documents to try a mapping on: the newest that have been read. */
export function useExampleDocuments(schema: SchemaId): { id: string; name: string }[] {
  const numora = useNumora()
  const { data } = useQuery({
    queryKey: ['example-documents', schema],
    queryFn: async () =>
      await numora.documents.list({
        limit: 50,
        schema: [schema],
        status: ['review_required', 'reviewed', 'push_pending', 'push_succeeded', 'push_failed'],
      }),
    staleTime: 60_000,
  })
  return (data?.data ?? []).map(({ id, summary, file, external_id }) => ({
    id,
    name:
      [summary?.vendor_name, summary?.number].filter(Boolean).join(' · ') || (file.name ?? external_id ?? id),
  }))
}
