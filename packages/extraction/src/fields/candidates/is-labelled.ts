import { hasLabel, isLabelOf, isLabelOrRated, labelBefore } from '../layout/has-label.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Candidate } from './candidate.ts'

/**
 * Whether the label before a value has one of these meanings: the last label in its own segment, otherwise
 * the segment to its left.
 */
export function isLabelled(
  { segments: [segment], from }: Candidate,
  ...concepts: readonly Concept[]
): boolean {
  const own = labelBefore(segment!, from)
  if (own) return isLabelOf(own, concepts)
  const { left } = segment!
  return left !== null && isLabelOrRated(left) && hasLabel(left, ...concepts)
}
