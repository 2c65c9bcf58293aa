import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

type AnchorProps = ComponentProps<'a'> & { look?: 'primary' | 'plain' | 'quiet'; icon?: ReactNode }

function Anchor({ look = 'plain', icon, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`${styles.button} ${styles[look]}`}>
      {icon}
      {children}
    </a>
  )
}

/** A link that looks like a button: it leads to another page. */
export const LinkButton = createLink(Anchor)
