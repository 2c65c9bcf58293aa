/** The instant just before a day in the time zone of the browser, for filters by what is after it. */
export function startOfDay(day: string): string {
  return new Date(midnight(day).getTime() - 1).toISOString()
}

/** The instant at which a day is over. */
export function endOfDay(day: string): string {
  const date = midnight(day)
  date.setDate(date.getDate() + 1)
  return date.toISOString()
}

/** The day that begins after an instant of {@link startOfDay}. */
export function dayAfter(instant: string): string {
  return dayOf(new Date(Date.parse(instant) + 1))
}

/** The day that is over at an instant of {@link endOfDay}. */
export function dayBefore(instant: string): string {
  return dayOf(new Date(Date.parse(instant) - 1))
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00`)
}

/** A day as YYYY-MM-DD; empty for what is no date. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
