import type { FieldDefinition } from '@numora/contract'
import { Plus } from 'lucide-react'
import { type FocusEvent, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import { inputId, useDesk } from '../desk/desk-context.ts'
import { contentOf } from '../draft/content.ts'
import type { Draft } from '../draft/draft.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import styles from './tax-lines.module.css'
import { useTypedValue } from './use-typed-value.ts'

/**
 * The tax by rate, as the person sees it; below the last line there is space for another one. Texts have a column only where
 * one was read, or where a rate of 0 needs its category and reason.
 */
export function TaxLines() {
  const t = useTranslations('document.taxLines')
  const { store, state, schema, isEditable, focus } = useDesk()
  const [isAdding, setAdding] = useState(false)
  useEffect(() => () => store.hold(null), [store])
  const lines = contentOf(state.draft).taxLines
  const count = countOf(state.draft)
  const [first] = schema.tax_line_fields.filter(({ type }) => type === 'decimal')
  if (!first || (count === 0 && !isEditable)) return null
  const hasZero = lines.some(({ fields }) => Number(fields.rate?.value ?? 1) === 0)
  const columns = schema.tax_line_fields.filter(
    ({ name, type }) =>
      type === 'decimal' || hasZero || lines.some(({ fields }) => fields[name]?.value != null),
  )
  const places = Array.from({ length: count + (isEditable ? 1 : 0) }, (_, place) => place)
  const nameOf = ({ name, label }: FieldDefinition) => (t.has(name as never) ? t(name as never) : label)
  if (count === 0 && !isAdding)
    return (
      <section className={styles.taxLines} aria-label={t('title')}>
        <h2>{t('title')}</h2>
        <Button
          onClick={() => {
            flushSync(() => setAdding(true))
            focus(pathOf.tax(0, first.name))
          }}
        >
          <Plus aria-hidden="true" /> {t('add')}
        </Button>
      </section>
    )
  return (
    <section className={styles.taxLines} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <table onFocus={() => store.hold('tax/')} onBlur={(event) => isLeft(event) && store.hold(null)}>
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
            <tr key={`${store.id} ${place}`}>
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

/** Whether the focus leaves the table; several lines are saved at once then. */
function isLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget)
}

/** How many tax lines there are up to the last one that has something in it. */
function countOf(draft: Draft): number {
  const isFilled = contentOf(draft).taxLines.map(({ fields }) =>
    Object.values(fields).some(({ value }) => value !== null),
  )
  const typed = Object.keys(draft.texts)
    .map(partsOf)
    .filter(({ kind }) => kind === 'tax')
  return Math.max(isFilled.lastIndexOf(true) + 1, ...typed.map(({ id }) => Number(id) + 1))
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
  const t = useTranslations('document')
  const { doubts, isEditable } = useDesk()
  const path = pathOf.tax(place, definition.name)
  const typed = useTypedValue(path, definition, null)
  const doubt = doubts.byPath.get(path)
  const reasons = (doubt?.codes ?? []).map((code) => (t.has(`reasons.${code}`) ? t(`reasons.${code}`) : code))
  const input = (
    <input
      id={inputId(path)}
      className={styles.cell}
      data-number={definition.type === 'decimal' || undefined}
      aria-label={label}
      aria-invalid={typed.isInvalid || undefined}
      aria-describedby={reasons.length > 0 ? `${inputId(path)}-details` : undefined}
      data-open={doubt?.isOpen || undefined}
      title={typed.problem ?? (reasons.join(' ') || undefined)}
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
  return (
    <>
      {input}
      {reasons.length > 0 && (
        <span className="visually-hidden" id={`${inputId(path)}-details`}>
          {reasons.join(' ')}
        </span>
      )}
    </>
  )
}
