import type { SchemaId } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { Failure } from '../../kit/failure.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { useSchemas } from '../use-schemas.ts'
import { useSettings } from '../use-settings.ts'
import { ApprovalPolicyForm } from './approval-policy-form.tsx'

/** Which documents are approved without a person; off unless somebody turned it on. */
export function ApprovalSection() {
  const t = useTranslations('settings.approval')
  const schemas = useSchemas()
  const { data, error, refetch } = useSettings()
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  return (
    <SectionFrame title={t('title')} intro={t('intro')}>
      <Notice tone="neutral" title={t('ruleTitle')}>
        {t('rule')}
      </Notice>
      {schemas.map(({ id, label }) => {
        const policy = data.automatic_approval[id as SchemaId]
        return (
          <ApprovalPolicyForm
            key={`${id} ${policy?.threshold}`}
            schema={id}
            label={label}
            threshold={policy?.threshold ?? null}
          />
        )
      })}
    </SectionFrame>
  )
}
