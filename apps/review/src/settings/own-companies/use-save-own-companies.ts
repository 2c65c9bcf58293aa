import { ApiError } from '@numora/client'
import type { OwnCompany, WorkspaceSettings } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { ExplainedFailure } from '../../kit/failure.tsx'

/** Saves the list as a whole, unless somebody else has changed the settings since they were read. */
export function useSaveOwnCompanies({ own_companies, updated_at }: WorkspaceSettings) {
  const t = useTranslations('settings.ownCompanies')
  const numora = useNumora()
  const queries = useQueryClient()
  return async (change: (companies: readonly OwnCompany[]) => OwnCompany[]) => {
    try {
      await numora.settings.update({
        expected_updated_at: updated_at,
        own_companies: change(own_companies),
      })
    } catch (error) {
      const isConflict = error instanceof ApiError && error.code === 'conflict'
      throw isConflict ? new ExplainedFailure(t('changedByOther'), { cause: error }) : error
    } finally {
      // After a conflict, too, the list is shown as it is now.
      await queries.invalidateQueries({ queryKey: ['settings'] })
    }
  }
}
