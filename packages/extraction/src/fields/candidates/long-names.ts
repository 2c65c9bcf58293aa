import { hasLabel } from '../layout/has-label.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import { isSamePrint } from '../layout/print-size.ts'
import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import type { Candidate } from './candidate.ts'
import { captionTraits } from './name-captions.ts'
import { partsOf } from './name-parts.ts'
import { leadsOn, traitsOf } from './name-traits.ts'

/** Characters; what is longer is no name. */
export const longestName = 90

/** A bracket that is not closed on its line: what is in it is no part of a name. */
const openBracket = /^[([][^)\]]*$/

/** In sizes of the print: lines of one cell begin at one edge and are close, and farther from the line above them. */
const cellLines = { edge: 0.3, gap: 0.8, farther: 0.4 }

/** A logo sets the words of a name in several sizes, at the head of the page. */
const headLines = 3

/** Whether the label beside a line stands for the line above, too: two lines of one cell, closer than cells are. */
function isSecondOfCell({ left, x0, y0, size }: Segment, above: Segment): boolean {
  const isNamed = left?.isLabel && hasLabel(left, 'party_name')
  const gap = y0 - above.y1
  return (
    isNamed === true &&
    above.left === null &&
    !above.isLabel &&
    Math.abs(above.x0 - x0) < cellLines.edge * size &&
    gap < cellLines.gap * size &&
    (above.above === null || above.y0 - above.above.y1 > gap + cellLines.farther * size)
  )
}

/** The next line of the same print and block, in which a name may continue. */
function findNext(segment: Segment, isOcr: boolean): Segment | null {
  const next = segment.below
  const isFitting =
    next !== null &&
    next.above === segment &&
    (next.block === segment.block || (isOcr && next.y0 - segment.y1 < 1.2 * segment.size)) &&
    segment.isBold === next.isBold &&
    !openBracket.test(next.text) &&
    isSamePrint(next.size, segment.size, isOcr ? 'recognisedName' : 'name') &&
    !/\d{3}|[:@]/.test(segment.text + next.text)
  return isFitting ? next : null
}

/** Whether a line is the second one of a name, so that no name begins with it. */
export function isRestOfName(segment: Segment, isOcr: boolean): boolean {
  const { above } = segment
  if (!above || findNext(above, isOcr) !== segment) return false
  return (leadsOn.test(above.text) && !above.isLabel) || isSecondOfCell(segment, above)
}

/** The next line of a logo, in letters of another size. */
function findOtherSize(segment: Segment, isOcr: boolean): Segment | null {
  const next = segment.below
  const isFitting =
    isOcr &&
    segment.page === 1 &&
    segment.line < headLines &&
    next !== null &&
    next.above === segment &&
    next.line <= segment.line + 2 &&
    next.y0 - segment.y1 < 0.6 * Math.max(segment.size, next.size) &&
    !isSamePrint(next.size, segment.size, 'recognisedName') &&
    !/\d|[:@]/.test(segment.text + next.text)
  return isFitting ? next : null
}

/** What the next line of a name is: a legal form, a company of its own, a title, a label, or other words. */
function describeNext({ hits, isLabel, words }: Segment): string {
  const ending = hits.find(isLegalForm)
  if (ending?.from === 0) return ending.to === words.length ? 'then_ending' : 'then_company'
  if (ending) return ending.from > 1 ? 'then_company' : 'then_word_and_ending'
  if (hits.some((hit) => hit.concepts.some((concept) => concept.startsWith('title')))) return 'then_title'
  return isLabel ? 'then_label' : 'then_words'
}

/** A name behind its label whose legal form is on the next line: `Vendor: Acme Trading`, `Sdn Bhd`. */
function findLabelledLongName(segment: Segment): Candidate[] {
  const { below, text } = segment
  if (!below || below.y0 - segment.y1 > segment.size) return []
  const [ending] = below.hits
  if (ending?.from !== 0 || ending.to !== below.words.length || !isLegalForm(ending)) return []
  const part = partsOf(segment).find(({ how }) => how === 'labelled' || how === 'after_label')
  if (!part || !/\p{L}{2}/u.test(text.slice(part.start))) return []
  const [from] = wordsAt(segment, part.start, text.length)
  const value = `${text.slice(part.start)} ${below.text}`
  if (value.length > longestName) return []
  return [
    {
      kind: 'name',
      value,
      segments: [segment, below],
      from,
      to: segment.words.length,
      traits: ['labelled_two_lines', 'then_ending', ...traitsOf(value)],
    },
  ]
}

/** Finds names of two or three lines, at the start of a block or below its label. */
export function findLongNames(segment: Segment, isOcr: boolean): Candidate[] {
  const second = segment.blockIndex < 3 ? findNext(segment, isOcr) : null
  const third = second && segment.blockIndex === 0 ? findNext(second, isOcr) : null
  return [
    ...findLabelledLongName(segment),
    ...joinLines([segment, second], 'two_lines'),
    ...joinLines([segment, second, third], 'three_lines'),
    ...joinLines([segment, findOtherSize(segment, isOcr)], 'two_sizes'),
  ]
}

function joinLines(lines: readonly (Segment | null)[], how: string): Candidate[] {
  const segments = lines.filter((line) => line !== null)
  if (segments.length < lines.length) return []
  const [first, second] = segments
  const value = segments.map(({ text }) => text).join(' ')
  if (value.length > longestName || !/\p{L}{2}/u.test(value)) return []
  return [
    {
      kind: 'name',
      value,
      segments,
      from: 0,
      to: first!.words.length,
      traits: [how, describeNext(second!), ...traitsOf(value), ...captionTraits(first!)],
    },
  ]
}
