import type { Amount } from '../candidates/amounts.ts'
import { type ReadItem, sumOf } from './item.ts'
import { isSum, isSumPrinted, type Sums } from './sums.ts'
import { thresholds } from './thresholds.ts'

/**
 * Whether most items, and the last one, are not named like sums. Some may be, such as a city tax or a
 * deposit.
 */
function isMostlyPlain(items: readonly ReadItem[]): boolean {
  return (
    !items.at(-1)!.isSurcharge && items.filter(({ isSurcharge }) => isSurcharge).length * 2 < items.length
  )
}

/**
 * The first run of at least two items whose amounts add up to the sum without tax or to the next printed
 * amount.
 */
export function makingSum(items: readonly ReadItem[], { net }: Sums): readonly ReadItem[] {
  const amounts = items.map(({ amount }) => Number(amount?.value ?? 0))
  for (const [start, first] of items.slice(0, thresholds.mostStarts).entries()) {
    // A run that starts with a sum continues with taxes.
    if (first.isSurcharge) continue
    let sum = 0
    for (let end = start; end < items.length; end++) {
      sum += amounts[end]!
      const isNext = end + 1 < items.length && Math.abs(amounts[end + 1]! - sum) < thresholds.sameSum
      if (end === start || sum <= 0 || !(isNext || isSum(sum, { net, gross: null }))) continue
      const run = items.slice(start, end + 1)
      if (isMostlyPlain(run)) return run
    }
  }
  return []
}

/** The first run of a receipt's lines that adds up to its sum: others are sums without a label, or were misread. */
export function addingUp(
  items: readonly ReadItem[],
  sums: Sums,
  amounts: readonly Amount[],
): readonly ReadItem[] {
  // Their sum may be printed before a tip.
  if (items.length > 1 && isSumPrinted(sumOf(items), amounts)) return items
  const own = items.map(({ amount }) => Number(amount?.value ?? 0))
  for (const start of items.slice(0, thresholds.mostStarts).keys()) {
    let [sum, end] = [0, -1]
    // Some of the lines may add up to the sum without tax by chance.
    for (let last = start; last < own.length; last++) {
      sum += own[last]!
      if (isSum(Math.abs(sum), sums)) end = last
    }
    // One line alone may be the sum of lines that were misread.
    if (end > (start === 0 ? -1 : start)) return items.slice(start, end + 1)
  }
  return items
}
