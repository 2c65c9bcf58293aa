import { hasLabel, isLabelOf } from '../layout/has-label.ts'
import { type Hit, type Segment, textOf } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { findLabels } from '../lexicon/labels.ts'
import { findDates } from '../parse/date.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Candidate, Kind } from './candidate.ts'

/** Less than one percent is the interest of a day that payment is late, and no discount: `0.05% per day`. */
const lateInterest = /^\D*0[.,]\d+ ?%\D*$/

/** Two letters, or abbreviated words: `C.O.D.` */
const worded = /\p{L}{2}|\p{L}\.\p{L}/u

const termsConcepts: Concept[] = ['terms', 'days', 'due_date']

type Part = { value: string; from: number; to: number; isCut: boolean }

/** The words before the first one with a digit: `Paid by card` of `Paid by card 12.50`. */
function beforeNumber({ words }: Segment): Part[] {
  const to = words.findIndex(({ text }) => /\d/.test(text))
  if (to < 1) return []
  const texts = words.slice(0, to).map(({ text }) => text)
  if (findCurrencySigns(texts.at(-1)!).some(({ end }) => end === texts.at(-1)!.length)) texts.pop()
  return [{ value: texts.join(' '), from: 0, to: Math.max(1, texts.length), isCut: true }]
}

/** The same label in another language, behind a slash: `결제조건 / Payment Terms`, `Platební podmínky / Terms`. */
function inOtherLanguage({ words, hits }: Segment, { to }: Hit): Hit | undefined {
  return words[to]?.text === '/' ? hits.find(({ from }) => from === to + 1) : undefined
}

/** The whole segment, and the words after its label. */
function valuesOf(segment: Segment): Part[] {
  const to = segment.words.length
  const whole = { value: segment.text, from: 0, to, isCut: false }
  const colon = segment.words.findIndex((word) => word.text.endsWith(':'))
  const label = segment.hits[0]
  // `Payment due upon receipt.` is a sentence of its own.
  const isSentence = label && label.to > 2 && /\p{L}{2}\.$/u.test(segment.words[label.to - 1]!.text)
  const isBefore = label?.from === 0 && label.to < to && !isSentence
  const from =
    colon >= 0 && colon < to - 1 ? colon + 1 : isBefore ? (inOtherLanguage(segment, label) ?? label).to : 0
  if (from === 0) return [whole]
  return [whole, { value: textOf(segment, from, to), from, to, isCut: true }]
}

/** The index behind a label and its colon; null: it has no colon. */
function behindColon({ words }: Segment, { to }: Hit): number | null {
  if (words[to - 1]!.text.endsWith(':')) return to
  return words[to]?.text === ':' ? to + 1 : null
}

/** The index behind the caption of terms; 0: there is none, or its words are part of the terms. */
function startOfTerms(segment: Segment): number {
  const { words, hits } = segment
  // Terms are also behind the caption of methods: `Payment by: Net 30 days`.
  const isMethod = (hit: Hit) =>
    hit.from === 0 && isLabelOf(hit, ['payment_method']) && behindColon(segment, hit) !== null
  const caption = hits.find((hit) => isLabelOf(hit, ['terms']) || isMethod(hit))
  if (!caption) return 0
  const other = inOtherLanguage(segment, caption)
  const last = other ?? caption
  const isBehindAmount = /\d[,;]$/.test(words[caption.from - 1]?.text ?? '')
  return behindColon(segment, last) ?? (other || isBehindAmount ? last.to : 0)
}

/**
 * What stands between a caption of terms, or the start of a segment, and the next caption: `NET 10 DAYS` of
 * `Balance $34.80, Terms: NET 10 DAYS - Due: May 2`. Null if that is the whole segment or nothing.
 */
function betweenCaptions(segment: Segment): Part | null {
  const { words, hits } = segment
  const from = startOfTerms(segment)
  // A date of the terms themselves has a caption, too: `30 days, due date: May 2`.
  const next = hits.find(
    (hit) =>
      hit.from > from && behindColon(segment, hit) !== null && !words[hit.from - 1]!.text.endsWith(','),
  )
  const to = next?.from ?? words.length
  if (from >= to || (from === 0 && to === words.length)) return null
  const value = textOf(segment, from, to).replace(/[\s|/–-]+$/u, '')
  return { value, from, to, isCut: true }
}

/** The first of several sentences: `Net 60 days` of `Net 60 days. Please pay by card.` */
function firstSentence(segment: Segment, { from, to }: Part): Part[] {
  const { words, hits } = segment
  const end =
    words.findIndex(({ text }, i) => i >= from && i < to - 1 && /[\p{L}\d)]{2}[.;]$/u.test(text)) + 1
  const hasTerms = hits.some((hit) => hit.to <= end && isLabelOf(hit, termsConcepts))
  if (end - from < 2 || !hasTerms) return []
  const value = textOf(segment, from, end).replace(/[.;]$/, '')
  return [{ value, from, to: end, isCut: true }]
}

