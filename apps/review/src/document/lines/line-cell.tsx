import type { FieldDefinition } from '@numora/contract'
import { inputId, useDesk } from '../desk/desk-context.ts'
import { pathOf } from '../draft/paths.ts'
import { readingAt } from '../fields/sources.ts'
import { useTypedValue } from '../fields/use-typed-value.ts'
import styles from './line-grid.module.css'

/** Values below this confidence are marked. */
const lowConfidence = 0.9

/** One value of a line item. */
export function LineCell({
  id,
  definition,
  label,
}: {
  id: string
  definition: FieldDefinition
  label: string
}) {
  const { state, isEditable } = useDesk()
  const path = pathOf.cell(id, definition.name)
  const typed = useTypedValue(path, definition, pathOf.lineConfirmed(id))
  const reading = readingAt(state.opened, path)
  const isUnsure =
    reading !== undefined &&
    reading.value !== null &&
    reading.value === typed.value &&
    reading.confidence < lowConfidence
  return (
    <input
      id={inputId(path)}
      data-cell={definition.name}
      className={definition.type === 'decimal' ? `${styles.cell} ${styles.right}` : styles.cell}
      data-unsure={isUnsure || undefined}
      aria-label={label}
      aria-invalid={typed.isInvalid || undefined}
      title={typed.problem ?? undefined}
      value={typed.text}
      readOnly={!isEditable}
      size={1}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => typed.type(event.target.value)}
      {...typed.focusProps}
      onFocus={({ target }) => {
        typed.focusProps.onFocus()
        // As in a spreadsheet: typing replaces the value. A click sets the caret after the focus.
        requestAnimationFrame(() => document.activeElement === target && target.select())
      }}
    />
  )
}
