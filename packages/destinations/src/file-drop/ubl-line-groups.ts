import { Decimal } from 'decimal.js'
import { required } from './decimal-of.ts'
import { exemptionReasons } from './ubl-categories.ts'
import type { Line } from './ubl-lines.ts'
import { cent, keyOf, sumOf, type TaxGroup, taxAt } from './ubl-tax-group.ts'
import { disagree, type Totals } from './ubl-totals.ts'

const none = new Decimal(0)

type Breakdown = { groups: TaxGroup[]; difference: Decimal }

/**
 * The VAT breakdown by the rates of the line items, of a document without tax lines. Discounts and charges are at one rate, or
 * spread over all in proportion: that one of these ways which makes the tax of the document, if it is only one.
 */
export function lineGroups(lines: Line[], { tax, allowance, charge }: Totals): TaxGroup[] {
  const byRate = [...Map.groupBy(lines, keyOf).values()]
  const sums = byRate.map(sumOf)
  const all = waysToShare(allowance, sums).flatMap((allowances) =>
    waysToShare(charge, sums).map((charges) => breakdownOf(byRate, allowances, charges, tax)),
  )
  const most = cent.times(lines.length + byRate.length)
  const [fit, ...others] = all.filter((one) => isRounding(one, most) && isCovered(one, sums))
  if (fit && others.length === 0) return withDifference(fit)
  if (all.length > 1)
    required(undefined, 'tax_lines, to know at which rate discount_amount and charge_amount are taxed')
  throw disagree(
    `the tax rates of the line items make ${tax.minus(all[0]!.difference).toFixed()}, not ${tax.toFixed()}`,
  )
}

/** An amount at each one of the rates, or at all rates in proportion to their lines. */
function waysToShare(amount: Decimal, sums: Decimal[]): Decimal[][] {
  if (amount.isZero() || sums.length === 1) return [[amount, ...sums.slice(1).map(() => none)]]
  const atOne = sums.map((_, at) => sums.map((_sum, other) => (other === at ? amount : none)))
  return [...atOne, inProportion(amount, sums)]
}

/** Whole cents, of which the largest sum takes what rounding leaves. */
function inProportion(amount: Decimal, sums: Decimal[]): Decimal[] {
  const all = Decimal.sum(...sums)
  if (all.isZero()) return sums.map((_, at) => (at === 0 ? amount : none))
  const shares = sums.map((sum) => amount.times(sum).dividedBy(all).toDecimalPlaces(2))
  const largest = sums.reduce((most, sum, at) => (sum.abs().greaterThan(sums[most]!.abs()) ? at : most), 0)
  const left = amount.minus(Decimal.sum(...shares))
  return shares.map((share, at) => (at === largest ? share.plus(left) : share))
}

function breakdownOf(byRate: Line[][], allowances: Decimal[], charges: Decimal[], tax: Decimal): Breakdown {
  const groups = byRate.map((lines, at) => {
    const { category, rate } = lines[0]!
    const [allowance, charge] = [allowances[at]!, charges[at]!]
    const taxable = sumOf(lines).minus(allowance).plus(charge)
    const reason = exemptionReasons[category]
    return { category, rate, taxable, tax: taxAt(new Decimal(rate), taxable), reason, allowance, charge }
  })
  return { groups, difference: tax.minus(Decimal.sum(...groups.map((group) => group.tax))) }
}

/** No discount is larger than what it is for. */
function isCovered({ groups }: Breakdown, sums: Decimal[]): boolean {
  return groups.every(({ taxable }, at) => !new Decimal(taxable).isNegative() || sums[at]!.isNegative())
}

function isRounding({ groups, difference }: Breakdown, most: Decimal): boolean {
  if (difference.isZero()) return true
  return difference.abs().lessThanOrEqualTo(most) && !new Decimal(largestOf(groups).rate).isZero()
}

/** The tax of the largest group takes the difference that rounding by line makes. */
function withDifference({ groups, difference }: Breakdown): TaxGroup[] {
  const largest = largestOf(groups)
  return groups.map((group) => (group === largest ? { ...group, tax: difference.plus(group.tax) } : group))
}

function largestOf(groups: TaxGroup[]): TaxGroup {
  return groups.reduce((most, group) =>
    new Decimal(group.tax).abs().greaterThan(new Decimal(most.tax).abs()) ? group : most,
  )
}
