import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

type ButtonProps = ComponentProps<'button'> & {
  /** `primary` once a view; `danger` for what cannot be taken back. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: ReactNode
  /** The key that does the same, shown beside the text. */
  keyName?: string | undefined
  isBusy?: boolean
}

/** A button with text. While busy it stays focusable and does nothing. */
export function Button({
  look = 'plain',
  icon,
  keyName,
  isBusy = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
      {keyName && (
        <span className={styles.key} aria-hidden="true">
          {keyName.replace('Enter', '↵').replace('Ctrl+', 'Ctrl ').replace('Alt+', 'Alt ')}
        </span>
      )}
    </button>
  )
}

/** A button that shows only an icon; `label` is its name for everybody else, and its tooltip. */
export function IconButton({
  label,
  icon,
  look = 'quiet',
  className,
  ...rest
}: Omit<ButtonProps, 'children'> & { label: string }) {
  return (
    <Button
      {...rest}
      look={look}
      icon={icon}
      aria-label={label}
      title={label}
      className={[styles.iconOnly, className].filter(Boolean).join(' ')}
    />
  )
}
