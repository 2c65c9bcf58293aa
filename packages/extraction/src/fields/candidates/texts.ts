import type { Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Candidate, Kind } from './candidate.ts'

const has = (segment: Segment, concepts: readonly Concept[]): boolean =>
  segment.hits.some((hit) => hit.concepts.some((concept) => concepts.includes(concept)))

/** The words after a label with a colon, and the whole segment. */
const valuesOf = (segment: Segment): { value: string; from: number; to: number; isCut: boolean }[] => {
  const to = segment.words.length
  const whole = { value: segment.text, from: 0, to, isCut: false }
  const colon = segment.words.findIndex((word) => word.text.endsWith(':'))
  const label = segment.hits[0]
  const from = colon >= 0 && colon < to - 1 ? colon + 1 : label?.from === 0 && label.to < to ? label.to : 0
  if (from === 0) return [whole]
  const value = segment.words
    .slice(from)
    .map((word) => word.text)
    .join(' ')
  return [whole, { value, from, to, isCut: true }]
}

const textCandidates = (segment: Segment, kind: Kind, isFitting: boolean): Candidate[] => {
  if (!isFitting || segment.text.length > 160) return []
  return valuesOf(segment)
    .map(({ value, ...rest }) => ({ value: value.replace(/^[\s:.,-]+|[\s:;,]+$/g, ''), ...rest }))
    .filter(({ value }) => /\p{L}{2}/u.test(value))
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

const termsConcepts: Concept[] = ['terms', 'days', 'due_date']
const methodConcepts: Concept[] = ['card', 'cash', 'payment_method']

const isAfter = (segment: Segment, concept: Concept): boolean =>
  [segment.left, segment.above].some((other) => other?.isLabel && has(other, [concept]))

export const findTerms = (segment: Segment): Candidate[] =>
  textCandidates(segment, 'terms', has(segment, termsConcepts) || isAfter(segment, 'terms'))

export const findMethods = (segment: Segment): Candidate[] =>
  textCandidates(segment, 'method', has(segment, methodConcepts) || isAfter(segment, 'payment_method'))
