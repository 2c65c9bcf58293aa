import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import styles from './popover.module.css'

/** A small window beside the button that opens it; the page stays usable. */
export function Popover({
  trigger,
  title,
  children,
}: {
  trigger: ReactElement
  title: string
  children: ReactNode
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" collisionPadding={8}>
          <Base.Popup className={styles.popup} aria-label={title}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
