import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import styles from './shell.module.css'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Says that the browser has no connection, for as long as that is so. */
export function OfflineBanner() {
  const t = useTranslations('common')
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className={isOnline ? undefined : styles.offline}>
      {!isOnline && t('offlineBanner')}
    </div>
  )
}
