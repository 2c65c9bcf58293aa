import { isLabelOf } from '../layout/has-label.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import { type Hit, type Segment, textOf, wordsAt } from '../layout/segment.ts'
import { taxIdConcepts } from '../lexicon/concepts.ts'
import { findDates, isMonthAndYear } from '../parse/date.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import {
  isBeforeNumber,
  isInitial,
  isLabelledNumber,
  isOfContact,
  isOfTax,
  isOnlyStreet,
} from './address-labels.ts'

/** A postal code in the format of some country, with or without a town beside it. */
export const postcode =
  /(?:^|[\s,(])(?:[A-Z]{1,2}[- ])?\d{4,6}(?:[ -]?[A-Z]{2})?(?=$|[\s,.)])|\b\d{3} ?\d{2}\b|\b\d{2}-\d{3}\b|\b\d{4}-\d{3}\b|\b\d{5}-\d{3,4}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/

/** Web and mail addresses end an address for sure, the other words of contact only where the letters look like none. */
const web = /@|www\.|https?:/i
export const contact = /@|www\.|https?:|(?<![\p{L}\d])(?:IBAN|BIC|tel|fax|vat|e-?mail)(?![\p{L}\d])/iu
export const houseNumber = /^#?\d{1,4}(?: ?[/&-] ?\d{1,4})?-?\p{L}?$/u
/** Amounts, IBANs, dates, and numbers with more digits than a postal code has; `内浜1-3-29` is the number of a house. */
const figure =
  /\d[.,]\d{2}(?!\d)|^[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3}|(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\d?)\d{1,2}([./-])\d{1,2}\1\d{2,4}|^(?!\d{5}-\d{3,4}$)(?:[^\p{L}\d]*\d){8}\P{L}*$/u
/** Shares, sums of money, and rules of dashes. */
const sign = /[%\p{Sc}]|^[^\p{L}\d]*$/u
/** The number of a unit, which is no price: `LOT 3.18 & 3.19`. */
const unitNumber = /^\p{L}{2,} (?:\d{1,3}\.\d{2}(?: ?[&-] ?|$))+$/u
/** A number behind the name of the tax office: `BORNOVA VD. TCKN 48211190836`. */
const taxLine = /^\P{N}+\d[\d ]{6,}\d$/u
/** A tax id behind its label, whatever follows it: `Α.Φ.Μ. 094512380 Δ.Ο.Υ. Χίου`. */
const labelledTax = /^\P{N}+\d[\d ]{6,}\d(?!\d)/u

/** A number of one word that is longer than a postal code, also with letters: `91330205563817402A`. */
const longNumber = /^\p{L}*\d{7}[\dA-Z]*$/u

/** Of postal codes, of names of countries, and of codes of countries and regions: letters alone say less of them. */
const leastOf = {
  postcode: 0.3,
  country: 0.6,
  code: 0.3,
  street: 0.4,
  streets: 0.6,
  number: 0.3,
  region: 0.6,
}
/** The sign of postal codes in Japan, counties of Ireland, and words for regions and streets of East Asia and Thailand. */
const region =
  /^(?:Co\.|County) \p{Lu}\p{Ll}+$|^〒 ?\d{3}-?\d{4}|^\p{Script=Han}{1,3}[都道府県省市][ \p{Script=Han}\p{Script=Hiragana}]*[市区町村郡县]|^\p{Script=Han}{1,4}[市区][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\d|^(?:\d{5} )?\p{Script=Hangul}+(?:특별자치시|특별자치도|특별시|광역시|도) \p{Script=Hangul}+[시군구]|แขวง|เขต|ตำบล|อำเภอ|จังหวัด|ถนน|(?<![\p{L}\p{M}])[ตอจถซ]\. ?\p{Script=Thai}/u
/** From this probability on, a part surely belongs to an address. */
export const sure = 0.6
/** Above this, a word such as `Phone` is part of an address. */
const surely = 0.9

/** The widest gap between a label and its value, in sizes of letters. */
const farthestLabel = 25

/** Longer texts, without vowel signs and tone marks, are no part of an address. */
const longest = 70

function isLong(text: string): boolean {
  return text.length > longest && text.replace(/\p{M}/gu, '').length > longest
}

/** How many of something, as Japan, Korea and China count it: `20束`. */
const counted = /^\d[\d,.]*[個个本枚台箱束回件冊点袋缶개대매박권]$/u

/** How probable it is by its letters that a text belongs to an address. */
function byLetters(text: string): number {
  if (isLong(text) || !/\p{L}/u.test(text) || counted.test(text)) return 0
  const { street, town } = recogniseText(text)
  return street + town
}

/** Whether a label is close enough at the left of a value to be its own. */
function isNear(label: Segment | null, { x0, size }: Segment): boolean {
  return label?.isLabel === true && x0 - label.x1 < farthestLabel * size
}

/** What words of a segment are in an address. */
export type Evidence = {
  text: string
  /** How probable it is that they belong to an address. */
  probability: number
  /** Whether an address ends before them: a phone number, a tax id, a mail address, …. */
  isStop: boolean
  isLabel: boolean
  /** Whether a colon ends it, also one behind a space. */
  hasColon: boolean
  isCountry: boolean
  /** Whether they are a firm with its legal form. */
  isFirm: boolean
}

/** From this probability on, words with a legal form are a firm. */
const likelyFirm = 0.8

/** Whether words are a firm with its legal form behind its name, by their letters. */
export function isFirm(text: string, from: number, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.from > from && isLegalForm(hit)) && recogniseText(text).company >= likelyFirm
}

