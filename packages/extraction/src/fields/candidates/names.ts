import { hasLabel, isLabelOf } from '../layout/has-label.ts'
import { isLegalForm, isNameEnd } from '../layout/legal-forms.ts'
import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { honorificStart } from '../text/honorific.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import type { Candidate } from './candidate.ts'

type Part = { start: number; end: number; how: string }

/** Separators after which an address or a remark follows the name on the same line. */
const cuts: [how: string, pattern: RegExp][] = [
  ['dash', / [-–—•·|*] /],
  ['comma', /, /],
  ['bracket', / ?[([]/],
  ['slash', / \/ /],
  ['hash', / #/],
  ['mail', / </],
]

/** Words that say what a firm did, of which its name is the last: `operated by Acme Ltd`, `on behalf of Beta GmbH`. */
const doneBy =
  /(?<!\p{L})\p{Ll}{3,} (?:by|of|for|por|par|pour|von|durch|für|door|van|voor|da|per|przez|av|af|för) (?=[\p{Lu}\d])/u

/** A first word that was read with less certainty may be no word. */
const leastCertain = 0.6
/** A first word that is a caption with at least this probability may stand before the name. */
const likelyCaption = 0.55

/** Numbers that are printed after a name on the same line. */
const numbers: readonly Concept[] = ['register', 'tax_number', 'vat_id']

/** Words for `and` that hardly mean anything else. */
const and = 'and|und|et|og|och'
/** What stands between two parts of a name. */
const joinsNames = new RegExp(`^(?:[&+] ?|(?:${and}|en|y|ja) )`, 'iu')

/** The title of a document is no label of the words behind it. */
function isTitle(concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => concept.startsWith('title'))
}

/** Whether only a legal form follows: the word before it is then the name, not a label. */
function isEnding({ hits, words }: Segment, from: number): boolean {
  return hits.some((hit) => hit.from === from && hit.to === words.length && isLegalForm(hit))
}

/** Whether a name goes on at a place: `Mr & Mrs Smith`, `Client et Fils`, `Kunden AG Mitte`. */
function isWithin({ hits, text, starts }: Segment, at: number): boolean {
  return joinsNames.test(text.slice(starts[at])) || hits.some((hit) => hit.from === at && isNameEnd(hit))
}

/** Whether a label may stand before a name: words follow that are more than a legal form or the rest of a name, and it is no title. */
function isBefore({ to, concepts }: Segment['hits'][number], segment: Segment): boolean {
  return to < segment.words.length && !isTitle(concepts) && !isEnding(segment, to) && !isWithin(segment, to)
}

/** Whether a label is behind the colon of another one, or goes on behind it: `To: Messrs.`, `Attn: Mr`. */
function isAfter(hit: Segment['hits'][number], colonEnd: number, segment: Segment): boolean {
  const { starts } = segment
  const goesOn = hit.from === 0 && hit.to < starts.length && starts[hit.to]! > colonEnd
  return (starts[hit.from] === colonEnd || goesOn) && isBefore(hit, segment)
}

/** Parts between labels that end with a colon: both names of `From: Acme Ltd To: Beta GmbH`. */
function betweenLabels({ hits, words, starts, text }: Segment): Part[] {
  const marks = hits.filter(({ to }) => words[to - 1]!.text.endsWith(':'))
  if (marks.length < 2) return []
  return marks.flatMap(({ to }, i): Part[] => {
    const next = marks[i + 1]
    if (to >= (next?.from ?? words.length)) return []
    return [
      {
        start: starts[to]!,
        end: next ? starts[next.from]! : text.length,
        how: next ? 'between_labels' : 'after_labels',
      },
    ]
  })
}

/** Whether a line begins with a caption of several words before a name: `Issued on behalf of Acme Ltd`. */
function captionTraits(segment: Segment): string[] {
  const [first] = segment.hits
  const isCaption =
    first?.from === 0 && first.to > 1 && first.concepts.includes('from') && isBefore(first, segment)
  return isCaption ? ['from_caption'] : []
}

/** Where a name begins behind a caption of several words within a line: `OWNED & OPERATED BY ACME LTD`; 0: nowhere. */
function behindCaption(segment: Segment): number {
  const caption = segment.hits.find(
    (hit) => hit.from > 0 && hit.to - hit.from > 1 && hit.concepts.includes('from') && isBefore(hit, segment),
  )
  return caption ? segment.starts[caption.to]! : 0
}

/** Whether a segment begins with a caption in words that the lexicon does not know: `Afzender Acme B.V.`. */
function startsWithCaption(segment: Segment): boolean {
  const [first] = segment.words
  return (
    segment.words.length > 1 &&
    /\p{L}{3}/u.test(first!.text) &&
    !isEnding(segment, 1) &&
    !isWithin(segment, 1) &&
    recogniseText(first!.text).caption >= likelyCaption
  )
}

function partsOf(segment: Segment): Part[] {
  const { text } = segment
  const parts: Part[] = [{ start: 0, end: honorificStart(text) ?? text.length, how: 'whole' }]
  for (const [how, pattern] of cuts) {
    const cut = pattern.exec(text)
    if (cut && cut.index > 2) parts.push({ start: 0, end: cut.index, how })
  }
  const lastBracket = text.search(/ ?[([][^([]*$/)
  if (lastBracket > 2) parts.push({ start: 0, end: lastBracket, how: 'last_bracket' })
  const ending = segment.hits.find((hit) => hit.from > 0 && isLegalForm(hit))
  if (ending && ending.to < segment.words.length) {
    const last = ending.to - 1
    parts.push({ start: 0, end: segment.starts[last]! + segment.words[last]!.text.length, how: 'to_ending' })
  }
  // A stroke of a logo or an edge of the paper is read as a letter before the name.
  const second = segment.starts[1]
  if (
    second !== undefined &&
    segment.words[0]!.confidence < leastCertain &&
    /\p{L}{3}/u.test(text.slice(second))
  )
    parts.push({ start: second, end: text.length, how: 'behind_doubtful' })
  const done = doneBy.exec(text)
  const doneStart = done ? done.index + done[0].length : behindCaption(segment)
  if (doneStart > 0) parts.push({ start: doneStart, end: text.length, how: 'done_by' })
  const number = segment.hits.find((hit) => hit.from > 0 && isLabelOf(hit, numbers))
  if (number && /\d/.test(text.slice(segment.starts[number.from]!)))
    parts.push({ start: 0, end: segment.starts[number.from]!, how: 'to_number' })
  const colon = /: ?(?=\S)/.exec(text)
  const label = segment.hits[0]
  const labelEnd = label?.from === 0 && isBefore(label, segment) ? segment.starts[label.to]! : 0
  const isColon = colon !== null && colon.index < 30
  const start = isColon ? colon.index + colon[0].length : labelEnd
  if (start > 0) {
    const how = isColon ? 'labelled' : 'after_label'
    parts.push({ start, end: text.length, how })
    const rest = text.slice(start)
    const cut = /, | [-–—•·|] | </.exec(rest)
    if (cut && cut.index > 2) parts.push({ start, end: start + cut.index, how: `${how}_cut` })
    const bracket = / ?[([]/.exec(rest)
    if (bracket && bracket.index > 2) parts.push({ start, end: start + bracket.index, how: `${how}_bracket` })
    const inner = isColon ? segment.hits.find((hit) => isAfter(hit, start, segment)) : undefined
    if (inner) parts.push({ start: segment.starts[inner.to]!, end: text.length, how: 'after_two_labels' })
  } else if (startsWithCaption(segment))
    parts.push({ start: second!, end: text.length, how: 'behind_caption' })
  return [...parts, ...betweenLabels(segment)]
}

/** Endings of a name that may go on; a trait of the name, since some names end so. */
export const goesOn = new RegExp(
  `(?:[&+,–-]| (?:${and}|y|e|i|ja|en|of|for|für|von|van|de|des|du|di|da|do|della|del|la|le|the))$`,
  'iu',
)
/** Endings of a name that surely goes on below, so that no name ends so: `FeRD Management und`. */
const leadsOn = new RegExp(`(?:&|\\+| (?:${and}|dba))$`, 'iu')
/** Beginnings of the rest of a name. */
const goesBefore = new RegExp(`^(?:[&+–-] ?|(?:${and}|of|des?|du|di|del|della|von|van|für|en) )`, 'u')

export function traitsOf(value: string): string[] {
  const words = value.split(' ')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const traits = [`words${Math.min(words.length, 9)}`]
  if (/\d/.test(value)) traits.push('digit', /\d{4,}/.test(value) ? 'number' : 'short_digit')
  else traits.push('no_digit')
  if (/^[\p{Lu}\P{L}]+$/u.test(value)) traits.push('capitals')
  traits.push(
    capitals === words.length ? 'all_capitalised' : capitals === 0 ? 'none_capitalised' : 'some_capitalised',
  )
  if (/[@]|www\.|https?:/.test(value)) traits.push('web')
  if (/[:?!]/.test(value)) traits.push('mark')
  if (value.endsWith('.')) traits.push('full_stop')
  if (value.includes('&')) traits.push('and')
  if (goesOn.test(value)) traits.push('goes_on')
  if (goesBefore.test(value)) traits.push('goes_before')
  return traits
}

/** Whether a name is separated from the words before it by space or by a different print. */
function breakTraits({ words, x0, x1, size }: Segment, from: number): string[] {
  const [before, first] = [words[from - 1], words[from]]
  if (!before || !first) return []
  const pointsPerUnit = (x1 - x0) / (words.at(-1)!.box[2] - words[0]!.box[0])
  const isApart = (first.box[0] - before.box[2]) * pointsPerUnit > 0.6 * size
  const isOtherPrint = before.isBold !== first.isBold || Math.abs(before.fontSize / first.fontSize - 1) > 0.08
  return [isApart ? 'apart' : 'close', isOtherPrint ? 'other_print' : 'same_print']
}

const longestName = 90
const mail = /\S@\S/
const edges = /^[\s:;,.*"'-]+|[\s:;,*"-]+$/g

/** Without signs around it or a bracket that it does not open, but with both quotes of `SIA "Baltijas Tehnika"`. */
function withoutEdges(text: string): string {
  const value = text.replace(edges, '').replace(/^([^(]+)\)$/, '$1')
  if (value.split('"').length % 2 === 1) return value
  return [`${value}"`, `"${value}`].find((quoted) => text.includes(quoted)) ?? value
}

/** Whether a value is a number before a legal form, such as recognition reads in a drawn logo: `3 AG`. */
function isOnlyNumber(value: string, segment: Segment): boolean {
  return /^\d+ \S+$/.test(value) && isEnding(segment, 1)
}

/** Brackets around the whole of a name. */
const inBrackets = /^[([]([^()[\]]+)[)\]]$/
/** A bracket that is not closed on its line: what is in it is no part of a name. */
const openBracket = /^[([][^)\]]*$/

/** In sizes of the print: lines of one cell begin at one edge and are close, and farther from the line above them. */
const cellLines = { edge: 0.3, gap: 0.8, farther: 0.4 }

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

/** Whether a line is the second one of a name, so that no name begins with it. */
function isRestOfName(segment: Segment, isOcr: boolean): boolean {
  const { above } = segment
  if (!above || findNext(above, isOcr) !== segment) return false
  return (leadsOn.test(above.text) && !above.isLabel) || isSecondOfCell(segment, above)
}

/** Finds lines of text, and parts of them, that may be a name. */
function findLineNames(segment: Segment): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const { start, end, how } of partsOf(segment)) {
    const value = withoutEdges(segment.text.slice(start, end)).replace(inBrackets, '$1')
    if (value.length < 2 || value.length > longestName || !/\p{L}{2}/u.test(value) || found.has(value))
      continue
    if (mail.test(value) || isOnlyNumber(value, segment)) continue
    const [from, to] = wordsAt(segment, start, end)
    found.set(value, {
      kind: 'name',
      value,
      segments: [segment],
      from,
      to,
      traits: [
        how,
        ...traitsOf(value),
        ...(start === 0 ? captionTraits(segment) : []),
        ...(how.startsWith('after_label') ? breakTraits(segment, from) : []),
      ],
    })
  }
  return [...found.values()]
}

/** The size of OCR words is the height of their letters, which varies with ascenders and descenders. */
const sizeSlack = { pdf: 0.15, ocr: 0.35 }

/** The next line of the same print and block, in which a name may continue. */
function findNext(segment: Segment, isOcr: boolean): Segment | null {
  const next = segment.below
  const isFitting =
    next !== null &&
    next.above === segment &&
    (next.block === segment.block || (isOcr && next.y0 - segment.y1 < 1.2 * segment.size)) &&
    segment.isBold === next.isBold &&
    !openBracket.test(next.text) &&
    Math.abs(next.size - segment.size) < sizeSlack[isOcr ? 'ocr' : 'pdf'] * segment.size &&
    !/\d{3}|[:@]/.test(segment.text + next.text)
  return isFitting ? next : null
}

/** A logo sets the words of a name in several sizes, at the head of the page. */
const headLines = 3

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
    Math.abs(next.size - segment.size) >= sizeSlack.ocr * segment.size &&
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
function findLongNames(segment: Segment, isOcr: boolean): Candidate[] {
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
  const [first, second] = segments
  const value = segments.map(({ text }) => text).join(' ')
  if (segments.length < lines.length || value.length > longestName || !/\p{L}{2}/u.test(value)) return []
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

/** Finds what may be a name and begins on a line: a part of the line, the line, or several lines. */
export function findNames(segment: Segment, isOcr: boolean): Candidate[] {
  if (isRestOfName(segment, isOcr)) return []
  const long = findLongNames(segment, isOcr)
  const found = findLineNames(segment)
  return [...(long.length > 0 ? found.filter(({ value }) => !leadsOn.test(value)) : found), ...long]
}
