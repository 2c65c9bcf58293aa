import { Decimal } from 'decimal.js'
import type { Region } from '../locales/region.ts'
import type { Random } from '../random.ts'
import type { Line, TaxMode } from './lines.ts'

type TaxGroup = { rate: Decimal; base: Decimal; amount: Decimal }

export type Totals = {
  /** Sum of the line amounts. */
  lines: Decimal
  discount: { percent: Decimal | null; amount: Decimal } | null
  shipping: Decimal | null
  /** Without tax, after discount and shipping. */
  net: Decimal
  taxes: TaxGroup[]
  tax: Decimal
  /** The difference to the nearest amount that can be paid. */
  rounding: Decimal | null
  total: Decimal
  /** What the customer withholds: a tax that it pays for the vendor, or a part until the work is accepted. */
  withheld: { kind: 'tax' | 'retention'; percent: Decimal; amount: Decimal } | null
  paid: Decimal | null
  due: Decimal
}

function sum(values: Decimal[]) {
  return values.reduce((a, b) => a.plus(b), new Decimal(0))
}

function groupByRate(
  entries: { rate: Decimal; amount: Decimal }[],
  taxMode: TaxMode,
  places: number,
): TaxGroup[] {
  const round = (value: Decimal) => value.toDecimalPlaces(places)
  const rates = [...new Set(entries.map(({ rate }) => rate.toString()))].sort((a, b) => Number(b) - Number(a))
  return rates.map((key) => {
    const rate = new Decimal(key)
    const amount = sum(entries.filter((e) => e.rate.eq(rate)).map((e) => e.amount))
    if (taxMode === 'split')
      return { rate, base: amount, amount: round(amount.times(rate).div(200)).times(2) }
    if (taxMode !== 'gross') return { rate, base: amount, amount: round(amount.times(rate).div(100)) }
    const base = round(amount.times(100).div(rate.plus(100)))
    return { rate, base, amount: amount.minus(base) }
  })
}

/** The steps to which sums are rounded where small coins are no longer used. */
const roundingSteps: Record<string, string> = { IN: '1', CH: '0.05', SE: '1', CZ: '1', NO: '1', DK: '0.50' }

function roundingOf(region: Region, total: Decimal, r: Random): Decimal | null {
  const step = roundingSteps[region.country]
  if (step === undefined || !r.chance(['IN', 'CH', 'SE'].includes(region.country) ? 0.6 : 0.25)) return null
  const rounding = total.toNearest(new Decimal(step)).minus(total)
  return rounding.isZero() ? null : rounding
}

/** Percentages of the net amount that business customers withhold as the vendor's income tax. */
const withholdingRates: Record<string, readonly number[]> = {
  ES: [15, 15, 19, 7],
  IT: [20, 20, 23, 4],
  PT: [25, 23, 11.5],
  IN: [10, 2, 1],
  BR: [1.5, 11],
  MX: [10, 1.25],
}

function withholdingOf(region: Region, net: Decimal, places: number, r: Random): Totals['withheld'] {
  const rates = withholdingRates[region.country]
  const isTax = rates !== undefined && r.chance(0.14)
  if (!isTax && !r.chance(0.03)) return null
  const percent = new Decimal(r.pick(isTax ? rates : [5, 10, 3, 2.5]))
  const amount = net.times(percent).div(100).toDecimalPlaces(places)
  return amount.isZero() ? null : { kind: isTax ? 'tax' : 'retention', percent, amount }
}

export function addUp(
  region: Region,
  taxMode: TaxMode,
  lines: Line[],
  r: Random,
  places: number = 2,
): Totals {
  const round = (value: Decimal) => value.toDecimalPlaces(places)
  const lineSum = sum(lines.map(({ amount }) => amount))
  const topRate = Decimal.max(...lines.map(({ taxRate }) => taxRate))
  const isSingleRate = lines.every(({ taxRate }) => taxRate.eq(topRate))
  const percent = r.chance(0.6) ? new Decimal(r.pick([2, 3, 5, 10, 15])) : null
  const discount =
    isSingleRate && r.chance(0.1) && lineSum.gt(20)
      ? {
          percent,
          amount: round(percent ? lineSum.times(percent).div(100) : lineSum.times(r.next() * 0.15 + 0.02)),
        }
      : null
  const shipping = r.chance(0.13)
    ? round(new Decimal(r.pick(['4.90', '5.95', '9.50', '12.00', '15.00', '25.00', '38.50', '6.99'])))
    : null
  const entries = [
    ...lines.map(({ taxRate, amount }) => ({ rate: taxRate, amount })),
    ...(discount ? [{ rate: topRate, amount: discount.amount.negated() }] : []),
    ...(shipping ? [{ rate: topRate, amount: shipping }] : []),
  ]
  const taxes = groupByRate(entries, taxMode, places)
  const tax = sum(taxes.map(({ amount }) => amount))
  const net = sum(taxes.map(({ base }) => base))
  const exact = net.plus(tax)
  const rounding = places === 0 ? null : roundingOf(region, exact, r)
  const total = exact.plus(rounding ?? 0)
  const withheld = withholdingOf(region, net, places, r.fork('withheld'))
  const left = total.minus(withheld?.amount ?? 0)
  const paid = r.chance(0.14)
    ? round(
        r.weighted([
          [total.times(r.pick([0.1, 0.2, 0.25, 0.3, 0.5])), 4],
          [left, 2.5],
        ]),
      )
    : null
  return {
    lines: lineSum,
    discount,
    shipping,
    net,
    taxes,
    tax,
    rounding,
    total,
    withheld,
    paid,
    due: left.minus(paid ?? 0),
  }
}
