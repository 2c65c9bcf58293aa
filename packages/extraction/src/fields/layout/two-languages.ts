import type { Word } from '../../file-content.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Hit } from './segment.ts'

/** Labels that say little by themselves. */
const general: readonly Concept[] = ['reference', 'number', 'date', 'section', 'col_code']

function isGeneral({ concepts }: Hit): boolean {
  return concepts.length > 0 && concepts.every((concept) => general.includes(concept))
}

/**
 * A label that is printed in two languages with a slash between them has one meaning: where one of the two says little,
 * it means what the other says (`Viitenumero / Reference`).
 */
export function withOtherLanguage<H extends Hit>(words: readonly Word[], hits: readonly H[]): H[] {
  const isPair = (a: H | undefined, b: H | undefined) =>
    a !== undefined && b !== undefined && b.from === a.to + 1 && words[a.to]!.text === '/'
  return hits.map((hit, at) => {
    if (!isGeneral(hit)) return hit
    const [before, after] = [hits[at - 1], hits[at + 1]]
    const other = isPair(before, hit) ? before! : isPair(hit, after) ? after! : hit
    return isGeneral(other) ? hit : { ...hit, concepts: other.concepts, meanings: other.meanings }
  })
}
