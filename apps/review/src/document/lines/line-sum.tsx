import type { FieldRole } from '@numora/contract'
import { Check, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import { contentOf } from '../draft/content.ts'
import { differenceOf, sumOf } from '../values/decimals.ts'
import { formatValue } from '../values/format-value.ts'
import { nameOfRole } from './line-edits.ts'
import styles from './line-grid.module.css'

/** Sums are rounded by up to this much in some countries; the rule of the reading is the same. */
function toleranceOf(amount: number): number {
  return Math.max(0.05, Math.abs(amount) * 0.000005)
}

/** The sum of the line items, against the subtotal or total of the document. */
export function LineSum() {
  const t = useTranslations('document.lines')
  const labelOf = useLabelOf()
  const { state, schema, locale } = useDesk()
  const { fields, lines } = contentOf(state.draft)
  const amountName = nameOfRole(schema.line_item_fields, 'line_amount')
  const sum = amountName ? sumOf(lines.map((line) => line.fields[amountName]?.value)) : null
  if (sum === null) return null
  const fieldOf = (role: FieldRole) =>
    fields[schema.fields.find((field) => field.role === role)?.name ?? '']?.value
  const targets = (['subtotal', 'total'] as const).flatMap((role) => {
    const value = fieldOf(role)
    const definition = schema.fields.find((field) => field.role === role)
    return value && definition
      ? [{ label: labelOf(definition), value, difference: differenceOf(value, sum)! }]
      : []
  })
  const [nearest] = targets.toSorted(
    (a, b) => Math.abs(Number(a.difference)) - Math.abs(Number(b.difference)),
  )
  const format = (value: string) => formatValue({ type: 'decimal' }, value, locale)
  const isRight = nearest && Math.abs(Number(nearest.difference)) <= toleranceOf(Number(nearest.value))
  return (
    <p className={styles.sum} role="status" data-wrong={(nearest && !isRight) || undefined}>
      {nearest && (isRight ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />)}
      <span>
        {t('sum')} <strong className="tabular">{format(sum)}</strong>
      </span>
      {nearest && (
        <span>
          {nearest.label} <span className="tabular">{format(nearest.value)}</span>
        </span>
      )}
      {nearest && !isRight && <span>{t('difference', { amount: format(nearest.difference) })}</span>}
    </p>
  )
}
