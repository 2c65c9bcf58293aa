import { type NumberStyle, parseNumber } from '../../../fields/parse/number.ts'
import { findCurrencySigns } from '../../../fields/text/currency-signs.ts'
import { matchesOf } from '../../../fields/text/matches.ts'

export type Money = {
  start: number
  end: number
  value: string
  /** The currencies that the sign may stand for, the usual one first. */
  currencies: readonly string[]
}

const digits =
  /(?<![\d.,\p{Script=Latin}])\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|(?<![\d.,\p{Script=Latin}])\d+(?:[.,]\d{1,2})?(?![\d])/gu
const scale =
  /^\s?(?:\([^)]{1,20}\)\s?)?(million(?:en|s)?|millones(?: de)?|milhões(?: de)?|milioni(?: di)?|mio\.?|billion|milliard(?:en|s)?)(?!\p{L})/iu

/** Sums of money in a text: a number with the sign, code or name of a currency beside it. */
export function findMoney(text: string, style: NumberStyle): Money[] {
  const signs = findCurrencySigns(text)
  if (signs.length === 0) return []
  return matchesOf(text, digits).flatMap((match) => {
    const start = match.index
    let end = start + match[0].length
    const parsed = parseNumber(match[0], style)
    if (!parsed) return []
    const scaled = scale.exec(text.slice(end))
    const factor = scaled ? (/^(?:billion|milliard)/i.test(scaled[1]!) ? 9 : 6) : 0
    if (scaled) end += scaled[0].length
    const before = signs.find((sign) => sign.end <= start && /^[\s,]{0,2}$/.test(text.slice(sign.end, start)))
    const behind = signs.find(
      (sign) => sign.start >= end && /^(?:\s?\([^)]{1,80}\))?[\s,-]{0,3}$/.test(text.slice(end, sign.start)),
    )
    const sign = before ?? behind
    if (!sign) return []
    const value = factor ? shift(parsed.value, factor) : parsed.value
    return [
      {
        start: Math.min(start, sign.start),
        end: Math.max(end, sign === behind ? sign.end : end),
        value,
        currencies: sign.codes,
      },
    ]
  })
}

function shift(value: string, places: number): string {
  const [whole, fraction = ''] = value.split('.')
  const moved = fraction.padEnd(places, '0')
  return (
    `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '') +
    (moved.length > places ? `.${moved.slice(places)}` : '')
  )
}
