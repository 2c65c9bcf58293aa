import { isCalendarDate } from '@numora/domain'
import { type DateOrder, findDates, monthNumber, monthPattern } from '../../../fields/parse/date.ts'
import { fold } from '../../../fields/text/fold.ts'
import { matchesOf } from '../../../fields/text/matches.ts'
import { cardinal, ordinal, writtenYear } from './number-words.ts'

export type LegalDate = { start: number; end: number; value: string; form: string }

const day =
  '(?:(?<digits>\\d{1,2})(?: ?(?:st|nd|rd|th|er|eme|[ºª°.]))?|(?<words>[a-z]{2,18}(?:(?:-| (?:et |y |e )?)[a-z]{2,8})?))(?: ?\\([\\da-z]{1,12}\\))?'
const joint =
  "(?:[ ,]*(?:days?|dias?|giorn[oi]|dag|jours?|the|in|of|im|des?|del|di|do|da|van|d'|mes|mois|monats?|maand|mese)\\b)*[ ,]*"
const year =
  '(?<year>(?:19|20)\\d\\d|(?:two|zwei|deux|dos|dois|due|twee|em)[- ]?(?:thousand|tausend|mille|mil|mila|duizend)(?:[- ]?[a-z]{1,18}){1,4})'
const yearJoint =
  "(?:[ ,.]*(?:in|the|year|of|our|lord|de|del|do|dell'|dell|anno|ano|annee|l'an|l'annee|van|het|jaar|jahre?s?|im)\\b'?)*[ ,.]*"

const dayFirst = new RegExp(
  `(?<![\\p{L}\\d])${day}${joint}(?<month>${monthPattern})\\b${yearJoint}${year}`,
  'gu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(?<month>${monthPattern})\\b[ ,.]*(?:the )?${day}[ ,]${yearJoint}${year}`,
  'gu',
)

/** Dates as contracts write them, in words too: `this first day of March, 2025`; where a part is left open, none. */
export function findLegalDates(text: string, order: DateOrder): LegalDate[] {
  const folded = fold(text)
  const found: LegalDate[] = []
  const add = (date: LegalDate) => {
    if (!found.some((other) => date.start < other.end && other.start < date.end)) found.push(date)
  }
  for (const [form, pattern] of [
    ['day_first', dayFirst],
    ['month_first', monthFirst],
  ] as const)
    for (const match of matchesOf(folded, pattern)) {
      const { digits, words, month, year } = match.groups!
      const number = digits ? { value: Number(digits), skipped: 0 } : dayOf(words!)
      const read = /^\d/.test(year!) ? { value: Number(year), rest: 0 } : yearOf(year!)
      const value = number && read ? toDate(read.value, monthNumber(month!), number.value) : null
      if (!value || !read) {
        pattern.lastIndex = match.index + Math.max(1, match[0].search(/[ -]|$/))
        continue
      }
      add({
        start: match.index + number!.skipped,
        end: match.index + match[0].length - read.rest,
        value,
        form: digits ? form : 'written',
      })
    }
  // `May 2020` has no day.
  for (const { start, end, value, form } of findDates(text, order))
    if (form !== 'month_day' || !/\p{L}[ .]*\d{4}$/u.test(text.slice(start, end)))
      add({ start, end, value, form })
  return found.sort((a, b) => a.start - b.start)
}

/** A day in words, which may have another word before it: `this first`. */
function dayOf(found: string): { value: number; skipped: number } | null {
  const words = found.replace(/ (?:de|do|di|of)$/, '')
  for (const at of [0, words.search(/[^ -]+$/)]) {
    const text = words.slice(at)
    const value = ordinal(text) ?? cardinal(text)
    if (at >= 0 && value) return { value, skipped: at }
  }
  return null
}

/** A year in words, with how much of the text behind it is no part of it. */
function yearOf(text: string): { value: number; rest: number } | null {
  for (let end = text.length; end > 0; end = text.slice(0, end).search(/[- ][^- ]*$/)) {
    const value = writtenYear(text.slice(0, end))
    if (value !== null) return { value, rest: text.length - end }
  }
  return null
}

function toDate(year: number, month: number | undefined, day: number): string | null {
  if (!month || year < 1950 || year > 2120 || !isCalendarDate(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
