import { currencyCodes } from '@numora/domain'
import { matchesOf } from './matches.ts'

const shortSigns = [
  ['K\\.?D\\.?', 'KWD'],
  ['B\\.?D\\.?', 'BHD'],
  ['R\\.?O\\.?', 'OMR'],
  ['D\\.?T\\.?', 'TND'],
  ['J\\.?D\\.?', 'JOD'],
] as const

/** An amount with three decimals; one mark twice groups the digits of a number, as in `RO 12.345.678`. */
const mills = '(?:(?:\\d{1,6}|\\d{1,3}(?:[ ,]\\d{3})+)\\.\\d{3}|(?:\\d{1,6}|\\d{1,3}(?:[ .]\\d{3})+),\\d{3})'

function besideMills(sign: string): RegExp {
  const before = `(?<!\\p{L})${sign}(?= ?${mills}(?![.,]?\\d))`
  const after = `(?<=(?<![\\d.,])${mills} ?)${sign}(?!\\p{L})`
  return new RegExp(`${before}|${after}`, 'gu')
}

/**
 * Signs and the currencies that they may mean, the usual one first. The country decides between those of `$`
 * and `kr`.
 */
const signs: [RegExp, string[]][] = [
  [/US ?\$/g, ['USD']],
  [/(?<![A-Z])(?:A|AU) ?\$/g, ['AUD']],
  [/(?:C|CA|CAD) ?\$/g, ['CAD']],
  [/(?<![A-Z])S ?\$/g, ['SGD']],
  [/HK ?\$/g, ['HKD']],
  [/NZ ?\$/g, ['NZD']],
  [/NT ?\$/g, ['TWD']],
  [/R\$/g, ['BRL']],
  [/\$/g, ['USD', 'AUD', 'CAD', 'SGD', 'NZD', 'MXN', 'HKD', 'ARS', 'CLP', 'COP']],
  [/€|\bEuros?\b/gi, ['EUR']],
  // Text layers with the wrong encoding show the euro sign as another one: `Ä59,50`, `â‚¬ 59.50`.
  [/\u0080|¤|â‚¬|(?<!\p{L})Ä(?= ?\d)|(?<=\d ?)Ä(?!\p{L})/gu, ['EUR']],
  [/(?:(?<!\p{L})Â)?£/gu, ['GBP']],
  [/₹|(?<!\p{L})Rs(?!\p{L})\.?|\bRupees\b/gu, ['INR']],
  [/(?<!\p{L})S\/\.?(?= ?\d)|(?<!\p{L})Soles(?!\p{L})/giu, ['PEN']],
  [/(?<!\p{L})RM(?!\p{L})/gu, ['MYR']],
  [/zł|(?<!\p{L})zl(?!\p{L})/gu, ['PLN']],
  [/Kč/g, ['CZK']],
  [/(?<!\p{L}|\p{L}\.)kr(?!\p{L})\.?|:-/giu, ['SEK', 'DKK', 'NOK']],
  [/(?<!\p{L})S?Fr(?!\p{L})\.?/gu, ['CHF']],
  [/[¥￥]/g, ['JPY', 'CNY']],
  [/₽/g, ['RUB']],
  [/₺|(?<!\p{L})TL(?!\p{L})/gu, ['TRY']],
  [/₩|(?<=\d ?)원/g, ['KRW']],
  [/(?<=\d ?)[円圓]/g, ['JPY']],
  [/(?<=\d ?)元|人民币/g, ['CNY']],
  [/(?<!\p{L})руб(?!\p{L})\.?|(?<=\d ?)р(?!\p{L})\.?/giu, ['RUB']],
  [/(?<!\p{L})грн(?!\p{L})\.?/giu, ['UAH']],
  [/(?<!\p{L})дин(?!\p{L})\.?|(?<!\p{L})динара(?!\p{L})|(?<=\d ?)din(?!\p{L})\.?/giu, ['RSD']],
  [/(?<=\d ?)ден(?!\p{L})\.?/giu, ['MKD']],
  [/(?<=\d ?)лв(?!\p{L})\.?/giu, ['BGN']],
  [/ر\.? ?س|﷼/g, ['SAR']],
  [/د\.? ?إ/g, ['AED']],
  [/(?<=\d ?)Ft\b|\bFt(?= ?\d)/g, ['HUF']],
  [/\blei\b|\bLEI\b(?! ?:)/g, ['RON']],
  [/(?<![\p{L}\d])R(?= ?\d[\d ,]*[.,]\d\d(?!\d))|(?<=\()R(?=\))|(?<!\p{L})Rands?(?!\p{L})/gu, ['ZAR']],
  [/(?<!\p{L})D[hH]s?(?!\p{L})\.?/gu, ['AED', 'MAD']],
  [/(?<!\p{L})Rp(?!\p{L})\.?/gu, ['IDR']],
  // Signs that are also other words: only beside an amount with three decimals.
  ...shortSigns.map(([sign, currency]): [RegExp, string[]] => [besideMills(sign), [currency]]),
  [/₪/g, ['ILS']],
  [/฿|\bBaht\b/gi, ['THB']],
  // Amounts are multiples of a thousand, and a recogniser reads a `d`.
  [
    /₫|(?<=\d ?)đ(?:ồng)?(?!\p{L})|(?<!\p{L})VNĐ(?!\p{L})|(?<=(?<![\d.,])(?:\d{1,3}[.,])+\d[05]00 ?)d(?!\p{L})/gu,
    ['VND'],
  ],
  [/₱|(?<![\p{L}\d])P(?=\d{1,3}(?:,\d{3})*\.\d\d(?!\d))/gu, ['PHP']],
  [/₴/g, ['UAH']],
]

