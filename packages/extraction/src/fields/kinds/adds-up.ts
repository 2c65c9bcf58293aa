import { Decimal } from 'decimal.js'
import type { Amount } from '../candidates/amounts.ts'

/** Of a document's amounts, so many of the largest may be its total. */
const mostTotals = 3
/** How far right edges of one column may lie from each other, as a multiple of the letters' size. */
const edge = 0.8

type Printed = { value: Decimal; page: number; x1: number; y0: number; size: number }

function printedOf({ value, segments: [segment] }: Amount): Printed {
  const { page, x1, y0, size } = segment!
  return { value: new Decimal(value), page, x1, y0, size }
}

/** Whether the amounts above one in its column, from the nearest upwards, make it at some point. */
function isSumOfColumn(total: Printed, all: readonly Printed[]): boolean {
  const above = all
    .filter(
      ({ page, x1, y0 }) =>
        page === total.page && y0 < total.y0 && Math.abs(x1 - total.x1) < edge * total.size,
    )
    .toSorted((a, b) => b.y0 - a.y0)
  let sum = new Decimal(0)
  return above.some(({ value }, index) => {
    sum = sum.plus(value)
    return index > 0 && sum.eq(total.value)
  })
}

/**
 * Whether one of a document's largest amounts is the sum of two others or of the column above it, or is printed again: of
 * amounts in a language without any known word, only this says that they are those of an invoice or a receipt.
 */
export function addsUp(amounts: readonly Amount[]): boolean {
  const withDecimals = amounts.filter(({ decimals }) => decimals > 0)
  const all = (withDecimals.length > 0 ? withDecimals : amounts)
    .map(printedOf)
    .filter(({ value }) => value.gt(0))
  const values = new Set(all.map(({ value }) => value.toFixed()))
  const totals = all.toSorted((a, b) => b.value.comparedTo(a.value)).slice(0, mostTotals)
  return totals.some(
    (total) =>
      all.some(({ value }) => value.lt(total.value) && values.has(total.value.minus(value).toFixed())) ||
      all.some((other) => other.value.eq(total.value) && other.y0 !== total.y0) ||
      isSumOfColumn(total, all),
  )
}
