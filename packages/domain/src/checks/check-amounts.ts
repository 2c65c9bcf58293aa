import {
  documentSchemas,
  type FieldRole,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { Decimal } from 'decimal.js'
import {
  type Amounts,
  amountOf,
  amountsOf,
  isNear,
  negated,
  sumsOfSome,
  toleranceOf,
  type Values,
} from './amounts.ts'
import { lineItemsSum } from './line-items-sum.ts'
import { tolerances } from './tolerances.ts'

const zero = new Decimal(0)

/** A calculation that is wrong: of the whole document, or of the line item at an index. */
export type AmountProblem = { field: string } | { lineItem: number; field: string }

/** Quantity and price are rounded as printed, so each may be off by half of its last digit. */
function isProduct(quantity: Decimal, price: Decimal, amount: Decimal): boolean {
  const halfStep = (value: Decimal) => new Decimal(10).pow(-value.decimalPlaces()).div(2)
  const slack = halfStep(price).times(quantity.abs()).plus(tolerances.product)
  return isNear(quantity.times(price), amount, slack)
}

function isLineRight(schema: SchemaId, line: Values): boolean {
  const [quantity, price, amount] = (['quantity', 'unit_price', 'line_amount'] as const).map((role) =>
    amountOf(line, lineItemFieldOfRole(schema, role)),
  )
  return !quantity || !price || !amount || isProduct(quantity, price, amount)
}

/**
 * Whether subtotal, tax and tip make the total, with charges and without discounts. A subtotal may already contain
 * discount and charges, and a total may be rounded or without what is withheld.
 */
function isTotalRight(schema: SchemaId, amounts: Amounts, total: Decimal, subtotal: Decimal): boolean {
  const { tax, tip, charge, discount, rounding, withholding } = amounts
  const changes = sumsOfSome([charge, negated(discount), rounding, negated(withholding)])
  const bases = [subtotal.plus(tax ?? 0), ...(documentSchemas[schema].subtotalMayHoldTax ? [subtotal] : [])]
  return bases.some((base) => changes.some((change) => isNear(base.plus(tip ?? 0).plus(change), total)))
}

/**
 * Whether the amount due is the total without what was paid or is withheld; true if nothing of it is known. A rounding
 * of zero says nothing of it: an earlier balance may be due besides.
 */
function isDueRight({ total, amount_due: due, prepaid, withholding, rounding }: Amounts): boolean {
  const isKnown = prepaid || withholding || !(rounding ?? zero).isZero()
  if (!total || !due || !isKnown) return true
  const changes = sumsOfSome([negated(withholding), rounding, negated(prepaid)])
  return changes.some((change) => isNear(total.plus(change), due))
}

/** The tax by rate makes the tax of the document, and each of them is that of its rate, as far as rounding by line goes. */
function areTaxesRight(tax: Decimal | null | undefined, taxLines: readonly Values[]): boolean {
  const amounts = taxLines.map((line) => amountOf(line, 'amount'))
  const isSum =
    !tax ||
    amounts.length === 0 ||
    amounts.includes(null) ||
    isNear(Decimal.sum(...amounts.map((amount) => amount ?? 0)), tax)
  return (
    isSum &&
    taxLines.every((line, i) => {
      const [base, rate] = [amountOf(line, 'base'), amountOf(line, 'rate')]
      const amount = amounts[i]
      if (!base || !rate || !amount) return true
      return isNear(base.times(rate).div(100), amount, toleranceOf(base, tolerances.taxOfRate))
    })
  )
}

/**
 * Checks the amounts of a document against each other: subtotal + tax (+ tip + charges − discounts) = total, the total
 * without what was paid before and is withheld = amount due, the tax lines' sum = tax, and the lines' sum = subtotal or
 * total. Lines whose product is wrong are named only if the sum is wrong too, since discounts of a line are no field. A
 * schema without fields of these roles has nothing to check.
 */
export function checkAmounts(
  schema: SchemaId,
  fields: Values,
  lineItems: readonly Values[],
  taxLines: readonly Values[] = [],
): AmountProblem[] {
  const amounts = amountsOf(schema, fields, taxLines)
  const { subtotal, total } = amounts
  const problems: AmountProblem[] = []
  const add = (role: FieldRole) => problems.push({ field: fieldOfRole(schema, role)! })
  if (total && subtotal && !isTotalRight(schema, amounts, total, subtotal)) add('total')
  if (!isDueRight(amounts)) add('amount_due')
  if (!areTaxesRight(amounts.tax, taxLines)) add('tax')
  if (lineItemsSum(schema, fields, lineItems, taxLines)?.matches !== 'neither') return problems
  add(subtotal ? 'subtotal' : 'total')
  lineItems.forEach((line, lineItem) => {
    if (!isLineRight(schema, line))
      problems.push({ lineItem, field: lineItemFieldOfRole(schema, 'line_amount')! })
  })
  return problems
}
