import type { WorkspaceSettings } from '@numora/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useNumora } from '../api/numora.tsx'

/** The settings of the workspace: automatic approval, fields, own companies and retention. */
export function useSettings(): UseQueryResult<WorkspaceSettings> {
  const numora = useNumora()
  return useQuery({
    queryKey: ['settings'],
    queryFn: async () => (await numora.settings.get()) as WorkspaceSettings,
  })
}
