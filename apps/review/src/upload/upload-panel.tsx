import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '../kit/button.tsx'
import styles from './upload.module.css'
import { UploadRow } from './upload-row.tsx'
import { type DocumentUpload, uploads, useUploads } from './uploads.ts'

/** The files of this page that are uploaded, at the foot of the queue; nothing if there are none. */
export function UploadPanel() {
  const t = useTranslations('queue.upload')
  const all = useUploads()
  const [isOpen, setOpen] = useState(true)
  if (all.length === 0) return null
  const done = all.filter(({ state }) => state === 'done').length
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('title')}</h2>
        <span role="status" className={styles.summary}>
          {t('summary', { done, count: all.length })}
        </span>
        <Button look="quiet" onClick={uploads.clear}>
          {t('clear')}
        </Button>
        <IconButton
          label={t('title')}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDown /> : <ChevronUp />}
          onClick={() => setOpen(!isOpen)}
        />
      </header>
      {isOpen && (
        <ul className={styles.list}>
          {[...all.filter(hasFailed), ...all.filter((upload) => !hasFailed(upload)).toReversed()].map(
            (upload) => (
              <UploadRow key={upload.key} upload={upload} />
            ),
          )}
        </ul>
      )}
    </section>
  )
}

/** What needs something to be done stands first. */
function hasFailed({ state }: DocumentUpload): boolean {
  return state === 'failed'
}
