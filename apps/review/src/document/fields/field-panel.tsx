import type { FieldDefinition } from '@numora/contract'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { keyOf } from '../../keys/key-of.ts'
import { useKeyNames } from '../../keys/use-keys.ts'
import { useDesk } from '../desk/desk-context.ts'
import { Differences } from '../desk/differences.tsx'
import { dropText, valueAt, write } from '../draft/draft.ts'
import { pathOf } from '../draft/paths.ts'
import { confirmationOfTaxes } from './doubts.ts'
import { nextOpen, orderFields } from './field-order.ts'
import styles from './field-panel.module.css'
import { FieldRow } from './field-row.tsx'
import { GeneralReasons } from './general-reasons.tsx'
import { alternativesAt } from './sources.ts'
import { TaxLines } from './tax-lines.tsx'

/** The fields of a document: those in doubt first, which keep their place when they are resolved. */
export function FieldPanel() {
  const t = useTranslations('document')
  const keys = useKeyNames()
  const { store, schema, doubts, active, setActive, focus, isEditable } = useDesk()
  const [{ doubtful, others }] = useState(() =>
    orderFields(schema.fields, (name) => doubts.byPath.has(pathOf.field(name))),
  )
  const order = useMemo(
    () => [...doubtful, ...others].map(({ name }) => pathOf.field(name)),
    [doubtful, others],
  )

  function goOn(direction: 1 | -1): boolean {
    const all = [...order, ...doubts.open.filter((path) => /^(tax|line)\//.test(path))]
    const isOpen = (path: string) => path !== active && doubts.open.includes(path)
    const path = nextOpen(all, isOpen, active, direction)
    if (path) focus(path)
    return path !== null
  }

  function confirm(): boolean {
    if (!active || !isEditable || active in store.get().draft.texts) return true
    if (active.startsWith('tax/')) return confirmTaxes()
    const name = active.slice('field/'.length)
    const isMissing =
      valueAt(store.get().draft, active) === null &&
      schema.fields.some((field) => field.name === name && field.required_for_approval)
    if (!isMissing) store.update((draft) => write(draft, { [pathOf.confirmed(name)]: true }))
    store.leaveField()
    goOn(1)
    return true
  }

  function confirmTaxes(): boolean {
    const confirmation = confirmationOfTaxes(schema)
    if (confirmation === null || !doubts.open.some((path) => path.startsWith('tax/'))) return false
    store.update((draft) => write(draft, { [confirmation]: true }))
    store.leaveField()
    goOn(1)
    return true
  }

  function takeAlternative(): boolean {
    if (!active?.startsWith('field/')) return false
    if (!isEditable) return true
    const { draft, opened } = store.get()
    const [next] = rotated(alternativesAt(draft, opened, active), draft.undo.length)
    const name = active.slice('field/'.length)
    if (next !== undefined)
      store.update((draft) => write(draft, { [active]: next, [pathOf.confirmed(name)]: true }))
    return true
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!active || !/^(field|tax)\//.test(active) || event.nativeEvent.isComposing) return
    const key = keyOf(event.nativeEvent)
    const isOfTaxes = active.startsWith('tax/')
    const takes = (isTaken: boolean) => {
      if (!isTaken) return
      event.preventDefault()
      event.stopPropagation()
    }
    if (key === keys.confirm) takes(confirm())
    else if (key === keys.alternative) takes(takeAlternative())
    // In the table of taxes, the next field is the next cell.
    else if (key === keys.nextField && !isOfTaxes) takes(goOn(1))
    else if (key === keys.previousField && !isOfTaxes) takes(goOn(-1))
    else if (key === keys.leave) {
      store.update((draft) => dropText(draft, active))
      ;(event.target as HTMLElement).blur()
      setActive(null)
      takes(true)
    }
  }

  const section = (title: string, fields: readonly FieldDefinition[]) =>
    fields.length > 0 && (
      <section aria-label={title}>
        <h2 className={styles.heading}>{title}</h2>
        {fields.map((definition) => (
          <FieldRow key={definition.name} definition={definition} />
        ))}
      </section>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the inputs inside of it
    <div className={styles.panel} onKeyDown={onKeyDown}>
      <GeneralReasons />
      <Differences />
      {section(t('toCheck'), doubtful)}
      {section(doubtful.length > 0 ? t('otherFields') : t('allFields'), others)}
      <TaxLines />
    </div>
  )
}

/** The value after the one that was used last: repeated use goes through all of them. */
function rotated(values: readonly string[], turns: number): string[] {
  const start = values.length > 0 ? turns % values.length : 0
  return [...values.slice(start), ...values.slice(0, start)]
}
