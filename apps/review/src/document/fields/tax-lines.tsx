import type { FieldDefinition } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { inputId, useDesk } from '../desk/desk-context.ts'
import { pathOf } from '../draft/paths.ts'
import styles from './tax-lines.module.css'
import { useTypedValue } from './use-typed-value.ts'

/** The tax by rate. Texts have a column only where one was read; below the last line there is space for another one. */
export function TaxLines() {
  const t = useTranslations('document.taxLines')
  const { state, schema, isEditable } = useDesk()
  const lines = state.draft.base.taxLines ?? []
  if (lines.length === 0) return null
  const columns = schema.tax_line_fields.filter(
    ({ name, type }) => type === 'decimal' || lines.some(({ fields }) => fields[name]?.value != null),
  )
  const places = Array.from({ length: lines.length + (isEditable ? 1 : 0) }, (_, place) => place)
  const nameOf = ({ name, label }: FieldDefinition) => (t.has(name as never) ? t(name as never) : label)
  return (
    <section className={styles.taxLines} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((definition) => (
              <th key={definition.name} scope="col" data-number={definition.type === 'decimal' || undefined}>
                {nameOf(definition)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              {columns.map((definition) => (
                <td key={definition.name}>
                  <TaxCell
                    {...{ place, definition }}
                    label={t('place', { field: nameOf(definition), number: place + 1 })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TaxCell({
  place,
  definition,
  label,
}: {
  place: number
  definition: FieldDefinition
  label: string
}) {
  const { isEditable } = useDesk()
  const path = pathOf.tax(place, definition.name)
  const typed = useTypedValue(path, definition, null)
  return (
    <input
      id={inputId(path)}
      className={styles.cell}
      data-number={definition.type === 'decimal' || undefined}
      aria-label={label}
      aria-invalid={typed.isInvalid || undefined}
      title={typed.problem ?? undefined}
      value={typed.text}
      readOnly={!isEditable}
      inputMode={definition.type === 'decimal' ? 'decimal' : undefined}
      autoComplete="off"
      spellCheck={false}
      size={1}
      onChange={(event) => typed.type(event.target.value)}
      {...typed.focusProps}
    />
  )
}
