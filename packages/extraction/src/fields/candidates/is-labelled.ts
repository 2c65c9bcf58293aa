import { hasLabel, isLabelOf } from '../layout/has-label.ts'
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
  const { hits, left } = segment!
  const own = hits.length > 0 ? hits.findLast((hit) => hit.to <= from) : undefined
  if (own) return isLabelOf(own, concepts)
  return left?.isLabel === true && hasLabel(left, ...concepts)
}
