import { type Checked, type ValueKind, validateFieldValue } from '@numora/domain'
import { type DateOrder, monthNames, readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'

/** Where a text is from: what a person types in a language, or a word of the page. */
export type TextSource = { locale: string; isPrinted?: boolean; today?: string }

const printedLocales = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl']
const typedMonths = new Map<string, Map<string, number>>()

function monthsOf(locale: string): Map<string, number> {
  let months = typedMonths.get(locale)
  if (!months) {
    months = monthNames([...printedLocales, locale])
    typedMonths.set(locale, months)
  }
  return months
}

/** Whether people of a language write the month before the day. */
function dateOrderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0)
  const types = parts.map(({ type }) => type)
  return types.indexOf('month') < types.indexOf('day') && types[0] !== 'year' ? 'month-first' : 'day-first'
}

function decimalOf(locale: string): '.' | ',' {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.'
}

const symbols: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  zł: 'PLN',
  kč: 'CZK',
  rm: 'MYR',
  r$: 'BRL',
  fr: 'CHF',
  euro: 'EUR',
}

/** The canonical value of what was typed or printed, by the rules that the server has, too. */
export function readTyped(kind: ValueKind, text: string, source: TextSource): Checked {
  // What is canonical already stays as it is, unless people of the language mean something else by it.
  return validateFieldValue(kind, canonicalOf(kind, text, source) ?? text)
}

function canonicalOf(kind: ValueKind, text: string, source: TextSource): string | null {
  const { locale, isPrinted = false, today = new Date().toISOString().slice(0, 10) } = source
  switch (kind.type) {
    case 'decimal':
      return readNumber(text, {
        decimal: decimalOf(locale),
        isAmount: isPrinted && kind.format === 'amount',
      })
    case 'date':
      return readDate(text, { order: dateOrderOf(locale), today, months: monthsOf(locale) })
    case 'time':
      return readTime(text)
    case 'currency':
      return symbols[text.trim().toLowerCase()] ?? /\b[A-Z]{3}\b/.exec(text)?.[0] ?? null
    case 'enum':
      return text.trim().toLowerCase().replace(/\s+/g, '_')
    default:
      return isPrinted ? trimmed(text) : null
  }
}

/** A word of a page often ends with what separates it from the next one. */
function trimmed(text: string): string {
  return text.trim().replace(/^[:;,]+|[:;,]+$/g, '')
}

function readTime(text: string): string | null {
  const match = /^\s*(\d{1,2})[:.h]?(\d{2})(?:[:.](\d{2}))?\s*(am|pm|uhr)?\s*$/i.exec(text)
  if (!match) return null
  const [, hour, minute, second, half] = match
  const isAfternoon = half?.toLowerCase() === 'pm'
  const hours = (Number(hour) % (half && half.toLowerCase() !== 'uhr' ? 12 : 100)) + (isAfternoon ? 12 : 0)
  return [String(hours).padStart(2, '0'), minute, ...(second ? [second] : [])].join(':')
}
