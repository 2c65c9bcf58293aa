import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

type Tab<Id extends string> = { id: Id; label: ReactNode; content: ReactNode }

/** Views of one thing, of which one is shown. */
export function Tabs<Id extends string>({
  tabs,
  value,
  onValueChange,
  label,
  className,
}: {
  tabs: readonly Tab<Id>[]
  value: Id
  onValueChange: (id: Id) => void
  label: string
  className?: string | undefined
}) {
  return (
    <Base.Root
      className={[styles.root, className].filter(Boolean).join(' ')}
      value={value}
      onValueChange={onValueChange}
    >
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map(({ id, label }) => (
          <Base.Tab key={id} value={id} className={styles.tab}>
            {label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ id, content }) => (
        <Base.Panel key={id} value={id} className={styles.panel}>
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
