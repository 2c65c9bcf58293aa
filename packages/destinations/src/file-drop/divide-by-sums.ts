import { Decimal } from 'decimal.js'

/** How many sums are looked at: more would take long, and many amounts can nearly always be divided in several ways. */
const mostSums = 20_000

type Way = { groups: number[]; isOnly: boolean }

/**
 * The group of each amount, if there is exactly one way to divide the amounts into groups with the given sums. Undefined if
 * there is none, if there are several, or if it is not known.
 */
export function divideBySums(amounts: readonly Decimal[], sums: readonly Decimal[]): number[] | undefined {
  const isGrowing = amounts.every((amount) => !amount.isNegative())
  let ways = new Map<string, Way>([[keyOf(sums.map(() => new Decimal(0))), { groups: [], isOnly: true }]])
  for (const amount of amounts) {
    const next = new Map<string, Way>()
    for (const [key, { groups, isOnly }] of ways) {
      const parts = key.split(' ')
      for (const [group, sum] of sums.entries()) {
        const part = amount.plus(parts[group]!)
        if (isGrowing && part.greaterThan(sum)) continue
        const reached = parts.with(group, part.toFixed()).join(' ')
        next.set(reached, { groups: [...groups, group], isOnly: isOnly && !next.has(reached) })
      }
    }
    if (next.size > mostSums) return undefined
    ways = next
  }
  const way = ways.get(keyOf(sums))
  return way?.isOnly ? way.groups : undefined
}

function keyOf(sums: readonly Decimal[]): string {
  return sums.map((sum) => sum.toFixed()).join(' ')
}
