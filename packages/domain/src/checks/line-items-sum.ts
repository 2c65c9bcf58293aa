import {
  type FieldRole,
  fieldOfRole,
  type LineItemsSum,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { Decimal } from 'decimal.js'
import { amountOf, isNear, negated, sumsOfSome, type Values } from './amounts.ts'

/**
 * The sum of the line items' amounts, and which amount of the document it is up to rounding. A document without a
 * subtotal may have a total and a tax, whose difference is the subtotal; charges and discounts of the document may be
 * between. Null if no line item has an amount.
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
  return { amount: sum.toFixed(decimals), matches: matchOf(sum, schema, fields, taxLines) }
}

function matchOf(
  sum: Decimal,
  schema: SchemaId,
  fields: Values,
  taxLines: readonly Values[],
): LineItemsSum['matches'] {
  const read = (role: FieldRole) => amountOf(fields, fieldOfRole(schema, role))
  const [subtotal, total] = [read('subtotal'), read('total')]
  const taxes = taxLines.flatMap((line) => amountOf(line, 'amount') ?? [])
  const tax = read('tax') ?? (taxes.length > 0 ? Decimal.sum(...taxes) : null)
  if (!subtotal && !total) return null
  const changes = sumsOfSome([negated(read('charge')), read('discount')])
  const isSum = (target: Decimal | null) =>
    target !== null && changes.some((change) => isNear(sum, target.plus(change)))
  if (isSum(subtotal)) return 'subtotal'
  if (isSum(total)) return 'total'
  return total && tax && isSum(total.minus(tax)) ? 'subtotal' : 'neither'
}
