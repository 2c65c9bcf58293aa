import { useTranslations } from 'use-intl'
import styles from './spinner.module.css'

/** Shown where content is loading; invisible for the first moments, so that fast answers do not flicker. */
export function Spinner() {
  const t = useTranslations('common')
  return (
    <div className={styles.spinner} role="status">
      <span className="visually-hidden">{t('loading')}</span>
    </div>
  )
}
