import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Segment } from '../layout/segment.ts'
import { type NumberStyle, parseNumber } from '../parse/number.ts'
import { isCurrencySign } from '../text/currency-signs.ts'

const glued = /^(\d{1,5}(?:[.,]\d{1,3})?)(?:[xX×]|(\p{L}{1,5}\.?))$/u
/** A price for a unit: `$95/hr`, `12,50€/m²`. */
const perUnit = /^(\p{Sc})?(\d[\d.,'’]*)(\p{Sc})?\/\p{L}[\p{L}²³]{0,8}\.?$/u

/** Where a cell's number begins: a currency may be before it. */
function startOf({ words }: Segment): number {
  return words.length > 1 && isCurrencySign(words[0]!.text) ? 1 : 0
}

function read(segment: Segment, style: NumberStyle): Amount | null {
  const from = startOf(segment)
  const { text } = segment.words[from]!
  const [, ofQuantity] = from === 0 ? (glued.exec(text) ?? []) : []
  const [, before, ofPrice, behind] = perUnit.exec(text) ?? []
  const parsed = ofQuantity
    ? parseNumber(ofQuantity, { decimal: ofQuantity.includes(',') ? ',' : '.', hasSpaceGroups: false })
    : ofPrice
      ? parseNumber(ofPrice, style)
      : null
  return (
    parsed && {
      kind: 'amount',
      value: parsed.value,
      segments: [segment],
      from,
      to: from + 1,
      traits: ['glued'],
      isNegative: false,
      decimals: parsed.decimals,
      hasCurrency: from > 0 || (before ?? behind) !== undefined,
    }
  )
}

/**
 * The numbers that begin a cell and touch their unit or a sign of multiplication, such as `15mes`, `1,5x` or `$95/hr`. In
 * running text they are sizes or names.
 */
export function withGluedUnits(
  { segments }: Layout,
  amounts: readonly Amount[],
  style: NumberStyle,
): readonly Amount[] {
  const known = new Set(amounts.map(({ segments: [segment], from }) => `${segment!.index} ${from}`))
  const found = segments.flatMap((segment) =>
    known.has(`${segment.index} ${startOf(segment)}`) ? [] : (read(segment, style) ?? []),
  )
  return found.length === 0 ? amounts : [...amounts, ...found].toSorted(inOrder)
}

function inOrder({ segments: [a], from }: Amount, { segments: [b], from: other }: Amount): number {
  return a!.index - b!.index || from - other
}

/** The unit that touches a number. */
export function gluedUnit({ traits, segments: [segment], from }: Amount): string | null {
  return traits.includes('glued') ? (glued.exec(segment!.words[from]!.text)?.[2] ?? null) : null
}
