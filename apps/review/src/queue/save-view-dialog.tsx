import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { Notice } from '../kit/notice.tsx'
import { TextField } from '../kit/text-field.tsx'
import { notify } from '../kit/toasts.tsx'
import styles from './bulk-dialog.module.css'
import type { listQueryOf } from './queue-search.ts'

type SaveViewDialogProps = { isOpen: boolean; onClose: () => void; query: ReturnType<typeof listQueryOf> }

/** Asks for the name of a view, and whether everybody sees it. */
export function SaveViewDialog({ isOpen, onClose, query }: SaveViewDialogProps) {
  const t = useTranslations('queue.views')
  const common = useTranslations('common')
  const formId = useId()
  const numora = useNumora()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (input: { name: string; is_shared: boolean }) =>
      numora.views.create({ ...input, query } as Parameters<typeof numora.views.create>[0]),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['views'] })
      notify(t('saved'))
      close()
    },
  })
  function close() {
    reset()
    onClose()
  }
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate({ name: String(form.get('name')), is_shared: form.has('shared') })
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('saveTitle')}
      footer={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button type="submit" form={formId} look="primary" isBusy={isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={save}>
        {error && <Notice tone="bad" title={failureText(error)} isUrgent />}
        <TextField label={t('name')} name="name" required maxLength={100} autoFocus />
        <label className={styles.choice}>
          <input type="checkbox" name="shared" /> {t('isShared')}
        </label>
      </form>
    </Dialog>
  )
}
