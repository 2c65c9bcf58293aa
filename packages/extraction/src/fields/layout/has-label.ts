import type { Concept } from '../lexicon/concepts.ts'
import type { Hit, Segment } from './segment.ts'

/** Whether a label has one of these meanings. */
export function isLabelOf({ concepts }: Pick<Hit, 'concepts'>, sought: readonly Concept[]): boolean {
  return concepts.some((concept) => sought.includes(concept))
}

/** Whether a line has a label with one of these meanings. */
export function hasLabel({ hits }: Pick<Segment, 'hits'>, ...sought: readonly Concept[]): boolean {
  return hits.some((hit) => isLabelOf(hit, sought))
}
