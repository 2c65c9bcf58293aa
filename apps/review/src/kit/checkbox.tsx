import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './checkbox.module.css'
import field from './text-field.module.css'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'checked' | 'onChange'> & {
  label: ReactNode
  hint?: ReactNode
  isChecked: boolean
  onCheckedChange: (isChecked: boolean) => void
}

/** A choice between yes and no. */
export function Checkbox({ label, hint, isChecked, onCheckedChange, className, ...rest }: CheckboxProps) {
  const id = useId()
  return (
    <div className={[styles.root, className].filter(Boolean).join(' ')}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onCheckedChange(event.target.checked)}
      />
      <div className={styles.text}>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={field.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
