import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { useFailureText } from '../../kit/failure.tsx'
import { Notice } from '../../kit/notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { setFinished } from '../load/finished.ts'
import type { ReviewStore } from '../store/review-store.ts'

type RejectDialogProps = { store: ReviewStore; onClose: () => void; onRejected: () => void }

/** Asks why, and rejects the document. */
export function RejectDialog({ store, onClose, onRejected }: RejectDialogProps) {
  const t = useTranslations('document')
  const numora = useNumora()
  const failureText = useFailureText()
  const [reason, setReason] = useState('')
  const reject = useMutation({
    mutationFn: async () => {
      await store.flush()
      const expected_updated_at = store.get().draft.base.version
      return numora.documents.reject(store.id, { expected_updated_at, ...(reason.trim() && { reason }) })
    },
    onSuccess: () => {
      setFinished(store.id, true)
      onClose()
      onRejected()
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!reject.isPending) reject.mutate()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('rejectTitle')}
      description={t('rejectText')}
      footer={
        <Button look="danger" type="submit" form="reject" isBusy={reject.isPending}>
          {t('reject')}
        </Button>
      }
    >
      <form id="reject" onSubmit={submit}>
        {reject.error && <Notice tone="bad" title={failureText(reject.error)} isUrgent />}
        <TextField
          label={t('rejectReason')}
          value={reason}
          onValueChange={setReason}
          maxLength={1000}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
