import { Field } from '@base-ui/react/field'
import type { ComponentProps, ReactNode } from 'react'
import styles from './text-field.module.css'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'ref'> & {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  isLabelHidden?: boolean
  /** For JSON, CSV and expressions. */
  isCode?: boolean
  value: string
  onValueChange: (value: string) => void
}

/** Several lines of text with their label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  isLabelHidden = false,
  isCode = false,
  className,
  value,
  onValueChange,
  ...rest
}: TextAreaProps) {
  return (
    <Field.Root className={[styles.root, className].filter(Boolean).join(' ')} invalid={Boolean(error)}>
      <Field.Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Field.Label>
      <Field.Control
        value={value}
        onValueChange={onValueChange}
        className={`${styles.input} ${isCode ? styles.code : ''}`}
        render={<textarea rows={4} spellCheck={!isCode} {...rest} />}
      />
      {hint && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      {error && (
        <Field.Error match={true} className={styles.error}>
          {error}
        </Field.Error>
      )}
    </Field.Root>
  )
}
