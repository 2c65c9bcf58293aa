import type { Amount } from '../candidates/amounts.ts'
import { type Layout, type Segment, wordsAt } from '../layout/segment.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import { matchesOf } from '../text/matches.ts'

/** Letters and signs that recognition reads for digits. */
const digits: Record<string, string> = {
  ...{ O: '0', o: '0', U: '0', D: '0', Q: '0', C: '0', ø: '0', Ø: '0' },
  ...{ l: '1', I: '1', i: '1', '|': '1', '!': '1', ']': '1', Z: '2', z: '2' },
  ...{ S: '5', s: '5', G: '6', b: '6', B: '8', g: '9' },
}

/** A number with two decimals of which single digits or the mark were misread: `U.4U`, `EURl. 25`, `4-25`, `58 30`. */
const damaged =
  /(?<![\p{L}\d.,:/-]|[\d.,:/-] )(?<before>\p{L}{0,3}\p{Sc}|\p{Lu}{2,3})? ?(?<whole>[\dOoUDQCøØlIi|!\]ZzSsGbBg]{1,4})(?: ?[.,;:'’\-~_] ?| )(?<cents>[\dOoUDQCøØlIi|!\]ZzSsGbBg]{2})(?![\p{L}\d]|[.,:/-]\d| \d)/gu

function read(segment: Segment, known: readonly Amount[]): Amount[] {
  return matchesOf(segment.text, damaged).flatMap((match): Amount[] => {
    const { before, whole, cents } = match.groups!
    if (before && findCurrencySigns(`${before} 1`).length === 0) return []
    if (!/\d/.test(whole! + cents!)) return []
    const start = match.index + match[0].search(/\S/)
    const [from, to] = wordsAt(segment, start, match.index + match[0].length)
    if (known.some((other) => other.from < to && from < other.to && other.decimals === 2)) return []
    const value = [...`${whole}.${cents}`].map((sign) => digits[sign] ?? sign).join('')
    return [
      {
        kind: 'amount',
        value: value.replace(/^0+(?=\d)/, ''),
        segments: [segment],
        from,
        to,
        traits: ['unclear'],
        isNegative: false,
        decimals: 2,
        hasCurrency: before !== undefined,
      },
    ]
  })
}

/**
 * The amounts of recognised pages with those that are only probable: their digits or marks were misread. Null: there are
 * none.
 */
export function withUnclearAmounts(
  { segments }: Layout,
  amounts: readonly Amount[],
): readonly Amount[] | null {
  const bySegment = Map.groupBy(amounts, ({ segments: [segment] }) => segment!)
  const found = segments
    .filter(({ words }) => words.some(({ confidence }) => confidence < 1))
    .flatMap((segment) => read(segment, bySegment.get(segment) ?? []))
  if (found.length === 0) return null
  const isCovered = ({ segments: [segment], from, to }: Amount) =>
    found.some((other) => other.segments[0] === segment && other.from < to && from < other.to)
  return [...amounts.filter((amount) => !isCovered(amount)), ...found].toSorted(
    (a, b) => a.segments[0]!.index - b.segments[0]!.index || a.from - b.from,
  )
}
