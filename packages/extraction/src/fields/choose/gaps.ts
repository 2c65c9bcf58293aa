import { tolerances } from '@numora/domain'
import { type Allowed, explanations } from '../adjustments/explain.ts'
import { labelledAdjustments } from '../adjustments/labelled-adjustments.ts'
import type { DescribedDocument } from '../features/describe-document.ts'

/** Differences in cents that are rounding. */
const steps = Array.from(
  { length: 2 * tolerances.chosenCents + 1 },
  (_, index) => index - tolerances.chosenCents,
)

/** Whether two sums in cents are equal but for rounding. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerances.chosenCents
}

/** In cents: tills round to a coin where small ones are not used. */
const mostRounding = 50

/** Sums of labelled charges, discounts and roundings in cents, with how many of them make each at least. */
export function labelledSums(allowed: Allowed, described: DescribedDocument): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { sum, parts } of explanations(labelledAdjustments(described), allowed)) {
    const cents = Math.round(sum / 10)
    sums.set(cents, Math.min(parts.length, sums.get(cents) ?? Infinity))
  }
  return sums
}

/** How many labelled amounts explain a difference at least; null: none do. */
export function explained(difference: number, sums: ReadonlyMap<number, number>): number | null {
  const counts = steps.flatMap((step) => sums.get(difference + step) ?? [])
  return counts.length > 0 ? Math.min(...counts) : null
}

/** What is between a sum and its parts, in cents; `afterTax` are the labelled sums that leave the parts as they are. */
export function gapName(
  rest: number,
  total: number,
  labelled: ReadonlyMap<number, number>,
  afterTax: ReadonlyMap<number, number>,
): string {
  if (explained(rest, afterTax) !== null) return 'rounding'
  const parts = explained(rest, labelled)
  const isSmall = Math.abs(rest) <= mostRounding && total % 5 === 0
  if (parts === null) return isSmall ? 'rounded' : 'fails'
  return isSmall && parts === 1 ? 'rounding' : parts === 1 ? 'adjusted' : 'adjusted by several'
}
