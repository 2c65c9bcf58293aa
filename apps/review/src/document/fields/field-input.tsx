import type { FieldDefinition } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { inputId, useDesk } from '../desk/desk-context.ts'
import { useValueName } from '../desk/use-labels.ts'
import styles from './field-row.module.css'
import type { useTypedValue } from './use-typed-value.ts'

/** The input of a field by its type: a list of choices, or text that is understood as it is typed. */
export function FieldInput({
  path,
  definition,
  typed,
  describedBy,
}: {
  path: string
  definition: FieldDefinition
  typed: ReturnType<typeof useTypedValue>
  describedBy: string
}) {
  const t = useTranslations('document')
  const nameOf = useValueName()
  const { isEditable } = useDesk()
  const choices = definition.type === 'boolean' ? ['true', 'false'] : definition.values
  if (choices)
    return (
      <select
        id={inputId(path)}
        className={styles.input}
        value={typed.value ?? ''}
        disabled={!isEditable}
        aria-describedby={describedBy}
        onChange={(event) => typed.put(event.target.value || null)}
        {...typed.focusProps}
      >
        <option value="">{t('noValue')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    )
  return (
    <input
      id={inputId(path)}
      className={styles.input}
      value={typed.text}
      readOnly={!isEditable}
      aria-invalid={typed.problem !== null || undefined}
      aria-required={definition.required_for_approval || undefined}
      aria-describedby={describedBy}
      inputMode={definition.type === 'decimal' ? 'decimal' : undefined}
      autoComplete="off"
      spellCheck={false}
      placeholder={t('noValue')}
      onChange={(event) => typed.type(event.target.value)}
      {...typed.focusProps}
    />
  )
}
