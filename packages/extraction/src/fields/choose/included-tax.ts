import { fieldOfRole, type SchemaId } from '@numora/contract'
import { Decimal } from 'decimal.js'
import type { FieldValue } from '../../file-content.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { sourceOf } from './choose-fields.ts'
import { isBesideTax, isPrintedRate } from './tax-evidence.ts'

/** What words call a tax and a printed rate makes of the rest of the total is nearly as certain as the total. */
const proved = 0.9
const leastCertain = 0.8

/**
 * The tax within the total, where none was found otherwise: the only amount beside the name of a tax that a printed rate
 * makes of the total without it.
 */
export function includedTax(
  { candidates: { amount } }: DescribedDocument,
  id: SchemaId,
  fields: Readonly<Record<string, FieldValue>>,
): Record<string, FieldValue> {
  const [name, total] = [fieldOfRole(id, 'tax'), fieldOfRole(id, 'total')]
  const whole = total && fields[total]
  if (!name || !whole || fields[name]?.value != null) return {}
  if (whole.value === null || whole.confidence < leastCertain) return {}
  const gross = new Decimal(whole.value)
  const [tax, ...others] = amount.filter((each) => {
    if (each.traits.includes('percent') || !isBesideTax(each)) return false
    const [value, net] = [new Decimal(each.value), gross.minus(each.value)]
    return value.gt(0) && net.gt(value) && isPrintedRate(value, net, amount)
  })
  if (!tax || others.some(({ value }) => value !== tax.value)) return {}
  const confidence = Number((proved * whole.confidence).toFixed(4))
  return { [name]: { value: tax.value, confidence, source: sourceOf(tax), origin: 'extracted' } }
}
