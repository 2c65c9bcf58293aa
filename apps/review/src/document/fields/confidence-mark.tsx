import { Check } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useDesk } from '../desk/desk-context.ts'
import { valueAt } from '../draft/draft.ts'
import styles from './field-row.module.css'
import { readingAt } from './sources.ts'

/** How sure a value is, and where it is from, in a few characters. */
export function ConfidenceMark({ path, isConfirmed }: { path: string; isConfirmed: boolean }) {
  const t = useTranslations('document')
  const { state } = useDesk()
  const value = valueAt(state.draft, path)
  const reading = readingAt(state.opened, path)
  const isRead = reading !== undefined && reading.value === value && reading.origin !== 'corrected'
  if (isConfirmed)
    return (
      <span className={styles.mark} title={isRead ? t('confirmed') : t('corrected')}>
        <Check aria-label={isRead ? t('confirmed') : t('corrected')} />
      </span>
    )
  if (!isRead || value === null) return <span className={styles.mark} />
  if (reading.origin === 'einvoice')
    return (
      <span className={styles.mark} title={t('fromXml')}>
        XML
      </span>
    )
  if (reading.origin === 'code')
    return (
      <span className={styles.mark} title={t('fromCode')}>
        {t('code')}
      </span>
    )
  const percent = Math.floor(reading.confidence * 100)
  return (
    <span className={styles.mark} title={t('confidence', { percent })}>
      <span aria-hidden="true">{percent}</span>
      <span className="visually-hidden">{t('confidence', { percent })}</span>
    </span>
  )
}
