import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { type DateMatch, findDates, isDateStart, isMonthEnd } from '../parse/date.ts'
import type { DateStyle } from '../parse/date-style.ts'
import { matchesOf } from '../text/matches.ts'
import type { Candidate } from './candidate.ts'

/** How probable the usual order of day and month is if nothing on the page says which one it has. */
const assumedOrder = 0.9

export function findDateCandidates(segment: Segment, style: DateStyle): Candidate[] {
  if (segment.digits === 0) return findWrapped(segment, style)
  const found = findDates(segment.text, style.order)
    .map((match) => toCandidate(segment, match, style))
    .filter((candidate) => !isBankNumber(candidate))
  return found.length > 0 ? found : findWrapped(segment, style)
}

const ofBank: readonly Concept[] = ['account', 'bank', 'bic', 'iban']

/** Whether a label calls what has the form of a date the number of a bank: `Sort code 09-01-28`. */
function isBankNumber({ segments: [segment], from }: Candidate): boolean {
  const own = segment!.hits.find(({ to }) => to === from)
  const label = own ?? (from === 0 && segment!.left?.isLabel ? segment!.left.hits.at(-1) : undefined)
  return label?.concepts.every((concept) => ofBank.includes(concept)) ?? false
}

function toCandidate(
  segment: Segment,
  { start, end, value, form, isAmbiguous }: DateMatch,
  { isEvident }: DateStyle,
): Candidate {
  const [from, to] = wordsAt(segment, start, end)
  const before = segment.text.slice(0, start)
  const after = segment.text.slice(end)
  return {
    kind: 'date',
    value,
    segments: [segment],
    from,
    to,
    ...(isAmbiguous && !isEvident && !/\d\./.test(segment.text.slice(start, end))
      ? { certainty: assumedOrder }
      : {}),
    traits: [
      `form_${form}`,
      ...(isAmbiguous ? ['ambiguous'] : []),
      ...(/^ ?(?:[-–]|to|bis|au|al|do) ?\d/i.test(after) ? ['range_start'] : []),
      ...(/\d ?(?:[-–]|to|bis|au|al|do) ?$/i.test(before) ? ['range_end'] : []),
      ...(/^[ ,T]*\d{1,2}:\d\d/.test(after) ? ['time_after'] : []),
      ...(before === '' && after === '' ? ['alone'] : []),
    ],
  }
}

/** The segment with the rest of a date: `12 March` with `2024` below it, `March` with `12, 2024` beside it. */
function findRest({ text, below, right, y1, size }: Segment): Segment | null {
  if (right && /^\d{1,2},? (?:19|20)\d\d\b/.test(right.text) && isMonthEnd(text)) return right
  const isBelow =
    below !== null && below.y0 - y1 < size && /(?:19|20)\d\d/.test(below.text) && isDateStart(text)
  return isBelow ? below : null
}

/** A date in two segments. */
function findWrapped(segment: Segment, { order }: DateStyle): Candidate[] {
  const rest = findRest(segment)
  if (!rest) return []
  const match = findDates(`${segment.text} ${rest.text}`, order).find(
    ({ start, end }) => start < segment.text.length && end > segment.text.length,
  )
  if (!match) return []
  const [from] = wordsAt(segment, match.start, segment.text.length)
  return [
    {
      kind: 'date',
      value: match.value,
      segments: [segment, rest],
      from,
      to: segment.words.length,
      traits: [`form_${match.form}`, 'wrapped'],
    },
  ]
}

const clock = /(?<![\d.,]|\d:)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?([AaPp])?\.?(?:[Mm]\b)?\.?(?![\d:])/g

/**
 * Finds times, in the 24-hour format. Numbers with a dot between them are times only with seconds or after a
 * label of times.
 */
export function findTimes(segment: Segment): Candidate[] {
  return matchesOf(segment.text, clock).flatMap((match): Candidate[] => {
    const [text, hourText, minute, second, half] = match as unknown as [
      string,
      string,
      string,
      string?,
      string?,
    ]
    const hasColon = text.includes(':')
    const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hourText)
    if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return []
    const isTimeLabelled = [segment, segment.left].some((each) =>
      each?.hits.some(({ concepts }) => concepts.includes('time')),
    )
    if (!hasColon && !isTimeLabelled) return []
    const [from, to] = wordsAt(segment, match.index, match.index + text.length)
    return [
      {
        kind: 'time',
        value: `${String(hour).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`,
        segments: [segment],
        from,
        to,
        traits: [hasColon ? 'colon' : 'dot', second ? 'seconds' : 'minutes', half ? 'half' : 'full'],
      },
    ]
  })
}
