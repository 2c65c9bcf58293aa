import type { FieldRole, SchemaId } from '@numora/contract'
import { lineItemsSum } from '@numora/domain'
import { Check, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import { contentOf } from '../draft/content.ts'
import { differenceOf } from '../values/decimals.ts'
import { formatValue } from '../values/format-value.ts'
import styles from './line-grid.module.css'

/** An amount of the document that the line items may add up to. */
type Target = { label: string; value: string }

/** The sum of the line items as they are now, and the amount of the document that it equals or is nearest to. */
export function LineSum() {
  const t = useTranslations('document.lines')
  const labelOf = useLabelOf()
  const { state, schema, locale } = useDesk()
  const { fields, lines, taxLines } = contentOf(state.draft)
  const sum = lineItemsSum(
    schema.id as SchemaId,
    fields,
    lines.map((line) => line.fields),
    taxLines.map((line) => line.fields),
  )
  if (sum === null) return null
  const targetOf = (role: FieldRole): Target | null => {
    const definition = schema.fields.find((field) => field.role === role)
    const value = fields[definition?.name ?? '']?.value
    return definition && value ? { label: labelOf(definition), value } : null
  }
  const [total, tax] = [targetOf('total'), targetOf('tax')]
  const net = total && tax && differenceOf(total.value, tax.value)
  const printed = targetOf('subtotal')
  const derived = net ? { label: `${total.label} − ${tax.label}`, value: net } : null
  const distance = ({ value }: Target) => Math.abs(Number(differenceOf(value, sum.amount)))
  const candidates = {
    subtotal: [printed, derived],
    total: [total],
    neither: [printed, total, printed ? null : derived],
  }[sum.matches ?? 'neither']
  const [nearest] = candidates
    .filter((target) => target !== null)
    .toSorted((a, b) => distance(a) - distance(b))
  const format = (value: string) => formatValue({ type: 'decimal' }, value, locale)
  return (
    <p className={styles.sum} role="status" data-wrong={sum.matches === 'neither' || undefined}>
      {sum.matches &&
        (sum.matches === 'neither' ? <TriangleAlert aria-hidden="true" /> : <Check aria-hidden="true" />)}
      <span>
        {t('sum')} <strong className="tabular">{format(sum.amount)}</strong>
      </span>
      <span>{t(`sumMatches.${sum.matches ?? 'unknown'}`)}</span>
      {nearest && (
        <span>
          {nearest.label} <span className="tabular">{format(nearest.value)}</span>
        </span>
      )}
      {nearest && sum.matches === 'neither' && (
        <span>{t('difference', { amount: format(differenceOf(nearest.value, sum.amount)!) })}</span>
      )}
    </p>
  )
}