function textCandidates(segment: Segment, kind: Kind, isFitting: boolean): Candidate[] {
  if (!isFitting || segment.text.length > 160) return []
  const between = kind === 'terms' ? betweenCaptions(segment) : null
  const values = between ? [between] : valuesOf(segment)
  const more =
    kind === 'method'
      ? beforeNumber(segment)
      : values.slice(-1).flatMap((part) => firstSentence(segment, part))
  return [...values, ...more]
    .map(({ value, ...rest }) => ({
      value: value.replace(/^[\s:.,-]+|[\s:;,]+$/g, ''),
      ...rest,
    }))
    .filter(({ value }) => worded.test(value) && !(kind === 'terms' && lateInterest.test(value)))
    .map(({ value, from, to, isCut }) => ({
      kind,
      value,
      segments: [segment],
      from,
      to,
      traits: [
        isCut ? 'cut' : 'whole',
        /\d/.test(value) ? 'digit' : 'no_digit',
        `words${Math.min(to - from, 12)}`,
        segment.isLabel ? 'label_only' : 'text',
      ],
    }))
}

const methodConcepts: Concept[] = ['card', 'cash', 'payment_method']
const captions: Concept[] = ['payment_method', 'paid', 'section', 'terms']

function isCaptionOf(concept: Concept, other: Segment | null): boolean {
  return other?.isLabel === true && hasLabel(other, concept)
}

function isAfter({ left, above }: Segment, concept: Concept): boolean {
  return isCaptionOf(concept, left) || isCaptionOf(concept, above)
}

/** Whether a segment is the caption of the due date with a colon, and a date: `Due date: 3 May 2026`, which says no terms. */
function isDueDate(segment: Segment): boolean {
  const [label] = segment.hits
  const from = label?.from === 0 && isLabelOf(label, ['due_date']) ? behindColon(segment, label) : null
  const start = from === null ? undefined : segment.starts[from]
  const [date] = start === undefined ? [] : findDates(segment.text.slice(start), 'day_first')
  return date?.start === 0 && start! + date.end >= segment.text.length - 1
}

/** Whether a segment is the caption of a value beside it that is no terms. */
function isOtherCaption(segment: Segment): boolean {
  return segment.isLabel && segment.right !== null && !hasLabel(segment, ...termsConcepts)
}

export function findTerms(segment: Segment): Candidate[] {
  const isFitting = hasLabel(segment, ...termsConcepts) || isAfter(segment, 'terms')
  return textCandidates(segment, 'terms', isFitting && !isDueDate(segment) && !isOtherCaption(segment))
}

/** A heading of methods is none itself, but the same word behind a caption is one: `Forma de pagamento: Pix`. */
function isHeading(segment: Segment): boolean {
  const isNamed = isCaptionOf('payment_method', segment.left) || hasCaption(segment)
  return segment.isLabel && !hasLabel(segment, 'card', 'cash') && !isNamed
}

/** Whether the words up to one are a caption by themselves, though a longer wording goes on behind them: `Płatność: BLIK`. */
function isCaptionUpTo(words: Segment['words'], to: number): boolean {
  const plain = words.slice(0, to).flatMap(({ text }) => plainWords(text))
  const [label] = findLabels(plain)
  return label?.from === 0 && label.to === plain.length && isLabelOf(label, captions)
}

/** Whether a segment begins with the caption of a method: `Payment: CASH`, `Paid by Touch 'n Go`. */
function hasCaption({ hits, words }: Segment): boolean {
  const colon = words.findIndex((word) => word.text.endsWith(':'))
  const [first] = hits
  const isCaption =
    first?.from === 0 && first.to < words.length && first.concepts.every((each) => captions.includes(each))
  const isWithin = hits.some(({ from, to }) => from <= colon && to > colon + 1)
  const isColon = colon >= 0 && colon < words.length - 1 && (!isWithin || isCaptionUpTo(words, colon + 1))
  return isCaption || isColon
}

/** Whether the caption above a segment has its value beside it, so that it is not the segment's. */
function isTaken({ left, above }: Segment): boolean {
  return left === null && above?.right != null && /\p{L}{2}/u.test(above.right.text)
}

/** Finds words for how was paid, without the caption before them. */
export function findMethods(segment: Segment): Candidate[] {
  const isFitting =
    hasLabel(segment, ...methodConcepts) || (isAfter(segment, 'payment_method') && !isTaken(segment))
  const found = textCandidates(segment, 'method', isFitting && !isHeading(segment))
  return hasCaption(segment) ? found.filter(({ from }) => from > 0) : found
}
