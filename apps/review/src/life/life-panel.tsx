import type { ReactNode } from 'react'
import styles from './life.module.css'

/** The content of one tab, with its buttons above. */
export function LifePanel({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.panel}>
      {actions && <div className={styles.actions}>{actions}</div>}
      {children}
    </div>
  )
}
