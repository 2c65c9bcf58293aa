import { isLabelOf } from '../layout/has-label.ts'
import type { Hit, Segment } from '../layout/segment.ts'
import { type Concept, taxIdConcepts } from '../lexicon/concepts.ts'

const contactConcepts: readonly Concept[] = [
  'phone',
  'fax',
  'email',
  'web',
  'iban',
  'bic',
  'account',
  'bank',
  'customer_number',
  ...taxIdConcepts,
  'register',
]
/** What a number behind its label may be that is no number of a house. */
const ofNumber: readonly Concept[] = [
  ...contactConcepts,
  'invoice_number',
  'receipt_number',
  'order_number',
  'delivery_number',
  'subtotal',
  'total',
  'due',
]

/** `Hinterhaus` is a part of addresses, and no label before one as `Street` is. */
export function isOnlyStreet({ concepts }: Hit): boolean {
  return concepts.includes('street') && !concepts.includes('party_address')
}

/** `CEP` is a postal code's label in one language and a phone's in another. */
export function isOfContact({ concepts }: Hit): boolean {
  return !concepts.includes('party_address') && isLabelOf({ concepts }, contactConcepts)
}

/** Whether words are a label and its number, as `Invoice no. 20418`, and that is no number of a house; `to` is exclusive. */
export function isLabelledNumber({ words }: Segment, { concepts, ...label }: Hit, to: number): boolean {
  const rest = words.slice(label.to, to).map(({ text }) => text)
  return (
    concepts.length > 0 &&
    concepts.every((each) => ofNumber.includes(each)) &&
    rest.some((text) => /\d/.test(text)) &&
    (rest.length === 1 || !rest.some((text) => /\p{L}/u.test(text)))
  )
}

/** Whether a letter is one of a name and no label: `M. Nobre`, and no `F. 5678 1234`. */
export function isInitial({ words }: Segment, { from, to }: Hit): boolean {
  return to === from + 1 && /^\p{Lu}\.$/u.test(words[from]!.text) && /^\p{L}/u.test(words[to]?.text ?? '')
}

export function isOfTax(hit: Hit): boolean {
  return isLabelOf(hit, taxIdConcepts)
}

/** The text of the word behind the word `i`, which may begin the next line of the block; empty if there is none. */
function wordBehind({ words, block, blockIndex }: Segment, i: number): string {
  return (words[i + 1] ?? block.segments[blockIndex + 1]?.words[0])?.text ?? ''
}

/** Whether a word stands before the number of a house, floor or flat: `No:` and `Kat:` in `Gazi Cad. No: 68 Kat: 3`. */
export function isBeforeNumber(segment: Segment, i: number): boolean {
  if (i === 0 || !/^\d{1,4}(?:\/\d{1,4}|\/?\p{L})?$/u.test(wordBehind(segment, i))) return false
  const own = segment.hits.filter(({ from, to }) => from <= i && i < to)
  return own.every(({ from, concepts }) => from > 0 && concepts.includes('number'))
}
