import type { Region } from '../locales/region.ts'
import { formatDate } from '../page/format.ts'
import type { Random } from '../random.ts'
import { listOf } from '../world/world.ts'
import { countWords, englishOrdinal, germanOrdinal, numberWords } from './numerals.ts'

/** `3 March 2025`, `03/03/2025`, `the third of March two thousand …`, `3rd day of March, 2025`. */
export type DateStyle = 'long' | 'numeric' | 'words' | 'ordinal' | 'day'

const longPatterns: Record<string, string> = {
  en: 'd MMMM yyyy',
  de: 'd. MMMM yyyy',
  fr: 'd MMMM yyyy',
  es: "d 'de' MMMM 'de' yyyy",
  pt: "d 'de' MMMM 'de' yyyy",
  it: 'd MMMM yyyy',
  nl: 'd MMMM yyyy',
}

/** Languages that have a way of their own to print `3rd day of March`. */
const dayLanguages = ['en', 'es', 'pt']

function hasDayForm(language: string): boolean {
  return dayLanguages.includes(language)
}

function monthName(region: Region, month: number): string {
  return listOf(region.words.months)[month - 1]!
}

function long(region: Region, date: string, r: Random): string {
  const months = listOf(region.words.months)
  const short = listOf(region.words.monthsShort)
  const isMonthFirst = ['US', 'CA'].includes(region.country) && region.language === 'en'
  const pattern = isMonthFirst && r.chance(0.85) ? 'MMMM d, yyyy' : longPatterns[region.language]!
  const text = formatDate(date, pattern, months, short)
  return region.language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

function words(region: Region, date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const { language } = region
  const name = monthName(region, month)
  const yearWords = numberWords(language, year)
  switch (language) {
    case 'en':
      return `${englishOrdinal(day)} of ${name} ${yearWords.replace(/^two thousand /, 'two thousand and ')}`
    case 'de':
      return `${germanOrdinal(day)} ${name} ${yearWords}`
    case 'fr':
      return `${day === 1 ? 'premier' : numberWords(language, day)} ${name} ${yearWords}`
    case 'nl':
      return `${numberWords(language, day)} ${name} ${yearWords}`
    case 'it':
      return `${day === 1 ? 'primo' : numberWords(language, day)} ${name} ${yearWords}`
    default:
      return `${day === 1 ? 'primero' : numberWords(language, day)} de ${name} de ${yearWords}`.replace(
        'primero',
        language === 'pt' ? 'primeiro' : 'primero',
      )
  }
}

function dayForm(region: Region, date: string, r: Random): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const { language } = region
  const name = monthName(region, month)
  if (language === 'en') {
    const ordinal = r.chance(0.65) ? formatDate(date, 'do', [], []) : englishOrdinal(day)
    return `${ordinal} day of ${name}${r.pick([',', ''])} ${year}`
  }
  const count = r.pick([String(day), countWords(language, day, 'm')])
  const printedYear = r.pick([String(year), String(year), numberWords(language, year)])
  if (language === 'es') return `${count} ${day === 1 ? 'día' : 'días'} del mes de ${name} de ${printedYear}`
  return `${count} ${day === 1 ? 'dia' : 'dias'} do mês de ${name} de ${printedYear}`
}

function ordinal(region: Region, date: string, r: Random): string {
  if (region.language !== 'en') return long(region, date, r)
  const pattern = r.pick([
    'do MMMM yyyy',
    'MMMM do, yyyy',
    'do MMMM, yyyy',
    "do 'of' MMMM, yyyy",
    'MMMM d yyyy',
  ])
  return formatDate(date, pattern, listOf(region.words.months), [])
}

/** Numeric patterns that print the century, so that nobody has to guess it. */
function numeric(region: Region, date: string, r: Random): string {
  const patterns = region.dates.filter(([pattern]) => /yyyy/.test(pattern) && !/MMM/.test(pattern))
  return formatDate(date, r.weighted(patterns), listOf(region.words.months), [])
}

/** A date as a contract of the region prints it in a sentence. */
export function printDate(region: Region, date: string, style: DateStyle, r: Random): string {
  switch (style) {
    case 'long':
      return long(region, date, r)
    case 'numeric':
      return numeric(region, date, r)
    case 'words':
      return words(region, date)
    case 'ordinal':
      return ordinal(region, date, r)
    case 'day':
      return hasDayForm(region.language) ? dayForm(region, date, r) : long(region, date, r)
  }
}
