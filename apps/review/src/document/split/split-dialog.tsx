import type { DocumentResource } from '@numora/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Scissors } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Failure, useFailureText } from '../../kit/failure.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { setFinished } from '../load/finished.ts'
import styles from './split-dialog.module.css'
import { SplitPages } from './split-pages.tsx'
import { endsOf, partsOf } from './split-parts.ts'

type SplitDialogProps = {
  document: DocumentResource
  onClose: () => void
  /** Opens the first of the new documents. */
  onSplit: (documentId: string) => void
}

/** Divides a file into several documents: begins with a proposal, and the person moves the borders. */
export function SplitDialog({ document, onClose, onSplit }: SplitDialogProps) {
  const t = useTranslations('document.splitting')
  const numora = useNumora()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const { id, updated_at } = document
  const pageCount = document.file.page_count ?? 0
  const proposal = useQuery({
    queryKey: ['split', id],
    queryFn: () => numora.documents.splitProposal(id),
  })
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null)
  const ends = useMemo(() => chosen ?? endsOf(proposal.data?.pages ?? []), [chosen, proposal.data])
  const parts = partsOf(pageCount, ends)
  const split = useMutation({
    mutationFn: () => numora.documents.split(id, { pages: parts, expected_updated_at: updated_at }),
    onSuccess: (answer) => {
      setFinished(id, true)
      void queries.invalidateQueries({ queryKey: ['document', id] })
      void queries.invalidateQueries({ queryKey: ['walk'] })
      onClose()
      const [first] = answer.data
      if (first) onSplit(first.id)
    },
  })
  function toggle(page: number) {
    const next = new Set(ends)
    if (!next.delete(page)) next.add(page)
    setChosen(next)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="large"
      title={t('title')}
      description={t('text')}
      footer={
        <>
          <span className={styles.count} role="status">
            {t('count', { count: parts.length })}
          </span>
          <Button
            look="primary"
            icon={<Scissors />}
            isBusy={split.isPending}
            disabled={parts.length < 2}
            onClick={() => split.mutate()}
          >
            {t('split', { count: parts.length })}
          </Button>
        </>
      }
    >
      {split.error && <Notice tone="bad" title={failureText(split.error)} isUrgent />}
      {proposal.error && <Failure error={proposal.error} onRetry={() => proposal.refetch()} />}
      {proposal.isPending && <Spinner />}
      {proposal.data && (
        <SplitPages
          documentId={id}
          boundaries={proposal.data.boundaries}
          {...{ parts, pageCount, ends, toggle }}
        />
      )}
    </Dialog>
  )
}
