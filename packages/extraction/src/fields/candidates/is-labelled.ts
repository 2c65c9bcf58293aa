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
  if (hits.length === 0 && !left?.isLabel) return false
  const own = hits.findLast((hit) => hit.to <= from)
  const label = own ? [own] : left?.isLabel ? left.hits : []
  return label.some((hit) => hit.concepts.some((concept) => concepts.includes(concept)))
}
