import { type LineItemsSum, lineItemFieldOfRole, type SchemaId } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { type Amounts, amountOf, amountsOf, isNear, negated, sumsOfSome, type Values } from './amounts.ts'

/**
 * The sum of the line items' amounts, and which amount of the document it is up to rounding: with charges and discounts
 * of the document or without, and of a total also without its tip. A document without a subtotal may have a total and a
 * tax, whose difference is the subtotal. Null if no line item has an amount.
 */
export function lineItemsSum(
  schema: SchemaId,
  fields: Values,
  lineItems: readonly Values[],
  taxLines: readonly Values[] = [],
): LineItemsSum | null {
  const lineAmount = lineItemFieldOfRole(schema, 'line_amount')
  const amounts = lineItems.flatMap((line) => amountOf(line, lineAmount) ?? [])
  if (amounts.length === 0) return null
  const sum = amounts.reduce((left, amount) => left.plus(amount), new Decimal(0))
  const decimals = Math.max(...amounts.map((amount) => amount.decimalPlaces()), 2)
  return { amount: sum.toFixed(decimals), matches: matchOf(sum, amountsOf(schema, fields, taxLines)) }
}

function matchOf(
  sum: Decimal,
  { subtotal, total, tax, tip, charge, discount }: Amounts,
): LineItemsSum['matches'] {
  if (!subtotal && !total) return null
  const changes = sumsOfSome([negated(charge), discount])
  const isOf = (amount: Decimal) => changes.some((change) => isNear(sum, amount.plus(change)))
  if (subtotal && isOf(subtotal)) return 'subtotal'
  const withoutTip = total?.minus(tip ?? 0)
  if (total && withoutTip && (isOf(total) || isOf(withoutTip))) return 'total'
  return withoutTip && tax && isOf(withoutTip.minus(tax)) ? 'subtotal' : 'neither'
}
