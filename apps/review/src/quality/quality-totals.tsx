import type { QualityReport } from '@numora/contract'
import { useFormatter, useTranslations } from 'use-intl'
import styles from './quality.module.css'
import { useShare } from './use-share.ts'

/** The numbers of the whole time. */
export function QualityTotals({ report: { documents, total } }: { report: QualityReport }) {
  const t = useTranslations('quality')
  const format = useFormatter()
  const share = useShare()
  const numbers = [
    ['documents', format.number(documents)],
    ['correctionRate', share(total.correction_rate)],
    ['confirmed', format.number(total.confirmed)],
    ['corrected', format.number(total.corrected)],
    ['missed', format.number(total.missed)],
  ] as const
  return (
    <dl className={styles.totals}>
      {numbers.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`totals.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
