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
  /** To the nearest unit that is paid in. */
  rounding: Decimal | null
  total: Decimal
  paid: Decimal | null
  due: Decimal
}

const cents = (value: Decimal) => value.toDecimalPlaces(2)
const sum = (values: Decimal[]) => values.reduce((a, b) => a.plus(b), new Decimal(0))

const groupByRate = (entries: { rate: Decimal; amount: Decimal }[], taxMode: TaxMode): TaxGroup[] => {
  const rates = [...new Set(entries.map(({ rate }) => rate.toString()))].sort((a, b) => Number(b) - Number(a))
  return rates.map((key) => {
    const rate = new Decimal(key)
    const amount = sum(entries.filter((e) => e.rate.eq(rate)).map((e) => e.amount))
    if (taxMode === 'split')
      return { rate, base: amount, amount: cents(amount.times(rate).div(200)).times(2) }
    if (taxMode !== 'gross') return { rate, base: amount, amount: cents(amount.times(rate).div(100)) }
    const base = cents(amount.times(100).div(rate.plus(100)))
    return { rate, base, amount: amount.minus(base) }
  })
}

const roundingOf = (region: Region, total: Decimal, r: Random): Decimal | null => {
  const step =
    region.country === 'IN' ? '1' : region.country === 'CH' ? '0.05' : region.country === 'SE' ? '1' : null
  if (step === null || !r.chance(0.6)) return null
  const rounding = total.toNearest(new Decimal(step)).minus(total)
  return rounding.isZero() ? null : rounding
}

export const addUp = (region: Region, taxMode: TaxMode, lines: Line[], r: Random): Totals => {
  const lineSum = sum(lines.map(({ amount }) => amount))
  const topRate = Decimal.max(...lines.map(({ taxRate }) => taxRate))
  const isSingleRate = lines.every(({ taxRate }) => taxRate.eq(topRate))
  const percent = r.chance(0.6) ? new Decimal(r.pick([2, 3, 5, 10, 15])) : null
  const discount =
    isSingleRate && r.chance(0.1) && lineSum.gt(20)
      ? {
          percent,
          amount: cents(percent ? lineSum.times(percent).div(100) : lineSum.times(r.next() * 0.15 + 0.02)),
        }
      : null
  const shipping = r.chance(0.13)
    ? new Decimal(r.pick(['4.90', '5.95', '9.50', '12.00', '15.00', '25.00', '38.50', '6.99']))
    : null
  const entries = [
    ...lines.map(({ taxRate, amount }) => ({ rate: taxRate, amount })),
    ...(discount ? [{ rate: topRate, amount: discount.amount.negated() }] : []),
    ...(shipping ? [{ rate: topRate, amount: shipping }] : []),
  ]
  const taxes = groupByRate(entries, taxMode)
  const tax = sum(taxes.map(({ amount }) => amount))
  const net = sum(taxes.map(({ base }) => base))
  const exact = net.plus(tax)
  const rounding = roundingOf(region, exact, r)
  const total = exact.plus(rounding ?? 0)
  const paid = r.chance(0.1)
    ? cents(
        r.weighted([
          [total.times(r.pick([0.1, 0.2, 0.3, 0.5])), 4],
          [total, 1],
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
    paid,
    due: total.minus(paid ?? 0),
  }
}
