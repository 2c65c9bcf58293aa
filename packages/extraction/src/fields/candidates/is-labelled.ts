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
  const own = segment!.hits.findLast((hit) => hit.to <= from)
  const label = own ? [own] : segment!.left?.isLabel ? segment!.left.hits : []
  return label.some((hit) => hit.concepts.some((concept) => concepts.includes(concept)))
}
