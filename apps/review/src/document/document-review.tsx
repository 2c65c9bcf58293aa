import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { notify } from '../kit/toasts.tsx'
import { queueSearchOfText } from '../queue/queue-search.ts'
import { DocumentWithoutResult } from './document-without-result.tsx'
import { documentQuery } from './load/queries.ts'
import { useNeighbours } from './load/use-neighbours.ts'
import { ReviewWithResult } from './review-with-result.tsx'
import { SplitDialog } from './split/split-dialog.tsx'

export type DocumentReviewProps = {
  id: string
  from?: string | undefined
  tab: string
  setTab: (tab: string) => void
  isEmbedded: boolean
  onDone?: (status: string) => void
}

/** A document in whatever state it is: to be reviewed, still being read, or failed. */
export function DocumentReview({ id, from, tab, setTab, isEmbedded, onDone }: DocumentReviewProps) {
  const t = useTranslations('document')
  const numora = useNumora()
  const navigate = useNavigate()
  const { data: document, error, refetch } = useQuery(documentQuery(numora, id))
  const { next, previous } = useNeighbours(id, from, !isEmbedded)
  const [isSplitting, setSplitting] = useState(false)
  useEffect(() => {
    if (document) window.document.title = titleOf(document)
  }, [document])

  const open = (id: string) =>
    void navigate({ to: '/documents/$id', params: { id }, search: from === undefined ? {} : { from } })
  const leave = () => void navigate({ to: '/', search: queueSearchOfText(from) })
  function goOn() {
    if (isEmbedded) return
    if (next) return open(next)
    notify(t('queueEmpty'), { tone: 'info' })
    leave()
  }

  if (!document && error) return <Failure error={error} onRetry={() => refetch()} />
  if (!document) return <Spinner />
  const shared = {
    document,
    from,
    isEmbedded,
    goTo: {
      next: next ? () => open(next) : null,
      previous: previous ? () => open(previous) : null,
      here: () => !isEmbedded && open(id),
    },
    goOn,
    leave,
    onSplit: () => setSplitting(true),
  }
  const hasResult = document.status !== 'processing' && document.status !== 'failed'
  return (
    <>
      {hasResult ? (
        <ReviewWithResult {...shared} tab={tab} setTab={setTab} onDone={onDone} />
      ) : (
        <DocumentWithoutResult {...shared} />
      )}
      {isSplitting && <SplitDialog document={document} onClose={() => setSplitting(false)} onSplit={open} />}
    </>
  )
}

function titleOf({
  summary,
  file,
}: {
  summary: { vendor_name: string | null; number: string | null } | null
  file: { name: string | null }
}): string {
  const name = [summary?.vendor_name, summary?.number].filter(Boolean).join(' ') || file.name
  return name ? `${name} – Numora` : 'Numora'
}