/** All signs in a pattern for each set of flags: most texts have none, which these tell in a quarter of the time. */
const anySign = [...Map.groupBy(signs, ([{ flags }]) => flags)].map(
  ([flags, own]) => new RegExp(own.map(([{ source }]) => source).join('|'), flags.replace('g', '')),
)

/** Every sign and code contains one of these; a quick check. */
const signLike = /[\p{L}\p{Sc}\u0080]|:-/u

/** With a dot before more words it is another abbreviation: `MODA CAD. NO: 44`. */
const code = /(?<![\p{L}])([A-Z]{3})(?!\p{L}|\. ?\p{L})/gu
/** Codes that are also words or abbreviations: currencies only if an amount is beside them. */
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
  'SVC',
  'XTS',
])

const sumBefore = /\d[., ]\d{2,3} ?$/
const sumAfter = /^ ?\d{1,3}(?:[., ]\d{3})*[.,]\d{2,3}(?!\d)/

function isBesideSum(text: string, start: number, end: number): boolean {
  return sumBefore.test(text.slice(0, start)) || sumAfter.test(text.slice(end))
}

/** A sign or code of a currency in a text, and the currencies that it may mean, the usual one first. */
export type CurrencySign = { start: number; end: number; codes: string[]; isCode: boolean }

/** Finds the signs and codes of currencies in a text. */
export function findCurrencySigns(text: string): CurrencySign[] {
  const found: CurrencySign[] = []
  if (!signLike.test(text)) return found
  const add = (sign: CurrencySign) => {
    if (!found.some((other) => sign.start < other.end && other.start < sign.end)) found.push(sign)
  }
  // Codes may touch a number: `100EUR`.
  for (const { 1: letters, index: start } of matchesOf(text, code)) {
    const end = start + 3
    if (currencyCodes.has(letters!) && (!unlikely.has(letters!) || isBesideSum(text, start, end)))
      add({ start, end, codes: [letters!], isCode: true })
  }
  if (!anySign.some((pattern) => pattern.test(text))) return found
  for (const [pattern, codes] of signs)
    for (const match of matchesOf(text, pattern))
      add({ start: match.index, end: match.index + match[0].length, codes, isCode: false })
  return found
}
