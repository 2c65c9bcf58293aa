import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDates } from './date.ts'
import { toGregorian } from './other-calendars.ts'

it.each([
  [1404, 12, 18, '2026-03-09'],
  [1404, 1, 1, '2025-03-21'],
  [1403, 12, 30, '2025-03-20'],
  [1447, 9, 1, '2026-02-18'],
  [1446, 1, 1, '2024-07-07'],
])('knows the date %i/%i/%i', (year, month, day, date) => {
  expect(toGregorian(year, month, day)?.join('-')).toBe(date)
})

it('knows no date that is in no calendar', () => {
  expect(toGregorian(1404, 12, 30)).toBeNull()
  expect(toGregorian(1404, 13, 1)).toBeNull()
  expect(toGregorian(2026, 3, 9)).toBeNull()
})

it('has a date for each of the first 29 days of a month, the later the later', () => {
  const year = fc.oneof(fc.integer({ min: 1390, max: 1415 }), fc.integer({ min: 1435, max: 1460 }))
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
      const [date, next] = [toGregorian(y, m, d)!.join('-'), toGregorian(y, m, d + 1)!.join('-')]
      expect(Date.parse(next) - Date.parse(date)).toBe(86_400_000)
    }),
    { numRuns: 60 },
  )
})

it.each([
  ['تاریخ: 1404/12/18', '2026-03-09'],
  ['18 اسفند 1404', '2026-03-09'],
  ['1447/09/20', '2026-03-09'],
])('finds the date in %s', (text, date) => {
  expect(findDates(text, 'day_first').map(({ value }) => value)).toEqual([date])
})
