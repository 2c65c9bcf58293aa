import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'

type DialogProps = {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  /** The buttons at its foot. */
  footer?: ReactNode
  width?: 'small' | 'medium' | 'large'
  /** Cannot be left without an answer. */
  mustAnswer?: boolean
}

/** A modal window; focus stays inside it and returns to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  children,
  footer,
  width = 'small',
  mustAnswer = false,
}: DialogProps) {
  const t = useTranslations('common')
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={(open) => !open && !mustAnswer && onClose()}
      disablePointerDismissal={mustAnswer}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={`${styles.popup} ${styles[width]}`}>
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {!mustAnswer && <Base.Close render={<IconButton label={t('close')} icon={<X />} />} />}
          </header>
          {description && <Base.Description className={styles.description}>{description}</Base.Description>}
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
