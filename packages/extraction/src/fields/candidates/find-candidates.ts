import { attempt, type Fault } from '../../fault.ts'
import type { Segment } from '../layout/segment.ts'
import { findBics, findIbans } from './accounts.ts'
import { findAddresses } from './addresses.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { isBelowName } from './below-name.ts'
import type { Candidate, Kind } from './candidate.ts'
import { findEmails, findPhones, findWebsites } from './contacts.ts'
import { currenciesOfIds, currenciesOfWords } from './country-evidence.ts'
import { decideSharedSigns, findCurrencies } from './currencies.ts'
import { findDateCandidates, findTimes } from './dates.ts'
import type { Document } from './document.ts'
import { dropPhones } from './drop-phones.ts'
import { dropValues } from './drop-values.ts'
import { findIds } from './ids.ts'
import { mendAmounts } from './mend-amounts.ts'
import { findNames } from './names.ts'
import { findSelfNamed } from './self-named.ts'
import { findTaxIds } from './tax-ids.ts'
import { findMethods, findTerms } from './texts.ts'
import { findWebNames, inWebAddress } from './web-names.ts'

export type Candidates = Record<Kind, Candidate[]> & { amount: Amount[] }

/**
 * Only the first pages and the last are searched for everything; the pages between are item tables and are
 * searched for amounts.
 */
const headPages = 2

/**
 * Finds all printed texts that may be a field's value, by kind. A finder that throws on a segment is recorded
 * as a fault and finds nothing there.
 */
export function findCandidates(
  { layout, numbers, dates, isOtherScript }: Document,
  faults: Fault[] = [],
): Candidates {
  const found: Candidates = {
    amount: [],
    date: [],
    time: [],
    id: [],
    tax_id: [],
    iban: [],
    bic: [],
    email: [],
    phone: [],
    website: [],
    name: [],
    address: [],
    currency: [],
    terms: [],
    method: [],
  }
  const add = <K extends Kind>(kind: K, find: () => Candidates[K]) => {
    const all: Candidate[] = found[kind]
    all.push(...attempt<Candidate[]>(faults, 'candidates', find, () => []))
  }
  const isOcrPage = new Map(layout.pages.map((page) => [page.number, page.isOcr]))
  const lastPage = layout.pages.at(-1)?.number ?? 1
  for (const segment of layout.segments) {
    const hasDigit = segment.digits > 0
    const isOcr = isOcrPage.get(segment.page)!
    if (hasDigit) add('amount', () => findAmounts(segment, numbers, isOcr))
    add('currency', () => findCurrencies(segment))
    if (segment.page > headPages && segment.page !== lastPage) continue
    add('date', () => findDateCandidates(segment, dates))
    if (hasDigit) {
      add('time', () => findTimes(segment))
      add('id', () => findIds(segment))
      add('tax_id', () => findTaxIds(segment))
      add('iban', () => findIbans(segment, layout.segments[segment.index + 1], isOcr))
      add('phone', () => findPhones(segment))
      add('address', () => findAddresses(segment))
    } else if ((segment.blockIndex < 8 && segment.block.segments.length < 12) || isBelowName(segment)) {
      add('address', () => findAddresses(segment))
    }
    add('bic', () => findBics(segment))
    add('email', () => findEmails(segment))
    add('website', () => findWebsites(segment))
    add('name', () => [...findNames(segment, isOcr), ...findSelfNamed(segment)])
    add('terms', () => findTerms(segment))
    add('method', () => findMethods(segment))
  }
  add('name', () => {
    const known = new Set(found.name.map(({ value }) => value))
    const names = findWebNames(layout.segments, [...found.website, ...found.email], known)
    // In another script the name is not written as in an address.
    return names.filter(({ traits }) => !(isOtherScript && traits.includes(inWebAddress)))
  })
  found.phone = attempt(
    faults,
    'candidates',
    () => dropPhones(found.phone, found.tax_id),
    () => found.phone,
  )
  found.name = attempt(
    faults,
    'candidates',
    () => dropValues(found),
    () => found.name,
  )
  if (layout.pages.every((page) => page.isOcr))
    found.amount = attempt(
      faults,
      'candidates',
      () => mendAmounts(found.amount),
      () => found.amount,
    )
  found.currency = attempt(
    faults,
    'candidates',
    () => decideCurrencies(found, layout.segments),
    () => found.currency,
  )
  return found
}

function decideCurrencies(found: Candidates, segments: readonly Segment[]): Candidate[] {
  if (!found.currency.some(({ traits }) => traits.includes('shared_sign'))) return found.currency
  const words = currenciesOfWords(segments)
  const ids = new Set(currenciesOfIds([...found.iban, ...found.tax_id]).map(({ currency }) => currency))
  return decideSharedSigns(found.currency, (currency) => words.has(currency) || ids.has(currency))
}
