import { isLabelOf } from '../layout/has-label.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import type { Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { honorificStart } from '../text/honorific.ts'
import { behindCaption, behindTitle, isBefore, startsWithCaption } from './name-captions.ts'

/** A part of a line that may be a name, by the indexes of its characters, and how it was cut. */
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

/** Each separator has one of these signs, which most lines do not. */
const anySeparator = /[-–—•·|*,([/#<]/

/** Words that say what a firm did, of which its name is the last: `operated by Acme Ltd`, `on behalf of Beta GmbH`. */
export const doneBy =
  /(?<!\p{L})\p{Ll}{3,} (?:by|of|for|por|par|pour|von|durch|für|door|van|voor|da|per|przez|av|af|för) (?=[\p{Lu}\d])/u

/** A first word that was read with less certainty may be no word. */
const leastCertain = 0.6

/** Numbers that are printed after a name on the same line. */
const numbers: readonly Concept[] = ['register', 'tax_number', 'vat_id']

/** Whether a label is behind the colon of another one, or goes on behind it: `To: Messrs.`, `Attn: Mr`. */
function isAfter(hit: Segment['hits'][number], colonEnd: number, segment: Segment): boolean {
  const { starts } = segment
  const goesOn = hit.from === 0 && hit.to < starts.length && starts[hit.to]! > colonEnd
  return (starts[hit.from] === colonEnd || goesOn) && isBefore(hit, segment)
}

/** Where a firm's name that begins at a character ends: behind its legal form, otherwise with the line. */
function endOfFirm({ hits, starts, words, text }: Segment, start: number): number {
  const form = hits.find((hit) => starts[hit.from]! > start && isLegalForm(hit))
  return form ? starts[form.to - 1]! + words[form.to - 1]!.text.length : text.length
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

/** The parts of a line that may be names: the line, and what is before, between and behind labels, separators and brackets. */
export function partsOf(segment: Segment): Part[] {
  const { text } = segment
  const parts: Part[] = [
    { start: behindTitle(segment), end: honorificStart(text) ?? text.length, how: 'whole' },
  ]
  if (anySeparator.test(text)) {
    for (const [how, pattern] of cuts) {
      const cut = pattern.exec(text)
      if (cut && cut.index > 2) parts.push({ start: 0, end: cut.index, how })
    }
    const lastBracket = text.search(/ ?[([][^([]*$/)
    if (lastBracket > 2) parts.push({ start: 0, end: lastBracket, how: 'last_bracket' })
  }
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
  if (doneStart > 0) parts.push({ start: doneStart, end: endOfFirm(segment, doneStart), how: 'done_by' })
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
