import type { QualityReport } from '@numora/contract'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useNumora } from '../api/numora.tsx'
import type { QualitySearch } from './quality-search.ts'

/** What approvals say about what was read, by field, vendor, month or source. */
export function useQuality(
  { days = '90', schema, by }: QualitySearch,
  groupBy: 'field' | 'vendor' | 'month' | 'source',
): UseQueryResult<QualityReport> {
  const numora = useNumora()
  return useQuery({
    queryKey: ['quality', groupBy, days, schema, by],
    queryFn: async ({ signal }) =>
      (await numora.quality.get(
        {
          group_by: groupBy,
          from: new Date(Date.now() - Number(days) * 86_400_000).toISOString(),
          ...(schema && { schema }),
          ...(by && { approved_by: by }),
        },
        { signal },
      )) as QualityReport,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
