import type { NumberFormat } from '../locales/region.ts'

function groupIndian(digits: string, separator: string): string {
  return digits.length <= 3
    ? digits
    : `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, separator)}${separator}${digits.slice(-3)}`
}

/** Prints a canonical decimal: `1234.50` as `1.234,50`. */
export function formatNumber(canonical: string, format: NumberFormat): string {
  const [whole = '', fraction] = canonical.replace('-', '').split('.')
  const grouped = format.isIndian
    ? groupIndian(whole, format.group)
    : whole.replace(/\B(?=(\d{3})+$)/g, format.group)
  const sign = canonical.startsWith('-') ? '-' : ''
  return withDigits(sign + grouped + (fraction === undefined ? '' : format.decimal + fraction), format)
}

/** The text with the digits of a number format. */
export function withDigits(text: string, { digits }: NumberFormat): string {
  return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)]!)
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

/** Year, month and day of a `YYYY-MM-DD` date in another calendar, and the name of its era. */
function inCalendar(date: string, calendar: string): [year: string, month: string, day: string, era: string] {
  const format = new Intl.DateTimeFormat(`ja-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    era: 'short',
    timeZone: 'UTC',
  })
  const parts = format.formatToParts(new Date(`${date}T00:00:00Z`))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return [part('year'), part('month').padStart(2, '0'), part('day').padStart(2, '0'), part('era')]
}

/**
 * Prints a `YYYY-MM-DD` date by a pattern of yyyy, yy, MMMM, MMM, MM, M, dd, do (`3rd`), d; quoted text is literal. A calendar's name may
 * stand before it (`roc:yyyy/MM/dd`; `japanese:G` is the year with its era); `+` joins the patterns of two calendars.
 */
export function formatDate(
  date: string,
  pattern: string,
  months: readonly string[],
  monthsShort: readonly string[],
): string {
  if (pattern.includes('+'))
    return pattern
      .split('+')
      .map((each) => formatDate(date, each, months, monthsShort))
      .join(' - ')
  const [, calendar, own = pattern] = /^([\w-]+):(.*)$/.exec(pattern) ?? []
  const [year, month, day, era = ''] = (calendar ? inCalendar(date, calendar) : date.split('-')) as [
    string,
    string,
    string,
    string?,
  ]
  const parts: Record<string, string> = {
    yyyy: year,
    yy: year.slice(2),
    MMMM: months[Number(month) - 1]!,
    MMM: monthsShort[Number(month) - 1]!,
    MM: month,
    M: String(Number(month)),
    dd: day,
    do: ordinal(Number(day)),
    d: String(Number(day)),
    G: era + year,
  }
  return own.replace(
    /'([^']*)'|G|yyyy|yy|MMMM|MMM|MM|M|dd|do|d/g,
    (token, quoted: string | undefined) => quoted ?? parts[token]!,
  )
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
