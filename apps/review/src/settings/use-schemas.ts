import type { SchemaId } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../api/numora.tsx'
import { useApiText } from '../i18n/use-api-text.ts'

/** The kinds of documents with their names; empty until they are loaded. */
export function useSchemas(): { id: SchemaId; label: string }[] {
  const numora = useNumora()
  const apiText = useApiText()
  const { data } = useQuery({
    queryKey: ['schemas'],
    queryFn: async () => await numora.schemas.list(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (data?.data ?? []).map(({ id, label }) => ({ id, label: apiText(label) }))
}
