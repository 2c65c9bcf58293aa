import { useTranslations } from 'use-intl'
import { Select } from '../kit/select.tsx'
import { useSchemas } from '../settings/use-schemas.ts'
import styles from './quality.module.css'
import { periods, type QualitySearch } from './quality-search.ts'

/** Which time, kind of documents and approvals are looked at. */
export function QualityFilters({
  search,
  onChange,
}: {
  search: QualitySearch
  onChange: (patch: { [K in keyof QualitySearch]: QualitySearch[K] | undefined }) => void
}) {
  const t = useTranslations('quality')
  const schemas = useSchemas()
  return (
    <search className={styles.filters}>
      <Select
        label={t('period')}
        value={search.days ?? '90'}
        options={periods.map((value) => ({ value, label: t(`periods.d${value}`) }))}
        onValueChange={(days) => onChange({ days })}
      />
      <Select
        label={t('schema')}
        value={search.schema ?? ''}
        options={[
          { value: '', label: t('allSchemas') },
          ...schemas.map(({ id, label }) => ({ value: id, label })),
        ]}
        onValueChange={(schema) => onChange({ schema: schema || undefined })}
      />
      <Select
        label={t('approvedBy')}
        value={search.by ?? ''}
        options={(['', 'user', 'api_key'] as const).map((value) => ({
          value,
          label: t(`approvers.${value || 'all'}`),
        }))}
        onValueChange={(by) => onChange({ by: by || undefined })}
      />
    </search>
  )
}
