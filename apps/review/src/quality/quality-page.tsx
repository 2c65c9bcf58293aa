import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChartNoAxesColumn } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Failure } from '../kit/failure.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { CorrectionsByField } from './corrections-by-field.tsx'
import { CorrectionsByMonth } from './corrections-by-month.tsx'
import { CorrectionsByVendor } from './corrections-by-vendor.tsx'
import styles from './quality.module.css'
import { QualityFilters } from './quality-filters.tsx'
import { QualityTotals } from './quality-totals.tsx'
import { Reliability } from './reliability.tsx'
import { ReliabilityBySource } from './reliability-by-source.tsx'
import { useQuality } from './use-quality.ts'

/** How often people had to correct what was read, and whether stated confidences can be relied on. */
export function QualityPage() {
  const t = useTranslations('quality')
  const search = useSearch({ from: '/signed-in/quality' })
  const navigate = useNavigate({ from: '/quality' })
  const { data, error, refetch } = useQuality(search, 'field')
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1>{t('title')}</h1>
          <p className="muted">{t('intro')}</p>
        </div>
        <QualityFilters
          search={search}
          onChange={(patch) => void navigate({ search: { ...search, ...patch }, replace: true })}
        />
      </header>
      {data ? (
        data.documents === 0 ? (
          <EmptyState icon={<ChartNoAxesColumn />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            {!data.is_complete && <Notice tone="info" title={t('newestOnly', { count: data.documents })} />}
            <QualityTotals report={data} />
            <Reliability reliability={data.reliability} />
            <ReliabilityBySource search={search} />
            <CorrectionsByField groups={data.groups} />
            <CorrectionsByVendor search={search} />
            <CorrectionsByMonth search={search} />
          </>
        )
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Spinner />
      )}
    </div>
  )
}
