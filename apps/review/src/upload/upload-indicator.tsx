import { Link } from '@tanstack/react-router'
import { Upload } from 'lucide-react'
import { useTranslations } from 'use-intl'
import styles from './upload.module.css'
import { useUploads } from './uploads.ts'

/** On every page: how many uploads are running, with the way to them. */
export function UploadIndicator() {
  const t = useTranslations('queue.upload')
  const running = useUploads().filter(({ state }) => state === 'waiting' || state === 'sending')
  if (running.length === 0) return null
  const text = t('inProgress', { count: running.length })
  return (
    <Link to="/" className={styles.indicator} aria-label={text} title={text}>
      <Upload aria-hidden="true" /> {running.length}
    </Link>
  )
}
