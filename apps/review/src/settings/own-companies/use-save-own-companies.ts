import type { OwnCompany, WorkspaceSettings } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'

/** Saves the list as a whole, unless somebody else has changed the settings since they were read. */
export function useSaveOwnCompanies({ own_companies, updated_at }: WorkspaceSettings) {
  const numora = useNumora()
  const queries = useQueryClient()
  return async (change: (companies: readonly OwnCompany[]) => OwnCompany[]) => {
    try {
      await numora.settings.update({
        expected_updated_at: updated_at,
        own_companies: change(own_companies),
      })
    } finally {
      // After a conflict, too, the list is shown as it is now.
      await queries.invalidateQueries({ queryKey: ['settings'] })
    }
  }
}
