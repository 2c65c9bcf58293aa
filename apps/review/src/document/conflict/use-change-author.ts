import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'
import { useMe } from '../../session/session-gate.tsx'

/** The name of the last other person who changed a document; null while that is not known. */
export function useChangeAuthor(documentId: string, version: string | null): string | null {
  const numora = useNumora()
  const me = useMe()
  const { data } = useQuery({
    queryKey: ['change-author', documentId, version],
    queryFn: async () => {
      const events = await numora.documents.events(documentId, { limit: 100 }).toArray({ maxItems: 1_000 })
      const other = events.findLast(
        ({ type, actor }) => /^(review\.|document\.(reviewed|rejected)$)/.test(type) && actor.id !== me.id,
      )
      return other?.actor.name ?? null
    },
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}
