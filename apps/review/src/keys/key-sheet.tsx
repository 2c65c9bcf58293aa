import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Notice } from '../kit/notice.tsx'
import { type Action, actions } from './actions.ts'
import { keyOf } from './key-of.ts'
import styles from './key-sheet.module.css'
import { chooseKey, useKeyNames } from './use-keys.ts'

/** The list of all keys; a click on one changes it. */
export function KeySheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('keys')
  const names = useKeyNames()
  const [changing, setChanging] = useState<Action>()
  const [problem, setProblem] = useState<string>()
  function take(event: KeyboardEvent, action: Action) {
    if (changing !== action || /^(Control|Shift|Alt|Meta|Tab)$/.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    const key = keyOf(event.nativeEvent)
    // Actions of different views may share a default; a chosen key is of one action alone.
    const owner = actions.find((other) => other !== action && names[other] === key)
    setProblem(owner && t('taken', { key, action: t(`actions.${owner}`) }))
    if (owner) return
    chooseKey({ action, key })
    setChanging(undefined)
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width="medium"
      title={t('title')}
      description={t('intro')}
      footer={<Button onClick={() => chooseKey(null)}>{t('reset')}</Button>}
    >
      {problem && <Notice tone="warn" title={problem} isUrgent />}
      <ul className={styles.list}>
        {actions.map((action) => (
          <li key={action} className={styles.row}>
            <span>{t(`actions.${action}`)}</span>
            <button
              type="button"
              className={styles.key}
              aria-label={`${names[action]}. ${t('change', { action: t(`actions.${action}`) })}`}
              onClick={() => setChanging(action)}
              onBlur={() => setChanging(undefined)}
              onKeyDown={(event) => take(event, action)}
            >
              {changing === action ? t('press') : names[action]}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
