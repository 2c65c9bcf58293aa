import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  Braces,
  CircleX,
  EllipsisVertical,
  FileDown,
  RefreshCw,
  Scissors,
  Trash2,
  UserPlus,
} from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useKeyNames, useKeys } from '../../keys/use-keys.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useFailureText } from '../../kit/failure.tsx'
import { Menu, type MenuItem } from '../../kit/menu.tsx'
import { notify } from '../../kit/toasts.tsx'
import { useMay, useMe } from '../../session/session-gate.tsx'
import { setFinished } from '../load/finished.ts'
import type { ReviewStore } from '../store/review-store.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import styles from './desk-header.module.css'
import { openFile } from './open-file.ts'
import { RejectDialog } from './reject-dialog.tsx'

type DeskActionsProps = {
  store: ReviewStore
  isEmbedded: boolean
  approve: () => void
  goOn: () => void
  onSplit: () => void
  onRaw: () => void
  onRejected: () => void
}

type Shown = 'reject' | 'delete' | 'reprocess' | null

/** Approve, reject, and what is rarely needed. */
export function DeskActions({
  store,
  isEmbedded,
  approve,
  goOn,
  onSplit,
  onRaw,
  onRejected,
}: DeskActionsProps) {
  const t = useTranslations('document')
  const numora = useNumora()
  const queries = useQueryClient()
  const keys = useKeyNames()
  const failureText = useFailureText()
  const me = useMe()
  const [canReview, canWrite] = [useMay('review:write'), useMay('documents:write')]
  const [shown, show] = useState<Shown>(null)
  const { document } = store.get()
  const { allowed_actions: allowed, assignee, file } = document
  const may = (action: (typeof allowed)[number]) => allowed.includes(action)
  const fail = (error: unknown) => notify(t('actionFailed'), { tone: 'bad', description: failureText(error) })

  const refresh = () => queries.invalidateQueries({ queryKey: ['document', store.id] })
  const reprocess = useMutation({
    mutationFn: () =>
      numora.documents.reprocess(store.id, { expected_updated_at: store.get().document.updated_at }),
    onSuccess: refresh,
    onError: fail,
  })
  const erase = useMutation({
    mutationFn: () => numora.documents.delete(store.id),
    onSuccess: () => {
      setFinished(store.id, true)
      goOn()
    },
    onError: fail,
  })
  const assign = useMutation({
    mutationFn: (person: string | null) => numora.documents.assign(store.id, { person_id: person }),
    onSuccess: refresh,
    onError: fail,
  })
  const isMine = assignee === me.id
  const assignToMe = () => assign.mutate(isMine ? null : me.id)

  const canReject = canReview && may('reject')
  useKeys({
    ...(canReject && { reject: () => show('reject') }),
    ...(canReview && me.type === 'user' && { assign: assignToMe }),
  })

  const items: MenuItem[] = [
    ...(canReview && me.type === 'user'
      ? [{ label: t(isMine ? 'unassign' : 'assignToMe'), icon: <UserPlus />, onSelect: assignToMe }]
      : []),
    {
      label: t('originalFile'),
      icon: <FileDown />,
      onSelect: () => openFile(numora, store.id, file.name).catch(fail),
    },
    { label: t('rawJson'), icon: <Braces />, onSelect: onRaw },
    ...(canWrite && may('split') && (file.page_count ?? 0) > 1
      ? [{ label: t('split'), icon: <Scissors />, onSelect: onSplit }]
      : []),
    ...(canWrite && may('reprocess')
      ? [{ label: t('reprocess'), icon: <RefreshCw />, onSelect: () => show('reprocess') }]
      : []),
    ...(canWrite && may('delete')
      ? [{ label: t('erase'), icon: <Trash2 />, isDanger: true, onSelect: () => show('delete') }]
      : []),
  ]
  return (
    <>
      <div className={styles.actions}>
        {canReject && (
          <Button icon={<CircleX />} onClick={() => show('reject')} title={`${t('reject')} (${keys.reject})`}>
            {t('reject')}
          </Button>
        )}
        {canReview && may('approve') && (
          <Button look="primary" keyName={keys.approve} onClick={approve}>
            {t('approve')}
          </Button>
        )}
      </div>
      {!isEmbedded && (
        <Menu trigger={<IconButton label={t('more')} icon={<EllipsisVertical />} />} items={items} />
      )}
      {shown === 'reject' && (
        <RejectDialog store={store} onClose={() => show(null)} onRejected={onRejected} />
      )}
      {shown === 'delete' && (
        <ConfirmDialog
          title={t('eraseTitle')}
          text={t('eraseText')}
          action={t('erase')}
          onClose={() => show(null)}
          onConfirm={() => erase.mutate()}
        />
      )}
      {shown === 'reprocess' && (
        <ConfirmDialog
          title={t('reprocessTitle')}
          text={t('reprocessText')}
          action={t('reprocess')}
          onClose={() => show(null)}
          onConfirm={() => reprocess.mutate()}
        />
      )}
    </>
  )
}
