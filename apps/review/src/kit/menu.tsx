import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import styles from './menu.module.css'

export type MenuItem = {
  label: ReactNode
  onSelect: () => void
  icon?: ReactNode
  isDanger?: boolean
  isDisabled?: boolean
  /** A line above it. */
  isSeparated?: boolean
}

/** A menu that a button opens. */
export function Menu({ trigger, items }: { trigger: ReactElement; items: readonly MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end">
          <Base.Popup className={styles.popup}>
            {items.map(({ label, onSelect, icon, isDanger, isDisabled = false, isSeparated }, index) => (
              <Base.Item
                // biome-ignore lint/suspicious/noArrayIndexKey: the items of a menu do not move
                key={index}
                className={[styles.item, isDanger && styles.danger, isSeparated && styles.separated]
                  .filter(Boolean)
                  .join(' ')}
                disabled={isDisabled}
                onClick={onSelect}
              >
                {icon}
                {label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
