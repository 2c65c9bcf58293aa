import { CircleCheck, RotateCcw, Trash2, UserRoundPlus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useKeyNames } from '../keys/use-keys.ts'
import { Button, IconButton } from '../kit/button.tsx'
import { useMay } from '../session/session-gate.tsx'
import { type BulkKind, bulkActions } from './bulk-actions.ts'
import type { QueueRow } from './queue-row.ts'
import styles from './selection-bar.module.css'

type SelectionBarProps = {
  rows: readonly QueueRow[]
  onAct: (kind: BulkKind) => void
  onClear: () => void
}

/** What can be done with the selected documents; in the place of the filters, so that nothing moves. */
export function SelectionBar({ rows, onAct, onClear }: SelectionBarProps) {
  const t = useTranslations('queue')
  const keys = useKeyNames()
  const may = useMayAct()
  const button = (kind: BulkKind, icon: ReactNode, keyName?: string) =>
    may(kind) &&
    (kind !== 'retry' || rows.some(bulkActions.retry.isFit)) && (
      <Button
        look={kind === 'approve' ? 'primary' : kind === 'delete' ? 'danger' : 'plain'}
        icon={icon}
        keyName={keyName}
        onClick={() => onAct(kind)}
      >
        {t(`bulk.${kind}`)}
      </Button>
    )
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('selected', { count: rows.length })}>
      <IconButton label={t('clearSelection')} icon={<X />} onClick={onClear} />
      <strong role="status">{t('selected', { count: rows.length })}</strong>
      {button('approve', <CircleCheck />, keys.approve)}
      {button('assign', <UserRoundPlus />)}
      {button('retry', <RotateCcw />)}
      {button('delete', <Trash2 />)}
    </div>
  )
}

/** Whether the person may do something with documents. */
export function useMayAct(): (kind: BulkKind) => boolean {
  const may = {
    approve: useMay('review:write'),
    assign: useMay('review:write'),
    retry: useMay('delivery:write'),
    delete: useMay('documents:write'),
  }
  return (kind) => may[kind]
}
