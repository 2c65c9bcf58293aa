import { Decimal } from 'decimal.js'
import type { CodeTaxLine } from './statement.ts'

/** The tax lines of amounts with tax, each with the rate of its place; empty if one is of a rate that is not known. */
export function taxLinesOfGross(
  amounts: readonly (string | null)[],
  rates: readonly (string | null)[],
): CodeTaxLine[] {
  const lines = amounts.flatMap((gross, at): (CodeTaxLine | null)[] => {
    if (gross === null || Number(gross) === 0) return []
    const rate = rates[at] ?? null
    if (rate === null) return [null]
    const base = new Decimal(gross).times(100).div(new Decimal(rate).plus(100)).toDecimalPlaces(2)
    const amount = new Decimal(gross).minus(base)
    return [{ rate, base: base.toFixed(2), amount: amount.toFixed(2), isComputed: true }]
  })
  return lines.includes(null) ? [] : (lines as CodeTaxLine[])
}

/** A tax line of a base and its tax, if they have one rate in whole percents. */
export function taxLineOf(base: string | null, tax: string | null): CodeTaxLine[] {
  if (base === null || tax === null || Number(base) === 0) return []
  const rate = new Decimal(tax).times(100).div(base).toDecimalPlaces(0)
  const isRate = rate.times(base).div(100).minus(tax).abs().lte('0.02')
  return isRate ? [{ rate: rate.toFixed(), base, amount: tax, isComputed: false }] : []
}
