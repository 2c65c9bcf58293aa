import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useFailureText } from './failure.tsx'
import { Notice } from './notice.tsx'

/** What is asked before an act that cannot be taken back. */
export type Question = {
  title: ReactNode
  text?: ReactNode
  /** The name of the act, such as "Delete". */
  confirmLabel: string
  act: () => Promise<unknown>
}

/** Asks a question; its act runs after a yes, and its failure is shown in the dialog. */
export function ConfirmDialog({
  question,
  onClose,
}: {
  question: Question | undefined
  onClose: () => void
}) {
  const t = useTranslations('common')
  const failureText = useFailureText()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (asked: Question) => asked.act(),
    onSuccess: () => close(),
  })
  function close() {
    reset()
    onClose()
  }
  if (!question) return null
  return (
    <Dialog
      isOpen
      onClose={close}
      title={question.title}
      footer={
        <>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button look="danger" isBusy={isPending} onClick={() => mutate(question)}>
            {question.confirmLabel}
          </Button>
        </>
      }
    >
      {question.text}
      {error && <Notice tone="bad" title={failureText(error)} isUrgent />}
    </Dialog>
  )
}
