import { CircleAlert, Cloud, CloudOff, LoaderCircle } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { SaveState } from '../store/review-store.ts'
import styles from './desk-header.module.css'

const icons = { saved: Cloud, saving: LoaderCircle, kept: CloudOff, refused: CircleAlert }

/** Whether what was changed is on the server, in a quiet word; screen readers hear it. */
export function SaveMark({ save, hasChanged }: { save: SaveState; hasChanged: boolean }) {
  const t = useTranslations('document.save')
  const Icon = icons[save]
  return (
    <span className={styles.save} role="status" data-save={save}>
      {(hasChanged || save !== 'saved') && (
        <>
          <Icon aria-hidden="true" /> {t(save)}
        </>
      )}
    </span>
  )
}
