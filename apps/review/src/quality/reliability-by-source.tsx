import { useFormatter, useTranslations } from 'use-intl'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { Table } from '../kit/table.tsx'
import styles from './quality.module.css'
import type { QualitySearch } from './quality-search.ts'
import type { QualityGroup } from './rate-table.tsx'
import { useQuality } from './use-quality.ts'
import { useShare } from './use-share.ts'

/** Those that have a text; a newer server may have others. */
const sources = ['page', 'ocr', 'xml', 'code', 'computed'] as const

/** What was stated and what was right by what values were read from; nothing as long as that is not known. */
export function ReliabilityBySource({ search }: { search: QualitySearch }) {
  const t = useTranslations('quality')
  const format = useFormatter()
  const share = useShare()
  const { data, error, refetch } = useQuality(search, 'source')
  const nameOf = ({ key, label }: QualityGroup) => {
    const source = sources.find((name) => name === key)
    return source ? t(`sources.${source}`) : label
  }
  if (data?.groups.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('bySource')}</h2>
      {data ? (
        <Table<QualityGroup>
          label={t('bySource')}
          rows={data.groups}
          keyOf={({ key }) => key}
          columns={[
            {
              id: 'name',
              header: t('columns.source'),
              cell: nameOf,
            },
            {
              id: 'mean',
              header: t('columns.mean'),
              align: 'end',
              cell: ({ reliability }) => share(reliability?.confidence ?? null),
            },
            {
              id: 'right',
              header: t('columns.right'),
              align: 'end',
              cell: ({ reliability }) => share(reliability?.accuracy ?? null),
            },
            {
              id: 'count',
              header: t('columns.values'),
              align: 'end',
              cell: ({ reliability }) => format.number(reliability?.values ?? 0),
            },
          ]}
        />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Spinner />
      )}
    </section>
  )
}
