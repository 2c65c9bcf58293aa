import { toThousandths } from '../adjustments/labelled-adjustments.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { hasLabel } from '../layout/has-label.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Option } from './joint.ts'
import { sumsOfRates, totalsByRate } from './totals-by-rate.ts'

/**
 * What was to be paid, in thousandths: what was given in cash less the change, and what the totals of all rates make together
 * where that is printed, too.
 */
export function settledTotals(described: DescribedDocument): number[] {
  const { amount } = described.candidates
  const labelled = (concept: Concept) =>
    amount.filter((each) => isLabelled(each, concept)).map(({ value }) => toThousandths(value))
  const changes = labelled('change')
  return [
    ...labelled('cash').flatMap((cash) => changes.map((change) => cash - change)),
    ...addedTotals(described),
  ].filter((total) => total > 0)
}

/** What the totals of all rates make together, where a row without a rate says so. */
function addedTotals(described: DescribedDocument): number[] {
  const rows = totalsByRate(described)
  const sums = sumsOfRates(rows)
  if (sums.size === 0) return []
  const lines = new Set(rows.map(({ line }) => line))
  return described.candidates.amount
    .filter(({ segments: [segment] }) => !lines.has(segment!.line))
    .map(({ value }) => toThousandths(value))
    .filter((total) => sums.has(total))
}

/**
 * Whether a value is printed only beside a rate in percent, in rows that no word calls a total, that suggest tips or that
 * another total is the sum of: it is the amount of one rate.
 */
export function rateRows(described: DescribedDocument) {
  const { candidates, document } = described
  const { amount } = candidates
  const { layout } = document
  const isAdded = addedTotals(described).length > 0
  const ofRate = new Set(
    amount.flatMap(({ traits, segments: [segment] }) => {
      if (!traits.includes('percent')) return []
      const means = (...concepts: readonly Concept[]) =>
        layout.lines[segment!.line]?.segments.some((each) => hasLabel(each, ...concepts)) ?? false
      return isAdded || means('tip') || !means('total', 'due') ? segment!.line : []
    }),
  )
  return (option: Option | undefined): boolean =>
    option?.candidates.every(({ segments: [segment] }) => ofRate.has(segment!.line)) ?? false
}