/** Whether words are part of a date that a segment begins with, also behind a label, or of a month: `3 March 2026`, and no `Rue du 8 mai 1945`. */
function isDated(segment: Segment, from: number, to: number): boolean {
  if (segment.digits < 4 || !/\d{4}/.test(segment.text)) return false
  if (isMonthAndYear(segment.text)) return true
  return findDates(segment.text, 'day_first').some(({ start, end }) => {
    const [first, last] = wordsAt(segment, start, end)
    const isFirst = first === 0 || segment.words[first - 1]!.text.endsWith(':')
    return isFirst && first < to && from < last
  })
}

function weigh(text: string, hits: readonly Hit[], isCountry: boolean, isCode: boolean): number {
  const streets = hits.filter(({ concepts }) => concepts.includes('street'))
  return Math.max(
    byLetters(text),
    isCountry ? leastOf.country : 0,
    isCode ? leastOf.code : 0,
    streets.length > 0 ? leastOf.street : 0,
    /\d/.test(text) && streets.length > 1 ? leastOf.streets : 0,
    houseNumber.test(text) ? leastOf.number : 0,
    region.test(text) && !isLong(text) ? leastOf.region : 0,
    text.length < 40 && postcode.test(text) ? leastOf.postcode : 0,
  )
}

/** Judges words of a segment by their letters, form and meanings; `to` is exclusive. */
export function readEvidence(segment: Segment, from: number, to: number): Evidence {
  const { words } = segment
  const text = textOf(segment, from, to).replace(/[\s,;]+$/, '')
  const hasDigit = /\d/.test(text)
  const hits = segment.hits.filter((hit) => hit.from >= from && hit.to <= to)
  const whole = hits.filter((hit) => hit.from === from && hit.to === to)
  const isCode = /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2,3})$/u.test(text)
  const isCountry = whole.some(({ concepts }) => concepts.includes('country'))
  const alone = weigh(text, hits, isCountry, isCode)
  // A part of a line that looks like an address as a whole, such as a building's name, may be part of it.
  const isLine = from === 0 && to === words.length
  const probability = isLine || alone >= 0.5 ? alone : Math.max(alone, byLetters(segment.text) / 2)
  const isColon = text.endsWith(':') || words[to]?.text === ':'
  const hasColon = isColon && !isBeforeNumber(segment, to - 1)
  const mayBeLabel = (isLine || hasColon) && !isCountry && !isCode
  const isLabel = mayBeLabel && whole.some((hit) => !isOnlyStreet(hit))
  const isBeforeDigits = /^[+(]?\d/.test(words[to]?.text ?? '')
  const isContact =
    !isCode &&
    !hits.some(({ concepts }) => concepts.includes('country')) &&
    hits.some(
      (hit) =>
        hit.from === from &&
        (hit.to < to || isLine || hasColon || isBeforeDigits) &&
        isOfContact(hit) &&
        !isInitial(segment, hit),
    )
  const isBesideContact = from === 0 && isNear(segment.left, segment) && segment.left!.hits.some(isOfContact)
  const isTaxId =
    longNumber.test(text) && segment.hits.some((hit) => hit.to === from && isLabelOf(hit, taxIdConcepts))
  const isTax = hits.some((hit) => (hit.from === from ? labelledTax : taxLine).test(text) && isOfTax(hit))
  const isNumber = hits.some((hit) => hit.from === from && isLabelledNumber(segment, hit, to))
  const isPerson =
    !hasDigit && hits.some((hit) => hit.from === from && hit.to < to && hit.concepts.includes('contact'))
  const isUnit = hits.some((hit) => hit.from === from && hit.concepts.includes('street'))
  const isFigure = (sign.test(text) || (hasDigit && figure.test(text))) && !(isUnit && unitNumber.test(text))
  const isOther = isContact || isBesideContact || contact.test(text) || isFigure || (hasColon && !isLabel)
  return {
    text,
    probability,
    isStop:
      web.test(text) ||
      isTaxId ||
      isTax ||
      isNumber ||
      isPerson ||
      (isOther && probability < surely) ||
      isDated(segment, from, to),
    isLabel,
    hasColon,
    isCountry,
    isFirm: isFirm(text, from, hits),
  }
}
