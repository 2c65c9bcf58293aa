import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DocumentReview } from '../document/document-review.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { useMe } from '../session/session-gate.tsx'
import { OfflineBanner } from '../shell/offline-banner.tsx'
import styles from './link.module.css'
import { tellParent } from './tell-parent.ts'

/** The document of a review link, without a way to anything else; says when its review is done. */
export function LinkedDocument() {
  const t = useTranslations('link')
  const { document_id: id } = useMe()
  const [tab, setTab] = useState('fields')
  const [status, setStatus] = useState<string | null>(null)
  if (!id) return null
  if (status !== null)
    return (
      <EmptyState
        icon={status === 'failed' ? <CircleX /> : <CircleCheck />}
        title={t(status === 'failed' ? 'rejected' : 'approved')}
      >
        <p role="status">{t('done')}</p>
      </EmptyState>
    )
  return (
    <main className={styles.page}>
      <OfflineBanner />
      <div className={styles.document}>
        <DocumentReview
          id={id}
          tab={tab}
          setTab={setTab}
          isEmbedded
          onDone={(status) => {
            setStatus(status)
            tellParent({ type: 'numora.review.done', document_id: id, status })
          }}
        />
      </div>
    </main>
  )
}
