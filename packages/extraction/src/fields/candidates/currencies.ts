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

/** How probable the usual currency of a shared sign is if nothing says whose it is. */
const assumed = 0.97

/**
 * Leaves of the currencies of a shared sign those that the document speaks for: by a printed code, else by its
 * country, else the usual one.
 */
export function decideSharedSigns(
  currencies: readonly Candidate[],
  isOfCountry: (currency: string) => boolean,
): Candidate[] {
  const codes = new Set(currencies.filter(({ traits }) => traits.includes('code')).map(({ value }) => value))
  const shared = currencies.filter(({ traits }) => traits.includes('shared_sign'))
  const places = Map.groupBy(shared, ({ segments: [segment], from }) => `${segment!.index}/${from}`)
  const kept = new Map<Candidate, Candidate>()
  for (const choices of places.values()) {
    const printed = choices.filter(({ value }) => codes.has(value))
    const local = choices.filter(({ value }) => isOfCountry(value))
    const clear = printed.length > 0 ? printed : local
    if (clear.length > 0) for (const choice of clear) kept.set(choice, choice)
    else kept.set(choices[0]!, { ...choices[0]!, certainty: assumed })
  }
  return currencies.flatMap((candidate) =>
    candidate.traits.includes('shared_sign') ? (kept.get(candidate) ?? []) : candidate,
  )
}
