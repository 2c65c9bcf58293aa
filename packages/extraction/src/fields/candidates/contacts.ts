import { validateFieldValue } from '@numora/domain'
import type { Segment } from '../layout/segment.ts'
import { findDates } from '../parse/date.ts'
import { matchesOf } from '../text/matches.ts'
import { type Candidate, candidateAt, type Kind } from './candidate.ts'
import { isLabelled } from './is-labelled.ts'

function at(
  segment: Segment,
  kind: Kind,
  match: RegExpMatchArray,
  value: string,
  traits: string[],
): Candidate {
  const start = match.index! + match[0].indexOf(value)
  return candidateAt(segment, kind, value, [start, start + value.length], traits)
}

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu

export function findEmails(segment: Segment): Candidate[] {
  if (!segment.text.includes('@')) return []
  return matchesOf(segment.text, email).map((match) =>
    at(segment, 'email', match, match[0], [
      /^(?:info|office|sales|contact|kontakt|mail|hello|billing|accounts?|buchhaltung|invoice|service|support)@/i.test(
        match[0],
      )
        ? 'role'
        : 'person',
    ]),
  )
}

const endings =
  'com|net|org|info|biz|eu|io|co|de|at|ch|fr|es|it|nl|be|pl|pt|se|dk|no|fi|cz|sk|uk|ie|us|ca|au|in|my|sg|br|mx|shop|store|app|dev|online|gmbh|berlin|wien|swiss|cloud|tech|agency|studio|design|solutions|lu|li|ro|hu|nz|ae|za|hr|si|lt|lv|ee|bg|gr|tr|il|jp|hk|ph|cl|pe|mt|cy|rs|ua|cn|tw|kr|th|vn|id|sa|qa|kw|eg|ir|pk'
const website = new RegExp(
  `(?<![@\\w.-])(?:https?://\\S+[^\\s.,;)]|www\\.[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?:/[^\\s,;]*)?|(?<!\\p{L})[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]+)*\\.(?:${endings})(?:/[^\\s,;]*)?)(?![\\w@-])`,
  'giu',
)

const websiteText = { type: 'text', format: 'website' } as const
/** What is written before the rest of an address that is none on the web. */
const otherScheme = /(?:[a-z][a-z\d+.-]*:\/\/|(?:javascript|vbscript|data|blob|mailto):)$/i

/** The host of a web or mail address in small letters, without `www.`; what follows it on the web stays. */
export function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^.*@|^https?:\/\//, '')
    .replace(/^www\./, '')
}

export function findWebsites(segment: Segment): Candidate[] {
  return matchesOf(segment.text, website)
    .filter(
      ({ 0: address, index }) =>
        validateFieldValue(websiteText, address).ok && !otherScheme.test(segment.text.slice(0, index)),
    )
    .map((match) =>
      at(segment, 'website', match, match[0], [
        /^www/i.test(match[0]) ? 'www' : /^http/i.test(match[0]) ? 'http' : 'bare',
        ...(/\/\S/.test(match[0].replace(/^https?:\/\//, '')) ? ['path'] : []),
      ]),
    )
}

/** Postal codes of Brazil and the long ones of the United States; numbers to call have their form, too. */
const longPostcode = /^\d{5}-\d{3,4}$/
/** After letters with a dot it touches its label: `Tel.01/512 89 98`. */
const phone = /(?<![\w/]|(?<!\p{L})\.)(?:\+|\(|00)?\d(?:[\d ()/.\-–]{5,20})\d(?![\w])/gu

/** Between two numbers of which the second begins with its area code: `(02) 318 44 71 / (04) 507 22 66`. */
const betweenPhones = /(?<=\d[\d ().–-]{5,20}\d) ?\/ ?(?=\+|\(?0)/g

/** A number of fewer digits is none of a phone. */
const fewestDigits = 6

/** A number whose area code is its last group. */
const areaLast = /^(\d{5,8})([-–])(0\d{1,3})$/

/** The number as it is dialled: beside Arabic letters, groups of digits are printed from right to left. */
function dialled(value: string, { text, left, right }: Segment): string {
  const [, number, dash, area] = areaLast.exec(value) ?? []
  const isArabic = /\p{Script=Arabic}/u.test([text, left?.text, right?.text].join(''))
  return number && isArabic ? `${area}${dash}${number}` : value
}

export function findPhones(segment: Segment): Candidate[] {
  if (segment.digits < fewestDigits) return []
  const { text } = segment
  const apart = text.includes('/') ? text.replace(betweenPhones, (slash) => '|'.repeat(slash.length)) : text
  return matchesOf(apart, phone).flatMap((match) => {
    let value = match[0].trim()
    if (value.startsWith('(') && !value.includes(')')) value = value.slice(1)
    const digits = value.replace(/\D/g, '').length
    if (digits < fewestDigits || digits > 15) return []
    const found = at(segment, 'phone', match, value, [
      value.startsWith('+')
        ? 'plus'
        : value.startsWith('0')
          ? 'zero'
          : value.startsWith('(')
            ? 'bracket'
            : 'other',
      `digits${digits}`,
      ...(/\p{L}[.:]$/u.test(segment.text.slice(0, match.index)) ? ['stuck'] : []),
      ...(/^\d+$/.test(value) ? ['digits_only'] : []),
      ...(/[.,]\d{2}$/.test(value) ? ['like_amount'] : []),
      ...(findDates(value, 'day_first').length > 0 ? ['like_date'] : []),
    ])
    const isCalled = isLabelled(found, 'phone') && !isLabelled(found, 'party_address')
    if (longPostcode.test(value) && !isCalled) return []
    return [{ ...found, value: dialled(value, segment) }]
  })
}
