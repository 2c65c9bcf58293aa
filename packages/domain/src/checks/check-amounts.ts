import { Decimal } from 'decimal.js'

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** A calculation that is wrong: of the whole document, or of the line item at an index. */
export type AmountProblem = { field: string } | { lineItem: number; field: string }

function amountOf(values: Values, name: string): Decimal | null {
  const value = values[name]?.value
  return value != null && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null
}

/** In some countries cash is rounded to multiples of 0.05; elsewhere rounding loses a cent per rate. */
function toleranceOf(amount: Decimal): Decimal {
  return Decimal.max('0.05', amount.abs().times('0.000005'))
}

function isNear(a: Decimal, b: Decimal, tolerance = toleranceOf(b)): boolean {
  return a.minus(b).abs().lte(tolerance)
}

/** Quantity and price are rounded as printed, so each may be off by half of its last digit. */
function isProduct(quantity: Decimal, price: Decimal, amount: Decimal): boolean {
  const halfStep = (value: Decimal) => new Decimal(10).pow(-value.decimalPlaces()).div(2)
  const slack = halfStep(price).times(quantity.abs()).plus('0.011')
  return isNear(quantity.times(price), amount, slack)
}

function isLineRight(line: Values): boolean {
  const [quantity, price, amount] = ['quantity', 'unit_price', 'amount'].map((name) => amountOf(line, name))
  return !quantity || !price || !amount || isProduct(quantity, price, amount)
}

/**
 * Checks subtotal + tax (+ tip) = total, and the lines' sum = subtotal or total. Lines with a wrong product
 * are reported only if the sum is wrong too, since discounts of a line are no field.
 */
export function checkAmounts(fields: Values, lineItems: readonly Values[]): AmountProblem[] {
  const [subtotal, tax, tip, total] = ['subtotal_amount', 'tax_amount', 'tip_amount', 'total_amount'].map(
    (name) => amountOf(fields, name),
  )
  const problems: AmountProblem[] = []
  const withTip = (sum: Decimal) => sum.plus(tip ?? 0)
  if (total && subtotal) {
    // Receipts print tax that the subtotal includes; they are recognized by `tip_amount`, which only they
    // have.
    const isIncluded = 'tip_amount' in fields && isNear(withTip(subtotal), total)
    if (!isNear(withTip(subtotal.plus(tax ?? 0)), total) && !isIncluded)
      problems.push({ field: 'total_amount' })
  }
  const amounts = lineItems.map((line) => amountOf(line, 'amount'))
  const targets = [subtotal, total, total && tax ? total.minus(tax) : null].filter((value) => value != null)
  if (amounts.every((amount) => amount === null) || targets.length === 0) return problems
  const sum = amounts.reduce<Decimal>((left, amount) => left.plus(amount ?? 0), new Decimal(0))
  if (targets.some((target) => isNear(sum, target))) return problems
  problems.push({ field: subtotal ? 'subtotal_amount' : 'total_amount' })
  lineItems.forEach((line, lineItem) => {
    if (!isLineRight(line)) problems.push({ lineItem, field: 'amount' })
  })
  return problems
}
