import type { Unit } from './period.ts'

/**
 * The day on which a period from a day is over: the same day of a later month or year, or the month's last where it
 * has no such day. A half year counts as six months.
 */
export function addPeriod(date: string, count: number, unit: Unit): string | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (unit === 'day' || unit === 'week') {
    const days = Math.round(count * (unit === 'week' ? 7 : 1))
    return toText(new Date(Date.UTC(year, month - 1, day + days)))
  }
  const months = Math.round(count * (unit === 'year' ? 12 : 1))
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return toText(first)
}

/** So many days after a date, or before it; null where no such date can be written. */
export function addDays(date: string, days: number): string | null {
  return addPeriod(date, days, 'day')
}

function toText(date: Date): string | null {
  const year = date.getUTCFullYear()
  return Number.isNaN(year) || year > 2200 ? null : date.toISOString().slice(0, 10)
}
