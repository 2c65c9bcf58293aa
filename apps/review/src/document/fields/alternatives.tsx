import type { FieldDefinition } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useKeyNames } from '../../keys/use-keys.ts'
import { useDesk } from '../desk/desk-context.ts'
import { formatValue } from '../values/format-value.ts'
import styles from './field-row.module.css'
import { alternativesAt } from './sources.ts'

/** Other values that a field could have, one key away; and that it is not on the page. */
export function Alternatives({
  path,
  definition,
  value,
  onPick,
}: {
  path: string
  definition: FieldDefinition
  value: string | null
  onPick: (value: string | null) => void
}) {
  const t = useTranslations('document')
  const keys = useKeyNames()
  const { state, locale, active } = useDesk()
  const alternatives = alternativesAt(state.draft, state.opened, path)
  const canBeEmpty = value !== null && !definition.required_for_approval && active === path
  if (alternatives.length === 0 && !canBeEmpty) return null
  return (
    <div className={styles.chips}>
      {alternatives.map((other, index) => {
        const text = formatValue(definition, other, locale)
        return (
          <button
            key={other}
            type="button"
            tabIndex={-1}
            className={styles.chip}
            title={t('useValue', { value: text })}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(other)}
          >
            {text}
            {index === 0 && (
              <span className={styles.chipKey} aria-hidden="true">
                {keys.alternative}
              </span>
            )}
          </button>
        )
      })}
      {canBeEmpty && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.chip}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(null)}
        >
          {t('notOnPage')}
        </button>
      )}
    </div>
  )
}
