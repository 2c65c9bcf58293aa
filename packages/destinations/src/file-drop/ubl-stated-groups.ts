import { Decimal } from 'decimal.js'
import { required } from './decimal-of.ts'
import type { StatedTax } from './stated-taxes.ts'
import { type CategorisedTax, exemptionReasons } from './ubl-categories.ts'
import type { Line } from './ubl-lines.ts'
import { cent, keyOf, sumOf, type TaxGroup, taxAt } from './ubl-tax-group.ts'
import { disagree, type Totals } from './ubl-totals.ts'

const none = new Decimal(0)

type Stated = {
  category: string
  taxes: StatedTax[]
  base: Decimal
  tax: Decimal
  lines: Decimal
}

/** The VAT breakdown by the tax lines of the document. */
export function statedGroups(lines: Line[], stated: readonly CategorisedTax[], totals: Totals): TaxGroup[] {
  const groups = mergedTaxes(lines, stated, totals)
  const adjusted = adjustmentsOf(groups, totals, lines.length)
  return groups.map(({ category, taxes, base, tax }, at) => {
    const [only, ...others] = taxes
    const isOne = others.length === 0
    return {
      category,
      rate: only!.rateText,
      taxable: (isOne && only!.baseText) || base,
      tax: (isOne && only!.amountText) || tax,
      reason: category in exemptionReasons ? (reasonsOf(taxes) ?? exemptionReasons[category]) : undefined,
      ...adjusted[at]!,
    }
  })
}

/** A category has one row, so that it has all reasons that the document states for it. */
function reasonsOf(taxes: StatedTax[]): string | undefined {
  return [...new Set(taxes.flatMap(({ reason }) => reason ?? []))].join('; ') || undefined
}

/** The tax lines by category and rate, if they make the net amount and the tax of the document. */
function mergedTaxes(lines: Line[], stated: readonly CategorisedTax[], { net, tax }: Totals): Stated[] {
  const linesByRate = Map.groupBy(lines, keyOf)
  const byRate = Map.groupBy(stated, ({ code, rateText }) => keyOf({ category: code, rate: rateText }))
  const strange = [...linesByRate].find(([key]) => !byRate.has(key))
  if (strange) throw disagree(`line items are taxed at ${strange[1][0]!.rate} %, which no tax line is for`)
  const groups = [...byRate].map(([key, taxes]): Stated => {
    const isOnly = stated.length === 1
    const base = Decimal.sum(
      ...taxes.map((one) => (isOnly ? (one.base ?? net) : required(one.base, `${one.at}.base`))),
    )
    const amount = Decimal.sum(...taxes.map((one) => one.amount ?? taxAt(one.rate, one.base ?? net)))
    checkRate(taxes[0]!, base, amount)
    return {
      category: taxes[0]!.code,
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
