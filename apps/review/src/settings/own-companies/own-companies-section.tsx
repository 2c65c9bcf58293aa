import type { WorkspaceSettings } from '@numora/contract'
import { Building2, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import { Failure } from '../../kit/failure.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { useSettings } from '../use-settings.ts'
import { OwnCompanyDialog } from './own-company-dialog.tsx'
import { OwnCompanyTable } from './own-company-table.tsx'

/** The companies of the workspace, which invoices are addressed to. */
export function OwnCompaniesSection() {
  const t = useTranslations('settings.ownCompanies')
  const isAdmin = useMay('admin')
  const { data, error, refetch } = useSettings()
  /** The place of the company that is edited, with the list as it was when that began. */
  const [edited, setEdited] = useState<{ at: number; settings: WorkspaceSettings }>()
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  const companies = data.own_companies
  const edit = (at: number) => setEdited({ at, settings: data })
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={
        isAdmin && (
          <Button look="primary" icon={<Plus />} onClick={() => edit(companies.length)}>
            {t('create')}
          </Button>
        )
      }
    >
      {companies.length === 0 ? (
        <EmptyState icon={<Building2 />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <OwnCompanyTable settings={data} onEdit={edit} />
      )}
      {edited && <OwnCompanyDialog {...edited} onClose={() => setEdited(undefined)} />}
    </SectionFrame>
  )
}
