import {
  documentSchemas,
  type FieldRole,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { Decimal } from 'decimal.js'
import { amountOf, isNear, type Values } from './amounts.ts'
import { lineItemsSum } from './line-items-sum.ts'

/** A calculation that is wrong: of the whole document, or of the line item at an index. */
export type AmountProblem = { field: string } | { lineItem: number; field: string }

/** Quantity and price are rounded as printed, so each may be off by half of its last digit. */
function isProduct(quantity: Decimal, price: Decimal, amount: Decimal): boolean {
  const halfStep = (value: Decimal) => new Decimal(10).pow(-value.decimalPlaces()).div(2)
  const slack = halfStep(price).times(quantity.abs()).plus('0.011')
  return isNear(quantity.times(price), amount, slack)
}

function isLineRight(schema: SchemaId, line: Values): boolean {
  const [quantity, price, amount] = (['quantity', 'unit_price', 'line_amount'] as const).map((role) =>
    amountOf(line, lineItemFieldOfRole(schema, role)),
  )
  return !quantity || !price || !amount || isProduct(quantity, price, amount)
}

/**
 * Checks the amounts of a document against each other: subtotal + tax (+ tip) = total, and the lines'
 * sum = subtotal or total. Lines whose product is wrong are named only if the sum is wrong too, since
 * discounts of a line are no field. A schema without fields of these roles has nothing to check.
 */
export function checkAmounts(
  schema: SchemaId,
  fields: Values,
  lineItems: readonly Values[],
): AmountProblem[] {
  const read = (role: FieldRole) => amountOf(fields, fieldOfRole(schema, role))
  const [subtotal, tax, tip, total] = [read('subtotal'), read('tax'), read('tip'), read('total')]
  const problems: AmountProblem[] = []
  const withTip = (sum: Decimal) => sum.plus(tip ?? 0)
  if (total && subtotal) {
    const isIncluded = documentSchemas[schema].subtotalMayHoldTax && isNear(withTip(subtotal), total)
    if (!isNear(withTip(subtotal.plus(tax ?? 0)), total) && !isIncluded)
      problems.push({ field: fieldOfRole(schema, 'total')! })
  }
  if (lineItemsSum(schema, fields, lineItems)?.matches !== 'neither') return problems
  problems.push({ field: fieldOfRole(schema, subtotal ? 'subtotal' : 'total')! })
  lineItems.forEach((line, lineItem) => {
    if (!isLineRight(schema, line))
      problems.push({ lineItem, field: lineItemFieldOfRole(schema, 'line_amount')! })
  })
  return problems
}
