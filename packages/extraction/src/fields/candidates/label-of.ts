import type { Concept } from '../lexicon/concepts.ts'
import type { Candidate } from './candidate.ts'

/** What the label before a value means: the last one in its own cell, else the cell to the left. */
export const labelOf = ({ segments: [segment], from }: Candidate): readonly Concept[] => {
  const own = segment!.hits.findLast((hit) => hit.to <= from)
  const hits = own ? [own] : (segment!.left?.hits ?? [])
  return hits.flatMap((hit) => hit.concepts)
}
