import { useTranslations } from 'use-intl'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { useSettings } from '../use-settings.ts'
import { RetentionForm } from './retention-form.tsx'

/** When documents are erased by their age. */
export function RetentionSection() {
  const t = useTranslations('settings.retention')
  const { data, error, refetch } = useSettings()
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  return (
    <SectionFrame title={t('title')} intro={t('intro')}>
      <RetentionForm key={data.retention_days} days={data.retention_days} />
    </SectionFrame>
  )
}
