import { countWords } from './numerals.ts'

type PeriodUnit = 'day' | 'week' | 'month' | 'year'
export type Period = { count: number; unit: PeriodUnit }
/** `30 days`, `thirty days`, `thirty (30) days`, `30 (thirty) days`. */
export type PeriodStyle = 'digits' | 'words' | 'both' | 'reversed'
/** What a sentence asks for: German's case, English's `three-year`. */
export type PeriodForm = 'plain' | 'accusative' | 'adjective'

type UnitNames = Record<PeriodUnit, readonly [one: string, many: string, gender: 'm' | 'f']>

const names: Record<string, UnitNames> = {
  en: {
    day: ['day', 'days', 'm'],
    week: ['week', 'weeks', 'm'],
    month: ['month', 'months', 'm'],
    year: ['year', 'years', 'm'],
  },
  de: {
    day: ['Tag', 'Tagen', 'm'],
    week: ['Woche', 'Wochen', 'f'],
    month: ['Monat', 'Monaten', 'm'],
    year: ['Jahr', 'Jahren', 'm'],
  },
  fr: {
    day: ['jour', 'jours', 'm'],
    week: ['semaine', 'semaines', 'f'],
    month: ['mois', 'mois', 'm'],
    year: ['an', 'ans', 'm'],
  },
  es: {
    day: ['día', 'días', 'm'],
    week: ['semana', 'semanas', 'f'],
    month: ['mes', 'meses', 'm'],
    year: ['año', 'años', 'm'],
  },
  pt: {
    day: ['dia', 'dias', 'm'],
    week: ['semana', 'semanas', 'f'],
    month: ['mês', 'meses', 'm'],
    year: ['ano', 'anos', 'm'],
  },
  it: {
    day: ['giorno', 'giorni', 'm'],
    week: ['settimana', 'settimane', 'f'],
    month: ['mese', 'mesi', 'm'],
    year: ['anno', 'anni', 'm'],
  },
  nl: {
    day: ['dag', 'dagen', 'm'],
    week: ['week', 'weken', 'm'],
    month: ['maand', 'maanden', 'm'],
    year: ['jaar', 'jaar', 'm'],
  },
}

const germanAccusative: Record<PeriodUnit, readonly [one: string, many: string]> = {
  day: ['einen', 'Tage'],
  week: ['eine', 'Wochen'],
  month: ['einen', 'Monate'],
  year: ['ein', 'Jahre'],
}

function counted(count: number, words: string, style: PeriodStyle): string {
  if (style === 'digits') return String(count)
  if (style === 'words') return words
  return style === 'both' ? `${words} (${count})` : `${count} (${words})`
}

/** A period as a contract prints it. */
export function printPeriod(
  language: string,
  { count, unit }: Period,
  style: PeriodStyle,
  form: PeriodForm,
): string {
  const [one, many, gender] = names[language]![unit]
  const isAccusative = language === 'de' && form === 'accusative'
  const words = isAccusative && count === 1 ? germanAccusative[unit][0] : countWords(language, count, gender)
  if (form === 'adjective' && language === 'en')
    return `${counted(count, words, style)}${style === 'both' || style === 'reversed' ? ' ' : '-'}${one}`
  return `${counted(count, words, style)} ${count === 1 ? one : isAccusative ? germanAccusative[unit][1] : many}`
}

/** The day on which a period that begins on `date` is over: a year from 1 March ends on 1 March. */
export function addPeriod(date: string, { count, unit }: Period): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (unit === 'day' || unit === 'week')
    return new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1)))
      .toISOString()
      .slice(0, 10)
  const months = month - 1 + count * (unit === 'year' ? 12 : 1)
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, months, Math.min(day, last))).toISOString().slice(0, 10)
}
