import type { QualityReport } from '@numora/contract'
import { useFormatter, useTranslations } from 'use-intl'
import { Table } from '../kit/table.tsx'
import styles from './quality.module.css'
import { type Bin, ReliabilityChart } from './reliability-chart.tsx'
import { useShare } from './use-share.ts'
import { verdictOf } from './verdict-of.ts'

/** What was stated about values, against what people approved: in words, as a picture, and as a table. */
export function Reliability({ reliability }: { reliability: QualityReport['reliability'] }) {
  const t = useTranslations('quality')
  const format = useFormatter()
  const share = useShare()
  const { values, expected_calibration_error: error } = reliability
  const bins = reliability.bins.filter(({ count }) => count > 0)
  return (
    <section className={styles.section}>
      <h2>{t('reliability')}</h2>
      {error === null ? (
        <p className="muted">{t('noConfidences')}</p>
      ) : (
        <div className={styles.reliability}>
          <div className={styles.words}>
            <p>
              {t.rich('calibration', {
                points: format.number(error * 100, { maximumFractionDigits: 1 }),
                values,
                b: (text) => <strong>{text}</strong>,
              })}
            </p>
            <p>{t(`verdicts.${verdictOf(error)}`)}</p>
            <p className="muted">{t('chartText')}</p>
          </div>
          <ReliabilityChart bins={bins} />
          <Table<Bin>
            label={t('reliability')}
            rows={bins.toReversed()}
            keyOf={({ from }) => String(from)}
            columns={[
              {
                id: 'range',
                header: t('columns.stated'),
                cell: ({ from, to }) => `${share(from)} – ${share(to)}`,
              },
              {
                id: 'mean',
                header: t('columns.mean'),
                align: 'end',
                cell: ({ confidence }) => share(confidence),
              },
              {
                id: 'right',
                header: t('columns.right'),
                align: 'end',
                cell: ({ accuracy }) => share(accuracy),
              },
              {
                id: 'count',
                header: t('columns.values'),
                align: 'end',
                cell: ({ count }) => format.number(count),
              },
            ]}
          />
        </div>
      )}
    </section>
  )
}
