import type { Concept } from '../lexicon/concepts.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import type { Hit, Segment } from './segment.ts'

/** Whether a label has one of these meanings. */
export function isLabelOf({ concepts }: Pick<Hit, 'concepts'>, sought: readonly Concept[]): boolean {
  return concepts.some((concept) => sought.includes(concept))
}

/** Whether a line has a label with one of these meanings. */
export function hasLabel({ hits }: Pick<Segment, 'hits'>, ...sought: readonly Concept[]): boolean {
  return hits.some((hit) => isLabelOf(hit, sought))
}

/** A label that touches its value: `OIB:38617420953`. */
const glued = /^\p{L}[\p{L}.]*[:#].*\d/u

const rateWord = /^(?:\(?@?[\d.,]*%?\)?:?|@)$/

/** Whether a line is a label, or one with a rate behind it: `GST 5 %`. */
export function isLabelOrRated({
  hits,
  words,
  isLabel,
}: Pick<Segment, 'hits' | 'words' | 'isLabel'>): boolean {
  const last = hits.at(-1)
  if (isLabel || last === undefined || hits[0]!.from > 0) return isLabel
  return words.at(-1)!.text.includes('%') && words.slice(last.to).every(({ text }) => rateWord.test(text))
}

/** Whether a label is rather a currency before an amount, as `RM`, which is a register, too. */
export function isCurrency({ from, to }: Hit, words: Segment['words']): boolean {
  const text = words[from]!.text
  return (
    to === from + 1 && findCurrencySigns(text).some(({ start, end }) => start === 0 && end === text.length)
  )
}

/** Whether a label is only the currency of an amount, behind the label of it and its rate, if any: `RM` of `SST 6 % RM 12.00`. */
function isOnlyCurrency(hit: Hit, before: Hit | undefined, words: Segment['words']): boolean {
  const between = before ? words.slice(before.to, hit.from) : []
  return isCurrency(hit, words) && between.every(({ text }) => rateWord.test(text))
}

/**
 * The last label that begins before a value, which is from a word of a line on, and that is not only its currency; `VAT GB` is
 * a label that ends with the beginning of its number.
 */
export function labelBefore({ hits, words }: Pick<Segment, 'hits' | 'words'>, from: number): Hit | undefined {
  const isGlued = glued.test(words[from]?.text ?? '')
  return hits.findLast(
    (hit, i) =>
      (hit.from < from || (isGlued && hit.from === from)) && !isOnlyCurrency(hit, hits[i - 1], words),
  )
}
