import type { Segment } from '../layout/segment.ts'
import type { Candidate } from './candidate.ts'
import {
  countryCurrency,
  countrySigns,
  domainCurrency,
  euroChanges,
  moreCountrySigns,
  phoneCurrency,
} from './country-signs.ts'

/** Something on a page that says whose currency is used there, the more surely the higher its weight. */
export type CountryEvidence = { currency: string; weight: number; segment: Segment }

/** The currencies of the countries that tax ids and accounts begin with. */
export function currenciesOfIds(ids: readonly Candidate[]): { currency: string; segment: Segment }[] {
  return ids.flatMap(({ value, segments }) => {
    const country = /^[A-Z]{2}(?=[A-Z\d]*\d)/.exec(value)?.[0]
    const currency = country && countryCurrency[country]
    return currency ? [{ currency, segment: segments[0]! }] : []
  })
}

const ofWords = new WeakMap<readonly Segment[], ReadonlySet<string>>()

/** The currencies whose country is named on the pages, of those that share a sign with others; found once for each list. */
export function currenciesOfWords(segments: readonly Segment[]): ReadonlySet<string> {
  const known = ofWords.get(segments)
  if (known) return known
  const text = segments.map((segment) => segment.text).join('\n')
  const found = new Set(
    countrySigns.flatMap(([currency, pattern]) => (linesOf(pattern).test(text) ? [currency] : [])),
  )
  ofWords.set(segments, found)
  return found
}

const ofLines = new Map<RegExp, RegExp>()

/** A pattern whose `$` is the end of a line. */
function linesOf(pattern: RegExp): RegExp {
  const known = ofLines.get(pattern) ?? new RegExp(pattern, `${pattern.flags}m`)
  ofLines.set(pattern, known)
  return known
}

type Found = Readonly<Record<'iban' | 'tax_id' | 'phone' | 'website' | 'email', readonly Candidate[]>>

/**
 * All evidence for a currency that is printed nowhere: addresses, tax ids, accounts, phones, domains, words.
 * `date` is that of the document, if it is known.
 */
export function findCountryEvidence(
  segments: readonly Segment[],
  found: Found,
  date: string | null,
): CountryEvidence[] {
  const evidence: CountryEvidence[] = currenciesOfIds([...found.iban, ...found.tax_id]).map((each) => ({
    ...each,
    weight: 2,
  }))
  const add = (currency: string, weight: number, pattern: RegExp) => {
    const segment = segments.find(({ text }) => pattern.test(text))
    if (segment) evidence.push({ currency, weight, segment })
  }
  for (const [currency, pattern] of countrySigns) add(currency, 2, pattern)
  for (const [currency, weight, pattern] of moreCountrySigns) add(currency, weight, pattern)
  for (const [currency, euroSince, pattern] of euroChanges)
    add(date !== null && date < euroSince ? currency : 'EUR', 3, pattern)
  for (const {
    value,
    segments: [segment],
  } of found.phone) {
    const currency = phoneCurrency.find(([pattern]) => pattern.test(value))?.[1]
    if (currency) evidence.push({ currency, weight: 1, segment: segment! })
  }
  for (const {
    value,
    segments: [segment],
  } of [...found.website, ...found.email]) {
    const ending = /\.([a-z]{2})(?:\/|$)/i.exec(value.replace(/^https?:\/\//, ''))?.[1]
    const currency = ending && domainCurrency[ending.toUpperCase()]
    if (currency) evidence.push({ currency, weight: 1, segment: segment! })
  }
  return evidence
}
