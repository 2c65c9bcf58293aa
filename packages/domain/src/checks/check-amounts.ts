import {
  documentSchemas,
  type FieldRole,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { Decimal } from 'decimal.js'

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** A sum that does not come out: of the whole document, or of the line item at an index. */
export type AmountProblem = { field: string } | { lineItem: number; field: string }

function amountOf(values: Values, name: string | undefined): Decimal | null {
  const value = name === undefined ? null : values[name]?.value
  return value != null && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null
}

/** Cash is rounded to five hundredths in some countries; a cent a rate is lost in others. */
function toleranceOf(amount: Decimal): Decimal {
  return Decimal.max('0.05', amount.abs().times('0.000005'))
}

function isNear(a: Decimal, b: Decimal, tolerance = toleranceOf(b)): boolean {
  return a.minus(b).abs().lte(tolerance)
}

/** Quantity and price are rounded as printed, so the product may be off by half of their last digits. */
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
  const lineAmount = lineItemFieldOfRole(schema, 'line_amount')
  const problems: AmountProblem[] = []
  const withTip = (sum: Decimal) => sum.plus(tip ?? 0)
  if (total && subtotal) {
    const isIncluded = documentSchemas[schema].subtotalMayHoldTax && isNear(withTip(subtotal), total)
    if (!isNear(withTip(subtotal.plus(tax ?? 0)), total) && !isIncluded)
      problems.push({ field: fieldOfRole(schema, 'total')! })
  }
  const amounts = lineItems.map((line) => amountOf(line, lineAmount))
  const targets = [subtotal, total, total && tax ? total.minus(tax) : null].filter((value) => value != null)
  if (amounts.every((amount) => amount === null) || targets.length === 0) return problems
  const sum = amounts.reduce<Decimal>((left, amount) => left.plus(amount ?? 0), new Decimal(0))
  if (targets.some((target) => isNear(sum, target))) return problems
  problems.push({ field: fieldOfRole(schema, subtotal ? 'subtotal' : 'total')! })
  lineItems.forEach((line, lineItem) => {
    if (!isLineRight(schema, line)) problems.push({ lineItem, field: lineAmount! })
  })
  return problems
}
