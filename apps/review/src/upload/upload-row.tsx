import { ApiError } from '@numora/client'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { memo } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Badge } from '../kit/badge.tsx'
import { Button, IconButton } from '../kit/button.tsx'
import { rowOf } from '../queue/queue-row.ts'
import { useRowTexts } from '../queue/use-row-texts.ts'
import styles from './upload.module.css'
import { type DocumentUpload, uploads } from './uploads.ts'
import { useUploadProblem } from './use-upload-problem.ts'

/** One file that is uploaded: how far it is, and what came of it. */
export const UploadRow = memo(function UploadRow({ upload }: { upload: DocumentUpload }) {
  const t = useTranslations('queue.upload')
  const { key, file, state, sentShare, error } = upload
  const isOver = state === 'done' || state === 'failed' || state === 'cancelled'
  return (
    <li className={styles.row}>
      <span className={styles.name} title={file.name}>
        {file.name}
      </span>
      {state === 'sending' && (
        <progress className={styles.progress} value={sentShare} max={1} aria-label={file.name} />
      )}
      <span className={styles.state}>
        <State upload={upload} />
      </span>
      {(state === 'cancelled' || (state === 'failed' && canHelp(error))) && (
        <Button data-again look="quiet" onClick={() => uploads.retry((other) => other.key === key)}>
          {t('again')}
        </Button>
      )}
      {state !== 'reading' && (
        <IconButton
          label={`${isOver ? t('remove') : t('cancel')}: ${file.name}`}
          icon={<X />}
          onClick={() => (isOver ? uploads.remove(key) : uploads.cancel(key))}
        />
      )}
    </li>
  )
})

/** Whether trying again can help: the API does not take another answer to the same file. */
function canHelp(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500 || error.status === 401 || error.status === 429
}

function State({ upload }: { upload: DocumentUpload }) {
  const t = useTranslations('queue.upload')
  const format = useFormatter()
  const problem = useUploadProblem()
  const { state, sentShare } = upload
  switch (state) {
    case 'waiting':
      return <Badge>{t('waiting')}</Badge>
    case 'sending':
      return <Badge tone="info">{t('sent', { share: format.number(sentShare, { style: 'percent' }) })}</Badge>
    case 'reading':
      return <Badge tone="info">{t('reading')}</Badge>
    case 'cancelled':
      return <Badge>{t('cancelled')}</Badge>
    case 'failed':
      return <span className={styles.problem}>{problem(upload)}</span>
    case 'done':
      return <Read document={upload.document!} />
  }
}

/** What came of a file: where to look at it, and what is special about it. */
function Read({ document }: { document: NonNullable<DocumentUpload['document']> }) {
  const t = useTranslations('queue.upload')
  const texts = useRowTexts()
  const row = rowOf(document)
  const { status, duplicate_of } = document
  const [reason] = texts.reasons(row)
  return (
    <>
      {status === 'failed' && <span className={styles.problem}>{texts.failure(row)}</span>}
      {status === 'review_required' && !duplicate_of && (
        <Badge tone={reason ? 'warn' : 'good'}>{reason ?? t('ready')}</Badge>
      )}
      {duplicate_of && (
        <>
          <Badge tone="warn">{t('duplicate')}</Badge>
          <Link to="/documents/$id" params={{ id: duplicate_of }}>
            {t('showEarlier')}
          </Link>
        </>
      )}
      {status !== 'failed' && status !== 'review_required' && <Badge tone="good">{t('approved')}</Badge>}
      <Link to="/documents/$id" params={{ id: document.id }} aria-label={`${t('open')}: ${texts.title(row)}`}>
        {t('open')}
      </Link>
    </>
  )
}
