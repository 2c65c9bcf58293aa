import { documentSchemas, fieldOfRole, type SchemaId } from '@numora/contract'
import { lineItemsSum } from '@numora/domain'
import type { FieldValue, LineItem } from '../../file-content.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'

/** The total is the amount without tax only if no tax was overlooked. */
const withoutTax = 0.8

/** Whether an amount or a rate of tax is printed that is not zero. */
function hasTax({ candidates: { amount }, document: { layout } }: DescribedDocument): boolean {
  return (
    amount.some((each) => Number(each.value) > 0 && isLabelled(each, 'tax', 'tax_base')) ||
    layout.lines.some(({ segments }) => {
      const isOfTax = segments.some(({ hits }) =>
        hits.some(({ concepts }) => concepts.some((concept) => concept.includes('tax'))),
      )
      return isOfTax && segments.some(({ text }) => /[1-9]\d?(?:[.,]\d+)? ?%/.test(text))
    })
  )
}

/**
 * The amount without tax of an invoice that charges none and prints it only as its total: its line items add up to that.
 * On papers whose subtotal may hold the tax it is nothing of its own.
 */
export function untaxedSubtotal(
  described: DescribedDocument,
  id: SchemaId,
  fields: Readonly<Record<string, FieldValue>>,
  lineItems: readonly LineItem[],
): Record<string, FieldValue> {
  const [subtotal, tax, total] = (['subtotal', 'tax', 'total'] as const).map((role) => fieldOfRole(id, role))
  if (!subtotal || !tax || !total || documentSchemas[id].subtotalMayHoldTax) return {}
  const whole = fields[total]
  if (fields[subtotal]?.value != null || Number(fields[tax]?.value ?? 0) !== 0 || whole?.value == null)
    return {}
  const sum = lineItemsSum(
    id,
    fields,
    lineItems.map((line) => line.fields),
  )
  if (sum?.matches !== 'total' || hasTax(described)) return {}
  const confidence = Number((withoutTax * whole.confidence).toFixed(4))
  return { [subtotal]: { ...whole, confidence, origin: 'computed' } }
}
