import { currencyCodes } from '@numora/domain'
import { currencySigns } from './currency-sign-forms.ts'
import { matchesOf } from './matches.ts'
import { oncePerText } from './once-per-text.ts'

/** All signs in a pattern for each set of flags: most texts have none, which these show in a quarter of the time. */
const anySign = [...Map.groupBy(currencySigns, ([{ flags }]) => flags)].map(
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
  'VED',
  'TND',
])

const sumBefore = /\d[., ]\d{2,3} ?$/
const sumAfter = /^ ?\d{1,3}(?:[., ]\d{3})*[.,]\d{2,3}(?!\d)/

function isBesideSum(text: string, start: number, end: number): boolean {
  return sumBefore.test(text.slice(0, start)) || sumAfter.test(text.slice(end))
}

/** A sign or code of a currency in a text, and the currencies that it may mean, the usual one first. */
export type CurrencySign = { start: number; end: number; codes: readonly string[]; isCode: boolean }

const none: readonly CurrencySign[] = []
const mostKnown = 10_000

/** Finds the signs and codes of currencies in a text. */
export function findCurrencySigns(text: string): readonly CurrencySign[] {
  return signLike.test(text) ? signsIn(text) : none
}

const signsIn = oncePerText(mostKnown, (text): readonly CurrencySign[] => {
  const found: CurrencySign[] = []
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
  for (const [pattern, codes] of currencySigns)
    for (const match of matchesOf(text, pattern))
      add({ start: match.index, end: match.index + match[0].length, codes, isCode: false })
  return found
})

/** Whether a text is nothing but the sign or code of a currency. */
export function isCurrencySign(text: string): boolean {
  return findCurrencySigns(text).some(({ start, end }) => start === 0 && end === text.length)
}
