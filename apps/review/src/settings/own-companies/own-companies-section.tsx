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
  const [edited, edit] = useState<number>()
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  const companies = data.own_companies
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
        <OwnCompanyTable companies={companies} onEdit={edit} />
      )}
      {edited !== undefined && (
        <OwnCompanyDialog companies={companies} at={edited} onClose={() => edit(undefined)} />
      )}
    </SectionFrame>
  )
}
