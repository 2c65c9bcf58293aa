import {
  type FieldRole,
  fieldOfRole,
  type LineItemsSum,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { Decimal } from 'decimal.js'
import { amountOf, isNear, type Values } from './amounts.ts'

/**
 * The sum of the line items' amounts, and which amount of the document it is up to rounding. A document without a
 * subtotal may have a total and a tax, whose difference is the subtotal. Null if no line item has an amount.
 */
export function lineItemsSum(
  schema: SchemaId,
  fields: Values,
  lineItems: readonly Values[],
): LineItemsSum | null {
  const lineAmount = lineItemFieldOfRole(schema, 'line_amount')
  const amounts = lineItems.flatMap((line) => amountOf(line, lineAmount) ?? [])
  if (amounts.length === 0) return null
  const sum = amounts.reduce((left, amount) => left.plus(amount), new Decimal(0))
  const decimals = Math.max(...amounts.map((amount) => amount.decimalPlaces()), 2)
  return { amount: sum.toFixed(decimals), matches: matchOf(sum, schema, fields) }
}

function matchOf(sum: Decimal, schema: SchemaId, fields: Values): LineItemsSum['matches'] {
  const read = (role: FieldRole) => amountOf(fields, fieldOfRole(schema, role))
  const [subtotal, tax, total] = [read('subtotal'), read('tax'), read('total')]
  if (!subtotal && !total) return null
  if (subtotal && isNear(sum, subtotal)) return 'subtotal'
  if (total && isNear(sum, total)) return 'total'
  return total && tax && isNear(sum, total.minus(tax)) ? 'subtotal' : 'neither'
}
