import { useTranslations } from 'use-intl'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import styles from './quality.module.css'
import type { QualitySearch } from './quality-search.ts'
import { RateTable } from './rate-table.tsx'
import { useQuality } from './use-quality.ts'

/** Whose documents people have to correct. */
export function CorrectionsByVendor({ search }: { search: QualitySearch }) {
  const t = useTranslations('quality')
  const { data, error, refetch } = useQuality(search, 'vendor')
  return (
    <section className={styles.section}>
      <h2>{t('byVendor')}</h2>
      {data ? (
        <RateTable
          label={t('byVendor')}
          groups={data.groups}
          nameHeader={t('columns.vendor')}
          nameOf={({ label, key }) => label || key || t('noVendor')}
        />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Spinner />
      )}
    </section>
  )
}
