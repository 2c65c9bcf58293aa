import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import type { Candidate } from './candidate.ts'

/** Finds currency signs; each one is a candidate for every currency that it may mean. */
export function findCurrencies(segment: Segment): Candidate[] {
  return findCurrencySigns(segment.text).flatMap(({ start, end, codes, isCode }) => {
    const [from, to] = wordsAt(segment, start, end)
    const isBesideNumber =
      /\d\s?$/.test(segment.text.slice(0, start)) || /^\s?-?\d/.test(segment.text.slice(end))
    return codes.map(
      (value, i): Candidate => ({
        kind: 'currency',
        value,
        segments: [segment],
        from,
        to,
        traits: [
          isCode ? 'code' : codes.length > 1 ? 'shared_sign' : 'sign',
          `choice${i}`,
          isBesideNumber ? 'beside_number' : 'apart',
          `is_${value}`,
        ],
      }),
    )
  })
}
