import { useTranslations } from 'use-intl'
import { useLabelOf } from '../document/desk/use-labels.ts'
import styles from './quality.module.css'
import { type QualityGroup, RateTable } from './rate-table.tsx'

/** Which fields people have to correct. */
export function CorrectionsByField({ groups }: { groups: readonly QualityGroup[] }) {
  const t = useTranslations('quality')
  const labelOf = useLabelOf()
  return (
    <section className={styles.section}>
      <h2>{t('byField')}</h2>
      <RateTable
        label={t('byField')}
        groups={groups}
        nameHeader={t('columns.field')}
        nameOf={({ key, label }) => (key === 'line_items' ? t('lineItems') : labelOf({ name: key, label }))}
      />
    </section>
  )
}
