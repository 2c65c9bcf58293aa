import { accept, type Checked, refuse } from './checked.ts'

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A calendar date between 1900 and 2199 as YYYY-MM-DD. */
export function checkDate(text: string): Checked {
  const value = text.trim()
  const match = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(value)
  return match && isCalendarDate(Number(match[1]), Number(match[2]), Number(match[3]))
    ? accept(value)
    : refuse('expected a day of the calendar as YYYY-MM-DD')
}

/** HH:MM or HH:MM:SS in the 24-hour format. */
export function checkTime(text: string): Checked {
  const value = text.trim()
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value)
    ? accept(value)
    : refuse('expected a time of the 24-hour clock as HH:MM or HH:MM:SS')
}
