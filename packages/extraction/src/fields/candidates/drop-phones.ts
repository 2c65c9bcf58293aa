import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import { matchesOf } from '../text/matches.ts'
import type { Candidate } from './candidate.ts'

/** What is printed as an IBAN is, also where its check digits are wrong or misread. */
const ibanForm = /\b[A-Z]{2} ?\d{2}(?: [A-Z\d]{4}){2,7}(?: [A-Z\d]{1,3})?\b/g

type Range = Pick<Candidate, 'from' | 'to'>

function ibansIn(segment: Segment): Range[] {
  return matchesOf(segment.text, ibanForm).map(({ index, 0: all }) => {
    const [from, to] = wordsAt(segment, index, index + all.length)
    return { from, to }
  })
}

/** Leaves out of the phone numbers what is a part of an IBAN, or of a tax id with letters. */
export function dropPhones(phones: readonly Candidate[], taxIds: readonly Candidate[]): Candidate[] {
  const segmentOf = ({ segments }: Candidate) => segments[0]!
  const lettered = Map.groupBy(
    taxIds.filter(({ value }) => /^[A-Z]{2}/.test(value)),
    segmentOf,
  )
  return [...Map.groupBy(phones, segmentOf)].flatMap(([segment, own]) => {
    const taken = [...(lettered.get(segment) ?? []), ...ibansIn(segment)]
    return own.filter(({ from, to }) => taken.every((other) => other.to <= from || to <= other.from))
  })
}
