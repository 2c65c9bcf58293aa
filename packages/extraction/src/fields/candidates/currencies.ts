import { currencyCodes } from '@numora/domain'
import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import { matchesOf } from '../text/matches.ts'
import type { Candidate } from './candidate.ts'

/** Signs and what they stand for, the usual one first; `$` and `kr` are decided by the country. */
const signs: [RegExp, string[]][] = [
  [/US ?\$/g, ['USD']],
  [/(?:A|AU) ?\$/g, ['AUD']],
  [/(?:C|CA|CAD) ?\$/g, ['CAD']],
  [/S ?\$/g, ['SGD']],
  [/HK ?\$/g, ['HKD']],
  [/NZ ?\$/g, ['NZD']],
  [/R\$/g, ['BRL']],
  [/\$/g, ['USD', 'AUD', 'CAD', 'SGD', 'NZD', 'MXN', 'HKD']],
  [/€|\bEuros?\b/gi, ['EUR']],
  [/£/g, ['GBP']],
  [/₹|(?<!\p{L})Rs(?!\p{L})\.?|\bRupees\b/gu, ['INR']],
  [/(?<!\p{L})RM(?!\p{L})/gu, ['MYR']],
  [/zł|(?<!\p{L})zl(?!\p{L})/gu, ['PLN']],
  [/Kč/g, ['CZK']],
  [/(?<!\p{L})kr(?!\p{L})\.?|:-/giu, ['SEK', 'DKK', 'NOK']],
  [/(?<!\p{L})S?Fr(?!\p{L})\.?/gu, ['CHF']],
  [/[¥￥]/g, ['JPY', 'CNY']],
  [/₽/g, ['RUB']],
  [/₺/g, ['TRY']],
  [/₩/g, ['KRW']],
  [/(?<=\d ?)Ft\b/g, ['HUF']],
  [/\blei\b/g, ['RON']],
]

/** What all signs and codes have some of. */
const signLike = /[\p{L}\p{Sc}]|:-/u

const code = /(?<![\p{L}])([A-Z]{3})(?![\p{L}])/gu
/** Codes that are words or abbreviations of other things, too. */
const unlikely = new Set([
  'ALL',
  'TOP',
  'MOP',
  'CUP',
  'SOS',
  'BAM',
  'GEL',
  'ANG',
  'PEN',
  'LAK',
  'CLF',
  'UYI',
  'MAD',
  'TRY',
  'NET',
  'XXX',
  'BOB',
  'COP',
  'BAR',
  'PAB',
  'STN',
  'SLE',
  'COU',
  'XTS',
])

type Sign = { start: number; end: number; codes: string[]; isCode: boolean }

export const findCurrencySigns = (text: string): Sign[] => {
  const found: Sign[] = []
  if (!signLike.test(text)) return found
  const add = (sign: Sign) => {
    if (!found.some((other) => sign.start < other.end && other.start < sign.end)) found.push(sign)
  }
  // Codes may touch a number: `100EUR`.
  for (const match of matchesOf(text, code))
    if (currencyCodes.has(match[1]!) && !unlikely.has(match[1]!))
      add({ start: match.index, end: match.index + 3, codes: [match[1]!], isCode: true })
  for (const [pattern, codes] of signs)
    for (const match of matchesOf(text, pattern))
      add({ start: match.index, end: match.index + match[0].length, codes, isCode: false })
  return found
}

/** Each sign as a candidate for each currency that it may stand for. */
export const findCurrencies = (segment: Segment): Candidate[] =>
  findCurrencySigns(segment.text).flatMap(({ start, end, codes, isCode }) => {
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
