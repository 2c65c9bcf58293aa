import type { FieldDefinition } from '@numora/contract'
import { Check, CircleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { inputId, useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import { valueAt, write } from '../draft/draft.ts'
import { pathOf } from '../draft/paths.ts'
import { Alternatives } from './alternatives.tsx'
import { ConfidenceMark } from './confidence-mark.tsx'
import type { ReasonCode } from './doubts.ts'
import { FieldInput } from './field-input.tsx'
import styles from './field-row.module.css'
import { useProblemText } from './use-problem-text.ts'
import { useTypedValue } from './use-typed-value.ts'

/** A field with its value, what is in doubt about it, and other values that it could have. */
export const FieldRow = memo(function FieldRow({ definition }: { definition: FieldDefinition }) {
  const t = useTranslations('document')
  const labelOf = useLabelOf()
  const problemText = useProblemText()
  const { store, state, doubts, active, isEditable } = useDesk()
  const { name } = definition
  const path = pathOf.field(name)
  const typed = useTypedValue(path, definition, pathOf.confirmed(name))
  const doubt = doubts.byPath.get(path)
  const isConfirmed = valueAt(state.draft, pathOf.confirmed(name)) === true
  const isActive = active === path
  const detailsId = `${inputId(path)}-details`
  const codes = doubt?.codes ?? []
  const canConfirm = isEditable && doubt?.isOpen && !typed.isInvalid && !codes.includes('missing_required')
  return (
    <div className={styles.row} data-open={doubt?.isOpen || undefined} data-active={isActive || undefined}>
      <label className={styles.label} htmlFor={inputId(path)}>
        {labelOf(definition)}
        {definition.required_for_approval && (
          <span className={styles.required} title={t('required')} aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      <div className={styles.control}>
        <FieldInput path={path} definition={definition} typed={typed} describedBy={detailsId} />
        <ConfidenceMark path={path} isConfirmed={isConfirmed} />
        {canConfirm ? (
          <button
            type="button"
            tabIndex={-1}
            className={styles.confirm}
            aria-label={t('confirmField', { field: labelOf(definition) })}
            title={t('confirmTitle')}
            onClick={() => store.update((draft) => write(draft, { [pathOf.confirmed(name)]: true }))}
          >
            <Check />
          </button>
        ) : (
          <span className={styles.noConfirm} />
        )}
      </div>
      <div className={styles.details} id={detailsId}>
        {typed.problem && (
          <p className={styles.problem}>
            <CircleAlert aria-hidden="true" /> {problemText(definition, typed.problem)}
          </p>
        )}
        {codes.map((code) => (
          <p key={code} className={reasonClass(code, isActive, doubt?.isOpen ?? false)}>
            {t.has(`reasons.${code}`) ? t(`reasons.${code}`) : code}
          </p>
        ))}
        {isEditable && (isActive || doubt?.isOpen) && (
          <Alternatives path={path} definition={definition} onPick={typed.put} value={typed.value} />
        )}
      </div>
    </div>
  )
})

/** That a value is not sure is said by its number, and in words for the field in focus and for screen readers. */
function reasonClass(code: ReasonCode, isActive: boolean, isOpen: boolean): string | undefined {
  if (code === 'low_confidence' && !isActive) return 'visually-hidden'
  return isOpen ? styles.reason : styles.settled
}
