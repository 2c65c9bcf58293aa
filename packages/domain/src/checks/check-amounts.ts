import {
  documentSchemas,
  type FieldRole,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
} from '@numora/contract'
import { Decimal } from 'decimal.js'

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** A calculation that is wrong: of the whole document, or of the line item at an index. */
export type AmountProblem = { field: string } | { lineItem: number; field: string }

function amountOf(values: Values, name: string | undefined): Decimal | null {
  const value = name === undefined ? null : values[name]?.value
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

function isLineRight(schema: SchemaId, line: Values): boolean {
  const [quantity, price, amount] = (['quantity', 'unit_price', 'line_amount'] as const).map((role) =>
    amountOf(line, lineItemFieldOfRole(schema, role)),
  )
  return !quantity || !price || !amount || isProduct(quantity, price, amount)
}

type Amounts = Partial<Record<FieldRole, Decimal | null>>

/** What a sum may be off by: every sum of some of these amounts, since a document may contain each of them or not. */
function sumsOfSome(amounts: readonly (Decimal | null | undefined)[]): Decimal[] {
  const sums = [new Decimal(0)]
  for (const amount of amounts) if (amount) sums.push(...sums.map((sum) => sum.plus(amount)))
  return sums
}

function negated(amount: Decimal | null | undefined): Decimal | null {
  return amount?.negated() ?? null
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

/** Whether the amount due is the total without what was paid or is withheld; true if nothing of it is known. */
function isDueRight({ total, amount_due: due, prepaid, withholding, rounding }: Amounts): boolean {
  const isKnown = prepaid || withholding || rounding
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
      return isNear(base.times(rate).div(100), amount, Decimal.max('0.1', base.abs().times('0.0005')))
    })
  )
}

/** The amounts that the lines of a document may add up to. */
function lineTargets({ subtotal, total, tax, charge, discount }: Amounts): Decimal[] {
  const sums = [subtotal, total, total && tax ? total.minus(tax) : null].filter((value) => value != null)
  const changes = sumsOfSome([negated(charge), discount])
  return sums.flatMap((sum) => changes.map((change) => sum.plus(change)))
}

const roles = [
  'subtotal',
  'tax',
  'tip',
  'total',
  'discount',
  'charge',
  'prepaid',
  'rounding',
  'withholding',
  'amount_due',
] as const satisfies FieldRole[]

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
  const amounts: Amounts = Object.fromEntries(
    roles.map((role) => [role, amountOf(fields, fieldOfRole(schema, role))]),
  )
  const { subtotal, total } = amounts
  const taxes = taxLines.flatMap((line) => amountOf(line, 'amount') ?? [])
  if (!amounts.tax && taxes.length > 0) amounts.tax = Decimal.sum(...taxes)
  const problems: AmountProblem[] = []
  const add = (role: FieldRole) => problems.push({ field: fieldOfRole(schema, role)! })
  if (total && subtotal && !isTotalRight(schema, amounts, total, subtotal)) add('total')
  if (!isDueRight(amounts)) add('amount_due')
  if (!areTaxesRight(amounts.tax, taxLines)) add('tax')
  const lineAmount = lineItemFieldOfRole(schema, 'line_amount')
  const lines = lineItems.map((line) => amountOf(line, lineAmount))
  const targets = lineTargets(amounts)
  if (lines.every((amount) => amount === null) || targets.length === 0) return problems
  const sum = lines.reduce<Decimal>((left, amount) => left.plus(amount ?? 0), new Decimal(0))
  if (targets.some((target) => isNear(sum, target))) return problems
  add(subtotal ? 'subtotal' : 'total')
  lineItems.forEach((line, lineItem) => {
    if (!isLineRight(schema, line)) problems.push({ lineItem, field: lineAmount! })
  })
  return problems
}
