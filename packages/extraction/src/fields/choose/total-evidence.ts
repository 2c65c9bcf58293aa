import { toThousandths } from '../adjustments/labelled-adjustments.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Option } from './joint.ts'

/** What was given in cash less the change, in thousandths: what was to be paid. */
export function settledTotals({ candidates: { amount } }: DescribedDocument): number[] {
  const labelled = (concept: Concept) =>
    amount.filter((each) => isLabelled(each, concept)).map(({ value }) => toThousandths(value))
  const changes = labelled('change')
  return labelled('cash')
    .flatMap((cash) => changes.map((change) => cash - change))
    .filter((total) => total > 0)
}

/**
 * Whether a value is printed only beside a rate in percent, in rows that no word calls a total, or that suggest tips: it is
 * the amount of one rate.
 */
export function rateRows({ candidates: { amount }, document: { layout } }: DescribedDocument) {
  const ofRate = new Set(
    amount.flatMap(({ traits, segments: [segment] }) => {
      if (!traits.includes('percent')) return []
      const hits = layout.lines[segment!.line]?.segments.flatMap((each) => each.hits) ?? []
      const means = (...concepts: readonly Concept[]) =>
        hits.some((hit) => hit.concepts.some((concept) => concepts.includes(concept)))
      return means('tip') || !means('total', 'due') ? segment!.line : []
    }),
  )
  return (option: Option | undefined): boolean =>
    option?.candidates.every(({ segments: [segment] }) => ofRate.has(segment!.line)) ?? false
}
