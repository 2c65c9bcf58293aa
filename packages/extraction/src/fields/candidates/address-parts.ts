import { isUnspaced } from '../../unspaced.ts'
import { hasLegalForm, isLegalForm } from '../layout/legal-forms.ts'
import { oncePerSegment } from '../layout/once-per-segment.ts'
import { type Hit, type Segment, textOf } from '../layout/segment.ts'
import { type Evidence, isFirm, readEvidence } from './address-evidence.ts'
import { isBeforeNumber, isOfContact, isOfTax, isOnlyStreet } from './address-labels.ts'

/** Words of a segment between two separators, or the whole segment. */
export type Part = Evidence & {
  segment: Segment
  /** Indexes of words; `to` is exclusive. */
  from: number
  to: number
  /** What separates it from the part before: a new segment, a sign, a label, or a wide gap. */
  mark: 'segment' | 'comma' | 'dash' | 'label' | 'gap'
}

/** A phone number of a region, as it follows an address under the label of both: `地址、电话: 杭州市文三路478号 0571-88214407`. */
const regionalPhone = /^0\d{2,3}-\d{7,8}$/
const dash = /^[^\p{L}\p{N}#№(&]$/u
/** A gap is wide from this size of letters on, and from this multiple of the segment's usual gap. */
const wide = { size: 0.5, usual: 1.7 }

/** Whether a colon stands within an address: `P.O. Box: 41882`, `高新路22号 邮编: 266071`. */
function isPostBox({ words }: Segment, hit: Hit): boolean {
  const { text = '' } = words[hit.to] ?? {}
  if (isOnlyStreet(hit)) return hit.to - hit.from > 1 && /^\d/.test(text)
  const isPostcode = hit.from > 0 && hit.concepts.includes('party_address') && /^\d{5,6}$/.test(text)
  return isPostcode && isUnspaced(words[hit.from]!.text)
}

/** Whether a contact begins within running text: a label before digits, and a tax id only behind a postal code, since before it may be the name of the tax office. */
function isContactBehind({ words }: Segment, hit: Hit): boolean {
  const [before, after] = [words[hit.from - 1]!.text, words[hit.to]?.text ?? '']
  return isOfContact(hit) && /^[+(\p{Lu}-]*\d/u.test(after) && (!isOfTax(hit) || /\d/.test(before))
}

/**
 * Where a firm's name ends within a segment, by index of the word: `Acme Trading LLC` in `Acme Trading LLC Al Nabha, Sharjah`,
 * not in `Ballyfin, Co. Laois`; 0: nowhere, also below a firm, where `Small Industries Estate` is a place.
 */
function endOfFirm(segment: Segment): number {
  const { words, hits, above, blockIndex } = segment
  if (blockIndex > 0 && above !== null && hasLegalForm(above)) return 0
  const form = hits.findLast((hit) => hit.from > 0 && isLegalForm(hit))
  if (!form || !/^\p{L}/u.test(words[form.to]?.text ?? '') || words[form.from - 1]!.text.endsWith(','))
    return 0
  return isFirm(textOf(segment, 0, form.to), 0, [form]) ? form.to : 0
}

/** Where parts of a segment begin, by index of the word, with what separates them from the words before. */
function marksOf(segment: Segment): Map<number, Part['mark']> {
  const { words, hits, x0, x1, size } = segment
  const marks = new Map<number, Part['mark']>([[0, 'segment']])
  const first = words[0]!
  const points = (x1 - x0) / (words.at(-1)!.box[2] - first.box[0])
  const gaps = words.slice(1).map(({ box }, i) => ((box[0] - words[i]!.box[2]) * points) / size)
  const isAnyWide = gaps.some((gap) => gap > wide.size)
  const usual = isAnyWide ? gaps.toSorted((a, b) => a - b)[gaps.length >> 1]! : 0
  const widest = Math.max(wide.size, wide.usual * usual)
  for (const hit of hits) {
    const { from, to } = hit
    const isMarked = words[to - 1]!.text.endsWith(':') && !isBeforeNumber(segment, to - 1)
    if (isMarked && !isPostBox(segment, hit)) marks.set(from, from > 0 ? 'label' : 'segment').set(to, 'label')
    if (from > 0 && isContactBehind(segment, hit)) marks.set(from, 'label')
  }
  const end = endOfFirm(segment)
  if (end > 0) marks.set(end, 'gap')
  for (const [i, { text }] of words.entries()) {
    if (gaps[i]! > widest && !hits.some(({ from, to }) => from <= i && i + 1 < to)) marks.set(i + 1, 'gap')
    if (text.endsWith(',') || text.endsWith(';')) marks.set(i + 1, 'comma')
    else if (
      text.length > 1 &&
      text.endsWith(':') &&
      !isBeforeNumber(segment, i) &&
      !hits.some((hit) => hit.to === i + 1 && isPostBox(segment, hit))
    )
      marks.set(i + 1, 'label')
    if (i > 0 && regionalPhone.test(text)) marks.set(i, 'gap')
    if (dash.test(text)) marks.set(i, 'dash').set(i + 1, text === ':' ? 'label' : 'dash')
  }
  return marks
}

function readPart(segment: Segment, from: number, to: number, mark: Part['mark']): Part {
  return { segment, from, to, mark, ...readEvidence(segment, from, to) }
}

/** The part without the label that it begins with. */
export function withoutLabel({ segment, from, to }: Part): Part | null {
  const label = segment.hits.find((hit) => hit.from === from && hit.to < to)
  return label ? readPart(segment, label.to, to, 'label') : null
}

/** Whether a part begins with the label of an address, which is no word of one as `Via` is. */
export function isOfAddress({ segment: { hits }, from }: Part): boolean {
  return hits.some(
    ({ from: start, concepts }) =>
      start === from && concepts.includes('party_address') && !concepts.includes('street'),
  )
}

/** The parts of a segment, from left to right; signs that separate them are left out. */
export const partsOf = oncePerSegment((segment): Part[] => {
  const marks = marksOf(segment)
  const starts = [...marks.keys()].filter((start) => start < segment.words.length).sort((a, b) => a - b)
  return starts.flatMap((from, i): Part[] => {
    const to = starts[i + 1] ?? segment.words.length
    return to === from + 1 && dash.test(segment.words[from]!.text)
      ? []
      : [readPart(segment, from, to, marks.get(from)!)]
  })
})

/** Whether the words from an index on are behind the label of an address: on their line, or in the cell before. */
export function isNamed(segment: Segment, from: number): boolean {
  const own = partsOf(segment).findLast(({ to }) => to <= from)
  if (own) return own.hasColon && isOfAddress(own)
  const { left } = segment
  return left?.isLabel === true && partsOf(left).some(isOfAddress)
}
