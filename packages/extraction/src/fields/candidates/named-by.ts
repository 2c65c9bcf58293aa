import { isLabelOrRated, labelBefore } from '../layout/has-label.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Candidate } from './candidate.ts'

/**
 * The meanings of the label that names a value: the last one before it on its line, otherwise the one right above it; empty
 * without a label.
 */
export function namedBy({ segments: [segment], from }: Candidate): readonly Concept[] {
  const { left, above, x0, size } = segment!
  const own = labelBefore(segment!, from) ?? (left && isLabelOrRated(left) ? left.hits.at(-1) : undefined)
  if (own) return own.concepts
  const isHead = from === 0 && above?.isLabel === true && Math.abs(above.x0 - x0) < size
  return isHead ? above.hits.flatMap(({ concepts }) => concepts) : []
}
