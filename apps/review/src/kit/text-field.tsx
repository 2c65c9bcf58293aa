import { Field } from '@base-ui/react/field'
import type { ComponentProps, ReactNode } from 'react'
import styles from './text-field.module.css'

type TextFieldProps = Omit<ComponentProps<'input'>, 'defaultValue' | 'value' | 'ref'> & {
  label: ReactNode
  /** A hint below the field. */
  hint?: ReactNode
  /** What is wrong with the value. */
  error?: ReactNode
  isLabelHidden?: boolean
  value?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
}

/** A line of text with its label, hint and error. */
export function TextField({
  label,
  hint,
  error,
  isLabelHidden = false,
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field.Root className={[styles.root, className].filter(Boolean).join(' ')} invalid={Boolean(error)}>
      <Field.Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Field.Label>
      <Field.Control {...input} className={styles.input} />
      {hint && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      {error && (
        <Field.Error match={true} className={styles.error}>
          {error}
        </Field.Error>
      )}
    </Field.Root>
  )
}
