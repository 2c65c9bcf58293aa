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
  return sign + grouped + (fraction === undefined ? '' : format.decimal + fraction)
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

/** Prints a `YYYY-MM-DD` date by a pattern of yyyy, yy, MMMM, MMM, MM, M, dd, do (`3rd`), d. */
export function formatDate(
  date: string,
  pattern: string,
  months: readonly string[],
  monthsShort: readonly string[],
): string {
  const [year, month, day] = date.split('-') as [string, string, string]
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
  }
  return pattern.replace(
    /'([^']*)'|yyyy|yy|MMMM|MMM|MM|M|dd|do|d/g,
    (token, quoted: string | undefined) => quoted ?? parts[token]!,
  )
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
