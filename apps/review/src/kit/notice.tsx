import type { ReactNode } from 'react'
import type { Tone } from './badge.tsx'
import styles from './notice.module.css'

type NoticeProps = {
  title: ReactNode
  children?: ReactNode
  tone?: Tone
  icon?: ReactNode
  actions?: ReactNode
  isUrgent?: boolean
}

/** A message in the page: an empty list, a failure, a warning. */
export function Notice({ title, children, tone = 'neutral', icon, actions, isUrgent = false }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={isUrgent ? 'alert' : undefined}>
      {icon}
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** A message in place of content that is not there, in the middle of its area. */
export function EmptyState({
  title,
  children,
  icon,
  actions,
}: Pick<NoticeProps, 'title' | 'children' | 'icon' | 'actions'>) {
  return (
    <div className={styles.empty}>
      {icon}
      <h2>{title}</h2>
      {children && <div className={styles.emptyText}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
