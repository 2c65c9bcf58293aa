import { isLegalForm, isNameEnd } from '../layout/legal-forms.ts'
import type { Segment } from '../layout/segment.ts'
import { hasGluedForm } from '../layout/split-unspaced.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import { joinsNames } from './name-traits.ts'

/** A first word that is a caption with at least this probability may stand before the name. */
const likelyCaption = 0.55

const latin = /\p{Script=Latin}/u

/** The title of a document is no label of the words behind it. */
function isTitle(concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => concept.startsWith('title'))
}

/** Whether only a legal form follows: the word before it is then the name, not a label. */
export function isEnding({ hits, words }: Segment, from: number): boolean {
  return hits.some(
    (hit) =>
      hit.from === from && hit.to === words.length && isLegalForm(hit) && !hasGluedForm(words[from]!.text),
  )
}

/** Whether a name goes on at a place: `Mr & Mrs Smith`, `Client et Fils`, `Kunden AG Mitte`. */
function isWithin({ hits, text, starts }: Segment, at: number): boolean {
  return joinsNames.test(text.slice(starts[at])) || hits.some((hit) => hit.from === at && isNameEnd(hit))
}

/** Whether a label may stand before a name: words follow that are more than a legal form or the rest of a name, and it is no title. */
export function isBefore({ to, concepts }: Segment['hits'][number], segment: Segment): boolean {
  return to < segment.words.length && !isTitle(concepts) && !isEnding(segment, to) && !isWithin(segment, to)
}

/** Whether a line begins with a caption of several words before a name: `Issued on behalf of Acme Ltd`. */
export function captionTraits(segment: Segment): string[] {
  const [first] = segment.hits
  const isCaption =
    first?.from === 0 && first.to > 1 && first.concepts.includes('from') && isBefore(first, segment)
  return isCaption ? ['from_caption'] : []
}

/**
 * Where a name begins behind the title of the document and a dash, or a form of address and a stroke: `FACTURE - Acme SARL`,
 * `السادة / شركة النور`; 0: there is none.
 */
export function behindTitle({ hits: [first], words, starts }: Segment): number {
  if (first?.from !== 0) return 0
  const sign = words[first.to]?.text ?? ''
  const isTitled = isTitle(first.concepts) && /^[-–—|]$/.test(sign)
  const isAddressed = sign === '/' && first.concepts.includes('bill_to') && !latin.test(words[0]!.text)
  return isTitled || isAddressed ? (starts[first.to + 1] ?? 0) : 0
}

/** Where a name begins behind a caption of several words within a line: `OWNED & OPERATED BY ACME LTD`; 0: nowhere. */
export function behindCaption(segment: Segment): number {
  const caption = segment.hits.find(
    (hit) => hit.from > 0 && hit.to - hit.from > 1 && hit.concepts.includes('from') && isBefore(hit, segment),
  )
  return caption ? segment.starts[caption.to]! : 0
}

/** Whether a segment begins with a caption in words that the lexicon does not know: `Afzender Acme B.V.`. */
export function startsWithCaption(segment: Segment): boolean {
  const [first] = segment.words
  return (
    segment.words.length > 1 &&
    /\p{L}{3}/u.test(first!.text) &&
    !isEnding(segment, 1) &&
    !isWithin(segment, 1) &&
    recogniseText(first!.text).caption >= likelyCaption
  )
}
