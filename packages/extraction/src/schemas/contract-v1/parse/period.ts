import { fold } from '../../../fields/text/fold.ts'
import { matchesOf } from '../../../fields/text/matches.ts'
import type { Language } from '../flow/language.ts'
import { cardinal, ordinal } from './number-words.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** A stretch of time in a text. `value` is how it is delivered: digits and the unit as its language writes it. */
export type Period = {
  start: number
  end: number
  count: number
  unit: Unit
  value: string
  /** `anniversary`: as long as until one. */
  form: 'plain' | 'compound' | 'anniversary'
  isBusiness: boolean
}

/** Unit words with one and several, and the forms that are found in texts. */
const units: [Language, Unit, one: string, many: string, forms: string][] = [
  ['en', 'year', 'year', 'years', 'years?|yrs?'],
  ['en', 'month', 'month', 'months', 'months?|mos?(?=\\.)'],
  ['en', 'week', 'week', 'weeks', 'weeks?'],
  ['en', 'day', 'day', 'days', 'days?'],
  ['de', 'year', 'Jahr', 'Jahre', 'jahre?[ns]?|jahres'],
  ['de', 'month', 'Monat', 'Monate', 'monat(?:e[ns]?|s)?'],
  ['de', 'week', 'Woche', 'Wochen', 'wochen?'],
  ['de', 'day', 'Tag', 'Tage', 'tag(?:e[ns]?)?|kalendertagen?|werktagen?|arbeitstagen?|bankarbeitstagen?'],
  ['fr', 'year', 'an', 'ans', 'ans?|annees?'],
  ['fr', 'month', 'mois', 'mois', 'mois'],
  ['fr', 'week', 'semaine', 'semaines', 'semaines?'],
  ['fr', 'day', 'jour', 'jours', 'jours?'],
  ['es', 'year', 'año', 'años', 'anos?|anualidad(?:es)?'],
  ['es', 'month', 'mes', 'meses', 'mes(?:es)?'],
  ['es', 'week', 'semana', 'semanas', 'semanas?'],
  ['es', 'day', 'día', 'días', 'dias?'],
  ['pt', 'year', 'ano', 'anos', 'anos?'],
  ['pt', 'month', 'mês', 'meses', 'mes(?:es)?'],
  ['pt', 'day', 'dia', 'dias', 'dias?'],
  ['it', 'year', 'anno', 'anni', 'ann[oi]'],
  ['it', 'month', 'mese', 'mesi', 'mes[ei]'],
  ['it', 'week', 'settimana', 'settimane', 'settiman[ae]'],
  ['it', 'day', 'giorno', 'giorni', 'giorn[oi]'],
  ['nl', 'year', 'jaar', 'jaar', 'jaar|jaren'],
  ['nl', 'month', 'maand', 'maanden', 'maand(?:en)?'],
  ['nl', 'week', 'week', 'weken', 'weken'],
  ['nl', 'day', 'dag', 'dagen', 'dag(?:en)?'],
]
/** A pattern for each row of {@link units}, which its whole word matches. */
const unitPatterns = units.map(([, , , , forms]) => new RegExp(`^(?:${forms})$`))
const accented = /[ñÑ]/

const number = '(\\d{1,4}(?:[.,]5)?|[a-z]{2,24}(?:(?:[- ](?:et |y |e )?)[a-z]{2,10}){0,2})'
const aside = '(?: ?[([] ?([\\da-z -]{1,24}?) ?[)\\]])?'
const between =
  '(?: ?-? ?(?:full|whole|calendar|consecutive|successive|additional|further|continuous|complete|contract|business|working|banking|trading|prior|volle[nr]?|ganze[nr]?|weitere[nr]?|aufeinanderfolgende[nr]?|completos?|calendario|naturales|consecutivos?|corridos?|uteis|civis)){0,2}'
const all = units.map(([, , , , forms]) => forms).join('|')
const plain = new RegExp(
  `(?<![\\p{L}\\d.,$€£/-])${number}${aside}${between} ?-? ?(${all})(?![\\p{L}\\d])`,
  'gu',
)
const compound =
  /(?<!\p{L})([a-z]{3,16}?|\d{1,3})-?(jahrig|monatig|wochig|tagig|jarig)(?:e[nmrs]?)?(?!\p{L})/gu
