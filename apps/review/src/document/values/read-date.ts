/** In which order day and month are where a text is from. */
export type DateOrder = 'day-first' | 'month-first'

/**
 * The canonical form of a date as people type or print it: `31.12.2026`, `31/12/26`, `3112`, `31. Dezember 2026`, `Dec 31, 2026`,
 * `20261231`; null if it is none. Which days exist is checked elsewhere. `today` completes a date without a year.
 */
export function readDate(
  text: string,
  { order, today, months }: { order: DateOrder; today: string; months: ReadonlyMap<string, number> },
): string | null {
  const plain = text.trim().toLowerCase()
  const iso = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$|^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(plain)
  if (iso) return dateOf(iso[1] ?? iso[4], iso[2] ?? iso[5], iso[3] ?? iso[6])
  const digits = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(plain)
  const parts = digits ?? /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]?\s*(\d{4}|\d{2})?$/.exec(plain)
  if (parts) {
    const [, first, second, year = today.slice(0, 4)] = parts
    const isMonthFirst = Number(second) > 12 || (order === 'month-first' && Number(first) <= 12)
    return isMonthFirst ? dateOf(year, first, second) : dateOf(year, second, first)
  }
  return namedDate(plain, months, today)
}

function namedDate(text: string, months: ReadonlyMap<string, number>, today: string): string | null {
  const words = text.split(/[\s.,/-]+/).filter((word) => word !== '' && !/^(de|of|the|le|del)$/.test(word))
  const month = words.flatMap((word) => months.get(word.replace(/\p{M}/gu, '')) ?? [])
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? [])
  if (month.length !== 1 || numbers.length + 1 !== words.length || numbers.length > 2) return null
  const isYearFirst = numbers[0]?.length === 4
  const [day, year = today.slice(0, 4)] = isYearFirst ? numbers.toReversed() : numbers
  return dateOf(year, String(month[0]), day)
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null
  const full = year.length === 2 ? `20${year}` : year
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The names of months, long and short, in these languages. */
export function monthNames(locales: readonly string[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of locales)
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const name = format
          .format(Date.UTC(2026, month, 1))
          .toLowerCase()
          .replace(/\./g, '')
        names.set(name.replace(/\p{M}/gu, ''), month + 1)
      }
    }
  return names
}
