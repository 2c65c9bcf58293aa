import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Notice } from '../kit/notice.tsx'
import { Select } from '../kit/select.tsx'
import { useMe } from '../session/session-gate.tsx'
import { type BulkKind, bulkActions } from './bulk-actions.ts'
import styles from './bulk-dialog.module.css'
import { BulkResults } from './bulk-results.tsx'
import type { QueueRow } from './queue-row.ts'
import { useBulk } from './use-bulk.ts'
import { usePeople } from './use-names.ts'

type BulkDialogProps = {
  kind: BulkKind
  rows: readonly QueueRow[]
  /** With the ids of the documents with which it was done. */
  onClose: (doneIds: string[]) => void
}

/** Asks before something is done with several documents, then shows what became of each of them. */
export function BulkDialog({ kind, rows, onClose }: BulkDialogProps) {
  const t = useTranslations('queue.bulk')
  const common = useTranslations('common')
  const me = useMe()
  const [personId, setPersonId] = useState(me.type === 'user' ? me.id : '')
  const { items, isRunning, start, stop } = useBulk(kind, rows)
  const fit = rows.filter(bulkActions[kind].isFit)
  const leftOut = rows.length - fit.length
  const close = () => {
    stop()
    onClose((items ?? []).filter(({ outcome }) => outcome === 'done').map(({ document }) => document.id))
  }
  const buttons = items ? (
    isRunning ? (
      <Button key="stop" onClick={stop}>
        {t('stop')}
      </Button>
    ) : (
      <Button key="close" look="primary" onClick={close} autoFocus>
        {common('close')}
      </Button>
    )
  ) : (
    <>
      <Button onClick={close}>{common('cancel')}</Button>
      <Button
        look={kind === 'delete' ? 'danger' : 'primary'}
        disabled={fit.length === 0}
        autoFocus
        onClick={() => start({ personId: personId || null })}
      >
        {t(kind)}
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen
      onClose={close}
      mustAnswer={isRunning}
      width={items ? 'medium' : 'small'}
      title={fit.length > 0 ? t(`${kind}Title`, { count: fit.length }) : t(kind)}
      description={t(`${kind}Text`)}
      footer={buttons}
    >
      {items ? (
        <BulkResults kind={kind} items={items} isRunning={isRunning} />
      ) : (
        <div className={styles.form}>
          {kind === 'assign' && <PersonSelect value={personId} onChange={setPersonId} />}
          {fit.length === 0 ? (
            <Notice tone="warn" title={t(kind === 'approve' ? 'leftOutOnly' : 'nothingToDo')} />
          ) : (
            leftOut > 0 && <p>{t('leftOut', { count: leftOut })}</p>
          )}
        </div>
      )}
    </Dialog>
  )
}

function PersonSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useTranslations('queue')
  const me = useMe()
  const people = usePeople() ?? []
  const others = people.filter(({ id, status }) => id !== me.id && status === 'active')
  return (
    <Select
      label={t('bulk.person')}
      value={value}
      onValueChange={onChange}
      options={[
        ...(me.type === 'user' ? [{ value: me.id, label: t('me') }] : []),
        ...others.map(({ id, name }) => ({ value: id, label: name })),
        { value: '', label: t('nobody') },
      ]}
    />
  )
}
