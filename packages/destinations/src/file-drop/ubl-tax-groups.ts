import { Decimal } from 'decimal.js'
import { required } from './decimal-of.ts'
import type { StatedTax } from './stated-taxes.ts'
import { categoryOf, exemptionReasons, type ZeroCategory } from './ubl-categories.ts'
import type { Line } from './ubl-lines.ts'
import { disagree, type Totals } from './ubl-totals.ts'

/** A row of the VAT breakdown (BG-23), with the allowance and the charge on the whole document at its rate. */
export type TaxGroup = {
  category: string
  rate: string
  taxable: Decimal | string
  tax: Decimal | string
  reason: string | undefined
  allowance: Decimal
  charge: Decimal
}

const none = new Decimal(0)
/** What rounding may differ by: one cent for each group and each line. */
const cent = new Decimal('0.01')

/** The VAT breakdown: by the tax lines of the document, or without any by the rates of the line items. */
export function taxGroups(
  lines: Line[],
  stated: readonly StatedTax[],
  totals: Totals,
  zeroCategory: ZeroCategory,
): TaxGroup[] {
  return stated.length > 0 ? statedGroups(lines, stated, totals, zeroCategory) : lineGroups(lines, totals)
}

/** The tax of the largest group takes the difference that rounding by line makes; a larger one is refused. */
function lineGroups(lines: Line[], { tax, allowance, charge }: Totals): TaxGroup[] {
  const byRate = [...Map.groupBy(lines, keyOf).values()]
  const hasAdjustments = !allowance.isZero() || !charge.isZero()
  if (hasAdjustments && byRate.length > 1)
    required(undefined, 'tax_lines, to know at which rate discount_amount and charge_amount are taxed')
  const all = byRate.map((group) => {
    const { category, rate } = group[0]!
    const taxable = sumOf(group).minus(allowance).plus(charge)
    const amount = taxable.times(rate).dividedBy(100).toDecimalPlaces(2)
    return { category, rate, taxable, tax: amount, reason: exemptionReasons[category], allowance, charge }
  })
  const difference = tax.minus(Decimal.sum(...all.map((group) => group.tax)))
  const largest = all.reduce((most, group) => (group.tax.abs().greaterThan(most.tax.abs()) ? group : most))
  const isWithoutTax = new Decimal(largest.rate).isZero() && !difference.isZero()
  if (isWithoutTax || difference.abs().greaterThan(cent.times(lines.length + all.length)))
    throw disagree(
      `the tax rates of the line items make ${tax.minus(difference).toFixed()}, not ${tax.toFixed()}`,
    )
  return all.map((group) => (group === largest ? { ...group, tax: group.tax.plus(difference) } : group))
}

type Stated = {
  category: string
  taxes: StatedTax[]
  base: Decimal
  tax: Decimal
  lines: Decimal
}

function statedGroups(
  lines: Line[],
  stated: readonly StatedTax[],
  totals: Totals,
  zeroCategory: ZeroCategory,
): TaxGroup[] {
  const groups = mergedTaxes(lines, stated, totals, zeroCategory)
  const adjusted = adjustmentsOf(groups, totals, lines.length)
  return groups.map(({ category, taxes, base, tax }, at) => {
    const [only, ...others] = taxes
    const isOne = others.length === 0
    return {
      category,
      rate: only!.rateText,
      taxable: (isOne && only!.baseText) || base,
      tax: (isOne && only!.amountText) || tax,
      reason: category in exemptionReasons ? (only!.reason ?? exemptionReasons[category]) : undefined,
      ...adjusted[at]!,
    }
  })
}

