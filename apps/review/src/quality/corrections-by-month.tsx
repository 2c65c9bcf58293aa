import { useFormatter, useTranslations } from 'use-intl'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import styles from './quality.module.css'
import type { QualitySearch } from './quality-search.ts'
import { RateTable } from './rate-table.tsx'
import { useQuality } from './use-quality.ts'

/** Whether it gets better. */
export function CorrectionsByMonth({ search }: { search: QualitySearch }) {
  const t = useTranslations('quality')
  const format = useFormatter()
  const { data, error, refetch } = useQuality(search, 'month')
  const monthOf = (key: string) =>
    format.dateTime(new Date(`${key}-15T00:00:00Z`), { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return (
    <section className={styles.section}>
      <h2>{t('byMonth')}</h2>
      {data ? (
        <RateTable
          label={t('byMonth')}
          groups={data.groups}
          nameHeader={t('columns.month')}
          nameOf={({ key }) => monthOf(key)}
        />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Spinner />
      )}
    </section>
  )
}
