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

/** A label that touches its value: `OIB:29524210204`. */
const glued = /^\p{L}[\p{L}.]*[:#].*\d/u

/**
 * The last label that begins before a value, which is from a word of a line on; `VAT GB` is a label that ends with the
 * beginning of its number.
 */
export function labelBefore({ hits, words }: Pick<Segment, 'hits' | 'words'>, from: number): Hit | undefined {
  const isGlued = glued.test(words[from]?.text ?? '')
  return hits.findLast((hit) => hit.from < from || (isGlued && hit.from === from))
}