/** The tax lines by category and rate, if they make the net amount and the tax of the document. */
function mergedTaxes(
  lines: Line[],
  stated: readonly StatedTax[],
  { net, tax }: Totals,
  zeroCategory: ZeroCategory,
): Stated[] {
  const linesByRate = Map.groupBy(lines, keyOf)
  const categorised = stated.map((one) => ({
    one,
    category: categoryOf(one.rate, stated, zeroCategory, `${one.at}.rate`),
  }))
  const byRate = Map.groupBy(categorised, ({ one, category }) => keyOf({ category, rate: one.rateText }))
  const strange = [...linesByRate].find(([key]) => !byRate.has(key))
  if (strange) throw disagree(`line items are taxed at ${strange[1][0]!.rate} %, which no tax line is for`)
  const groups = [...byRate].map(([key, members]): Stated => {
    const taxes = members.map(({ one }) => one)
    const isOnly = stated.length === 1
    const base = Decimal.sum(
      ...taxes.map((one) => (isOnly ? (one.base ?? net) : required(one.base, `${one.at}.base`))),
    )
    const amount = Decimal.sum(...taxes.map((one) => one.amount ?? taxAt(one.rate, one.base ?? net)))
    checkRate(taxes[0]!, base, amount)
    return {
      category: members[0]!.category,
      taxes,
      base,
      tax: amount,
      lines: sumOf(linesByRate.get(key) ?? []),
    }
  })
  const [bases, taxes] = [
    Decimal.sum(...groups.map(({ base }) => base)),
    Decimal.sum(...groups.map((group) => group.tax)),
  ]
  if (!bases.equals(net))
    throw disagree(
      `the bases of tax_lines sum to ${bases.toFixed()}, not to the net amount, which is ${net.toFixed()}`,
    )
  if (!taxes.equals(tax))
    throw disagree(
      `the taxes of tax_lines sum to ${taxes.toFixed()}, not to the tax, which is ${tax.toFixed()}`,
    )
  return groups
}

/** The official rules tolerate a difference below 1 (BR-S-09), and none at 0 % (BR-E-09). */
function checkRate({ at, rate }: StatedTax, base: Decimal, amount: Decimal): void {
  const wanted = taxAt(rate, base)
  if (
    amount
      .minus(wanted)
      .abs()
      .lessThan(rate.isZero() ? cent : 1)
  )
    return
  throw disagree(
    `${rate.toFixed()} % of ${base.toFixed()} is ${wanted.toFixed()}, not ${amount.toFixed()} (${at}.amount)`,
  )
}

/**
 * Allowances and charges by rate: they make up what is between the line items and the base of each rate. What both have beyond
 * that is at the rate with the largest base. The bases are the same however they are divided.
 */
function adjustmentsOf(groups: Stated[], { allowance, charge }: Totals, lineCount: number) {
  const gaps = groups.map(({ base, lines }) => base.minus(lines))
  const slack = Decimal.min(cent.times(lineCount), '0.99')
  const isRounding = (gap: Decimal, { taxes }: Stated) =>
    !taxes[0]!.rate.isZero() && gap.abs().lessThanOrEqualTo(slack)
  if (
    allowance.isZero() &&
    charge.isZero() &&
    gaps.every((gap, at) => gap.isZero() || isRounding(gap, groups[at]!))
  )
    return groups.map(() => ({ allowance, charge }))
  const added = gaps.map((gap) => Decimal.max(gap, 0))
  const left = charge.minus(Decimal.sum(...added))
  if (left.isNegative() && !left.isZero()) throw disagree(gapText(groups, gaps, allowance, charge))
  const largest = groups.reduce((most, group) =>
    group.base.abs().greaterThan(most.base.abs()) ? group : most,
  )
  return gaps.map((gap, at) => {
    const more = groups[at] === largest ? left : none
    return { allowance: Decimal.max(gap.negated(), 0).plus(more), charge: added[at]!.plus(more) }
  })
}

function gapText(groups: Stated[], gaps: Decimal[], allowance: Decimal, charge: Decimal): string {
  const at = gaps.findIndex((gap) => !gap.isZero())
  const { taxes, base, lines } = groups[at]!
  return (
    `the line items at ${taxes[0]!.rate.toFixed()} % sum to ${lines.toFixed()}, and ${taxes[0]!.at}.base is ${base.toFixed()}, ` +
    `which discount_amount ${allowance.toFixed()} and charge_amount ${charge.toFixed()} do not explain`
  )
}

function taxAt(rate: Decimal, base: Decimal): Decimal {
  return base.times(rate).dividedBy(100).toDecimalPlaces(2)
}

function sumOf(lines: Line[]): Decimal {
  return lines.reduce((sum, { amount }) => sum.plus(amount), none)
}

function keyOf({ category, rate }: { category: string; rate: string }): string {
  return `${category} ${new Decimal(rate).toFixed()}`
}