const anniversary =
  /(?<![\p{L}\d])(\d{1,2}(?: ?(?:st|nd|rd|th|er|eme|e|[.ºª°]))?|[a-z]{4,16}(?:-[a-z]{4,8})?)(?: ?\(\d{1,2}(?: ?(?:st|nd|rd|th))?\))?(?: annual)? (?:anniversary|jahrestag(?:e?s)?|anniversaire|aniversario|anniversario)(?!\p{L})/gu
const compoundUnits: Record<string, Unit> = {
  jahrig: 'year',
  monatig: 'month',
  wochig: 'week',
  tagig: 'day',
  jarig: 'year',
}
const business = /business|working|banking|trading|werktag|arbeitstag|ouvr|habil|utei|lavorativ|werkdag/

function unitOf(text: string, folded: string, language: Language | null) {
  const fits = units.filter((_, row) => unitPatterns[row]!.test(folded))
  const own = fits.find(([each]) => each === language)
  if (own) return own
  // The letter ñ decides between Spanish `años` and Portuguese `anos`.
  return fits.find(([each]) => each === (accented.test(text) ? 'es' : each)) ?? fits[0]
}

function countOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  return cardinal(text)
}

/** The number before a unit may be the last of several words: `of three years`, `of twenty-four months`. */
function lastCount(text: string): { count: number; skipped: number } | null {
  for (const at of [0, ...Array.from(text.matchAll(/[ -]/g), ({ index }) => index + 1)]) {
    const count = countOf(text.slice(at))
    if (count !== null) return { count, skipped: at }
  }
  return null
}

/** A period as it is delivered: `3 years`, `1 Jahr`. */
function printPeriod(count: number, unit: Unit, language: Language): string {
  const [, , one, many] =
    units.find((each) => each[0] === language && each[1] === unit) ?? units.find((each) => each[1] === unit)!
  return `${String(count).replace('.', language === 'en' ? '.' : ',')} ${count === 1 ? one : many}`
}

/** All periods in a text; its language decides between words that several have. */
export function findPeriods(text: string, language: Language | null): Period[] {
  const folded = fold(text)
  const found: Period[] = []
  const add = (period: Period) => {
    if (period.count > 0 && !found.some((other) => period.start < other.end && other.start < period.end))
      found.push(period)
  }
  for (const match of matchesOf(folded, anniversary)) {
    const written = match[1]!
    const count = /^\d/.test(written) ? Number.parseInt(written, 10) : ordinal(written)
    const own = language ?? 'en'
    const [start, end] = [match.index, match.index + match[0].length]
    if (count)
      add({
        start,
        end,
        count,
        unit: 'year',
        value: printPeriod(count, 'year', own),
        form: 'anniversary',
        isBusiness: false,
      })
  }
  for (const match of matchesOf(folded, plain)) {
    const [, written, bracketed = '', word] = match as unknown as [string, string, string | undefined, string]
    // Digits in brackets say it where the words before are more than are read: `one hundred eighty (180)`.
    const spelled = lastCount(written)
    const digits = /^\d+$/.test(bracketed) ? Number(bracketed) : null
    const counted = digits === null || spelled?.count === digits ? spelled : { count: digits, skipped: 0 }
    if (!counted) {
      // What was no number may hide one that starts within it.
      plain.lastIndex = match.index + Math.max(1, written.search(/[ -]|$/))
      continue
    }
    const start = match.index + counted.skipped
    const end = match.index + match[0].length
    const [own, unit] = unitOf(text.slice(end - word.length, end), word, language)!
    add({
      start,
      end,
      count: counted.count,
      unit,
      value: printPeriod(counted.count, unit, own),
      form: 'plain',
      isBusiness: business.test(match[0]),
    })
  }
  for (const match of matchesOf(folded, compound)) {
    const count = countOf(match[1]!)
    const unit = compoundUnits[match[2]!]!
    const [start, end] = [match.index, match.index + match[0].length]
    const own = match[2] === 'jarig' ? 'nl' : 'de'
    if (count)
      add({
        start,
        end,
        count,
        unit,
        value: printPeriod(count, unit, own),
        form: 'compound',
        isBusiness: false,
      })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Days of a period, roughly: to compare those of several units. */
export function daysOf({ count, unit }: Pick<Period, 'count' | 'unit'>): number {
  return count * { day: 1, week: 7, month: 30.4, year: 365 }[unit]
}
