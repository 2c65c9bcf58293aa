import { type ComponentProps, type ReactNode, useId } from 'react'
import field from './text-field.module.css'

type SelectProps<V extends string> = Omit<ComponentProps<'select'>, 'value' | 'onChange'> & {
  label: ReactNode
  /** A hint below the control. */
  hint?: ReactNode
  /** What is wrong with the choice. */
  error?: ReactNode
  isLabelHidden?: boolean
  value: V
  options: readonly { value: V; label: string }[]
  onValueChange: (value: V) => void
}

/** A choice of one from a short list: the browser's own control, which every keyboard and phone knows. */
export function Select<V extends string>({
  label,
  hint,
  error,
  isLabelHidden = false,
  value,
  options,
  onValueChange,
  className,
  ...rest
}: SelectProps<V>) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={[field.root, className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : field.label}>
        {label}
      </label>
      <select
        {...rest}
        id={id}
        className={field.input}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        data-invalid={error ? '' : undefined}
        onChange={(event) => onValueChange(event.target.value as V)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={field.error}>
          {error}
        </p>
      )}
    </div>
  )
}
