import { findAddresses } from './addresses.ts'
import { type Amount, findAmounts } from './amounts.ts'
import type { Candidate, Kind } from './candidate.ts'
import { findEmails, findPhones, findWebsites } from './contacts.ts'
import { findCurrencies } from './currencies.ts'
import { findDateCandidates, findTimes } from './dates.ts'
import type { Document } from './document.ts'
import { findIds } from './ids.ts'
import { mendAmounts } from './mend-amounts.ts'
import { findLongNames, findNames } from './names.ts'
import { findBics, findIbans, findTaxIds } from './registrations.ts'
import { findMethods, findTerms } from './texts.ts'

export type Candidates = Record<Kind, Candidate[]> & { amount: Amount[] }

/** Pages between the first ones and the last are item tables: nothing but amounts is looked for there. */
const headPages = 2

/** All that is printed and may be a field's value, by kind. */
export const findCandidates = ({ layout, numbers, dateOrder }: Document): Candidates => {
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
  const isOcrPage = new Map(layout.pages.map((page) => [page.number, page.isOcr]))
  const lastPage = layout.pages.at(-1)?.number ?? 1
  for (const segment of layout.segments) {
    const hasDigit = /\d/.test(segment.text)
    const isOcr = isOcrPage.get(segment.page)!
    if (hasDigit) found.amount.push(...findAmounts(segment, numbers, isOcr))
    found.currency.push(...findCurrencies(segment))
    if (segment.page > headPages && segment.page !== lastPage) continue
    if (hasDigit) {
      found.date.push(...findDateCandidates(segment, dateOrder))
      found.time.push(...findTimes(segment))
      found.id.push(...findIds(segment))
      found.tax_id.push(...findTaxIds(segment))
      found.iban.push(...findIbans(segment, layout.segments[segment.index + 1]))
      found.phone.push(...findPhones(segment))
      found.address.push(...findAddresses(segment))
    } else if (segment.blockIndex < 8 && segment.block.segments.length < 12) {
      found.address.push(...findAddresses(segment))
    }
    found.bic.push(...findBics(segment))
    found.email.push(...findEmails(segment))
    found.website.push(...findWebsites(segment))
    found.name.push(...findNames(segment), ...findLongNames(segment, isOcr))
    found.terms.push(...findTerms(segment))
    found.method.push(...findMethods(segment))
  }
  if (layout.pages.every((page) => page.isOcr)) found.amount = mendAmounts(found.amount)
  return found
}
