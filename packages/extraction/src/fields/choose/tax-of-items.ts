import { fieldOfRole, lineItemFieldOfRole, type SchemaId } from '@numora/contract'
import { Decimal } from 'decimal.js'
import type { FieldValue, LineItem, Source } from '../../file-content.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { nothing } from '../nothing.ts'
import { sourceOf } from './choose-fields.ts'
import { isBesideTax, isPrintedRate } from './tax-evidence.ts'

function isSamePlace(a: Source, b: Source): boolean {
  return a.page === b.page && a.box.every((edge, i) => edge === b.box[i])
}

/** A label that is no other sum's says so, but the amount was not the one that fits best together with others. */
const labelled = 0.85

/** What a label calls a subtotal and is as much as the total: nothing was added. */
function subtotalAsTotal(
  amounts: readonly Candidate[],
  total: FieldValue,
  isOfItem: (field: FieldValue) => boolean,
): FieldValue {
  const subtotals = amounts
    .filter(
      (each) => each.value === total.value && isLabelled(each, 'subtotal') && !isLabelled(each, 'total'),
    )
    .map((each): FieldValue => {
      const confidence = Number((labelled * total.confidence).toFixed(4))
      return { value: each.value, confidence, source: sourceOf(each), origin: 'extracted' }
    })
  return subtotals.find((each) => !isOfItem(each)) ?? nothing
}

/**
 * No tax, and no amount without it, where what was taken for them are the amounts of line items: one printed number is one
 * value. Items may add up as an amount without tax and its tax do, as 12.00 and 3.00 to 15.00; then a subtotal of 15.00
 * is printed without being chosen. What is called a tax stays, and what a printed rate makes of the amount without it:
 * rows of sums are sometimes read as items.
 */
export function withoutTaxOfItem(
  { candidates }: DescribedDocument,
  id: SchemaId,
  fields: Readonly<Record<string, FieldValue>>,
  lineItems: readonly LineItem[],
): Record<string, FieldValue> {
  const [subtotal, tax, total] = (['subtotal', 'tax', 'total'] as const).map((role) => fieldOfRole(id, role))
  const amount = lineItemFieldOfRole(id, 'line_amount')
  if (!subtotal || !tax || !total || !amount) return {}
  const isOfItem = ({ source }: FieldValue) =>
    source !== null &&
    lineItems.some(({ fields: { [amount]: own } }) => own?.source && isSamePlace(own.source, source))
  const [net = nothing, taken = nothing] = [fields[subtotal], fields[tax]]
  if (taken.value === null || !isOfItem(taken)) return {}
  if (candidates.amount.some((each) => each.value === taken.value && isBesideTax(each))) return {}
  if (net.value === null) return { [tax]: nothing }
  if (isPrintedRate(new Decimal(taken.value), new Decimal(net.value), candidates.amount)) return {}
  if (!isOfItem(net)) return { [tax]: nothing }
  const printed = subtotalAsTotal(candidates.amount, fields[total] ?? nothing, isOfItem)
  return { [subtotal]: printed, [tax]: nothing }
}
