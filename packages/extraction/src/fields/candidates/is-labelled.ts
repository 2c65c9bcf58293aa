import type { Hit } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Candidate } from './candidate.ts'

function means({ concepts }: Hit, sought: readonly Concept[]): boolean {
  return concepts.some((concept) => sought.includes(concept))
}

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
  if (own) return means(own, concepts)
  return left?.isLabel === true && left.hits.some((hit) => means(hit, concepts))
}
