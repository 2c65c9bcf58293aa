/** Fewer approved documents than this say nothing about what is usual. */
export const fewestAmounts = 12
/** As many of the newest ones are compared. */
export const mostAmounts = 100

/** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): a modified z-score beyond it is an outlier. */
const mostDeviations = 3.5
/** The standard deviation of a normal distribution is this many median absolute deviations. */
const deviationsPerMad = 1.4826
/** Amounts that never vary would make every other one unusual; within a half more or a third less none is. */
const leastSpan = Math.log(1.5)

/**
 * Whether a total is far from what a vendor's documents usually have, as decimal texts in one currency: by the modified
 * z-score of the logarithms, since amounts vary by factors. Totals of zero and credits count as their absolute values, or
 * not at all.
 */
export function isUnusualAmount(total: string, usual: readonly string[]): boolean {
  const logs = usual.map(logOf).filter((log) => log !== null)
  const log = logOf(total)
  if (log === null || logs.length < fewestAmounts) return false
  const middle = median(logs)
  const spread = deviationsPerMad * median(logs.map((each) => Math.abs(each - middle)))
  return Math.abs(log - middle) > Math.max(mostDeviations * spread, leastSpan)
}

function logOf(amount: string): number | null {
  const value = Math.abs(Number(amount))
  return value > 0 ? Math.log(value) : null
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
