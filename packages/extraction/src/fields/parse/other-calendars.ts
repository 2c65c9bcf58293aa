const dayMs = 86_400_000

/** A calendar besides the Gregorian one, with the day before its first one, and how long its years and months are. */
type Calendar = { name: 'persian' | 'islamic-umalqura'; epochMs: number; yearDays: number; monthDays: number }

const persian: Calendar = {
  name: 'persian',
  epochMs: Date.UTC(622, 2, 20),
  yearDays: 365.2422,
  monthDays: 30.7,
}
const islamic: Calendar = {
  name: 'islamic-umalqura',
  epochMs: Date.UTC(622, 6, 17),
  yearDays: 354.367,
  monthDays: 29.53,
}
/** A date is at most so many days from where the mean lengths of years and months put it. */
const farthestDays = 5

/** The years of 2011 to 2036 in Iran, and of 2013 to 2038 in Arabia; they have none in common. */
function calendarOf(year: number): Calendar | null {
  if (year >= 1390 && year <= 1415) return persian
  return year >= 1435 && year <= 1460 ? islamic : null
}

const formats = new Map<Calendar, Intl.DateTimeFormat>()

function partsIn(calendar: Calendar, date: Date): number[] {
  let format = formats.get(calendar)
  if (!format) {
    const options = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar.name}-nu-latn`, options)
    formats.set(calendar, format)
  }
  const parts = format.formatToParts(date)
  return ['year', 'month', 'day'].map((type) => Number(parts.find((part) => part.type === type)?.value))
}

/**
 * The Gregorian date, as year, month and day, of one whose year is of the Iranian or the Islamic calendar (that of Umm
 * al-Qura); null if there is no such date.
 */
export function toGregorian(year: number, month: number, day: number): [string, string, string] | null {
  const calendar = calendarOf(year)
  if (!calendar) return null
  const { epochMs, yearDays, monthDays } = calendar
  const about = Math.round((year - 1) * yearDays + (month - 1) * monthDays + day)
  for (let off = -farthestDays; off <= farthestDays; off++) {
    const date = new Date(epochMs + (about + off) * dayMs)
    const [y, m, d] = partsIn(calendar, date)
    if (y === year && m === month && d === day)
      return date.toISOString().slice(0, 10).split('-') as [string, string, string]
  }
  return null
}
